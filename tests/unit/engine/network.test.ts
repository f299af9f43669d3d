import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityOf, drawNetwork, type ContactNetwork } from '@/engine/network.ts';
import { Random, TWO_32 } from '@/engine/random.ts';
import { type Scenario } from '@/engine/index.ts';
import { chiSquare, chiSquareLimit } from './support.ts';

type Kind = Exclude<Scenario['network'], { kind: 'mixing' }>;

/** Each tie once, as 'low-high'; an error where a tie is missing on one side, doubled, or to oneself. */
function tiesIn({ start, contacts }: ContactNetwork): string[] {
  const people = start.length - 1;
  if (start[0] !== 0 || start[people] !== contacts.length) expect.fail('lost contacts');
  const sides = new Map<string, number>();
  for (let person = 0; person < people; person++)
    for (const other of contacts.subarray(start[person], start[person + 1])) {
      if (other === person) expect.fail('a tie to oneself');
      if (other < 0 || other >= people) expect.fail('a tie to nobody');
      const tie = `${Math.min(person, other)}-${Math.max(person, other)}`;
      sides.set(tie, (sides.get(tie) ?? 0) + (person < other ? 1 : 1000));
    }
  if ([...sides.values()].some((count) => count !== 1001)) expect.fail('a tie not once each way');
  return [...sides.keys()].sort();
}

const draw = (network: Kind, people: number, seed: number): string[] => {
  const drawn = drawNetwork(network, people, new Random(seed));
  expect(drawn.start).toHaveLength(people + 1);
  return tiesIn(drawn);
};
const ends = (tie: string): number[] => tie.split('-').map(Number);

/** How often each graph came in so many draws, one after the other from one stream. */
function graphs(network: Kind, people: number, draws: number): Map<string, number> {
  const random = new Random(3);
  const seen = new Map<string, number>();
  for (let i = 0; i < draws; i++) {
    const graph = tiesIn(drawNetwork(network, people, random)).join(' ');
    seen.set(graph, (seen.get(graph) ?? 0) + 1);
  }
  return seen;
}

/** Holds what came to what was to come: outcomes expected less than five times count as one. */
function expectShares(
  seen: ReadonlyMap<string, number>,
  chances: ReadonlyMap<string, number>,
): void {
  const draws = [...seen.values()].reduce((sum, count) => sum + count, 0);
  expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  expect([...seen.keys()].filter((outcome) => !chances.has(outcome))).toEqual([]);
  const cells = [{ got: 0, expected: 0 }];
  for (const [outcome, chance] of chances) {
    const got = seen.get(outcome) ?? 0;
    const expected = chance * draws;
    if (expected >= 5) cells.push({ got, expected });
    else {
      cells[0]!.got += got;
      cells[0]!.expected += expected;
    }
  }
  if (cells[0]!.expected === 0) cells.shift();
  const statistic = chiSquare(
    cells.map(({ got }) => got),
    (i) => cells[i]!.expected,
  );
  expect(statistic).toBeLessThan(chiSquareLimit(cells.length - 1));
}

/** The contacts of each person, counted. */
const degreesOf = ({ start }: ContactNetwork): number[] =>
  [...start.subarray(1)].map((end, person) => end - start[person]!);

/** How many have so many contacts; the last entry has all who have as many or more. */
function histogram(degrees: readonly number[], most: number): number[] {
  const counts = new Array<number>(most + 1).fill(0);
  for (const degree of degrees) counts[Math.min(degree, most)]! += 1;
  return counts;
}

const choose = (n: number, k: number): number => {
  let result = 1;
  for (let i = 1; i <= k; i++) result *= (n - k + i) / i;
  return k < 0 || k > n ? 0 : result;
};

const seeds = fc.nat();
const share = (max: number) =>
  fc.oneof(fc.double({ min: 0, max, noNaN: true }), fc.constantFrom(0, max / 2, max));

