/** Answers become plans that the engine runs; what is not known becomes a range. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directPayOf, parseScenario, planSchema, shareNotBack, simulate } from '@/engine/index.ts';
import {
  answersOf,
  ASSUMED,
  atRiskInAYear,
  isAnswered,
  LIMITS,
  mostOfHundred,
  OFFER_TOWN,
  QUESTION_NAMES,
  QUESTIONS,
  readingsOf,
  UNANSWERED,
  type Answers,
} from '@/scenario/offer.ts';
import { planOf } from '@/scenario/case.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { readCases, readPlans } from './records.ts';

const amount = (name: keyof typeof LIMITS) =>
  fc.option(
    name === 'levels'
      ? fc.integer(LIMITS.levels)
      : fc.integer({ min: 0, max: LIMITS[name].max * 100 }).map((cents) => cents / 100),
    { nil: null },
  );

/** Any answers at all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    QUESTION_NAMES.map((name) => [
      name,
      fc.record({
        reply: fc.constantFrom(
          null,
          ...(name === 'outside'
            ? (['most', 'some', 'none', 'unknown'] as const)
            : (['yes', 'no', 'unknown'] as const)),
        ),
        ...Object.fromEntries(QUESTIONS[name].map((number) => [number, amount(number)])),
      }),
    ]),
  ),
) as unknown as fc.Arbitrary<Answers>;

const no = { reply: 'no', amount: null } as const;
/** An offer of which everything is known: 398 to join, 100 for a recruit, nothing else. */
const KNOWN: Answers = {
  fee: { reply: 'yes', amount: 398 },
  recruit: { reply: 'yes', amount: 100 },
  depth: { reply: 'no', levels: null, amount: null },
  team: { reply: 'no', percent: null, levels: null },
  quota: no,
  outside: { reply: 'none', amount: null },
  returns: no,
  shown: no,
};
const but = (part: Partial<Answers>): Answers => ({ ...KNOWN, ...part });

describe('whatever is answered', () => {
  test('both readings are plans and scenarios that the rules allow', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { plan, retailPerWeek } of Object.values(readingsOf(answers))) {
          expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
          const scenario = { ...toScenario(DEFAULT, plan, OFFER_TOWN), retailPerWeek };
          expect(() => parseScenario(scenario)).not.toThrow();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what can be lost in a year is a span of whole fen, not below 0', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { low, high } = atRiskInAYear(answers);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
      }),
    );
  });
});

