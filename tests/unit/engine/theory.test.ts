import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSchema, recruitCounts, simulate, type Plan } from '@/engine/index.ts';
import { settle } from '@/engine/settle.ts';
import * as theory from '@/engine/theory.ts';
import { exponential, harmonic, logarithm } from '@/engine/theory/numbers.ts';
import { fullTree, growTree } from '@/engine/trees.ts';
import { chiSquare, chiSquareLimit, flatPlan, GXS, town } from './support.ts';

const {
  directPayAt,
  membersPerHolder,
  mostWithRecruits,
  peopleNeededBelow,
  recruitsToEarnBack,
  uniformShareWithRecruits,
} = theory;

const plan = (fee: number, ...ranks: [Plan['ranks'][number]['requires'], number][]): Plan =>
  planSchema.parse({
    entry: { fee, goodsValue: 0, goodsCost: 0 },
    ranks: ranks.map(([requires, directPay], index) => ({
      id: `rank-${String(index)}`,
      requires,
      directPay,
    })),
  });

/** There once in so many times. */
const onceIn = <T>(times: number, there: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: 1, arbitrary: there },
    { weight: times - 1, arbitrary: fc.constant(undefined) },
  );

/** A ladder with any requirement, and perhaps places. */
const anyLadder: fc.Arbitrary<Plan> = fc.integer({ min: 0, max: 5000 }).chain((fee) => {
  const upper = fc.record({
    direct: fc.integer({ min: 1, max: 4 }),
    asksDirect: fc.boolean(),
    indirect: onceIn(3, fc.integer({ min: 1, max: 3 })),
    team: onceIn(3, fc.integer({ min: 1, max: 5 })),
    turnover: onceIn(20, fc.constant(100)),
    holding: onceIn(2, fc.record({ below: fc.nat(), count: fc.integer({ min: 1, max: 2 }) })),
    pay: fc.oneof(
      fc.nat({ max: 3000 }),
      fc.nat({ max: 1_500_000 }).map((share) => ({ share: share / 1e6 })),
    ),
  });
  return fc
    .record({
      uppers: fc.array(upper, { maxLength: 4, size: 'max' }),
      places: onceIn(3, fc.integer({ min: 1, max: 4 })),
      pay: fc.nat({ max: 2000 }),
    })
    .map(({ uppers, places, pay }) =>
      planSchema.parse({
        entry: { fee, goodsValue: 0, goodsCost: 0 },
        retail: { goodsCost: 0 },
        solvency: { guaranteed: true },
        ranks: [
          { id: 'rank-0', requires: {}, directPay: pay },
          ...uppers.map(
            ({ direct, asksDirect, indirect, team, turnover, holding, pay: directPay }, index) => ({
              id: `rank-${String(index + 1)}`,
              directPay,
              requires: {
                ...(asksDirect || !(indirect ?? team ?? turnover ?? (holding && index > 0))
                  ? { direct }
                  : {}),
                ...(indirect !== undefined && { indirect }),
                ...(team !== undefined && { team }),
                ...(turnover !== undefined && { turnover }),
                ...(holding &&
                  index > 0 && {
                    directHolding: {
                      rank: `rank-${String(1 + (holding.below % index))}`,
                      count: holding.count,
                    },
                  }),
              },
            }),
          ),
        ],
        ...(places !== undefined && { structure: { width: { places, whenFull: 'stop' } } }),
      }),
    );
});

describe("Gongxiaoshe's numbers", () => {
  test('four recruits to have the fee back', () => expect(recruitsToEarnBack(GXS)).toBe(4));
  test('0, 20 and 80 people below', () =>
    expect([0, 1, 2].map((rank) => peopleNeededBelow(GXS, rank))).toEqual([0, 20, 80]));
  test('one holder for 1, 20 and 60 members', () =>
    expect([0, 1, 2].map((rank) => membersPerHolder(GXS, rank))).toEqual([1, 20, 60]));
  test('the new rate starts after the 20th recruit', () =>
    expect([0, 19, 20, 500].map((recruits) => directPayAt(GXS, recruits))).toEqual([
      10_000, 10_000, 18_000, 18_000,
    ]));
});

