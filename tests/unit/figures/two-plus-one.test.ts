import { describe, expect, test } from 'vitest';
import { linesOf, YOU } from '@/components/figures/two-plus-one/chain.ts';
import { chainOf, SPONSORS } from '@/components/figures/two-plus-one/steps.ts';
import { planOf } from '@/scenario/case.ts';
import { readPlans } from '../scenario/records.ts';

const plans = readPlans();
const essay = chainOf(planOf(plans.get('two-plus-one-essay')!));
const vendor = chainOf(planOf(plans.get('two-plus-one-vendor')!));

describe.each([
  ['the essay’s', essay, planOf(plans.get('two-plus-one-essay')!).entry.fee],
  ['the vendor’s', vendor, planOf(plans.get('two-plus-one-vendor')!).entry.fee],
])('on %s terms', (_, steps, fee) => {
  test('there is a step for each join, and every step adds up to nothing', () => {
    expect(steps).toHaveLength(SPONSORS.length);
    for (const { balance, operator } of steps)
      expect(balance.reduce((sum, each) => sum + each, operator)).toBe(0);
  });

  test('everybody has one line, below the one whom they stand under and further in', () => {
    for (const { upline } of steps) {
      const lines = linesOf(upline);
      expect(lines.map(({ member }) => member).sort((a, b) => a - b)).toEqual([...upline.keys()]);
      lines.forEach(({ member, depth, under }, place) => {
        const above = upline[member]!;
        expect(under).toBe(lines.findIndex((line) => line.member === above));
        expect(under).toBeLessThan(place);
        expect(depth).toBe(above < 0 ? 0 : lines[under]!.depth + 1);
      });
    }
  });

  test('each fee comes to what is handed on and what the operator keeps', () => {
    steps.forEach(({ paid, operator }, at) => {
      const before = steps[at - 1]?.operator ?? 0;
      expect(paid.reduce((sum, { amount }) => sum + amount, operator - before)).toBe(fee);
    });
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
