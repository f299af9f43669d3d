/** Chances worked out by hand in towns of two to six, against many seeds. */
import { describe, expect, test } from 'vitest';
import { simulate, type Scenario } from '@/engine/index.ts';
import { chiSquare, chiSquareLimit, flatPlan, town } from './support.ts';

const SEEDS = 4000;
type Run = ReturnType<typeof simulate>;
const tiny = (change: Parameters<typeof town>[0]): Scenario =>
  town({ maxWeeks: 1, plan: flatPlan(100, 10), ...change });

/** How often each outcome came, for seeds 0 .. SEEDS - 1, or as many from another one on. */
function outcomes(
  scenario: Scenario,
  cells: number,
  cellOf: (run: Run) => number,
  firstSeed = 0,
): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let seed = firstSeed; seed < firstSeed + SEEDS; seed++)
    counts[cellOf(simulate({ ...scenario, seed }))]! += 1;
  return counts;
}

/** Holds counts to what is expected of each cell; what cannot be must not have been. */
function expectCounts(counts: readonly number[], expected: (cell: number) => number): void {
  const can = counts.map((_, cell) => cell).filter((cell) => expected(cell) > 0);
  expect(counts.filter((count, cell) => expected(cell) === 0 && count > 0)).toEqual([]);
  if (can.length === 1) return;
  const statistic = chiSquare(
    can.map((cell) => counts[cell]!),
    (i) => expected(can[i]!),
  );
  expect(statistic).toBeLessThan(chiSquareLimit(can.length - 1));
}

/** Chance that somebody who is asked Poisson(mean) times says no every time. */
function saysNo(mean: number, acceptance: number, fatigue: number): number {
  let asked = Math.exp(-mean);
  let no = 1;
  let sum = 0;
  for (let n = 0; n < 60; n++) {
    sum += asked * no;
    asked *= mean / (n + 1);
    no *= 1 - acceptance * (1 - fatigue) ** n;
  }
  return sum;
}

describe('two who surely ask the same person in one week', () => {
  test.each([
    ['mixing', { kind: 'mixing' }],
    ['a network', { kind: 'random', meanContacts: 2 }],
  ] as const)('get the recruit half the time each: %s', (_, network) => {
    const scenario = tiny({ people: 3, founders: 2, network, asksPerWeek: 30, acceptance: 1 });
    const counts = outcomes(scenario, 3, ({ members }) => members.sponsor[2] ?? 2);
    expect(counts[2]).toBe(0);
    expect(chiSquare(counts.slice(0, 2), () => SEEDS / 2)).toBeLessThan(chiSquareLimit(1));
  });

  test('even when the one who answers says no to the first', () => {
    const scenario = tiny({
      people: 3,
      founders: 2,
      asksPerWeek: 2,
      acceptance: 0.5,
      fatigue: 0.5,
    });
    const counts = outcomes(scenario, 3, ({ members }) => members.sponsor[2] ?? 2);
    const joined = SEEDS - counts[2]!;
    expect(chiSquare(counts.slice(0, 2), () => joined / 2)).toBeLessThan(chiSquareLimit(1));
  });
});

test('having joined first is no advantage among ten who ask in one week', () => {
  const scenario = tiny({
    people: 14,
    founders: 10,
    asksPerWeek: 4,
    acceptance: 0.7,
    fatigue: 0.1,
  });
  // One recruit of each run, whoever comes first by number: runs are independent, recruits of one run are not.
  const counts = outcomes(scenario, 11, ({ members }) => {
    let first = -1;
    for (let i = 10; i < members.person.length; i++)
      if (first < 0 || members.person[i]! < members.person[first]!) first = i;
    return first < 0 ? 10 : members.sponsor[first]!;
  });
  const joined = SEEDS - counts[10]!;
  expect(joined).toBeGreaterThan(SEEDS / 2);
  expect(chiSquare(counts.slice(0, 10), () => joined / 10)).toBeLessThan(chiSquareLimit(9));
});

