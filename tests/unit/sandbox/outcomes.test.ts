import { describe, expect, test } from 'vitest';
import {
  placeIn,
  scaleOf,
  SHOWN,
  writeOutcome,
  writtenUnits,
  type Shown,
} from '@/components/sandbox/runs/outcomes.ts';

const spread = (values: readonly number[], low: number, high: number) => ({
  median: 0,
  low,
  high,
  values: Float64Array.from(values),
});

describe('where a run lies among many', () => {
  const towns = spread([1, 2, 3, 3, 9], 1.5, 8);
  test.each([
    [1, 'below', 10],
    [2, 'inside', 30],
    [3, 'inside', 60],
    [9, 'above', 90],
  ] as const)('%d is %s', (value, where, less) => {
    expect(placeIn(towns, value)).toEqual({ where, less });
  });
  test('what all have is said to be the same', () => {
    expect(placeIn(spread([4, 4, 4], 4, 4), 4).where).toBe('same');
  });
});

test('outcomes are written as people, signed money in the plan’s currency, and percent', () => {
  const all = (lang: 'en' | 'zh', value: number, currency?: 'USD') =>
    SHOWN.map((name) => writeOutcome(lang, name, value, currency));
  expect(all('en', 0.5)).toEqual(['50.0%', '50.0%', '1', '50.0%', '¥0']);
  expect(writeOutcome('zh', 'medianNet', -200_000, 'USD')).toBe('−2000美元');
  expect(writeOutcome('en', 'medianNet', 12_345.4, 'USD')).toBe('+$123');
  // An operator that owes more than it holds.
  expect(writeOutcome('en', 'operatorShare', -0.25)).toBe('−25.0%');
});

test('a scale holds every value, and zero for money', () => {
  expect(scaleOf('shareNotBack', [0.9, 0.95], 100)).toEqual([0, 1]);
  expect(scaleOf('operatorShare', [-0.5, 0.2], 100)).toEqual([-0.5, 1]);
  expect(scaleOf('members', [10, 20], 100)).toEqual([0, 100]);
  expect(scaleOf('medianNet', [-300, -100], 100)).toEqual([-300, 0]);
  expect(scaleOf('medianNet', [0, 0], 100)).toEqual([0, 1]);
});

test('a difference of two outcomes is that of the numbers as they are written', () => {
  // 94.0% and 92.0%.
  const step = (name: Shown, a: number, b: number): number =>
    writtenUnits(name, b) - writtenUnits(name, a);
  expect(step('shareNotBack', 0.94, 0.9196)).toBe(-20);
  expect(step('shareNotBack', 0.9404, 0.9196)).toBe(-20);
  // −¥398 and −¥397.
  expect(step('medianNet', -39_849, -39_651)).toBe(1);
  expect(step('members', 812, 900)).toBe(88);
});
