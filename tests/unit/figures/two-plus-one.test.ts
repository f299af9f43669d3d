import { describe, expect, test } from 'vitest';
import { layOut, YOU } from '@/components/figures/two-plus-one/chain.ts';
import { chainOf, SPONSORS } from '@/components/figures/two-plus-one/steps.ts';
import { planOf } from '@/scenario/case.ts';
import { readPlans } from '../scenario/records.ts';

const plans = readPlans();
const essay = chainOf(planOf(plans.get('two-plus-one-essay')!));
const vendor = chainOf(planOf(plans.get('two-plus-one-vendor')!));

describe.each([
  ['essay', essay],
  ['vendor', vendor],
])('on %s terms', (_, steps) => {
  test('there is a step for each join, and every step adds up to nothing', () => {
    expect(steps).toHaveLength(SPONSORS.length);
    for (const { balance, operator } of steps)
      expect(balance.reduce((sum, each) => sum + each, operator)).toBe(0);
  });

  test('nobody stands on another, and everybody below their upline', () => {
    for (const { upline } of steps) {
      const { spots, columns, rows } = layOut(upline);
      expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length);
      upline.forEach((above, member) => {
        expect(spots[member]!.y).toBe(above < 0 ? 0 : spots[above]!.y + 1);
      });
      for (const { x, y } of spots) {
        expect(x).toBeLessThan(columns);
        expect(y).toBeLessThan(rows);
      }
    }
  });
});

test('exactly two: a fifth of the price on the essay’s terms, −299 yuan on the vendor’s', () => {
  expect(essay[4]!.balance[YOU]).toBe(-40_000);
  expect(vendor[4]!.balance[YOU]).toBe(-29_900);
});

test('on the vendor’s terms whoever has two leaves, the two stay, and only the top has the price back', () => {
  const { upline, balance } = vendor[6]!;
  expect(upline).toEqual([-1, 0, -1, -1, 0, 0, 0]);
  expect(balance.filter((fen) => fen >= 0)).toEqual([balance[0]]);
});
