import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { planSchema, problemsOf, ScenarioError, type Plan, type Problem } from '@/engine/index.ts';
import { MAX_FEN, MAX_LEVELS } from '@/engine/plan.ts';
import { anyPlan, flatPlan, GXS } from './support.ts';

/** A plan with every field there is; `FULL_PLACES` has those that do not go with it. */
const FULL: Plan = {
  entry: { fee: 39_800, goodsValue: 10_000, goodsCost: 8_000 },
  purchases: [{ everyWeeks: 4, price: 20_000, goodsValue: 9_000, goodsCost: 5_000 }],
  retail: { goodsCost: 0.3 },
  ranks: [
    { id: 'head', requires: {}, directPay: 10_000, salesShare: 0.2 },
    {
      id: 'boss',
      requires: { direct: 2, indirect: 3, team: 5, turnover: 10_000 },
      directPay: { share: 0.3 },
      salesShare: 0.3,
    },
    {
      id: 'top',
      requires: { directHolding: { rank: 'boss', count: 2 } },
      directPay: 15_000,
    },
  ],
  teamPay: [
    {
      to: 'levels',
      on: 'purchases',
      levels: [1000, { share: 0.05 }],
      beyond: 1,
      capPerEvent: 5_000,
      capPerWeek: 50_000,
    },
    { to: 'difference', on: 'sales', equalRank: { share: 0.01 } },
    { to: 'holder', on: 'joins', rank: 'top', pay: 2_000 },
  ],
  structure: { foundersStartIn: 'boss', detach: { rank: 'boss', recruits: 'stay' } },
  tax: 0.06,
  solvency: { guaranteed: true, startingCash: 1_000_000, creditWeeks: 4 },
};
const FULL_PLACES: Plan = {
  ...FULL,
  structure: { width: { places: 2, whenFull: 'spill' } },
  teamPay: [{ to: 'pairs', on: 'joins', pay: 500 }],
};

type Change = (plan: Plan) => void;
const problemsIn = (input: unknown): Problem[] => {
  const result = planSchema.safeParse(input);
  return result.success ? [] : problemsOf(result.error);
};

/** The problems of a plan with something changed in place. */
function problems(change: Change, from: Plan = GXS): Problem[] {
  const plan = structuredClone(from);
  change(plan);
  return problemsIn(plan);
}
const set = (object: object, key: string, value: unknown) =>
  Object.assign(object, { [key]: value });

/** Sets a value by its path, as a problem names it. */
function put(root: unknown, path: string, value: unknown): void {
  const steps = path.split('.');
  let at = root as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[steps.at(-1)!] = value;
}

