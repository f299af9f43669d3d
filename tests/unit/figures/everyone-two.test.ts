import { describe, expect, test } from 'vitest';
import { standingOf, tallyOf } from '@/components/figures/everyone-two/marks.ts';
import { MOST_ROUNDS, roundsOf } from '@/components/figures/everyone-two/rounds.ts';
import { planOf } from '@/scenario/case.ts';
import { readPlans } from '../scenario/records.ts';

const plans = readPlans();
const essay = planOf(plans.get('two-plus-one-essay')!);
const vendor = planOf(plans.get('two-plus-one-vendor')!);

test('each round is twice as large as the one before', () => {
  expect(roundsOf(vendor, MOST_ROUNDS).map(({ people }) => people)).toEqual([1, 2, 4, 8, 16, 32]);
});

test.each([1, 2, 3, 4, 5])(
  'after %i rounds one person at the most has the price back',
  (rounds) => {
    for (const plan of [essay, vendor]) {
      const { whole, nothing } = tallyOf(roundsOf(plan, rounds), plan.entry.fee);
      expect(whole).toBeLessThanOrEqual(1);
      expect(nothing).toBe(2 ** rounds);
    }
  },
);

test('the chapter’s answer: of 63, one on the vendor’s terms, nobody on the essay’s, and 32 without a fen', () => {
  expect(tallyOf(roundsOf(vendor, 5), vendor.entry.fee)).toEqual({
    people: 63,
    whole: 1,
    part: 30,
    nothing: 32,
  });
  expect(tallyOf(roundsOf(essay, 5), essay.entry.fee).whole).toBe(0);
  // Whoever brought two and was promoted, but for the first.
  for (const { balance } of roundsOf(vendor, 5).slice(1, -1)) expect(balance).toBe(-29_900);
});

describe('how much of the fee has come back', () => {
  test.each([
    [0, 'whole'],
    [5, 'whole'],
    [-1, 'part'],
    [-99, 'part'],
    [-100, 'nothing'],
  ] as const)('at %i fen of 100', (balance, standing) => {
    expect(standingOf(balance, 100)).toBe(standing);
  });
});
