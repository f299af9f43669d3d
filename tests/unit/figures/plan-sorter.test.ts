/** The sorter keeps what a reader said and counts what is lit; its sentences are made from the plans' fields. */
import { describe, expect, test } from 'vitest';
import { clausesOf, sentenceOf } from '@/components/chapter/plan-clauses.ts';
import {
  placesIn,
  tallyOf,
  toKeep,
  type PlanToSort,
} from '@/components/figures/plan-sorter/plans.ts';
import { planOf } from '@/scenario/case.ts';
import type { SignName } from '@/scenario/signs.ts';
import { readPlans } from '../scenario/records.ts';

test('places are kept as numbers, and read back', () => {
  const sorted = [null, 'recruiting', 'between', 'selling'] as const;
  expect(toKeep(sorted)).toEqual([0, 1, 2, 3]);
  expect(placesIn(toKeep(sorted), 4)).toEqual(sorted);
  expect(placesIn(null, 2)).toEqual([null, null]);
  expect(placesIn([7, -1], 3)).toEqual([null, null, null]);
});

const plan = (...present: SignName[]): PlanToSort => ({
  letter: 'A',
  says: '',
  paysFor: { recruit: false, team: false, sales: false },
  signs: (['cn-recruiting', 'cn-team', 'us-koscot'] as const).map((name) => ({
    name,
    state: present.includes(name) ? 'present' : 'absent',
  })),
  outside: 'none',
});

test('what is lit is counted, with and without a sorting', () => {
  const plans = [plan('cn-team'), plan('us-koscot', 'cn-recruiting'), plan()];
  expect(tallyOf(plans, [null, null, null])).toEqual({
    sorted: 0,
    chinese: 2,
    american: 1,
    selling: 0,
    sellingLit: 0,
  });
  expect(tallyOf(plans, ['selling', 'recruiting', 'selling'])).toMatchObject({
    sorted: 3,
    selling: 2,
    sellingLit: 1,
  });
});

describe('a plan in a sentence', () => {
  const plans = readPlans();
  const said = (lang: 'en' | 'zh', id: string): string =>
    sentenceOf(lang, clausesOf(lang, planOf(plans.get(id)!)));

  test.each([
    [
      'two-plus-one-vendor',
      '¥499 to join; ¥100 a recruit, ¥300 after 2; with 2, ¥200 a recruit of your team.',
      '交499元加入；每拉来一人得100元，满2人后每人300元；拉满2人，团队每拉来一人另得200元。',
    ],
    [
      'supply-platform',
      'Free to join; 5% of what your recruits sell; 15% of what you sell outside.',
      '免费加入；自己拉来的人卖货，提5%；卖给外人，自留15%。',
    ],
    [
      'three-free-tiers',
      'Free to join; up to 10% of what you sell outside, by turnover.',
      '免费加入；卖给外人，按业绩最多自留10%。',
    ],
    [
      'retail-commission-own-brand',
      'Free to join; 27.5% of what you sell outside.',
      '免费加入；卖给外人，自留27.5%。',
    ],
  ])('%s', (id, en, zh) => {
    expect(said('en', id)).toBe(en);
    expect(said('zh', id)).toBe(zh);
  });

  test('a way of paying that no clause tells is no silence', () => {
    expect(() => said('en', 'binary')).toThrow('no clause yet');
    expect(() => said('en', 'unlimited-levels')).toThrow('no clause yet');
  });

  test('some of the clauses make a sentence too', () => {
    const clauses = clausesOf('en', planOf(plans.get('stockpiling')!));
    expect(sentenceOf('en', clauses, ['fee', 'quota'])).toBe('¥1,000 to join; ¥300 every 4 weeks.');
    expect(sentenceOf('en', clauses, [])).toBe('');
  });
});