/** The paths of all that a record holds. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...pathsOf(inner, here)];
  });
}

describe('a plan', () => {
  test('that makes sense has no problems', () => {
    expect(problems(() => undefined)).toEqual([]);
    for (const plan of [GXS, FULL, FULL_PLACES]) expect(planSchema.parse(plan)).toEqual(plan);
    expect(planSchema.safeParse(flatPlan(100, 300)).success).toBe(true);
    expect(planSchema.safeParse(flatPlan(MAX_FEN, MAX_FEN)).success).toBe(true);
    expect(problems((plan) => (plan.ranks[0]!.requires = { direct: 0 }))).toEqual([]);
  });

  const rules: [string, Change, path: string, says: RegExp, from?: Plan][] = [
    [
      'goods dearer than the fee',
      (p) => (p.entry.goodsCost = 39_801),
      'entry.goodsCost',
      /cannot cost more/,
    ],
    [
      'goods dearer than the price that pays for them',
      (p) => (p.purchases![0]!.goodsCost = 20_001),
      'purchases.0.goodsCost',
      /cannot cost more/,
      FULL,
    ],
    ['goods and tax above the fee', (p) => (p.tax = 0.8), 'tax', /more than the fee/, FULL],
    [
      'goods and tax above the price of what is bought again',
      (p) => (p.purchases![0]!.goodsCost = 19_000),
      'tax',
      /more than the price/,
      FULL,
    ],
    [
      'a sale that is shared out more than once',
      (p) => (p.ranks[1]!.salesShare = 0.7),
      'ranks.1.salesShare',
      /more than the price/,
      FULL,
    ],
    [
      'a share of sales where nothing is sold',
      (p) => (p.ranks[1]!.salesShare = 0.1),
      'ranks.1.salesShare',
      /needs retail/,
    ],
    [
      'turnover where nothing is bought or sold',
      (p) => (p.ranks[1]!.requires.turnover = 1),
      'ranks.1.requires.turnover',
      /needs purchases or retail/,
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
      /^must be at least 1$/,
    ],
    ['no ranks', (p) => (p.ranks = []), 'ranks', /^must have at least 1 entry$/],
    [
      'thirteen ranks',
      (p) =>
        (p.ranks = Array.from({ length: 13 }, (_, i) => ({
          id: `r${i}`,
          requires: i === 0 ? {} : { direct: i },
          directPay: 1,
        }))),
      'ranks',
      /^must have at most 12 entries$/,
    ],
    ['a name with a space', (p) => (p.ranks[1]!.id = 'sales head'), 'ranks.1.id', /^must match /],
    ['an unknown key', (p) => set(p.entry, 'discount', 1), 'entry', /^does not know 'discount'$/],
    [
      'founders who start in a rank that is not there',
      (p) => (p.structure = { foundersStartIn: 'boss' }),
      'structure.foundersStartIn',
      /^'boss' is not a rank: one of 'head', 'sales-head', 'service-head'$/,
    ],
    [
      'a team that everybody leaves at once',
      (p) => (p.structure = { detach: { rank: 'head', recruits: 'stay' } }),
      'structure.detach.rank',
      /not a rank above the first: one of 'sales-head'/,
    ],
    [
      'places that members leave',
      (p) => (p.structure!.width = { places: 2, whenFull: 'spill' }),
      'structure.detach',
      /cannot let members leave/,
      FULL,
    ],
    [
      'team pay on sales where nothing is sold',
      (p) => (p.teamPay = [{ to: 'levels', on: 'sales', levels: [1] }]),
      'teamPay.0.on',
      /needs retail/,
    ],
    [
      'team pay on purchases where nothing is bought again',
      (p) => (p.teamPay = [{ to: 'levels', on: 'purchases', levels: [1] }]),
      'teamPay.0.on',
      /needs purchases/,
    ],
    [
      'pairs without two places',
      (p) => (p.teamPay = [{ to: 'pairs', on: 'joins', pay: 1 }]),
      'teamPay.0.to',
      /2 places/,
    ],
    [
      'a holder of the first rank',
      (p) => (p.teamPay = [{ to: 'holder', on: 'joins', rank: 'head', pay: 1 }]),
      'teamPay.0.rank',
      /not a rank above the first/,
    ],
    [
      'team pay to somebody else',
      (p) => (p.teamPay = [{ to: 'cousins' } as never]),
      'teamPay.0.to',
      /^must be one of 'levels', 'difference', 'holder', 'pairs'$/,
    ],
    [
      'team pay on something else',
      (p) => (p.teamPay = [{ to: 'pairs', on: 'sales', pay: 1 } as never]),
      'teamPay.0.on',
      /^must be 'joins'$/,
    ],
    [
      'a million levels',
      (p) =>
        (p.teamPay = [{ to: 'levels', on: 'joins', levels: new Array<number>(1_000_000).fill(1) }]),
      'teamPay.0.levels',
      /^must have at most 1000 entries$/,
    ],
    [
      'a million levels that are all wrong',
      (p) =>
        (p.teamPay = [
          { to: 'levels', on: 'joins', levels: new Array<never>(1_000_000).fill('x' as never) },
        ]),
      'teamPay.0.levels',
      /^must have at most 1000 entries$/,
    ],
    [
      'a list with no end',
      (p) => (p.teamPay = [{ to: 'levels', on: 'joins', levels: new Array<number>(2 ** 32 - 1) }]),
      'teamPay.0.levels',
      /^must have at most 1000 entries$/,
    ],
    [
      'one bad level among many',
      (p) =>
        (p.teamPay = [
          {
            to: 'levels',
            on: 'joins',
            levels: [...new Array<number>(999).fill(1), { share: 2.5 }],
          },
        ]),
      'teamPay.0.levels.999.share',
      /^must be at most 2$/,
    ],
    [
      'a share with something else beside it',
      (p) => (p.ranks[1]!.directPay = { share: 0.1, cap: 3 } as never),
      'ranks.1.directPay',
      /^does not know 'cap'$/,
    ],
    [
      'a share with another name',
      (p) => (p.ranks[1]!.directPay = { part: 0.1 } as never),
      'ranks.1.directPay.share',
      /^must be a number$/,
    ],
    [
      'a rank that is no record',
      (p) => (p.ranks[1] = null as never),
      'ranks.1',
      /^must be an object$/,
    ],
    ['ranks that are no list', (p) => (p.ranks = {} as never), 'ranks', /^must be a list$/],
    [
      'a yes that is none',
      (p) => (p.solvency = { guaranteed: 'yes' as never }),
      'solvency.guaranteed',
      /^must be true or false$/,
    ],
  ];
  test.each(rules)('is refused for %s', (_, change, path, says, from) => {
    const found = problems(change, from);
    expect(found.map((each) => each.path)).toContain(path);
    expect(found.find((each) => each.path === path)?.message).toMatch(says);
  });

  test('may share out a sale to the last fen', () => {
    // As doubles the three shares add up to a little more than 1.
    const found = problems((p) => {
      p.tax = 0.11;
      p.retail = { goodsCost: 0.56 };
      p.ranks[1]!.salesShare = 0.33;
    }, FULL);
    expect(found).toEqual([]);
  });

  test('may have as many levels as are allowed, and any depth past them', () => {
    const levels = new Array<number>(MAX_LEVELS).fill(1);
    expect(
      problems((p) => (p.teamPay = [{ to: 'levels', on: 'joins', levels, beyond: 1 }])),
    ).toEqual([]);
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
  const fields = [
    'entry.fee',
    'entry.goodsValue',
    'entry.goodsCost',
    'purchases.0.price',
    'purchases.0.goodsValue',
    'purchases.0.goodsCost',
    'ranks.1.directPay',
    'teamPay.0.levels.1',
    'teamPay.0.beyond',
    'teamPay.0.capPerEvent',
    'teamPay.0.capPerWeek',
    'teamPay.1.equalRank',
    'teamPay.2.pay',
  ];
  test.each(fields)('takes nothing but whole fen, or a share, for %s', (path) => {
    const optional = /beyond|cap|equal/.test(path);
    for (const value of numbers) {
      if (value === undefined && optional) continue;
      const found = problems((plan) => put(plan, path, value), FULL);
      expect(found.length, JSON.stringify(value)).toBeGreaterThan(0);
      const own = found.filter((each) => [path, `${path}.share`].includes(each.path));
      expect(own, JSON.stringify(value)).not.toEqual([]);
      for (const { message } of found)
        expect(message).toMatch(/^(must .{5,}|(the|with the) goods .{5,})/);
    }
  });

  test('names a rule once, in words that fit the value', () => {
    const of = (value: unknown) =>
      problems((plan) => put(plan, 'ranks.1.directPay', value), FULL).map(({ message }) => message);
    expect(of(NaN)).toEqual(['must be a number or an object']);
    expect(of(0.5)).toEqual(['must be a whole number or an object']);
    expect(of(-1)).toEqual(['must be at least 0']);
    expect(of(2 ** 60)).toEqual(['must be at most 1000000000']);
    expect(of({ share: 'x' })).toEqual(['must be a number']);
    const fee = (value: unknown) =>
      problems((plan) => put(plan, 'entry.fee', value)).map(({ message }) => message);
    expect(fee(NaN)).toEqual(['must be a finite number, not NaN']);
    expect(fee(-Infinity)).toEqual(['must be a finite number, not -Infinity']);
    expect(fee(0.5)).toEqual(['must be a whole number']);
    expect(fee('398')).toEqual(['must be a number']);
  });

  // An example stands beside every problem that a value of any kind makes, and does away with it.
  const rubbish = [null, 'x', -1, 0.123, 1e300, NaN, [], {}, [null], { x: 1 }, true];
  test.each([
    ['with a team to leave', FULL],
    ['with places', FULL_PLACES],
  ])('%s: every field that is wrong comes with a good value', (_, plan) => {
    for (const path of pathsOf(plan))
      for (const value of rubbish) {
        const broken = structuredClone(plan);
        put(broken, path, value);
        for (const { path: at, example } of problemsIn(broken)) {
          if (!at.startsWith(path)) continue;
          if (example === undefined) {
            // Only where there is no rank that it could name does the field have to go.
            expect(at).toMatch(/directHolding\.rank$/);
            continue;
          }
          const mended = structuredClone(broken);
          put(mended, at, JSON.parse(example));
          const kept = problemsIn(mended).filter(({ path: left }) => left === at);
          // A rank by name is only good where the plan has it.
          expect(
            kept.filter(({ message }) => !message.includes('is not a rank')),
            `${at} ${JSON.stringify(value)} ${example}`,
          ).toEqual([]);
        }
      }
  });

  test('that is no plan at all is refused, with a plan that is one', () => {
    for (const input of [null, undefined, 3, 'plan', [], new Map(), () => GXS]) {
      const found = problemsIn(input);
      expect(found.length).toBeGreaterThan(0);
      for (const { path, example } of found)
        if (path === '') expect(problemsIn(JSON.parse(example!))).toEqual([]);
    }
  });

  test('is not led astray by prototypes, depth or many unknown keys', () => {
    const inherited = JSON.parse(
      '{"__proto__":{"tax":1},"entry":{"__proto__":{"fee":1}},"ranks":[]}',
    ) as unknown;
    expect(problemsIn(inherited)).toContainEqual(
      expect.objectContaining({ path: '', message: "does not know '__proto__'" }),
    );
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep, { deep }].slice(i % 2, (i % 2) + 1);
    for (const path of ['entry', 'ranks', 'teamPay', 'structure'])
      expect(problems((plan) => put(plan, path, deep)).length).toBeGreaterThan(0);
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    expect(problems((plan) => Object.assign(plan.entry, keys))[0]?.message).toBe(
      "does not know 'k0', 'k1', 'k2', 'k3', 'k4' and 99995 more",
    );
  });

  test('tells ten problems in its error, and says how many more there are', () => {
    const found = problems((p) => {
      p.teamPay = [
        { to: 'levels', on: 'joins', levels: new Array<never>(1000).fill('x' as never) },
      ];
    });
    expect(found).toHaveLength(1000);
    const { message, problems: all } = new ScenarioError(found);
    expect(all).toHaveLength(1000);
    expect(message).toMatch(
      /^teamPay\.0\.levels\.0: must be a number or an object \(for example 3000\); .*; and 990 more problems$/,
    );
  });

  test('has its example from the rule, where that knows a better one', () => {
    const odd = z.strictObject({
      fee: z.int().check((ctx) => {
        ctx.issues.push({
          code: 'custom',
          message: 'must be odd',
          input: ctx.value,
          params: { example: 3 },
        });
      }),
    });
    expect(problemsOf(odd.safeParse({ fee: 2 }).error!)).toEqual([
      { path: 'fee', message: 'must be odd', example: '3' },
    ]);
  });

  test('of any make that the generator knows is taken as it is', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(problemsIn(plan)).toEqual([]);
        expect(planSchema.parse(plan)).toEqual(plan);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  test('with one thing in it replaced by anything is taken, or refused by name', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.anything(), (plan, which, value) => {
        const broken = structuredClone(plan);
        const paths = pathsOf(broken);
        put(broken, paths[which % paths.length]!, value);
        for (const { message, path } of problemsIn(broken)) {
          expect(typeof path).toBe('string');
          expect(message).not.toBe('Invalid input');
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
