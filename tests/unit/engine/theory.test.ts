import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  directPayAt,
  membersPerHolder,
  mostWithRecruits,
  peopleNeededBelow,
  planSchema,
  recruitsToEarnBack,
  simulate,
  uniformShareWithRecruits,
  type Plan,
} from '@/engine/index.ts';
import { anyPlan, flatPlan, GXS, standingAt, town } from './support.ts';

/** Recruit after recruit, each paid at the rank that those before have earned. */
function earnBackByHand(plan: Plan, most: number): number {
  let earned = 0;
  for (let recruits = 0; recruits <= most; recruits++) {
    if (earned >= plan.entry.fee) return recruits;
    let rank = 0;
    plan.ranks.forEach(({ requires }, index) => {
      if (requires.directHolding === undefined && recruits >= (requires.direct ?? 0)) rank = index;
    });
    earned += plan.ranks[rank]!.directPay;
  }
  return Infinity;
}

const plan = (fee: number, ...ranks: [Plan['ranks'][number]['requires'], number][]): Plan =>
  planSchema.parse({
    entry: { fee, goodsValue: 0, goodsCost: 0 },
    ranks: ranks.map(([requires, directPay], index) => ({
      id: `rank-${String(index)}`,
      requires,
      directPay,
    })),
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
  test('agree with counting them one by one', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const counted = earnBackByHand(any, 60_000);
        const worked = recruitsToEarnBack(any);
        expect(worked > 60_000 ? Infinity : worked).toBe(counted);
      }),
      { numRuns: 500, seed: 1 },
    );
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
});

describe('a rank', () => {
  /** The least team that gives a rank, by trying every tree of up to seven people below. */
  function leastByTrying(any: Plan, rank: number): number {
    // A tree is its sponsors: entry i is the one of 0 .. i who recruited person i + 1; person 0 is asked about.
    let sponsors: number[][] = [[]];
    for (let below = 0; below <= 6; below++) {
      for (const tree of sponsors) {
        const { rank: held } = standingAt(
          {
            scenario: { plan: any },
            members: {
              joinWeek: new Uint16Array(below + 1),
              sponsor: Int32Array.from([-1, ...tree]),
            },
            payments: {
              to: new Int32Array(),
              amount: new Int32Array(),
              causedBy: new Int32Array(),
            },
          } as never,
          0,
        );
        if (held[0]! >= rank) return below;
      }
      sponsors = sponsors.flatMap((tree) =>
        Array.from({ length: tree.length + 1 }, (_, sponsor) => [...tree, sponsor]),
      );
    }
    return Infinity;
  }

  test('needs as many people below as trying every small tree says', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        any.ranks.forEach((_, rank) => {
          const needed = peopleNeededBelow(any, rank);
          expect(needed <= 6 ? needed : Infinity).toBe(leastByTrying(any, rank));
        });
      }),
      { numRuns: 60, seed: 1 },
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
});

describe('shares', () => {
  // C4-atleast and J4a-gxs-20 in the validation data: textbook, Na & Rapoport 1970.
  test('of the uniform tree', () => {
    expect([1, 2, 3, 4].map(uniformShareWithRecruits)).toEqual([0.5, 0.25, 0.125, 0.0625]);
    expect(uniformShareWithRecruits(20)).toBeCloseTo(9.5367431640625e-7, 20);
  });

  // H2-markov: the largest possible share with 2, 3, 4 recruits in any tree.
  test('that no tree exceeds', () => {
    const n = 1_200_001;
    const shares = [2, 3, 4].map((each) => mostWithRecruits(n, 1, each) / n);
    [1 / 2, 1 / 3, 1 / 4].forEach((limit, i) => {
      expect(shares[i]).toBeLessThanOrEqual(limit);
      expect(shares[i]).toBeCloseTo(limit, 5);
    });
    expect([
      mostWithRecruits(10, 10, 4),
      mostWithRecruits(13, 10, 4),
      mostWithRecruits(14, 10, 4),
    ]).toEqual([0, 0, 1]);
  });

  // H1-meanrecruits: (n - 1) / n for one founder, in any run.
  test('leave less than one recruit a member', () => {
    const run = simulate(town({ people: 5000, asksPerWeek: 3, maxWeeks: 60, seed: 5 }));
    const { recruits, count } = standingAt(run, run.lastWeek);
    expect(count).toBeGreaterThan(4000);
    expect(recruits.reduce((sum, each) => sum + each, 0) / count).toBe((count - 1) / count);
  });

  // C1-leaf and C4: in mixing, where few join in a week and nobody stops, the uniform tree's shares.
  test('of a slow run in a large town come near the uniform tree', () => {
    const run = simulate(
      town({ people: 1_000_000, founders: 5, asksPerWeek: 0.05, acceptance: 1, maxWeeks: 180 }),
    );
    const { recruits, count } = standingAt(run, run.lastWeek);
    expect(count).toBeGreaterThan(10_000);
    expect(count).toBeLessThan(100_000);
    for (const least of [1, 2, 3, 4])
      expect(
        Math.abs(
          recruits.filter((each) => each >= least).length / count - uniformShareWithRecruits(least),
        ),
      ).toBeLessThan(0.02);
  });
});