describe('a random network', () => {
  test('has exactly the ties asked for', () => {
    const sizes = fc
      .integer({ min: 2, max: 80 })
      .chain((people) => fc.tuple(fc.constant(people), share(people - 1), seeds));
    fc.assert(
      fc.property(sizes, ([people, meanContacts, seed]) => {
        const ties = draw({ kind: 'random', meanContacts }, people, seed);
        expect(ties).toHaveLength(Math.round((people * meanContacts) / 2));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test.each([
    ['few ties are drawn', 1, 2],
    ['half of all ties are drawn', 1.5, 3],
    ['the ties that are left out are drawn', 2, 4],
  ])('is each graph on four people equally often: %s', (_, meanContacts, ties) => {
    const count = choose(6, ties);
    const seen = graphs({ kind: 'random', meanContacts }, 4, 1000 * count);
    expect([...seen.keys()].filter((graph) => graph.split(' ').length !== ties)).toEqual([]);
    expect(seen.size).toBe(count);
    expect(chiSquare([...seen.values()], () => 1000)).toBeLessThan(chiSquareLimit(count - 1));
  });

  test.each([
    [30, 4],
    [30, 20],
  ])('of %i with %i contacts on average: contacts of one person', (people, meanContacts) => {
    // Hypergeometric: of all pairs, those of one person.
    const random = new Random(5);
    const ties = (people * meanContacts) / 2;
    const others = choose(people - 1, 2);
    const seen = new Map<string, number>();
    for (let i = 0; i < 5000; i++) {
      const { start } = drawNetwork({ kind: 'random', meanContacts }, people, random);
      const degree = `${start[8]! - start[7]!}`;
      seen.set(degree, (seen.get(degree) ?? 0) + 1);
    }
    const all = choose(others + people - 1, ties);
    const chances = Array.from({ length: people }, (_, k): [string, number] => [
      `${k}`,
      (choose(people - 1, k) * choose(others, ties - k)) / all,
    ]);
    expectShares(seen, new Map(chances));
  });

  test('of two hundred thousand has nearly Poisson contacts', () => {
    const degrees = degreesOf(
      drawNetwork({ kind: 'random', meanContacts: 10 }, 200_000, new Random(1)),
    );
    let poisson = 200_000 * Math.exp(-10);
    let rest = 200_000;
    const expected = Array.from({ length: 25 }, (_, k) => {
      const here = k === 24 ? rest : poisson;
      rest -= here;
      poisson *= 10 / (k + 1);
      return here;
    });
    expect(chiSquare(histogram(degrees, 24), (k) => expected[k]!)).toBeLessThan(chiSquareLimit(24));
  });
});

describe('a small world', () => {
  const ring = (people: number, contacts: number): string[] =>
    Array.from({ length: people }, (_, p) =>
      Array.from({ length: contacts / 2 }, (_, step) => {
        const other = (p + step + 1) % people;
        return `${Math.min(p, other)}-${Math.max(p, other)}`;
      }),
    )
      .flat()
      .sort();

  test.each([
    [3, 2],
    [10, 2],
    [9, 8],
    [10, 8],
    [50, 12],
  ])('with nothing rewired is the ring: %i people, %i contacts', (people, contacts) => {
    expect(draw({ kind: 'small-world', contacts, rewired: 0 }, people, 1)).toEqual(
      ring(people, contacts),
    );
  });

  test('keeps the number of ties, and each person half of their own, however much is rewired', () => {
    const sizes = fc
      .integer({ min: 3, max: 70 })
      .chain((people) =>
        fc.tuple(
          fc.constant(people),
          fc.oneof(
            fc.integer({ min: 1, max: Math.floor((people - 1) / 2) }),
            fc.constant(Math.floor((people - 1) / 2)),
          ),
          share(1),
          seeds,
        ),
      );
    fc.assert(
      fc.property(sizes, ([people, aside, rewired, seed]) => {
        const network = drawNetwork(
          { kind: 'small-world', contacts: 2 * aside, rewired },
          people,
          new Random(seed),
        );
        expect(tiesIn(network)).toHaveLength(people * aside);
        expect(Math.min(...degreesOf(network))).toBeGreaterThanOrEqual(aside);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('whose draws only meet people known already: each stranger as often', () => {
    const people = 10;
    const choices = new Random(9);
    const counts = new Array<number>(people).fill(0);
    for (let i = 0; i < 7000; i++) {
      // Person 0 alone moves a tie, and only ever draws themselves among all ten.
      let moves = true;
      const stuck = new (class extends Random {
        override u32(): number {
          const drawn = moves ? 0 : TWO_32 - 1;
          moves = false;
          return drawn;
        }
        override below(n: number): number {
          return n === people ? 0 : choices.below(n);
        }
      })(1);
      const network: Kind = { kind: 'small-world', contacts: 2, rewired: 0.5 };
      const { start, contacts } = drawNetwork(network, people, stuck);
      const known = contacts.subarray(start[0], start[1]);
      counts[known.find((other) => other !== people - 1)!]! += 1;
    }
    expect(counts.filter((_, other) => other < 2 || other > 8)).toEqual([0, 0, 0]);
    expect(chiSquare(counts.slice(2, 9), () => 1000)).toBeLessThan(chiSquareLimit(6));
  });

  test.each([201, 202])('of %i with 200 contacts each, all rewired, ends', (people) => {
    expect(draw({ kind: 'small-world', contacts: 200, rewired: 1 }, people, 1)).toHaveLength(
      people * 100,
    );
  });

  /** The chance of each graph, tie by tie in the order of Watts and Strogatz. */
  function chancesOf(people: number, contacts: number, rewired: number): Map<string, number> {
    let states = new Map([[ring(people, contacts).join(' '), 1]]);
    for (let step = 1; step <= contacts / 2; step++)
      for (let p = 0; p < people; p++) {
        const next = new Map<string, number>();
        const add = (graph: string, chance: number): void => {
          next.set(graph, (next.get(graph) ?? 0) + chance);
        };
        const neighbour = (p + step) % people;
        const tie = (other: number): string => `${Math.min(p, other)}-${Math.max(p, other)}`;
        for (const [graph, chance] of states) {
          const ties = graph.split(' ');
          const strangers = Array.from({ length: people }, (_, other) => other).filter(
            (other) => other !== p && !ties.includes(tie(other)),
          );
          // Each tie is looked at once, so the one to the neighbour is still there.
          const moves = strangers.length > 0 ? rewired : 0;
          add(graph, chance * (1 - moves));
          for (const other of strangers) {
            const moved = ties.map((each) => (each === tie(neighbour) ? tie(other) : each));
            add(moved.sort().join(' '), (chance * moves) / strangers.length);
          }
        }
        states = next;
      }
    return states;
  }

  test.each([
    [5, 2, 0.3],
    [5, 2, 1],
    [6, 2, 0.5],
    [6, 4, 0.4],
    [6, 4, 1],
  ])('of %i with %i contacts, %d rewired: each graph as often as it should be', (...network) => {
    const [people, contacts, rewired] = network;
    const seen = graphs({ kind: 'small-world', contacts, rewired }, people, 20_000);
    expectShares(seen, chancesOf(people, contacts, rewired));
  });

  test('of two hundred thousand has the contacts of Barrat and Weigt (2000)', () => {
    const people = 200_000;
    const degrees = degreesOf(
      drawNetwork({ kind: 'small-world', contacts: 6, rewired: 0.2 }, people, new Random(2)),
    );
    // Three ties of one's own; binomial, how many of the three that came from the ring are left; Poisson, the new ones.
    const expected = new Array<number>(13).fill(0);
    let poisson = Math.exp(-0.6);
    for (let gained = 0; gained < 30; gained++) {
      for (let left = 0; left <= 3; left++)
        expected[Math.min(12, 3 + left + gained)]! +=
          people * poisson * choose(3, left) * 0.8 ** left * 0.2 ** (3 - left);
      poisson *= 0.6 / (gained + 1);
    }
    const counts = histogram(degrees, 12);
    expect(counts.slice(0, 3)).toEqual([0, 0, 0]);
    expect(chiSquare(counts.slice(3), (k) => expected[k + 3]!)).toBeLessThan(chiSquareLimit(9));
  });
});

describe('a scale-free network', () => {
  test('has tiesEach ties for every newcomer after a circle of tiesEach + 1 who all know each other', () => {
    const sizes = fc
      .integer({ min: 2, max: 60 })
      .chain((people) =>
        fc.tuple(
          fc.constant(people),
          fc.oneof(fc.integer({ min: 1, max: people - 1 }), fc.constant(people - 1)),
          seeds,
        ),
      );
    fc.assert(
      fc.property(sizes, ([people, tiesEach, seed]) => {
        const toEarlier = new Array<number>(people).fill(0);
        for (const tie of draw({ kind: 'scale-free', tiesEach }, people, seed))
          toEarlier[ends(tie)[1]!]! += 1;
        expect(toEarlier).toEqual(toEarlier.map((_, p) => Math.min(p, tiesEach)));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  /** The chance of each graph: every newcomer draws one contact after another by the ties that they had before. */
  function chancesOf(people: number, tiesEach: number): Map<string, number> {
    const circle: string[] = [];
    for (let b = 1; b <= tiesEach; b++) for (let a = 0; a < b; a++) circle.push(`${a}-${b}`);
    let states = new Map([[circle.sort().join(' '), 1]]);
    for (let p = tiesEach + 1; p < people; p++) {
      const next = new Map<string, number>();
      for (const [graph, chance] of states) {
        const degrees = new Array<number>(p).fill(0);
        for (const tie of graph.split(' ')) for (const end of ends(tie)) degrees[end]! += 1;
        const go = (chosen: readonly number[], so: number): void => {
          if (chosen.length === tiesEach) {
            const grown = [...graph.split(' '), ...chosen.map((other) => `${other}-${p}`)];
            const key = grown.sort().join(' ');
            next.set(key, (next.get(key) ?? 0) + so);
            return;
          }
          const open = degrees.map((degree, other) => (chosen.includes(other) ? 0 : degree));
          const sum = open.reduce((total, degree) => total + degree, 0);
          open.forEach((degree, other) => {
            if (degree > 0) go([...chosen, other], (so * degree) / sum);
          });
        };
        go([], chance);
      }
      states = next;
    }
    return states;
  }

  test('the chances for three and four people are these, worked out by hand', () => {
    expect(chancesOf(3, 1)).toEqual(
      new Map([
        ['0-1 0-2', 1 / 2],
        ['0-1 1-2', 1 / 2],
      ]),
    );
    // In a path of three the middle has two of four ends of ties.
    expect(chancesOf(4, 1)).toEqual(
      new Map([
        ['0-1 0-2 0-3', 1 / 4],
        ['0-1 0-2 1-3', 1 / 8],
        ['0-1 0-2 2-3', 1 / 8],
        ['0-1 0-3 1-2', 1 / 8],
        ['0-1 1-2 1-3', 1 / 4],
        ['0-1 1-2 2-3', 1 / 8],
      ]),
    );
  });

  test.each([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 1],
    [4, 2],
    [5, 2],
    [6, 2],
    [6, 3],
    [6, 4],
  ])('of %i people, ties each %i: each graph as often as it should be', (people, tiesEach) => {
    const seen = graphs({ kind: 'scale-free', tiesEach }, people, 20_000);
    expectShares(seen, chancesOf(people, tiesEach));
  });

  test.each([1, 3])(
    'of two hundred thousand has contacts k with chance 2m(m + 1)/(k(k + 1)(k + 2)): m = %i',
    (m) => {
      const people = 200_000;
      const degrees = degreesOf(
        drawNetwork({ kind: 'scale-free', tiesEach: m }, people, new Random(6)),
      );
      const most = 60;
      const counts = histogram(degrees, most).slice(m);
      const expected = (i: number): number => {
        const k = i + m;
        // All from k on have m(m + 1)/(k(k + 1)).
        return (people * m * (m + 1)) / (k === most ? k * (k + 1) : (k * (k + 1) * (k + 2)) / 2);
      };
      expect(chiSquare(counts, expected)).toBeLessThan(chiSquareLimit(counts.length - 1));
      // The best known has about m * sqrt(people) contacts.
      expect(degrees.filter((degree) => degree > m * 100).length).toBeGreaterThan(0);
    },
  );
});

describe('communities', () => {
  test('are runs of people in order, and differ in size by one at the most', () => {
    for (let people = 2; people <= 40; people++)
      for (let communities = 1; communities <= people / 2; communities++) {
        const sizes = new Array<number>(communities).fill(0);
        let before = 0;
        for (let p = 0; p < people; p++) {
          const community = communityOf({ communities }, people, p);
          expect([before, before + 1]).toContain(community);
          sizes[community]! += 1;
          before = community;
        }
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.min(...sizes)).toBe(Math.floor(people / communities));
      }
    expect(communityOf({ communities: 499_999 }, 1_000_000, 999_999)).toBe(499_998);
    expect(communityOf({ communities: 500_000 }, 1_000_000, 999_999)).toBe(499_999);
  });

  const split = (ties: readonly string[], people: number, communities: number): number =>
    ties.filter((tie) => {
      const [a, b] = ends(tie).map((p) => communityOf({ communities }, people, p));
      return a === b;
    }).length;

  test('have exactly the ties asked for, inside and between, as far as there is room', () => {
    const sizes = fc.integer({ min: 2, max: 60 }).chain((people) =>
      fc.integer({ min: 1, max: Math.floor(people / 2) }).chain((communities) => {
        const small = Math.floor(people / communities);
        const room = fc.record({
          inside: share(small - 1),
          between: share(people - Math.ceil(people / communities)),
        });
        return fc.tuple(fc.constant(people), fc.constant(communities), room, seeds);
      }),
    );
    fc.assert(
      fc.property(sizes, ([people, communities, room, seed]) => {
        const meanContacts = room.inside + room.between;
        const inside = meanContacts === 0 ? 0 : room.inside / meanContacts;
        const network = { kind: 'communities', communities, meanContacts, inside } as const;
        const ties = draw(network, people, seed);
        const wanted = Math.round((people * meanContacts) / 2);
        expect(ties).toHaveLength(wanted);
        expect(split(ties, people, communities)).toBe(Math.round(wanted * inside));
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  // Of five people in two communities there are 4 pairs inside one (3 and 1), and 6 between the two.
  test.each([
    ['few', 4, 0.5, 2, 2],
    ['many inside', 5, 0.6, 3, 2],
    ['many between', 5, 0.2, 1, 4],
    ['many of both', 7, 3 / 7, 3, 4],
  ])('of five people: each graph equally often, %s', (_, ties, inside, within, between) => {
    const count = choose(4, within) * choose(6, between);
    const meanContacts = (2 * ties) / 5;
    const network = { kind: 'communities', communities: 2, meanContacts, inside } as const;
    const seen = graphs(network, 5, 200 * count);
    for (const graph of seen.keys()) expect(split(graph.split(' '), 5, 2)).toBe(within);
    expect(seen.size).toBe(count);
    expect(chiSquare([...seen.values()], () => 200)).toBeLessThan(chiSquareLimit(count - 1));
  });

  test('of twenty each in a large town: contacts inside and outside', () => {
    const people = 100_000;
    const communities = 5000;
    const { start, contacts } = drawNetwork(
      { kind: 'communities', communities, meanContacts: 8, inside: 0.75 },
      people,
      new Random(4),
    );
    const inside: number[] = [];
    const outside: number[] = [];
    for (let p = 0; p < people; p++) {
      const own = communityOf({ communities }, people, p);
      const near = contacts
        .subarray(start[p], start[p + 1])
        .filter((other) => communityOf({ communities }, people, other) === own).length;
      inside.push(near);
      outside.push(start[p + 1]! - start[p]! - near);
    }
    // Six of the nineteen others; two of all the rest.
    const binomial = (k: number): number =>
      people * choose(19, k) * (6 / 19) ** k * (13 / 19) ** (19 - k);
    const insideCells = histogram(inside, 15);
    const expectedInside = insideCells.map((_, k) =>
      k < 15 ? binomial(k) : [15, 16, 17, 18, 19].reduce((sum, i) => sum + binomial(i), 0),
    );
    expect(chiSquare(insideCells, (k) => expectedInside[k]!)).toBeLessThan(chiSquareLimit(15));
    let poisson = people * Math.exp(-2);
    let rest = people;
    const expectedOutside = Array.from({ length: 11 }, (_, k) => {
      const here = k === 10 ? rest : poisson;
      rest -= here;
      poisson *= 2 / (k + 1);
      return here;
    });
    expect(chiSquare(histogram(outside, 10), (k) => expectedOutside[k]!)).toBeLessThan(
      chiSquareLimit(10),
    );
  });
});

test.each([2, 3, 30, 60])('in a class of %i everyone knows everyone', (people) => {
  expect(draw({ kind: 'class' }, people, 1)).toHaveLength((people * (people - 1)) / 2);
});

describe('every kind', () => {
  const kinds: Kind[] = [
    { kind: 'random', meanContacts: 10 },
    { kind: 'small-world', contacts: 10, rewired: 0.1 },
    { kind: 'scale-free', tiesEach: 5 },
    { kind: 'communities', communities: 50, meanContacts: 10, inside: 0.9 },
  ];

  test.each(kinds)('of ten thousand, past one block of rows, is a sound network: $kind', (kind) => {
    const ties = draw(kind, 10_000, 1);
    expect(Math.abs(ties.length - 50_000)).toBeLessThanOrEqual(15);
  });

  test.each(kinds)('is the same for the same seed, another for another: $kind', (kind) => {
    const [first, same, other] = [7, 7, 8].map((seed) => drawNetwork(kind, 500, new Random(seed)));
    expect(same).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test.each<Kind>([
    { kind: 'random', meanContacts: 0 },
    { kind: 'communities', communities: 3, meanContacts: 0, inside: 0.5 },
  ])('without contacts has no ties: $kind', (kind) => {
    expect(draw(kind, 12, 1)).toEqual([]);
  });

  test.each<[Kind, number]>([
    [{ kind: 'random', meanContacts: 5 }, 5],
    [{ kind: 'small-world', contacts: 6, rewired: 0 }, 6],
    [{ kind: 'scale-free', tiesEach: 6 }, 6],
    [{ kind: 'communities', communities: 3, meanContacts: 2, inside: 1 }, 6],
    [{ kind: 'communities', communities: 3, meanContacts: 5, inside: 0 }, 6],
  ])('with more ties than there is room for is refused: %j', (kind, people) => {
    expect(() => drawNetwork(kind, people, new Random(1))).toThrow(RangeError);
  });
});
