/** Chances worked out by hand in towns of three or four, against many seeds. */
import { describe, expect, test } from 'vitest';
import { simulate, type Scenario } from '@/engine/index.ts';
import { chiSquare, chiSquareLimit, flatPlan, town } from './support.ts';

const SEEDS = 6000;
const tiny = (change: Partial<Scenario>): Scenario =>
  town({ maxWeeks: 1, plan: flatPlan(100, 10), ...change });

/** How often each outcome came, for seeds 0 .. SEEDS - 1. */
function outcomes(
  scenario: Scenario,
  cells: number,
  cellOf: (run: ReturnType<typeof simulate>) => number,
): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let seed = 0; seed < SEEDS; seed++) counts[cellOf(simulate({ ...scenario, seed }))]! += 1;
  return counts;
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

test('one member leaves with the chance given', () => {
  const counts = outcomes(
    tiny({ people: 8, founders: 3, quitPerWeek: 0.3 }),
    4,
    ({ weeks }) => weeks.active[1]!,
  );
  const expected = [0.3 ** 3, 3 * 0.7 * 0.3 ** 2, 3 * 0.7 ** 2 * 0.3, 0.7 ** 3];
  expect(chiSquare(counts, (i) => SEEDS * expected[i]!)).toBeLessThan(chiSquareLimit(3));
});
