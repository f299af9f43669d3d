/**
 * A compensation plan as data: what it costs to join, which ranks there are, and what each pays.
 * Money is integer fen (1/100 yuan).
 */
import * as z from 'zod/mini';

/** The largest amount of money that one field may hold: 10 million yuan, in fen. */
export const MAX_FEN = 1_000_000_000;

const fen = z.int().check(z.minimum(0), z.maximum(MAX_FEN));
const identifier = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** What a member must have below them, all of it, to hold a rank. */
const requirement = z.strictObject({
  /** People recruited in person. */
  direct: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  /** Of those, how many must hold at least a certain rank. */
  directHolding: z.optional(
    z.strictObject({ rank: identifier, count: z.int().check(z.minimum(1), z.maximum(1_000_000)) }),
  ),
});

const rank = z.strictObject({
  id: identifier,
  requires: requirement,
  /** Paid to a member of this rank for each person they recruit, in fen. */
  directPay: fen,
});

export const planSchema = z
  .strictObject({
    entry: z.strictObject({
      /** Paid by everyone who joins, in fen. */
      fee: fen,
      /** What the goods that come with the fee are worth to a member, in fen; never part of a cash result. */
      goodsValue: fen,
      /** What the operator pays suppliers for those goods, in fen. */
      goodsCost: fen,
    }),
    /** From the rank that everyone starts in to the highest. */
    ranks: z.array(rank).check(z.minLength(1), z.maxLength(12)),
  })
  .check((ctx) => {
    const { entry, ranks } = ctx.value;
    const problem = (path: PropertyKey[], message: string): void => {
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    };
    if (entry.goodsCost > entry.fee)
      problem(['entry', 'goodsCost'], 'the goods cannot cost more than the fee that pays for them');
    ranks.forEach((each, index) => {
      const path = ['ranks', index];
      if (ranks.findIndex((other) => other.id === each.id) !== index)
        problem([...path, 'id'], `the rank '${each.id}' is there twice`);
      const asksForNothing =
        (each.requires.direct ?? 0) === 0 && each.requires.directHolding === undefined;
      if (index === 0 && !asksForNothing)
        problem([...path, 'requires'], 'everyone starts in the first rank: it can require nothing');
      if (index > 0 && asksForNothing)
        problem([...path, 'requires'], 'a rank above the first must require something');
      const holding = each.requires.directHolding;
      if (holding !== undefined) {
        const required = ranks.findIndex((other) => other.id === holding.rank);
        if (required < 1 || required >= index)
          problem(
            [...path, 'requires', 'directHolding', 'rank'],
            `'${holding.rank}' is not a rank between the first and this one`,
          );
      }
    });
  });

export type Plan = z.infer<typeof planSchema>;
