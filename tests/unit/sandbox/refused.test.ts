/** Why a town past a million cannot be run, as the engine says it and as the page does. */
import { describe, expect, test } from 'vitest';
import { reasonsFor } from '@/components/sandbox/world/refused.ts';
import { expectedSeries } from '@/engine/expected-series.ts';
import { ScenarioError, type Problem } from '@/engine/index.ts';
import { PEOPLE } from '@/scenario/networks.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { worldOf } from '@/scenario/world.ts';
import { readCases, readPlans } from '../scenario/records.ts';

const plans = new Map(
  [...readCases(), ...readPlans()].flatMap(([id, file]) =>
    variantsOf(file).map((variant): [string, typeof variant] => [
      [id, ...variant.toggles].join(' '),
      variant,
    ]),
  ),
);
function problemsOf(plan: string, part: Partial<ReaderScenario> = {}): readonly Problem[] {
  const variant = plans.get(plan)!;
  const reader = { ...DEFAULT, people: PEOPLE.max, ...part };
  try {
    expectedSeries(
      toScenario(reader, variant.plan, worldOf(reader, variant.plan, variant.retailPerWeek)),
    );
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
}

describe('what is told', () => {
  test.each([
    ['gongxiaoshe', {}, []],
    ['gongxiaoshe', { net: 'random' as const }, ['network']],
    ['chain-letter', {}, ['places', 'pay']],
    ['binary', { net: 'communities' as const }, ['network', 'cash', 'pay']],
    ['gongxiaoshe rank-difference', {}, ['pay']],
  ])('of %s with %j', (plan, part, reasons) => {
    expect(reasonsFor(problemsOf(plan, part))).toEqual(reasons);
  });

  test.each([...plans.keys()])('of %s is something, or it runs', (plan) => {
    const problems = problemsOf(plan);
    expect(reasonsFor(problems).length > 0).toBe(problems.length > 0);
  });
});
