import { describe, expect, test } from 'vitest';
import { planSchema, problemsOf, type Plan } from '@/engine/index.ts';
import { MAX_FEN } from '@/engine/plan.ts';
import { flatPlan, GXS } from './support.ts';

/** The problems of Gongxiaoshe's plan with something changed in place. */
function problems(change: (plan: Plan) => void): { path: string; message: string }[] {
  const plan = structuredClone(GXS);
  change(plan);
  const result = planSchema.safeParse(plan);
  return result.success ? [] : problemsOf(result.error);
}
const set = (object: object, key: string, value: unknown) =>
  Object.assign(object, { [key]: value });

describe('a plan', () => {
  test('that makes sense has no problems', () => {
    expect(problems(() => undefined)).toEqual([]);
    expect(planSchema.parse(GXS)).toEqual(GXS);
    expect(planSchema.safeParse(flatPlan(100, 300)).success).toBe(true);
    expect(planSchema.safeParse(flatPlan(MAX_FEN, MAX_FEN)).success).toBe(true);
    expect(problems((plan) => (plan.ranks[0]!.requires = { direct: 0 }))).toEqual([]);
  });

  const rules: [string, (plan: Plan) => void, path: string, says: RegExp][] = [
    [
      'goods dearer than the fee',
      (p) => (p.entry.goodsCost = 39_801),
      'entry.goodsCost',
      /cannot cost more/,
    ],
    [
      'a rank twice',
      (p) => (p.ranks[2]!.id = 'sales-head'),
      'ranks.2.id',
      /'sales-head' is there twice/,
    ],
    [
      'a first rank that requires something',
      (p) => (p.ranks[0]!.requires = { direct: 1 }),
      'ranks.0.requires',
      /can require nothing/,
    ],
    [
      'a higher rank that requires nothing',
      (p) => (p.ranks[1]!.requires = {}),
      'ranks.1.requires',
      /must require something/,
    ],
    [
      'a higher rank that requires 0 recruits',
      (p) => (p.ranks[1]!.requires = { direct: 0 }),
      'ranks.1.requires',
      /must require something/,
    ],
    [
      'a rank that is not there',
      (p) => (p.ranks[2]!.requires.directHolding!.rank = 'boss'),
      'ranks.2.requires.directHolding.rank',
      /'boss' is not a rank/,
    ],
    [
      'the first rank as what must be held',
      (p) => (p.ranks[2]!.requires.directHolding!.rank = 'head'),
      'ranks.2.requires.directHolding.rank',
      /between the first and this/,
    ],
    [
      'a rank that requires itself',
      (p) => (p.ranks[2]!.requires.directHolding!.rank = 'service-head'),
      'ranks.2.requires.directHolding.rank',
      /between the first and this/,
    ],
    [
      'no holders',
      (p) => (p.ranks[2]!.requires.directHolding!.count = 0),
      'ranks.2.requires.directHolding.count',
      /at least 1/,
    ],
    ['no ranks', (p) => (p.ranks = []), 'ranks', /at least 1/],
    [
      'thirteen ranks',
      (p) =>
        (p.ranks = Array.from({ length: 13 }, (_, i) => ({
          id: `r${i}`,
          requires: i === 0 ? {} : { direct: i },
          directPay: 1,
        }))),
      'ranks',
      /at most 12/,
    ],
    ['a name with a space', (p) => (p.ranks[1]!.id = 'sales head'), 'ranks.1.id', /./],
    ['an unknown key', (p) => set(p.entry, 'discount', 1), 'entry', /does not know 'discount'/],
  ];
  test.each(rules)('is refused for %s', (_, change, path, says) => {
    const found = problems(change);
    expect(found.map((each) => each.path)).toContain(path);
    expect(found.find((each) => each.path === path)?.message).toMatch(says);
  });

  const numbers = [
    NaN,
    Infinity,
    -Infinity,
    -1,
    0.5,
    39_800.01,
    MAX_FEN + 1,
    2 ** 60,
    '100',
    null,
    true,
    [],
    {},
    undefined,
  ];
  const fields: [string, (plan: Plan, value: unknown) => void][] = [
    ['entry.fee', (p, value) => set(p.entry, 'fee', value)],
    ['entry.goodsValue', (p, value) => set(p.entry, 'goodsValue', value)],
    ['entry.goodsCost', (p, value) => set(p.entry, 'goodsCost', value)],
    ['ranks.1.directPay', (p, value) => set(p.ranks[1]!, 'directPay', value)],
  ];
  test.each(fields)('takes nothing but whole fen for %s', (path, change) => {
    for (const value of numbers) {
      const found = problems((plan) => change(plan, value));
      expect(
        found.map((each) => each.path),
        JSON.stringify(value),
      ).toContain(path);
      for (const { message } of found) expect(message).toMatch(/^[a-z].{8,}/);
    }
  });
});
