/** The slider between two ends of one plan is the plan on file at each of its toggles, and its sums close. */
import { describe, expect, test } from 'vitest';
import { outcomeOf, outward } from '@/components/figures/recruit-or-sell/outcome.ts';
import { simulate, type Scenario } from '@/engine/index.ts';
import { planOf, retailPerWeekOf } from '@/scenario/case.ts';
import { scenarioOf, type NamedScenario } from '@/scenario/named.ts';
import { between, readingOf, STEPS } from '@/scenario/recruit-or-sell.ts';
import { readPlans, readScenarios } from '../scenario/records.ts';

const file = readPlans().get('recruit-or-sell')!;
const named = (id: string): NamedScenario => readScenarios().get(id)!;
const scenario = (id: string): Scenario => {
  const { toggles } = named(id);
  return scenarioOf(named(id), planOf(file, toggles), retailPerWeekOf(file, toggles));
};
const from = scenario('pay-recruits');
const to = scenario('pay-selling');
const at = (percent: number): Scenario => ({
  ...from,
  ...between(readingOf(from), readingOf(to), percent),
});

test.each([
  [0, 'pay-recruits'],
  [20, 'pay-a-fifth-selling'],
  [50, 'pay-half-selling'],
  [100, 'pay-selling'],
])('at %i percent it is the scenario %s', (percent, id) => {
  expect(readingOf(at(percent))).toEqual(readingOf(scenario(id)));
});

describe('an outcome', () => {
  const outcomes = STEPS.map((percent) => outcomeOf(simulate(at(percent)), percent));

  test('says what a recruit and a week of selling bring', () => {
    expect(outcomes.map(({ recruit }) => recruit)).toEqual(
      STEPS.map((percent) => 200 * (100 - percent)),
    );
    expect(outcomes.map(({ week }) => week)).toEqual(STEPS.map((percent) => 75 * percent));
  });

  test('leaves 24 of 100 with the fee back at the left end, as the guess says', () => {
    expect(Math.round(100 * (outcomes[0]?.back ?? 0))).toBe(24);
  });

  test('adds up to the yuan', () => {
    for (const { outside, kept, together } of outcomes) {
      expect(together).toBe(outside - kept);
      expect(Number.isInteger(together / 100)).toBe(true);
    }
    expect(outcomes[0]).toMatchObject({ outside: 0 });
  });
});

test('the step that is looked at is run first, then its neighbours', () => {
  expect(outward([0, 10, 20, 30], 20)).toEqual([20, 10, 30, 0]);
  expect(outward(STEPS, 100)[0]).toBe(100);
  expect(outward(STEPS, 50)).toHaveLength(STEPS.length);
});
