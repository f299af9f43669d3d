/** The panel that builds plans: whatever a reader does there gives a plan that runs, or is told in words that fit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planInWords } from '@/components/chapter/plan-clauses.ts';
import {
  edited,
  eventsFor,
  NOTHING,
  paidTo,
  paysShareOfNothing,
  put,
  selling,
  shaped,
  solvent,
  withPlaces,
  withPurchase,
  withRank,
  withTeamPay,
  withoutRank,
  without,
  type Draft,
  type TeamPayKind,
} from '@/components/sandbox/builder/draft.ts';
import { faultsOf, whyImpossible } from '@/components/sandbox/builder/faults.ts';
import { numberText, readTyped } from '@/components/sandbox/builder/fields.ts';
import { begin, redo, step, undo } from '@/components/sandbox/builder/history.ts';
import { simulate } from '@/engine/index.ts';
import { builderWords } from '@/i18n/builder.ts';
import { LANGS } from '@/i18n/lang.ts';
import { anonymous, readOwn, writeOwn } from '@/scenario/own-plan.ts';
import { overpromised, promisedBy } from '@/scenario/promised.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { anyPlan, anyScenario, GXS } from '../engine/support.ts';
import { readCases, readPlans } from '../scenario/records.ts';

const gxs: Draft = anonymous({ plan: GXS, retailPerWeek: 0 });
const KINDS: TeamPayKind[] = ['levels', 'difference', 'holder', 'pairs'];

/** Anything that a button, list or field of the form does. `n` stands for which, `fen` and `share` for what is typed. */
type Edit = (draft: Draft, n: number, fen: number, share: number) => Draft;
const ranked = (draft: Draft, n: number, from: number): string | undefined =>
  draft.plan.ranks.slice(from)[n % Math.max(1, draft.plan.ranks.length - from)]?.id;
const EDITS: Edit[] = [
  (draft, n, fen) =>
    edited(draft, ({ entry }) => {
      entry[(['fee', 'goodsValue', 'goodsCost'] as const)[n % 3]!] = fen;
    }),
  (draft, n, fen) => edited(draft, ({ ranks }) => (ranks[n % ranks.length]!.directPay = fen)),
  (draft) => (draft.plan.ranks.length < 12 ? withRank(draft) : draft),
  (draft, n) =>
    draft.plan.ranks.length > 1
      ? withoutRank(draft, 1 + (n % (draft.plan.ranks.length - 1)))
      : draft,
  (draft, n, fen) =>
    edited(draft, ({ ranks }) => {
      const rank = ranks[1 + (n % Math.max(1, ranks.length - 1))];
      if (rank !== undefined)
        put(
          rank.requires,
          (['direct', 'indirect', 'team', 'turnover'] as const)[n % 4]!,
          n % 3 ? 1 + (fen % 99) : undefined,
        );
    }),
  (draft, n) =>
    edited(draft, ({ ranks }) => {
      const index = 2 + (n % 4);
      if (index < ranks.length)
        ranks[index]!.requires.directHolding = { rank: ranks[1 + (n % (index - 1))]!.id, count: 2 };
    }),
  (draft) => ((draft.plan.teamPay?.length ?? 0) < 4 ? withTeamPay(draft) : draft),
  (draft, n) => without(draft, 'teamPay', n % 4),
  (draft, n) => paidTo(draft, n % 3, KINDS[n % 4]!),
  (draft, n) =>
    edited(draft, ({ teamPay = [] }) => {
      const rule = teamPay[n % 3];
      if (rule !== undefined) rule.on = eventsFor(rule.to)[n % eventsFor(rule.to).length]!;
    }),
  (draft, n, fen) =>
    edited(draft, ({ teamPay = [] }) =>
      put(teamPay[n % 3] ?? { capPerWeek: 0 }, 'capPerWeek', fen as never),
    ),
  (draft, n) => selling(draft, n % 2 === 0),
  (draft, n, _, share) =>
    draft.plan.retail === undefined
      ? draft
      : edited(draft, ({ ranks }) => (ranks[n % ranks.length]!.salesShare = share)),
  (draft) => ((draft.plan.purchases?.length ?? 0) < 4 ? withPurchase(draft) : draft),
  (draft, n) => without(draft, 'purchases', n % 4),
  (draft, n, fen) =>
    edited(draft, ({ purchases = [] }) =>
      put(purchases[n % 2] ?? { goodsCost: 0 }, 'goodsCost', fen),
    ),
  (draft, n) => withPlaces(draft, n % 2 === 0),
  (draft, n) => {
    const rank = ranked(draft, n, 1);
    return shaped(
      draft,
      'detach',
      rank === undefined || n % 3 === 0 ? undefined : { rank, recruits: 'stay' },
    );
  },
  (draft, n) => shaped(draft, 'foundersStartIn', ranked(draft, n, 0)),
  (draft, _, __, share) => edited(draft, (plan) => put(plan, 'tax', share)),
  (draft, n, fen) => solvent(draft, 'startingCash', n % 2 ? fen : undefined),
];
const anyEdit = fc.record({
  edit: fc.constantFrom(...EDITS),
  n: fc.nat({ max: 60 }),
  fen: fc.constantFrom(0, 1, 5_000, 39_800, 1_000_000_000),
  share: fc.constantFrom(0, 0.1, 0.275, 0.7, 1),
});

