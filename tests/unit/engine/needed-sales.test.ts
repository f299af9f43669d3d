import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareNotBack, simulate, type Scenario } from '@/engine/index.ts';
import { searchNeededSales, withRetail, type NeededSales } from '@/engine/needed-sales.ts';
import { ScenarioError } from '@/engine/scenario-error.ts';
import { flatPlan, GXS, town } from './support.ts';

const ASSUMED = { salesShare: 0.2, goodsCost: 0.6 };
/** It grows, people lose patience, and it stops. */
const lively = town({
  people: 300,
  founders: 5,
  asksPerWeek: 2,
  acceptance: 0.3,
  quitPerWeek: 0.05,
  patienceWeeks: 6,
  impatientQuitPerWeek: 0.3,
  maxWeeks: 60,
  plan: withRetail(GXS, ASSUMED),
});

function search(scenario: Scenario, towns: number, cap: number): NeededSales {
  const steps = searchNeededSales(scenario, towns, cap);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
const backAt = (scenario: Scenario, yuan: number): number =>
  1 - shareNotBack(simulate({ ...scenario, retailPerWeek: yuan * 100 }));

test('each town’s amount does it and one yuan less does not, in any town', () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.nat(1000),
        acceptance: fc.constantFrom(0.1, 0.3, 0.6),
        quitPerWeek: fc.constantFrom(0, 0.05, 0.2),
        impatientQuitPerWeek: fc.constantFrom(0, 0.3, 1),
        fee: fc.constantFrom(0, 500, 39_800, 1_000_000),
        directPay: fc.constantFrom(0, 10_000),
      }),
      ({ fee, directPay, ...change }) => {
        const scenario = {
          ...lively,
          ...change,
          plan: withRetail(flatPlan(fee, directPay), ASSUMED),
        };
        const { towns, cap } = search(scenario, 2, 1000);
        towns.forEach((yuan, at) => {
          const own = { ...scenario, seed: scenario.seed + at };
          if (yuan === 0) expect(backAt(own, 0)).toBeGreaterThanOrEqual(0.5);
          else if (yuan === Infinity) expect(backAt(own, cap)).toBeLessThan(0.5);
          else {
            expect(backAt(own, yuan)).toBeGreaterThanOrEqual(0.5);
            expect(backAt(own, yuan - 1)).toBeLessThan(0.5);
          }
        });
      },
    ),
    { numRuns: 40, seed: 1 },
  );
});

test('where nobody recruits it is plain arithmetic', () => {
  // Ten weeks of sales, a fifth of each for the seller, against a fee of 398: 199 a week.
  const alone = town({ founders: 3, maxWeeks: 10, plan: withRetail(GXS, ASSUMED) });
  expect(search(alone, 3, 1000)).toMatchObject({ median: 199, low: 199, high: 199 });
  expect([...search(alone, 2, 198).towns]).toEqual([Infinity, Infinity]);
  expect(search(alone, 1, 199).median).toBe(199);
});

test('no amount does it where sellers keep nothing; none is needed where nothing is paid in', () => {
  const nothing = { ...lively, plan: withRetail(GXS, { salesShare: 0, goodsCost: 0.6 }) };
  expect(search(nothing, 2, 5000)).toMatchObject({ low: Infinity, median: Infinity });
  const free = { ...lively, plan: withRetail(flatPlan(0, 0), ASSUMED) };
  expect(search(free, 2, 5000)).toMatchObject({ median: 0, high: 0 });
});

test('more sales need not mean more members with their fee back', () => {
  // A town in which a yuan more a week takes away members who had their fee back: what is found is a crossing.
  const shares = Array.from({ length: 120 }, (_, at) => backAt(lively, 4 * at));
  expect(shares.some((back, at) => at > 0 && back < shares[at - 1]!)).toBe(true);
  // Over the whole range it rises all the same.
  expect(shares.at(-1)).toBeGreaterThan(shares[0]! + 0.5);
});

describe('a search', () => {
  test('is the same whatever happens between two steps, and counts towns', () => {
    const steps = searchNeededSales(lively, 3, 2000);
    const seen: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      seen.push(step.value.done);
      simulate(lively);
      step = steps.next();
    }
    expect(step.value).toEqual(search(lively, 3, 2000));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3]));
    expect(step.value.tried.length).toBeGreaterThanOrEqual(seen.length);
  });

  test('takes the nearest town for its band', () => {
    const { towns, low, median, high } = search(lively, 21, 2000);
    const sorted = [...towns].toSorted((a, b) => a - b);
    expect([low, median, high]).toEqual([sorted[1], sorted[10], sorted[19]]);
  });

  test('refuses what makes no sense', () => {
    for (const towns of [0, 1.5, 1001, NaN])
      expect(() => search(lively, towns, 100)).toThrow(ScenarioError);
    for (const cap of [0, 0.5, NaN]) expect(() => search(lively, 1, cap)).toThrow(/cap/);
    expect(() => search({ ...lively, plan: GXS }, 1, 100)).toThrow(/retail/);
  });
});

test('a plan that sells already keeps its own rule', () => {
  const plan = withRetail(GXS, ASSUMED);
  expect(withRetail(plan, { salesShare: 0.9, goodsCost: 0 })).toBe(plan);
  expect(plan.ranks.map(({ salesShare }) => salesShare)).toEqual([0.2, 0.2, 0.2]);
});