test('each person is equally likely to be a founder, and each newcomer to come first', () => {
  const founders = outcomes(tiny({ people: 7 }), 7, ({ members }) => members.person[0]!);
  expect(chiSquare(founders, () => SEEDS / 7)).toBeLessThan(chiSquareLimit(6));
  const first = outcomes(
    tiny({ people: 3, asksPerWeek: 40, acceptance: 1 }),
    3,
    ({ members }) => (members.person[1]! - members.person[0]! + 3) % 3,
  );
  expect(first[0]).toBe(0);
  expect(chiSquare(first.slice(1), () => SEEDS / 2)).toBeLessThan(chiSquareLimit(1));
});

test('one founder and two others: how many join in the first week', () => {
  const [asks, acceptance, fatigue] = [2.5, 0.4, 0.3];
  const no = saysNo(asks / 2, acceptance, fatigue);
  const expected = [no ** 2, 2 * no * (1 - no), (1 - no) ** 2];
  const counts = outcomes(
    tiny({ people: 3, asksPerWeek: asks, acceptance, fatigue }),
    3,
    ({ weeks }) => weeks.joined[1]!,
  );
  expect(chiSquare(counts, (i) => SEEDS * expected[i]!)).toBeLessThan(chiSquareLimit(2));
});

test('two founders and two others: who joins below whom in the first week', () => {
  const [asks, acceptance, fatigue] = [1.5, 0.6, 0.5];
  // An ask reaches each of the three others equally often; the other founder's are lost.
  const no = saysNo((2 * asks) / 3, acceptance, fatigue);
  const one = [no, (1 - no) / 2, (1 - no) / 2];
  const counts = outcomes(
    tiny({ people: 4, founders: 2, asksPerWeek: asks, acceptance, fatigue }),
    9,
    ({ members }) => {
      const founders = [members.person[0], members.person[1]];
      return [0, 1, 2, 3]
        .filter((person) => !founders.includes(person))
        .map((person) => members.person.indexOf(person))
        .map((member) => (member < 0 ? 0 : 1 + members.sponsor[member]!))
        .reduce((cell, each) => cell * 3 + each, 0);
    },
  );
  const expected = (cell: number) => SEEDS * one[Math.floor(cell / 3)]! * one[cell % 3]!;
  expect(chiSquare(counts, expected)).toBeLessThan(chiSquareLimit(8));
});

describe('in a class where everyone says yes', () => {
  const asking = { by: 'contact', chancePerWeek: 1 } as const;
  const network = { kind: 'class' } as const;

  test.each([2, 3, 4, 5])(
    'a recruit asked by all of %i members goes to each as often',
    (founders) => {
      const people = founders + 1;
      const scenario = tiny({ people, founders, network, asking, acceptance: 1 });
      // By the place in the order of joining, and by who they are.
      const places = outcomes(scenario, founders, ({ members }) => members.sponsor[founders]!);
      expect(chiSquare(places, () => SEEDS / founders)).toBeLessThan(chiSquareLimit(founders - 1));
      const pairs = outcomes(
        scenario,
        people * people,
        ({ members: { person, sponsor } }) =>
          people * person[founders]! + person[sponsor[founders]!]!,
      );
      expectCounts(pairs, (cell) =>
        Math.floor(cell / people) === cell % people ? 0 : SEEDS / (people * founders),
      );
    },
  );

  test('all join at once, in each of the 120 orders of five as often', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const { members } = simulate(tiny({ people: 5, network, asking, acceptance: 1, seed }));
      if (members.joinWeek.join('') !== '01111') expect.fail('not all at once');
      const order = members.person.join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(120);
    expect(chiSquare([...seen.values()], () => 50)).toBeLessThan(chiSquareLimit(119));
  });

  test('two who are left to three members: each of nine ways of going below them', () => {
    const counts = outcomes(
      tiny({ people: 5, founders: 3, network, asking, acceptance: 1 }),
      9,
      ({ members: { sponsor } }) => 3 * sponsor[3]! + sponsor[4]!,
    );
    expect(chiSquare(counts, () => SEEDS / 9)).toBeLessThan(chiSquareLimit(8));
  });
});