describe('a draft', () => {
  test('after any edits runs, or is found fault with in words of its own', () => {
    const seen = new Set<string>();
    const told = LANGS.map((lang) => builderWords[lang].problems.other);
    fc.assert(
      fc.property(
        fc.constantFrom(NOTHING, gxs),
        fc.array(anyEdit, { maxLength: 25, size: 'max' }),
        (from, edits) => {
          const before = JSON.stringify(from);
          const draft = edits.reduce(
            (at, { edit, n, fen, share }) => edit(at, n, fen, share),
            from,
          );
          expect(JSON.stringify(from)).toBe(before);
          for (const lang of LANGS)
            for (const says of faultsOf(lang, draft).values()) expect(told).not.toContain(says);
          const faults = faultsOf('en', draft);
          for (const says of faults.values()) seen.add(says);
          const read = readOwn(writeOwn(draft));
          expect(read).toEqual(faults.size > 0 ? 'impossible' : anonymous(draft));
        },
      ),
      { numRuns: 3000 },
    );
    // Every fault that there are words for has come up.
    const { problems } = builderWords.en;
    const faults = Object.values(problems).filter((says) => says !== problems.other);
    expect([...seen].sort()).toEqual(faults.sort());
  });

  test('loses with a rank what hung on it', () => {
    const draft = shaped(paidTo(withTeamPay(gxs), 0, 'holder'), 'detach', {
      rank: 'rank-2',
      recruits: 'stay',
    });
    const { plan } = withoutRank(draft, 1);
    expect(plan.ranks.map(({ id }) => id)).toEqual(['rank-1', 'rank-2']);
    expect(plan.ranks[1]?.requires).toEqual({ direct: 20 });
    expect(plan.teamPay).toMatchObject([{ to: 'holder', rank: 'rank-2' }]);
    expect(plan.structure).toBeUndefined();
  });
});

describe('what is typed', () => {
  const money = { kind: 'money' } as const;
  test.each([
    ['398', money, 39_800],
    ['1,398.5', money, 139_850],
    ['３９８。５', money, 39_850],
    [' ¥ 20 ', money, 2000],
    ['0.01', money, 1],
    ['10000000', money, 1_000_000_000],
    ['27.5', { kind: 'percent' } as const, 0.275],
    ['33.3333%', { kind: 'percent' } as const, 0.333333],
    ['20', { kind: 'count' } as const, 20],
    ['', { kind: 'count', optional: true } as const, undefined],
  ])('%s is understood', (text, field, value) => {
    expect(readTyped('en', text, field)).toEqual({ value });
  });
  test.each(['', '-1', '1e3', 'NaN', 'two', '10000000.01', '1.234', '1.2.3', '<b>'])(
    '%s is asked for again as an amount',
    (text) => {
      for (const lang of LANGS) expect(readTyped(lang, text, money)).toHaveProperty('complaint');
    },
  );
  test('half a person is asked for again', () => {
    expect(readTyped('zh', '2.5', { kind: 'count', min: 1, max: 9 })).toEqual({
      complaint: '请填1到9之间的整数。',
    });
  });
  test('is what stands there afterwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000_000 }), (millionths, fen) => {
        const share = millionths / 1e6;
        expect(readTyped('en', numberText('percent', share), { kind: 'percent' })).toEqual({
          value: share,
        });
        expect(readTyped('en', numberText('money', fen), money)).toEqual({ value: fen });
      }),
    );
  });
});

test('a sentence has the same fields in both languages', () => {
  const fieldsOf = (words: unknown, path = ''): string[] => {
    if (typeof words === 'function') return fieldsOf((words as (n: string) => string)('2'), path);
    if (typeof words === 'string')
      return (words.match(/\{\w*\}/g) ?? []).map((field) => path + field).sort();
    return Object.entries(words as object).flatMap(([key, inner]) =>
      fieldsOf(inner, `${path}.${key}`),
    );
  };
  const { en, zh } = builderWords;
  expect(fieldsOf(en).length).toBeGreaterThan(30);
  expect(fieldsOf(zh)).toEqual(fieldsOf(en));
});

