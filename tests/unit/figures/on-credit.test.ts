import { describe, expect, test } from 'vitest';
import { courseOf, fullest } from '@/components/figures/on-credit/course.ts';
import { simulate, type Plan } from '@/engine/index.ts';
import { planOf } from '@/scenario/case.ts';
import { onCredit, promisedPerFee } from '@/scenario/on-credit.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { readPlans } from '../scenario/records.ts';

const plan = planOf(readPlans().get('goods-on-credit')!);
const course = (weeks: number, asks = DEFAULT.asks, chance = DEFAULT.chance) =>
  courseOf(simulate(toScenario({ asks, chance, seed: 1 }, onCredit(plan, weeks))));

test('the plan promises ¥420 out of each ¥400', () => {
  expect(plan.entry.fee).toBe(40_000);
  expect(promisedPerFee(plan)).toBe(42_000);
});

test('only sums by level on joins can be added up', () => {
  const paying = (on: 'joins' | 'sales'): Plan => ({
    ...plan,
    teamPay: [{ to: 'levels', on, levels: [{ share: 0.1 }] }],
  });
  expect(() => promisedPerFee(paying('joins'))).toThrow('only sums');
  expect(() => promisedPerFee(paying('sales'))).toThrow('by level');
});

describe('the course of the till', () => {
  test('has an entry a week up to the end', () => {
    const { cash, owed, lastWeek, ending } = course(8);
    expect(ending).toBe('insolvent');
    expect(cash).toHaveLength(lastWeek + 1);
    expect(owed).toHaveLength(lastWeek + 1);
    expect(cash.at(-1)).toBe(0);
  });

  test('is fullest before the end, and owes more even then', () => {
    const eight = course(8);
    const week = fullest(eight);
    expect(week).toBeLessThan(eight.lastWeek);
    expect(eight.owed[week]!).toBeGreaterThan(eight.cash[week]!);
  });

  test('owes nothing where suppliers are paid at once', () => {
    expect(Math.max(...course(0).owed)).toBe(0);
  });

  test('a scheme that fizzles can hold more than it owes: founders bring a fee and no pay', () => {
    const { cash, owed, ending } = course(8, 0.5, 5);
    expect(ending).not.toBe('insolvent');
    expect(cash.at(-1)!).toBeGreaterThan(owed.at(-1)!);
  });
});