describe('each member who knows somebody asks them with the same chance', () => {
  test('and whoever joins goes to each member as often', () => {
    const [chance, acceptance, fatigue] = [0.4, 0.5, 0.3];
    // Asked by none, one, two or three of three; each ask after the first counts for less.
    let no = 0;
    let saysNoToAll = 1;
    for (const [asks, ways] of [1, 3, 3, 1].entries()) {
      no += ways * chance ** asks * (1 - chance) ** (3 - asks) * saysNoToAll;
      saysNoToAll *= 1 - acceptance * (1 - fatigue) ** asks;
    }
    const counts = outcomes(
      tiny({
        people: 4,
        founders: 3,
        network: { kind: 'class' },
        asking: { by: 'contact', chancePerWeek: chance },
        acceptance,
        fatigue,
      }),
      4,
      ({ members }) => members.sponsor[3] ?? 3,
    );
    expect(chiSquare(counts, (cell) => SEEDS * (cell === 3 ? no : (1 - no) / 3))).toBeLessThan(
      chiSquareLimit(3),
    );
  });

  test('the last of four in a ring goes to each of the two before', () => {
    // The founder's neighbours join, then the person opposite.
    const scenario = tiny({
      people: 4,
      network: { kind: 'small-world', contacts: 2, rewired: 0 },
      asking: { by: 'contact', chancePerWeek: 1 },
      acceptance: 1,
      maxWeeks: 2,
    });
    const counts = outcomes(scenario, 3, ({ members }) => {
      if (members.joinWeek.join('') !== '0112') expect.fail('not a ring');
      return members.sponsor[3]!;
    });
    expectCounts(counts, (cell) => (cell === 0 ? 0 : SEEDS / 2));
  });

  test('having joined first is no advantage in a class of fourteen', () => {
    const scenario = tiny({
      people: 14,
      founders: 10,
      network: { kind: 'class' },
      asking: { by: 'contact', chancePerWeek: 0.3 },
      acceptance: 0.7,
      fatigue: 0.1,
    });
    const counts = outcomes(scenario, 11, ({ members: { person, sponsor } }) => {
      const recruits = [...person.keys()].slice(10).sort((a, b) => person[a]! - person[b]!);
      return recruits.length === 0 ? 10 : sponsor[recruits[0]!]!;
    });
    const joined = SEEDS - counts[10]!;
    expect(joined).toBeGreaterThan(SEEDS / 2);
    expect(chiSquare(counts.slice(0, 10), () => joined / 10)).toBeLessThan(chiSquareLimit(9));
  });
});