describe('an offer of which everything is known', () => {
  test('reads one way only, as answered', () => {
    const { hard, easy } = readingsOf(KNOWN);
    expect(hard).toEqual(easy);
    expect(hard).toEqual({
      plan: {
        entry: { fee: 39_800, goodsValue: 0, goodsCost: 0 },
        ranks: [{ id: 'member', requires: {}, directPay: 10_000 }],
      },
      retailPerWeek: 0,
    });
  });

  test('with levels, a quota and sales outside has each of them in its plan', () => {
    const { hard, easy } = readingsOf(
      but({
        depth: { reply: 'yes', levels: 3, amount: 20 },
        team: { reply: 'yes', percent: 5, levels: 2 },
        quota: { reply: 'yes', amount: 60 },
        outside: { reply: 'some', amount: 52 },
      }),
    );
    expect(hard).toEqual(easy);
    expect(hard.plan.teamPay).toEqual([
      { to: 'levels', on: 'joins', levels: [0, 2000, 2000] },
      { to: 'levels', on: 'purchases', levels: [{ share: 0.05 }, { share: 0.05 }] },
      { to: 'levels', on: 'sales', levels: [{ share: 0.05 }, { share: 0.05 }] },
    ]);
    expect(hard.plan.purchases).toEqual([
      { everyWeeks: 4, price: 6000, goodsValue: 0, goodsCost: 0 },
    ]);
    // 52 a month is 12 a week, a fifth of 60.
    expect(hard.retailPerWeek).toBe(6000);
  });

  test.each([
    ['four recruits for the fee', KNOWN, 25],
    ['three levels', but({ depth: { reply: 'yes', levels: 3, amount: 29.5 } }), 39],
    ['more than the fee', but({ recruit: { reply: 'yes', amount: 500 } }), 100],
    ['nothing for recruits', but({ recruit: no }), 0],
    ['sales outside', but({ outside: { reply: 'some', amount: 10 } }), null],
    ['nothing to pay', but({ fee: no }), null],
  ])('has the arithmetic of %s', (_, answers, most) => {
    expect(mostOfHundred(readingsOf(answers).hard)).toBe(most);
  });

  test('never has more members with their money back than arithmetic allows', () => {
    for (const levels of [1, 2, 5])
      for (const recruit of [50, 100, 190]) {
        const { hard } = readingsOf(
          but({
            recruit: { reply: 'yes', amount: recruit },
            depth: { reply: 'yes', levels, amount: 20 },
          }),
        );
        const run = simulate(toScenario(DEFAULT, hard.plan, OFFER_TOWN));
        // The bound is floored to the whole.
        expect(100 * (1 - shareNotBack(run))).toBeLessThan(mostOfHundred(hard)! + 1);
      }
  });

  test('can cost in a year the fee and twelve months, less what comes back', () => {
    const risk = (part: Partial<Answers>) => atRiskInAYear(but(part));
    expect(risk({})).toEqual({ low: 39_800, high: 39_800 });
    expect(risk({ quota: { reply: 'yes', amount: 50 } })).toEqual({ low: 99_800, high: 99_800 });
    expect(risk({ returns: { reply: 'yes', amount: 300 } })).toEqual({ low: 9800, high: 9800 });
    expect(risk({ returns: { reply: 'unknown', amount: null } })).toEqual({ low: 0, high: 39_800 });
  });
});

describe('what is not known', () => {
  test('makes two readings, and nothing is answered at first', () => {
    expect(isAnswered(UNANSWERED)).toBe(false);
    for (const name of ['fee', 'recruit', 'depth', 'quota', 'outside'] as const) {
      const { hard, easy } = readingsOf(but({ [name]: UNANSWERED[name] }));
      expect(hard, name).not.toEqual(easy);
    }
  });

  test('an amount that is missing lies in the range that the page tells', () => {
    const { hard, easy } = readingsOf(but({ recruit: { reply: 'yes', amount: null } }));
    expect(hard.plan.ranks[0]!.directPay).toBe(3980);
    expect(easy.plan.ranks[0]!.directPay).toBe(23_880);
  });

  test('pay for a recruit is assumed in the range of the plans on file', () => {
    const shares = [...readCases().values(), ...readPlans().values()]
      .map((file) => planOf(file))
      .filter((plan) => plan.entry.fee > 0)
      .flatMap((plan) => plan.ranks.map((_, rank) => directPayOf(plan, rank) / plan.entry.fee))
      .filter((share) => share > 0);
    expect(Math.min(...shares)).toBeCloseTo(ASSUMED.recruit.hard, 5);
    expect(Math.max(...shares)).toBeGreaterThan(ASSUMED.recruit.easy - 0.05);
    expect(Math.max(...shares)).toBeLessThan(ASSUMED.recruit.easy + 0.05);
  });
});

test('a plan on file gives answers with its own amounts', () => {
  const answers = answersOf(planOf(readCases().get('gongxiaoshe')!));
  expect(answers.fee).toEqual({ reply: 'yes', amount: 398 });
  expect(answers.recruit).toEqual({ reply: 'yes', amount: 100 });
  const stock = answersOf(planOf(readPlans().get('stockpiling')!));
  expect(stock.quota).toEqual({ reply: 'yes', amount: 300 });
  expect(stock.team).toEqual({ reply: 'yes', percent: 10, levels: 2 });
});
