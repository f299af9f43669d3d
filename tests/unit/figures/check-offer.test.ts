import { describe, expect, test } from 'vitest';
import { cardText, toAsk } from '@/components/figures/check-offer/card.ts';
import { backOf, isFree, isSame, outcomeOf } from '@/components/figures/check-offer/outcome.ts';
import { backText, spanText, toldOf } from '@/components/figures/check-offer/said.ts';
import { ensembleOf, type Ensemble } from '@/engine/index.ts';
import { offerTexts } from '@/i18n/offer.ts';
import { OFFER_TOWN, readingsOf, UNANSWERED, type Answers } from '@/scenario/offer.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';

const RUNS = 10;
const no = { reply: 'no', amount: null } as const;
const ANSWERS: Answers = {
  ...UNANSWERED,
  fee: { reply: 'yes', amount: 398 },
  recruit: { reply: 'yes', amount: 100 },
  team: { reply: 'no', percent: null, levels: null },
  quota: no,
  outside: { reply: 'none', amount: null },
};

function run(answers: Answers) {
  const readings = readingsOf(answers);
  const of = ({ plan, retailPerWeek }: (typeof readings)['hard']): Ensemble =>
    ensembleOf({ ...toScenario(DEFAULT, plan, OFFER_TOWN), retailPerWeek }, RUNS);
  return outcomeOf(readings, { hard: of(readings.hard), easy: of(readings.easy) });
}

describe('an offer of which the levels are not known', () => {
  const outcome = run(ANSWERS);

  test('is run twice, and told as a range over both', () => {
    expect(outcome.same).toBe(false);
    expect(outcome.runs).toBe(2 * RUNS);
    const { low, high } = backOf(outcome);
    expect(low).toBe(outcome.hard.back.low);
    expect(high).toBe(outcome.easy.back.high);
    expect(high).toBeGreaterThan(low + 1);
    expect(high).toBeLessThan(outcome.most!);
  });

  test('is on the card: signs, numbers, questions, answers, and no verdict', () => {
    for (const lang of ['en', 'zh'] as const) {
      const card = cardText(lang, offerTexts[lang], ANSWERS, outcome, 'https://example.org/');
      expect(card).toContain(toldOf(lang, outcome, false).replaceAll('*', ''));
      for (const sign of Object.values(offerTexts[lang].signs)) expect(card).toContain(sign.name);
      expect(card).toContain(offerTexts[lang].questions.depth.promoter);
      expect(card).not.toContain(offerTexts[lang].questions.fee.promoter);
      expect(card).toContain('398');
      expect(card).toContain('https://example.org/');
      expect(card).not.toMatch(/\*|undefined|NaN/);
      expect(card.replace(/not legal advice|This is not legal advice/g, '')).not.toMatch(
        /\billegal\b|\blegal\b/,
      );
    }
  });
});

test('an offer of which everything is known is run once', () => {
  const outcome = run({ ...ANSWERS, depth: { reply: 'no', levels: null, amount: null } });
  expect(outcome.same).toBe(true);
  expect(outcome.runs).toBe(RUNS);
  expect(outcome.most).toBe(25);
  expect(outcome.hard).toEqual(outcome.easy);
});

test('an offer that costs nothing leaves nobody out of pocket', () => {
  const free: Answers = {
    ...ANSWERS,
    fee: no,
    recruit: no,
    depth: { reply: 'no', levels: null, amount: null },
    outside: { reply: 'most', amount: 200 },
  };
  const outcome = run(free);
  expect(isFree(outcome)).toBe(true);
  expect(outcome.most).toBeNull();
  expect(backOf(outcome)).toEqual({ low: 100, high: 100 });
  expect(outcome.hard.middle).toBeGreaterThan(0);
  expect(toldOf('en', outcome, true)).toMatch(/^Nobody pays anything in.*\*\+\d/);
  expect(isSame(readingsOf(free))).toBe(true);
});

test('questions for the promoter are those that are open, and two that are always worth asking', () => {
  const texts = offerTexts.en;
  expect(toAsk(UNANSWERED, texts)).toHaveLength(10);
  expect(toAsk(ANSWERS, texts)).toEqual([
    texts.questions.depth.promoter,
    texts.questions.returns.promoter,
    texts.questions.shown.promoter,
    ...texts.always,
  ]);
});

test('numbers are written bare, ranges by both ends, few as few', () => {
  expect(backText('en', { low: 0, high: 0 })).toEqual(['0', '0']);
  expect(backText('en', { low: 0, high: 0.3 })).toEqual(['fewer than 1', 'fewer than 1']);
  expect(backText('zh', { low: 0.1, high: 2.6 })).toEqual(['0', '3']);
  expect(spanText('en', { low: 0, high: 39_800 })).toBe('0 to 398');
  expect(spanText('zh', { low: 1_279_800, high: 1_279_800 })).toBe('12,798');
});
