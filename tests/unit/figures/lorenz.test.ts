import { expect, test } from 'vitest';
import { paySpreadOf } from '@/components/figures/lorenz/pay.ts';
import { simulate } from '@/engine/index.ts';
import { payByLevel } from '@/scenario/by-level.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';

const spreadFor = (levels: number, reader = DEFAULT) =>
  paySpreadOf(simulate(toScenario(reader, payByLevel(levels, 60))));

test('the curve rises ever more steeply from nothing to everything', () => {
  const { curve, nothing } = spreadFor(3);
  expect(curve).toHaveLength(101);
  expect([curve[0], curve[100]]).toEqual([0, 1]);
  expect(curve[Math.floor(100 * nothing)]).toBe(0);
  for (let k = 2; k <= 100; k++)
    // Rounded to a ten-thousandth, so two roundings may differ by that much.
    expect(curve[k]! - curve[k - 1]!).toBeGreaterThanOrEqual(curve[k - 1]! - curve[k - 2]! - 2e-4);
});

test('the top 1% have what the curve leaves to them', () => {
  const { curve, top } = spreadFor(10);
  expect(1 - curve[99]!).toBeCloseTo(top, 3);
});

test('with ten levels more of the pay goes to the top than with one', () => {
  const [one, ten] = [spreadFor(1), spreadFor(10)];
  expect(ten.top).toBeGreaterThan(4 * one.top);
  expect(ten.gini).toBeGreaterThan(one.gini);
});

test('where nobody joins after the first, nobody is paid', () => {
  const { members, nothing, top, notBack } = spreadFor(3, { ...DEFAULT, asks: 0 });
  expect({ members, nothing, top, notBack }).toEqual({
    members: 10,
    nothing: 1,
    top: 0,
    notBack: 1,
  });
});