test('steps are taken back and done again in their order', () => {
  const three = step(step(begin('a'), 'b'), 'c');
  expect(undo(undo(undo(three)))).toEqual({ past: [], now: 'a', undone: ['b', 'c'] });
  expect(redo(redo(redo(undo(undo(three)))))).toEqual(three);
  expect(step(undo(three), 'd')).toEqual({ past: ['a', 'b'], now: 'd', undone: [] });
});

describe('a plan of a link that no plan can be', () => {
  const w = builderWords.en.problems;
  test.each([
    ['1_f100-0-200_r1', w.goodsOverFee],
    ['1_f398_r100_pj-10', w.pairsPlaces],
    ['1_f398_r100_ls-5p', w.noRetail],
    ['1_f398-0-399_r100_pj-10', `${w.goodsOverFee} ${w.pairsPlaces}`],
    ['nonsense', ''],
  ])('%s is told as the builder tells it', (code, told) => {
    expect(whyImpossible('en', code)).toBe(told);
  });
});

describe('a percentage of a fee that nobody pays', () => {
  const free = (code: string): boolean => {
    const reading = readOwn(code);
    if (typeof reading === 'string') throw new Error(`${code} is ${reading}`);
    return paysShareOfNothing(reading);
  };
  test.each([
    ['1_f0_r50p', true],
    ['1_f0_r5_lj-5p', true],
    ['1_f0_r5', false],
    ['1_f10_r50p', false],
    ['1_f0_g40p-100_r5_ls-5p', false],
  ])('of %s: %s', (code, told) => {
    expect(free(code)).toBe(told);
  });
});

describe('a plan in words', () => {
  test.each([...readCases(), ...readPlans()])('%s can be told, in both languages', (_, file) => {
    for (const variant of variantsOf(file))
      for (const lang of LANGS) {
        const told = planInWords(lang, anonymous(variant));
        expect(told.join()).not.toMatch(/undefined|NaN|Infinity|rank 0|第0级|，，|, ,/);
        for (const sentence of told) expect(sentence).toMatch(/^[^ ，,;；].*[^ ，,;；](\.|。)$/);
      }
  });

  /** Every number of a plan, each with what sets it. */
  function leavesOf(
    value: unknown,
    set: (value: unknown) => void,
  ): [unknown, (value: unknown) => void][] {
    if (typeof value !== 'object' || value === null) return [[value, set]];
    return Object.entries(value).flatMap(([key, inner]) =>
      leavesOf(inner, (next) => {
        (value as Record<string, unknown>)[key] = next;
      }),
    );
  }

  test('tells every number: with another the words are others', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, at) => {
        const reading = anonymous({ plan, retailPerWeek: 0 });
        const before = LANGS.map((lang) => planInWords(lang, reading).join());
        const copy = structuredClone(reading.plan);
        const numbers = leavesOf(copy, () => undefined).filter(
          ([value]) => typeof value === 'number',
        );
        const [value, set] = numbers[at % numbers.length] as [number, (value: unknown) => void];
        set(Number.isInteger(value) ? value + 1 : value + 0.000_001);
        LANGS.forEach((lang, index) => {
          expect(planInWords(lang, { ...reading, plan: copy }).join()).not.toBe(before[index]);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a plan promises', () => {
  test('is known for plans that pay more than comes in', () => {
    expect(overpromised(gxs)).toEqual([]);
    const generous = edited(gxs, ({ ranks }) => (ranks[2]!.directPay = 40_000));
    expect(overpromised(generous)).toEqual([{ on: 'joins', most: 40_000, left: 39_800 }]);
    const pairs = paidTo(withTeamPay(withPlaces(NOTHING, true)), 0, 'pairs');
    expect(overpromised(pairs)).toEqual([{ on: 'joins', most: Infinity, left: 0 }]);
  });

  test('is never less than what a join sets off', () => {
    let paid = 0;
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { plan, retailPerWeek = 0 } = scenario;
        const [joins] = promisedBy({ plan, retailPerWeek });
        const { payments } = simulate(scenario);
        const byJoin = new Map<number, number>();
        payments.causedBy.forEach((member, at) => {
          if (member >= 0) byJoin.set(member, (byJoin.get(member) ?? 0) + payments.amount[at]!);
        });
        paid += byJoin.size;
        for (const fen of byJoin.values()) expect(fen).toBeLessThanOrEqual(joins!.most);
      }),
      { numRuns: 200 },
    );
    expect(paid).toBeGreaterThan(1000);
  });
});
