/**
 * A case file's plan: every field says where it comes from.
 * - `stated`: a fact says so, and which;
 * - `assumed`: nobody says so; why it is taken to be so;
 * - `unknown`: the sources are silent; what the run does instead, and why that is fair.
 */
import * as z from 'zod/mini';
import { planSchema, problemsOf, ScenarioError, type Plan } from '@/engine/index.ts';

const bothLanguages = z.strictObject({
  en: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
});

function marked<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('standing', [
    z.strictObject({
      standing: z.literal('stated'),
      value,
      fact: z.string().check(z.minLength(1)),
      bound: z.optional(z.enum(['about', 'over', 'nearly'])),
    }),
    z.strictObject({ standing: z.literal('assumed'), value, why: bothLanguages }),
    z.strictObject({ standing: z.literal('unknown'), value, why: bothLanguages }),
  ]);
}

/** Yuan with at most two places. */
const yuan = z.number().check(
  z.minimum(0),
  z.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    error: 'must be whole fen: at most two decimal places',
  }),
);

const requires = z.strictObject({
  direct: z.optional(z.int()),
  directHolding: z.optional(z.strictObject({ rank: z.string(), count: z.int() })),
});

export const caseSchema = z.strictObject({
  name: bothLanguages,
  /** The name in the other script, for readers of English. */
  nameInChinese: z.string(),
  operator: marked(bothLanguages),
  plan: z.strictObject({
    entry: z.strictObject({
      fee: marked(yuan),
      goodsValue: marked(yuan),
      goodsCost: marked(yuan),
    }),
    ranks: z
      .array(
        z.strictObject({
          id: z.string(),
          name: bothLanguages,
          pinyin: z.string(),
          requires: marked(requires),
          directPay: marked(yuan),
        }),
      )
      .check(z.minLength(1)),
    /** From which recruit on a new rank's rate is paid. */
    newRateFrom: marked(z.literal('next-recruit')),
    teamPay: marked(z.literal('none')),
  }),
});

export type CaseFile = z.infer<typeof caseSchema>;

/**
 * The plan that a case file describes, as the engine runs it, in fen.
 * @throws ScenarioError when the plan makes no sense
 */
export function planOf(file: CaseFile): Plan {
  const { entry, ranks } = file.plan;
  const result = planSchema.safeParse({
    entry: {
      fee: toFen(entry.fee.value),
      goodsValue: toFen(entry.goodsValue.value),
      goodsCost: toFen(entry.goodsCost.value),
    },
    ranks: ranks.map((rank) => ({
      id: rank.id,
      requires: rank.requires.value,
      directPay: toFen(rank.directPay.value),
    })),
  });
  if (!result.success) throw new ScenarioError(problemsOf(result.error));
  return result.data;
}

function toFen(yuan: number): number {
  return Math.round(yuan * 100);
}