describe('recruits to have the fee back', () => {
  test('agree with the books of a founder who recruits everybody in person', () => {
    const most = 60;
    const star = Int32Array.from({ length: most + 1 }, (_, member) => (member === 0 ? -1 : 0));
    let found = 0;
    fc.assert(
      fc.property(anyLadder, (any) => {
        const places = any.structure?.width?.places ?? Infinity;
        let counted = Infinity;
        for (
          let recruits = 0;
          recruits <= Math.min(most, places) && counted === Infinity;
          recruits++
        )
          if (settle(any, star.subarray(0, recruits + 1)).earned[0]! >= any.entry.fee)
            counted = recruits;
        const worked = recruitsToEarnBack(any);
        expect(worked > most ? Infinity : worked).toBe(counted);
        if (counted > 0 && counted < Infinity) found += 1;
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(found).toBeGreaterThan(150);
  });

  test('are never reached where the pay that is left is 0', () => {
    expect(recruitsToEarnBack(flatPlan(100, 0))).toBe(Infinity);
    expect(recruitsToEarnBack(plan(100, [{}, 30], [{ direct: 3 }, 0]))).toBe(Infinity);
    const needsOthers = plan(
      100,
      [{}, 0],
      [{ direct: 5 }, 0],
      [{ directHolding: { rank: 'rank-1', count: 1 } }, 50],
    );
    expect(recruitsToEarnBack(needsOthers)).toBe(Infinity);
  });

  test('are worked out at once, however many they are', () => {
    expect(recruitsToEarnBack(flatPlan(1_000_000_000, 1))).toBe(1_000_000_000);
    expect(recruitsToEarnBack(flatPlan(0, 0))).toBe(0);
    expect(recruitsToEarnBack(plan(100, [{}, 0], [{ direct: 1_000_000 }, 100]))).toBe(1_000_001);
  });

  test('know shares of the fee, teams, ranks that direct recruits cannot reach, and full places', () => {
    const [first] = flatPlan(1000, 0).ranks;
    const shares = { ...flatPlan(1000, 0), ranks: [{ ...first!, directPay: { share: 0.1 } }] };
    expect(recruitsToEarnBack(shares)).toBe(10);
    expect(directPayAt(shares, 3)).toBe(100);
    expect(recruitsToEarnBack(plan(100, [{}, 10], [{ team: 4 }, 30]))).toBe(6);
    expect(recruitsToEarnBack(plan(100, [{}, 10], [{ indirect: 1 }, 100]))).toBe(10);
    const withPlaces = (whenFull: 'stop' | 'spill') => ({
      ...flatPlan(100, 40),
      structure: { width: { places: 2, whenFull } },
    });
    expect(recruitsToEarnBack(withPlaces('stop'))).toBe(Infinity);
    expect(recruitsToEarnBack(withPlaces('spill'))).toBe(3);
  });
});

/** Every tree of so many people below a founder: the sponsor of each. */
function treesBelow(below: number): number[][] {
  let trees: number[][] = [[-1]];
  for (let i = 0; i < below; i++)
    trees = trees.flatMap((tree) => tree.map((_, sponsor) => [...tree, sponsor]));
  return trees;
}
const SMALL_TREES = [0, 1, 2, 3, 4, 5, 6].map(treesBelow);

describe('a rank', () => {
  test('needs as many people below as the books of every small tree say', () => {
    let above = 0;
    fc.assert(
      fc.property(anyLadder, (any) => {
        const places = any.structure?.width?.places ?? Infinity;
        // Nothing is sold in these trees: a rank that asks for turnover alone is out of their reach.
        fc.pre(any.ranks.every(({ requires }) => requires.turnover === undefined));
        const least = any.ranks.map(() => Infinity);
        SMALL_TREES.forEach((trees, below) => {
          for (const tree of trees) {
            const recruits = tree.map((_, member) => tree.filter((each) => each === member).length);
            if (Math.max(...recruits) > places) continue;
            const held = settle(any, tree).rank[0]!;
            for (let rank = 0; rank <= held; rank++) least[rank] = Math.min(least[rank]!, below);
          }
        });
        any.ranks.forEach((_, rank) => {
          const needed = peopleNeededBelow(any, rank);
          expect(needed <= 6 ? needed : Infinity).toBe(least[rank]);
          if (needed > 1 && needed <= 6) above += 1;
        });
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(above).toBeGreaterThan(30);
  });

  /** Whether nobody in a tree has more recruits than the plan has places. */
  function fits({ structure }: Plan, tree: ArrayLike<number>): boolean {
    const recruits = new Map<number, number>();
    for (let i = 0; i < tree.length; i++) recruits.set(tree[i]!, (recruits.get(tree[i]!) ?? 0) + 1);
    recruits.delete(-1);
    return Math.max(0, ...recruits.values()) <= (structure?.width?.places ?? Infinity);
  }

  test('is held by no more members than its bound, in every small and many large trees', () => {
    const large = [1, 2, 3].flatMap((seed) => [
      growTree(300, seed, 'uniform'),
      growTree(300, seed, 'recruits'),
    ]);
    large.push(fullTree(2, 7), fullTree(3, 4), fullTree(4, 4));
    fc.assert(
      fc.property(anyLadder, (any) => {
        for (const tree of [...large, ...SMALL_TREES[4]!].filter((each) => fits(any, each))) {
          const { rank: held } = settle(any, tree);
          any.ranks.forEach((_, rank) => {
            const holders = held.filter((each) => each >= rank).length;
            expect(holders * membersPerHolder(any, rank)).toBeLessThanOrEqual(tree.length);
          });
        }
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('that asks for less than the one before it makes both cheap', () => {
    const cheap = plan(
      100,
      [{}, 0],
      [{ direct: 10 }, 0],
      [{ direct: 1 }, 0],
      [{ directHolding: { rank: 'rank-1', count: 2 } }, 0],
    );
    expect([1, 2, 3].map((rank) => peopleNeededBelow(cheap, rank))).toEqual([1, 1, 4]);
    expect([1, 2, 3].map((rank) => membersPerHolder(cheap, rank))).toEqual([1, 1, 2]);
  });

  test('by recruits who hold a rank counts both kinds of holder', () => {
    // A boss needs three heads and no more: three heads of 20 and a boss are four holders among 64 people.
    const boss = plan(
      100,
      [{}, 0],
      [{ direct: 20 }, 0],
      [{ directHolding: { rank: 'rank-1', count: 3 } }, 0],
    );
    expect(membersPerHolder(boss, 1)).toBeLessThanOrEqual(64 / 4);
    expect(peopleNeededBelow(boss, 2)).toBe(63);
  });

  test('by head count needs the people and bounds nothing beyond the direct ones', () => {
    const heads = plan(100, [{}, 0], [{ direct: 30, indirect: 130 }, 0], [{ team: 1000 }, 0]);
    expect([1, 2].map((rank) => peopleNeededBelow(heads, rank))).toEqual([160, 1000]);
    // The last rank asks for no direct recruit, and a line of people has nearly everyone above a thousand.
    expect([1, 2].map((rank) => membersPerHolder(heads, rank))).toEqual([1, 1]);
  });
});

describe('any tree', () => {
  test('leaves less than one recruit a member', () => {
    const run = simulate(
      town({
        people: 5000,
        asking: { by: 'person', perWeek: 3 },
        maxWeeks: 60,
        seed: 5,
      }),
    );
    let members = 0;
    let recruits = 0;
    recruitCounts(run).forEach((count, each) => {
      members += count;
      recruits += count * each;
    });
    expect(members).toBeGreaterThan(4000);
    expect(recruits / members).toBe(theory.meanRecruits(members, 1));
  });

  test('has no more with two, three or four recruits than its bound', () => {
    const n = 1_200_001;
    for (const each of [2, 3, 4]) {
      const share = mostWithRecruits(n, 1, each) / n;
      expect(share).toBeLessThanOrEqual(theory.largestShareWithRecruits(each));
      expect(share).toBeCloseTo(1 / each, 5);
    }
    expect([
      mostWithRecruits(10, 10, 4),
      mostWithRecruits(13, 10, 4),
      mostWithRecruits(14, 10, 4),
    ]).toEqual([0, 0, 1]);
  });
});

describe('numbers', () => {
  const relative = (got: number, exact: number) => Math.abs(got - exact) / Math.abs(exact);

  test('logarithms are right to 14 digits', () => {
    const values = [Number.MIN_VALUE, 1e-300, 0.5, 1 - 1e-9, 1 + 1e-9, 1.4142, 2, 10, 1e9, 1e308];
    for (let i = 0; i < 20_000; i++) values.push(0.2 + i * 0.0005, (i + 1) * 1234.567);
    let worst = 0;
    for (const x of values)
      if (x !== 1) worst = Math.max(worst, relative(logarithm(x), Math.log(x)));
    expect(worst).toBeLessThan(1e-14);
    expect(logarithm(1)).toBe(0);
    expect([0, -1, NaN, Infinity].map(logarithm)).toEqual([-Infinity, NaN, NaN, Infinity]);
  });

  test('exponentials are right to 12 digits and never leave the numbers', () => {
    for (let x = -700; x <= 700; x += 0.37)
      expect(relative(exponential(x), Math.exp(x))).toBeLessThan(1e-12);
    expect([-Infinity, -1e9, 0, 1e9, Infinity].map(exponential)).toEqual([
      0,
      0,
      1,
      Infinity,
      Infinity,
    ]);
  });

  test('harmonic numbers are the same added up and by the series', () => {
    expect([0, 1, 2].map(harmonic)).toEqual([0, 1, 1.5]);
    for (const n of [4, 256, 257, 1000, 100_000]) {
      let sum = 0;
      for (let i = n; i >= 1; i--) sum += 1 / i;
      expect(relative(harmonic(n), sum)).toBeLessThan(1e-14);
    }
  });
});

describe('full trees', () => {
  test('are counted as they stand', () => {
    for (const [each, levels] of [
      [1, 5],
      [2, 0],
      [2, 6],
      [3, 4],
    ] as const) {
      const sponsors = fullTree(each, levels);
      expect(sponsors.length).toBe(theory.fullTreeMembers(each, levels));
      const depth = new Int32Array(sponsors.length);
      const sizes = new Array<number>(levels + 1).fill(0);
      sponsors.forEach((sponsor, member) => {
        if (sponsor >= 0) depth[member] = depth[sponsor]! + 1;
        sizes[depth[member]!]! += 1;
      });
      expect(theory.levelSizes(each, levels)).toEqual(sizes);
      expect(theory.bottomShare(each, levels)).toBe(sizes[levels]! / sponsors.length);
    }
  });

  test('refuse what cannot be made', () => {
    expect(() => fullTree(0, 3)).toThrow(/each must be a whole number from 1/);
    expect(() => fullTree(10, 9)).toThrow(/members must be a whole number from 1 to 20000000/);
    expect(() => fullTree(2, 1.5)).toThrow(RangeError);
    expect(() => theory.levelsPast(1, 100)).toThrow(RangeError);
  });

  test('pass a population at the level where they do', () => {
    expect(theory.levelsPast(2, 1)).toEqual({ alone: 1, together: 1 });
    expect(theory.levelsPast(2, 7)).toEqual({ alone: 3, together: 3 });
    expect(theory.levelsPast(2, 8)).toEqual({ alone: 4, together: 3 });
  });

  test('leave those short whom the books leave short', () => {
    const anyPay = fc.array(fc.nat({ max: 600 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 5 }),
        anyPay,
        (each, levels, pay) => {
          const { earned } = settle(
            { ...flatPlan(1000, 0), teamPay: [{ to: 'levels', on: 'joins', levels: pay }] },
            fullTree(each, levels),
          );
          const short = earned.filter((fen) => fen < 1000).length / earned.length;
          expect(theory.fullTreeShareBelowFee(each, levels, 1000, pay)).toBe(short);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('the Gini coefficient', () => {
  test('is the mean difference over twice the mean', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 30 })
          .filter((all) => all.some(Boolean)),
        (all) => {
          let differences = 0;
          let total = 0;
          for (const one of all) {
            total += one;
            for (const other of all) differences += Math.abs(one - other);
          }
          const groups = all.map((income) => ({ people: 1, income }));
          expect(theory.giniOfGroups(groups)).toBeCloseTo(
            differences / (2 * all.length * total),
            12,
          );
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  test('is 0 for equals and for nobody, near 1 for one who has all', () => {
    expect(theory.giniOfGroups([])).toBe(0);
    expect(theory.giniOfGroups([{ people: 5, income: 0 }])).toBe(0);
    expect(theory.giniOfGroups([{ people: 5, income: 3 }])).toBeCloseTo(0, 15);
    expect(
      theory.giniOfGroups([
        { people: 99, income: 0 },
        { people: 1, income: 7 },
      ]),
    ).toBeCloseTo(0.99, 15);
  });
});

describe('samplers of trees', () => {
  /** Counts of each tree of so many members over many seeds, and each tree's chance by hand. */
  function counted(
    members: number,
    by: 'uniform' | 'recruits' | 'open-places',
    weight: (recruits: number) => number,
    places?: number,
  ): { counts: number[]; chances: number[] } {
    const trees = treesBelow(members - 1);
    const place = new Map(trees.map((tree, index) => [tree.join(), index]));
    const chances = trees.map((tree) => {
      let chance = 1;
      for (let member = 1; member < members; member++) {
        const before = tree.slice(0, member);
        const weights = before.map((_, i) => weight(before.filter((each) => each === i).length));
        chance *= weights[tree[member]!]! / weights.reduce((sum, each) => sum + each, 0);
      }
      return chance;
    });
    const counts = trees.map(() => 0);
    for (let seed = 0; seed < 40_000; seed++)
      counts[place.get(growTree(members, seed, by, places).join())!]! += 1;
    return { counts, chances };
  }

  test.each([
    ['uniform', () => 1, undefined],
    ['recruits', (recruits: number) => recruits + 1, undefined],
    ['open-places', (recruits: number) => 2 - recruits, 2],
    ['open-places', (recruits: number) => 3 - recruits, 3],
    ['open-places', (recruits: number) => 1 - recruits, 1],
  ] as const)('%s %s: every tree of five as likely as by hand', (by, weight, places) => {
    const { counts, chances } = counted(5, by, weight, places);
    const possible = chances.flatMap((chance, i) => (chance > 0 ? [i] : []));
    expect(possible.reduce((sum, i) => sum + counts[i]!, 0)).toBe(40_000);
    if (possible.length === 1) return;
    const statistic = chiSquare(
      possible.map((i) => counts[i]!),
      (i) => 40_000 * chances[possible[i]!]!,
    );
    expect(statistic).toBeLessThan(chiSquareLimit(possible.length - 1));
  });

  test('give the same tree for the same seed, of any size', () => {
    expect(growTree(1, 9, 'recruits')).toEqual(Int32Array.of(-1));
    expect(growTree(2, 9, 'open-places')).toEqual(Int32Array.of(-1, 0));
    for (const by of ['uniform', 'recruits', 'open-places'] as const) {
      const tree = growTree(300_000, 5, by);
      expect(tree.every((sponsor, member) => sponsor < member)).toBe(true);
      expect(growTree(300_000, 5, by).every((sponsor, i) => sponsor === tree[i])).toBe(true);
      // A longer tree from the same seed only goes on.
      expect(growTree(1000, 5, by)).toEqual(tree.slice(0, 1000));
    }
  });

  test('refuse sizes that are none', () => {
    for (const members of [0, -1, 1.5, NaN, 1e9])
      expect(() => growTree(members, 1, 'uniform')).toThrow(/members must be a whole number/);
    expect(() => growTree(10, 1, 'open-places', 0)).toThrow(/places must be/);
  });
});

describe('random trees', () => {
  test('shares add up to one and agree with their tails', () => {
    for (const [exactly, atLeast] of [
      [theory.uniformShareWithExactly, uniformShareWithRecruits],
      [theory.preferentialShareWithExactly, theory.preferentialShareWithRecruits],
    ] as const) {
      expect(atLeast(0)).toBe(1);
      for (let j = 0; j < 30; j++) expect(atLeast(j) - atLeast(j + 1)).toBeCloseTo(exactly(j), 15);
    }
    expect([0, 1, 2, 3].map(theory.binaryShareWithExactly)).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
    expect(uniformShareWithRecruits(20)).toBeCloseTo(9.5367431640625e-7, 20);
  });

  test('expectations are the means over every tree of six', () => {
    const trees = treesBelow(5);
    const n = 6;
    const recruits = new Float64Array(n);
    const team = new Float64Array(n);
    const two = new Float64Array(n);
    let depth = 0;
    for (const tree of trees) {
      const own = tree.map((_, member) => tree.filter((each) => each === member).length);
      const below = new Array<number>(n).fill(1);
      for (let member = n - 1; member > 0; member--) below[tree[member]!]! += below[member]!;
      own.forEach((count, member) => {
        recruits[member]! += count / trees.length;
        if (count >= 2) two[member]! += 1 / trees.length;
        team[member]! += below[member]! / trees.length;
      });
      // Everybody's team counts each member once for everyone above, themselves included.
      depth += (below.reduce((sum, each) => sum + each, 0) - n) / n / trees.length;
    }
    for (let entry = 1; entry <= n; entry++) {
      expect(theory.expectedRecruits(entry, n)).toBeCloseTo(recruits[entry - 1]!, 12);
      expect(theory.expectedTeam(entry, n)).toBeCloseTo(team[entry - 1]!, 12);
      expect(theory.chanceOfRecruits(2, entry, n)).toBeCloseTo(two[entry - 1]!, 12);
    }
    expect(theory.meanDepth(n)).toBeCloseTo(depth, 12);
  });

  test('levels: the coefficients of tops (1 + t/tops) ... (1 + t/(members - 1)), and all members together', () => {
    // Multiplied out one factor at a time: nothing is ever subtracted.
    const multiplied = (members: number, levels: number, tops: number): number[] => {
      const levelsOf = [tops, ...Array.from({ length: levels - 1 }, () => 0)];
      for (let before = tops; before < members; before++)
        for (let level = levels - 1; level > 0; level--)
          levelsOf[level]! += levelsOf[level - 1]! / before;
      return levelsOf;
    };
    for (const [members, tops] of [
      [1, 1],
      [2, 1],
      [5, 1],
      [7, 7],
      [3000, 1],
      [40_000, 1],
      [40_000, 60],
    ] as const) {
      const expected = theory.expectedLevels(members, 45, tops);
      multiplied(members, 45, tops).forEach((people, level) => {
        expect(Math.abs(expected[level]! - people)).toBeLessThan(1e-6 * Math.max(1e-3, people));
      });
      expect(expected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(members, 4);
    }
  });

  test('levels: a grown tree has about as many on each, and ends where less than one is to be expected', () => {
    const members = 200_000;
    const sponsors = growTree(members, 3, 'uniform');
    const depth = new Uint8Array(members);
    const sizes: number[] = Array.from({ length: 60 }, () => 0);
    sponsors.forEach((sponsor, member) => {
      if (sponsor >= 0) depth[member] = depth[sponsor]! + 1;
      sizes[depth[member]!]! += 1;
    });
    const expected = theory.expectedLevels(members, 60);
    const deepest = expected.findLastIndex((people) => people >= 1);
    const reached = sizes.findLastIndex((people) => people > 0);
    expect(Math.abs(reached - deepest)).toBeLessThanOrEqual(5);
    const mean = sizes.reduce((sum, people, level) => sum + people * level, 0) / members;
    const meanExpected = expected.reduce((sum, people, level) => sum + people * level, 0) / members;
    expect(meanExpected).toBeCloseTo(theory.meanDepth(members), 6);
    // The mean depth of one tree differs from the expected one by a constant in the limit, whatever its size.
    expect(Math.abs(mean - meanExpected)).toBeLessThan(3);
  });

  test('the last entry that can expect one recruit is the last', () => {
    for (const n of [1, 2, 3, 10, 1000]) {
      const last = theory.lastEntryExpecting(1, n);
      if (last > 0) expect(theory.expectedRecruits(last, n)).toBeGreaterThanOrEqual(1);
      expect(theory.expectedRecruits(last + 1, n)).toBeLessThan(1);
    }
    expect(theory.lastEntryExpecting(1, 1_000_000) / 1_000_000).toBeCloseTo(
      theory.entryShareExpecting(1),
      5,
    );
  });

  test("Gastwirth's claim holds in a finite tree as in the limit", () => {
    const n = 5000;
    const limit = theory.shareWithChanceBelow(0.1, 3);
    const entry = Math.round((1 - limit) * n);
    expect(theory.chanceOfRecruits(3, entry, n)).toBeCloseTo(0.1, 3);
    expect(theory.chanceOfRecruits(0, entry, n)).toBe(1);
  });

  // C1-leaf and C4: in mixing, where few join in a week and nobody stops, the uniform tree's shares.
  test('are what a slow run in a large town grows', () => {
    const run = simulate(
      town({
        people: 1_000_000,
        founders: 5,
        asking: { by: 'person', perWeek: 0.05 },
        acceptance: 1,
        maxWeeks: 180,
      }),
    );
    const counts = recruitCounts(run);
    const members = counts.reduce((sum, count) => sum + count, 0);
    expect(members).toBeGreaterThan(10_000);
    expect(members).toBeLessThan(100_000);
    for (const least of [1, 2, 3, 4]) {
      const share = counts.slice(least).reduce((sum, count) => sum + count, 0) / members;
      expect(Math.abs(share - uniformShareWithRecruits(least))).toBeLessThan(0.02);
    }
  });
});

describe('spread', () => {
  test('logistic growth solves its equation', () => {
    expect(theory.logisticShare(0.5, 0.2, 0)).toBeCloseTo(0.2, 15);
    expect(theory.logisticShare(0.5, 0.0001, 1e6)).toBe(1);
    const step = 1e-5;
    for (const t of [1, 10, 20]) {
      const x = theory.logisticShare(0.5, 0.001, t);
      const slope = (theory.logisticShare(0.5, 0.001, t + step) - x) / step;
      expect(slope).toBeCloseTo(0.5 * x * (1 - x), 5);
    }
  });

  test("Bass's curve solves its equation and is steepest at its peak", () => {
    const at = (t: number) => theory.bassShare(0.03, 0.38, t);
    const slope = (t: number) => (at(t + 1e-5) - at(t - 1e-5)) / 2e-5;
    for (const t of [1, 6, 15])
      expect(slope(t)).toBeCloseTo((0.03 + 0.38 * at(t)) * (1 - at(t)), 8);
    const peak = theory.bassPeak(0.03, 0.38);
    expect(peak).toBeCloseTo(6.1926, 4);
    for (const t of [peak - 0.5, peak + 0.5]) expect(slope(t)).toBeLessThan(slope(peak));
    expect(theory.bassPeak(0.03, 0)).toBe(0);
    expect(at(0)).toBe(0);
  });

  test('final size and extinction solve theirs', () => {
    for (const mean of [1.01, 1.2, 2, 5, 40]) {
      const size = theory.finalSize(mean);
      expect(size).toBeGreaterThan(0);
      expect(size).toBeCloseTo(1 - Math.exp(-mean * size), 12);
      expect(theory.extinctionChance(mean)).toBe(1 - size);
    }
    expect([0, 0.8, 1, Infinity].map(theory.finalSize)).toEqual([0, 0, 0, 1]);
    expect([0, 0.8, 1, 2].map(theory.meanProgeny)).toEqual([
      1,
      5.000000000000001,
      Infinity,
      Infinity,
    ]);
  });

  test('the reproduction number is asks times acceptance times mean weeks', () => {
    const asking = { by: 'person', perWeek: 4 } as const;
    const base = town({ asking, acceptance: 0.05, quitPerWeek: 0.1, patienceWeeks: 0 });
    expect(theory.reproductionNumber(base)).toBeCloseTo(2, 12);
    expect(theory.reproductionNumber({ ...base, impatientQuitPerWeek: 0.5 })).toBeCloseTo(0.4, 12);
    expect(
      theory.reproductionNumber({ ...base, patienceWeeks: 1, impatientQuitPerWeek: 0.5 }),
    ).toBeCloseTo(0.2 * (1 + 0.9 * 2), 12);
    expect(theory.reproductionNumber({ ...base, quitPerWeek: 0 })).toBe(Infinity);
    expect(theory.reproductionNumber({ ...base, quitPerWeek: 1, patienceWeeks: 9 })).toBe(0.2);
    expect(theory.reproductionNumber({ ...base, acceptance: 0, quitPerWeek: 0 })).toBe(0);
    // Who has paid nothing in never loses patience.
    const free = { ...base, plan: flatPlan(0, 0), impatientQuitPerWeek: 0.5 };
    expect(theory.reproductionNumber(free)).toBeCloseTo(2, 12);
    expect(() =>
      theory.reproductionNumber({ ...base, network: { kind: 'random', meanContacts: 4 } }),
    ).toThrow(RangeError);
  });

  test('weeks active are those of a run', () => {
    const run = simulate(
      town({
        people: 60_000,
        founders: 20_000,
        quitPerWeek: 0.1,
        patienceWeeks: 6,
        impatientQuitPerWeek: 0.3,
        maxWeeks: 200,
        plan: flatPlan(100, 1),
      }),
    );
    let weeks = 0;
    for (const stop of run.members.stopWeek) weeks += stop / 20_000;
    expect(Math.abs(weeks - theory.meanWeeksActive(run.scenario))).toBeLessThan(0.1);
  });
});
