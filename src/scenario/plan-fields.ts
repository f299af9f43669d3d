/**
 * The fields of a compensation plan as a file writes them: money in yuan (or in the file's currency) with at most two
 * decimal places, percentages as shares, and every field with a mark that says where it comes from.
 * - `stated`: a fact says so, and which;
 * - `assumed`: nobody says so; why it is taken to be so;
 * - `unknown`: the sources are silent; what the run does instead, and why that is fair.
 */
import * as z from 'zod/mini';
import { planParts } from '@/engine/index.ts';

const text = z.string().check(z.minLength(1));
export const bothLanguages = z.strictObject({ en: text, zh: text });
export const factId = text;

export function marked<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('standing', [
    z.strictObject({
      standing: z.literal('stated'),
      value,
      fact: factId,
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
const share = z.number().check(z.minimum(0), z.maximum(1));
const { identifier, pay, requires, teamPay: rule } = planParts(yuan);
/** Every rule of pay to those above; an empty list: there is none. */
const teamPay = z.array(rule);

/** null: this plan has no such rule. */
const structure = {
  foundersStartIn: z.nullable(identifier),
  detach: z.nullable(z.strictObject({ rank: identifier, recruits: z.enum(['stay', 'go-along']) })),
};
const width = { places: z.int(), whenFull: z.enum(['spill', 'stop']) };
const solvency = { guaranteed: z.boolean(), startingCash: yuan, creditWeeks: z.int() };

export const rankFields = {
  id: identifier,
  name: bothLanguages,
  requires: marked(requires),
  directPay: marked(pay),
  salesShare: z.optional(marked(share)),
};

/** From which recruit on a new rank's rate is paid. */
export const newRateFrom = marked(z.literal('next-recruit'));

/** A plan whose ranks have these fields, and which must or may say when a new rate starts. */
export function planOfRanks<R extends z.ZodMiniType, N extends z.ZodMiniType>(
  rank: R,
  newRateFrom: N,
) {
  return z.strictObject({
    entry: z.strictObject({
      fee: marked(yuan),
      goodsValue: marked(yuan),
      goodsCost: marked(yuan),
    }),
    ranks: z.array(rank).check(z.minLength(1)),
    newRateFrom,
    teamPay: marked(teamPay),
    structure: z.optional(
      z.strictObject({
        foundersStartIn: z.optional(marked(structure.foundersStartIn)),
        width: z.optional(
          z.strictObject({ places: marked(width.places), whenFull: marked(width.whenFull) }),
        ),
        detach: z.optional(marked(structure.detach)),
      }),
    ),
    purchases: z.optional(
      z.array(
        z.strictObject({
          everyWeeks: marked(z.int()),
          price: marked(yuan),
          goodsValue: marked(yuan),
          goodsCost: marked(yuan),
        }),
      ),
    ),
    /** Selling to people outside; the goods' cost as a share of their price. */
    retail: z.optional(z.strictObject({ goodsCost: marked(share) })),
    /** What an active member sells in a week: no part of a plan, but a plan that sells says nothing without it. */
    retailPerWeek: z.optional(marked(yuan)),
    tax: z.optional(marked(share)),
    solvency: z.optional(
      z.strictObject({
        guaranteed: z.optional(marked(solvency.guaranteed)),
        startingCash: z.optional(marked(solvency.startingCash)),
        creditWeeks: z.optional(marked(solvency.creditWeeks)),
      }),
    ),
    /** Every field that the file does not write: the run has none of it, and why that is fair. */
    rest: z.strictObject({ standing: z.enum(['assumed', 'unknown']), why: bothLanguages }),
  });
}

/** What a toggle puts in the place of fields that no source states; a field as a whole, in yuan or shares. */
const sets = z
  .strictObject({
    entry: z.optional(
      z.strictObject({
        fee: z.optional(yuan),
        goodsValue: z.optional(yuan),
        goodsCost: z.optional(yuan),
      }),
    ),
    purchases: z.optional(
      z.array(
        z.strictObject({ everyWeeks: z.int(), price: yuan, goodsValue: yuan, goodsCost: yuan }),
      ),
    ),
    retail: z.optional(z.strictObject({ goodsCost: share })),
    retailPerWeek: z.optional(yuan),
    /** By the rank's id. */
    ranks: z.optional(
      z.record(
        identifier,
        z.strictObject({
          requires: z.optional(requires),
          directPay: z.optional(pay),
          salesShare: z.optional(share),
        }),
      ),
    ),
    teamPay: z.optional(teamPay),
    structure: z.optional(
      z.strictObject({
        foundersStartIn: z.optional(structure.foundersStartIn),
        width: z.optional(
          z.strictObject({
            places: z.optional(width.places),
            whenFull: z.optional(width.whenFull),
          }),
        ),
        detach: z.optional(structure.detach),
      }),
    ),
    tax: z.optional(share),
    solvency: z.optional(
      z.strictObject({
        guaranteed: z.optional(solvency.guaranteed),
        startingCash: z.optional(solvency.startingCash),
        creditWeeks: z.optional(solvency.creditWeeks),
      }),
    ),
  })
  .check(
    z.refine((each) => Object.keys(each).length > 0, { error: 'must set at least one field' }),
  );

const toggle = { id: identifier, name: bothLanguages, why: bothLanguages, sets };

/**
 * Another reading of a plan, for the reader to switch on.
 * - `assumed`: it could be so; nobody says it is;
 * - `inference`: something that a source says speaks for it;
 * - `elsewhere`: a source says so of another version of the plan, and which.
 */
export const toggles = z.optional(
  z.array(
    z.discriminatedUnion('standing', [
      z.strictObject({ standing: z.literal('assumed'), ...toggle }),
      z.strictObject({ standing: z.literal('inference'), ...toggle, fact: factId }),
      z.strictObject({ standing: z.literal('elsewhere'), ...toggle, fact: factId }),
    ]),
  ),
);