describe('where joins come singly', () => {
  const ways = {
    'everyone meets everyone': {
      network: { kind: 'mixing' },
      asking: { by: 'person', perWeek: 0.05 },
    },
    'a class, by person': { network: { kind: 'class' }, asking: { by: 'person', perWeek: 0.05 } },
    'a class, by contact': {
      network: { kind: 'class' },
      asking: { by: 'contact', chancePerWeek: 0.02 },
    },
  } as const;

  /** Every recruiting tree of n members, written as the sponsors of member 1, 2, ... */
  function trees(n: number): string[] {
    let all = ['0'];
    for (let member = 2; member < n; member++)
      all = all.flatMap((tree) =>
        Array.from({ length: member }, (_, sponsor) => `${tree}${sponsor}`),
      );
    return all;
  }

  /**
   * The towns in which everyone joined, each in a week of their own. Who recruits is drawn afresh each time, so
   * leaving out the others, for when they joined, favours no tree.
   */
  function grown(scenario: Scenario, runs: number): Run[] {
    const result: Run[] = [];
    for (let seed = 0; seed < runs; seed++) {
      const run = simulate({ ...scenario, maxWeeks: 520, seed });
      if (new Set(run.members.joinWeek).size === scenario.people) result.push(run);
    }
    expect(result.length).toBeGreaterThan(0.75 * runs);
    return result;
  }

  test('the trees of six are 120, and have as many without recruits as the Eulerian numbers say', () => {
    const byLeaves = new Array<number>(6).fill(0);
    for (const tree of trees(6)) byLeaves[6 - new Set(tree).size]! += 1;
    expect(byLeaves).toEqual([0, 1, 26, 66, 26, 1]);
  });

  describe.each(Object.entries(ways))('%s', (_, way) => {
    test.each([3, 4, 5, 6])('each recruiting tree of %i comes as often', (people) => {
      const all = trees(people);
      const runs = grown(tiny({ people, ...way, acceptance: 1 }), Math.max(1500, 40 * all.length));
      const counts = new Map(all.map((tree) => [tree, 0]));
      for (const { members } of runs) {
        const tree = members.sponsor.subarray(1).join('');
        if (!counts.has(tree)) expect.fail(`no tree: ${tree}`);
        counts.set(tree, counts.get(tree)! + 1);
      }
      expect(chiSquare([...counts.values()], () => runs.length / all.length)).toBeLessThan(
        chiSquareLimit(all.length - 1),
      );
    });
  });

  test('refusals and leaving change nothing: each tree and order of four comes as often', () => {
    const runs = grown(
      tiny({
        people: 4,
        network: { kind: 'class' },
        asking: { by: 'contact', chancePerWeek: 0.02 },
        acceptance: 0.6,
        fatigue: 0.02,
      }),
      6000,
    );
    const counts = new Map<string, number>();
    for (const { members } of runs) {
      const cell = `${members.sponsor.subarray(1).join('')} ${members.person.join('')}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    expect(counts.size).toBe(6 * 24);
    expect(chiSquare([...counts.values()], () => runs.length / 144)).toBeLessThan(
      chiSquareLimit(143),
    );
  });
});

describe('seeds', () => {
  /** Who of five is the founder, and which of the others joins first. */
  const start = tiny({
    people: 5,
    network: { kind: 'class' },
    asking: { by: 'contact', chancePerWeek: 1 },
    acceptance: 1,
  });
  const cellOf = ({ members: { person } }: Run): number => 5 * person[0]! + person[1]!;
  const expected = (cell: number): number => (Math.floor(cell / 5) === cell % 5 ? 0 : SEEDS / 20);

  test.each([0, 2 ** 31 - SEEDS / 2, 2 ** 32 - SEEDS])(
    'from %i on are as good as any others',
    (firstSeed) => {
      expectCounts(outcomes(start, 25, cellOf, firstSeed), expected);
    },
  );

  test('next to each other have nothing in common', () => {
    const firstRecruit = (seed: number): number => simulate({ ...start, seed }).members.person[1]!;
    for (const distance of [1, 2, 256]) {
      const counts = new Array<number>(25).fill(0);
      // Pairs that share no seed.
      for (let i = 0; i < SEEDS; i++) {
        const seed = 2 * distance * Math.floor(i / distance) + (i % distance);
        counts[5 * firstRecruit(seed) + firstRecruit(seed + distance)]! += 1;
      }
      expect(chiSquare(counts, () => SEEDS / 25)).toBeLessThan(chiSquareLimit(24));
    }
  });

  test('draw the network and who founds on it apart: every graph of four people and three ties', () => {
    const pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const;
    // By the founder: how many join in the first week, and how many in all.
    const chances = new Array<number>(100).fill(0);
    for (let choice = 0; choice < 64; choice++) {
      const ties = pairs.filter((_, i) => (choice >> i) & 1);
      if (ties.length !== 3) continue;
      for (let founder = 0; founder < 4; founder++) {
        const sizes = [1];
        let reached = new Set<number>([founder]);
        for (let week = 0; week < 3; week++) {
          const before = reached;
          reached = new Set([
            ...before,
            ...ties.flatMap(([a, b]) => (before.has(a) ? [b] : before.has(b) ? [a] : [])),
          ]);
          sizes.push(reached.size);
        }
        chances[25 * founder + 5 * (sizes[1]! - 1) + sizes[3]!]! += 1 / 80;
      }
    }
    const counts = outcomes(
      tiny({
        people: 4,
        network: { kind: 'random', meanContacts: 1.5 },
        asking: { by: 'contact', chancePerWeek: 1 },
        acceptance: 1,
        maxWeeks: 3,
      }),
      100,
      ({ members, weeks }) =>
        25 * members.person[0]! + 5 * (weeks.joined[1] ?? 0) + members.person.length,
    );
    expectCounts(counts, (cell) => SEEDS * chances[cell]!);
  });
});

test('a tie that wears: half the chance at the second ask, none at the third', () => {
  const counts = outcomes(
    tiny({
      people: 2,
      network: { kind: 'class' },
      asking: { by: 'contact', chancePerWeek: 1 },
      acceptance: 0.5,
      fatigue: 0.2,
      ties: { bear: 2 },
      maxWeeks: 5,
    }),
    6,
    ({ members }) => members.joinWeek[1] ?? 0,
  );
  // The first ask: 0.5. The second: 0.5 x 0.8 for fatigue x 1/2 for wear.
  const second = 0.5 * 0.2;
  const expected = [0.5 - second, 0.5, second, 0, 0, 0];
  expectCounts(counts, (cell) => SEEDS * expected[cell]!);
});

test('one member leaves with the chance given', () => {
  const counts = outcomes(
    tiny({ people: 8, founders: 3, quitPerWeek: 0.3 }),
    4,
    ({ weeks }) => weeks.active[1]!,
  );
  const expected = [0.3 ** 3, 3 * 0.7 * 0.3 ** 2, 3 * 0.7 ** 2 * 0.3, 0.7 ** 3];
  expect(chiSquare(counts, (i) => SEEDS * expected[i]!)).toBeLessThan(chiSquareLimit(3));
});

test('each of three leaves whether or not the others do, whoever joined first', () => {
  const counts = outcomes(
    tiny({ people: 8, founders: 3, quitPerWeek: 0.3 }),
    8,
    ({ members: { stopWeek } }) =>
      [...stopWeek].reduce((cell, week) => 2 * cell + Number(week === 1), 0),
  );
  const expected = (cell: number): number => {
    const left = [4, 2, 1].filter((bit) => (cell & bit) > 0).length;
    return SEEDS * 0.3 ** left * 0.7 ** (3 - left);
  };
  expectCounts(counts, expected);
});

test.each([
  [0.1, 0.4, [0.1, 0.1, 0.4, 0.4]],
  [0.4, 0.1, [0.4, 0.4, 0.4, 0.4]],
  [0, 0.5, [0, 0, 0.5, 0.5]],
  [1, 0, [1, 0, 0, 0]],
])(
  'a member leaves with chance %d, once patience is lost with %d: in which week',
  (quitPerWeek, impatientQuitPerWeek, hazards) => {
    const counts = outcomes(
      tiny({
        people: 20,
        founders: 2,
        quitPerWeek,
        impatientQuitPerWeek,
        patienceWeeks: 2,
        maxWeeks: 4,
      }),
      5,
      ({ members: { stopWeek } }) => (stopWeek[1]! <= 4 ? stopWeek[1]! - 1 : 4),
    );
    let stays = 1;
    const expected = hazards.map((hazard) => {
      const here = stays * hazard;
      stays -= here;
      return SEEDS * here;
    });
    expectCounts(counts, (cell) => expected[cell] ?? SEEDS * stays);
  },
);
