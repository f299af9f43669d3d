/**
 * A compensation plan as data: what it costs to join, which ranks there are, what each pays, and where else money
 * comes from and goes. Money is integer fen (1/100 yuan); shares are 0 to 1 and counted in millionths.
 */
import * as z from 'zod/mini';
import { shareOf } from './pay.ts';

/** The largest amount of money that one field may hold: 10 million yuan, in fen. */
export const MAX_FEN = 1_000_000_000;
/** The largest number of people, places or recruits that a rule may name. */
const MAX_COUNT = 1_000_000;
/** Commission levels that a plan may list one by one; past them stands `beyond`. */
export const MAX_LEVELS = 1000;

const fen = z.int().check(z.minimum(0), z.maximum(MAX_FEN));
const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.minimum(1), z.maximum(MAX_COUNT));
const identifier = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** What sets a payment to the upline off: a recruit's fee, a member's renewal or quota, a sale to somebody outside. */
const on = z.enum(['joins', 'purchases', 'sales']);

/**
 * The parts of a plan whose shape is the same in whatever unit their amounts are: fen here, yuan in a file.
 * @param money an amount of it
 */
export function planParts<Money extends z.ZodMiniType<number>>(money: Money) {
  /** An amount, or a share of what is paid: of the fee, the purchase or the sale. A share may be over 1. */
  const pay = z.union([
    money,
    z.strictObject({ share: z.number().check(z.minimum(0), z.maximum(2)) }),
  ]);

  /** What a member must have, all of it, to hold a rank. People are counted in the sponsor tree. */
  const requires = z.strictObject({
    /** People recruited in person. */
    direct: z.optional(z.int().check(z.minimum(0), z.maximum(MAX_COUNT))),
    /** Of those, how many must hold at least a certain rank. */
    directHolding: z.optional(z.strictObject({ rank: identifier, count })),
    /** People below who were recruited by others below. */
    indirect: z.optional(count),
    /** Everybody below. */
    team: z.optional(count),
    /** What the member has bought and sold so far, the joining pack apart. */
    turnover: z.optional(money.check(z.minimum(1))),
  });

  const caps = {
    /**
     * The most that this rule pays for one join, purchase or sale, less the direct pay for the join. What a weekly cap
     * takes from one upline is not given to the next.
     */
    capPerEvent: z.optional(money),
    /** The most that a member can have of this in a week. */
    capPerWeek: z.optional(money),
  };

  const teamPay = z.discriminatedUnion('to', [
    /** Each upline by distance: the first entry is for the member right above, `beyond` for all past the list. */
    z.strictObject({
      to: z.literal('levels'),
      on,
      levels: z.array(pay).check(z.maxLength(MAX_LEVELS)),
      beyond: z.optional(pay),
      ...caps,
    }),
    /**
     * Rank difference: each upline of a higher rate has their rate less what was paid below them. The rate is the
     * rank's direct pay on joins, its sales share on sales. The first upline who holds the same rank as whoever was paid
     * last has `equalRank`, once an event.
     */
    z.strictObject({
      to: z.literal('difference'),
      on: z.enum(['joins', 'sales']),
      equalRank: z.optional(pay),
      ...caps,
    }),
    /** The nearest upline who holds at least a rank; nobody, if the recruiter holds it too. */
    z.strictObject({ to: z.literal('holder'), on, rank: identifier, pay, ...caps }),
    /** Each upline for each pair of one person on the left and one on the right; two places, joins only. */
    z.strictObject({ to: z.literal('pairs'), on: z.literal('joins'), pay, ...caps }),
  ]);

  return { identifier, pay, requires, teamPay };
}

const { pay, requires, teamPay } = planParts(fen);

const rank = z.strictObject({
  id: identifier,
  requires,
  /** Paid to a member of this rank for each person they recruit: fen, or a share of the fee. */
  directPay: pay,
  /** The member's own share of what they sell to people outside. */
  salesShare: z.optional(share),
});

const bought = {
  /** fen */
  price: fen,
  /** What the goods are worth to the member, in fen. */
  goodsValue: fen,
  /** What the operator pays for them, in fen. */
  goodsCost: fen,
};

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
    /** What members buy again every so many weeks to stay qualified: a renewal of the fee, or a quota of stock. */
    purchases: z.optional(
      z
        .array(
          z.strictObject({
            everyWeeks: z.int().check(z.minimum(1), z.maximum(520)),
            ...bought,
          }),
        )
        .check(z.maxLength(4)),
    ),
    /** Selling to people outside: the rest of the price, after the rank's sales share, is the operator's. */
    retail: z.optional(
      z.strictObject({
        /** What the goods cost the operator, as a share of their price. */
        goodsCost: share,
      }),
    ),
    /** From the rank that everyone starts in to the highest. */
    ranks: z.array(rank).check(z.minLength(1), z.maxLength(12)),
    teamPay: z.optional(z.array(teamPay).check(z.maxLength(4))),
    structure: z.optional(
      z.strictObject({
        /** The rank that founders start in; the first, if not given. */
        foundersStartIn: z.optional(identifier),
        /** How many stand right below a member, and what happens to the next recruit of a member who is full. */
        width: z.optional(
          z.strictObject({
            places: count,
            /** `spill`: the recruit takes the first open place below; `stop`: the member recruits no more. */
            whenFull: z.enum(['spill', 'stop']),
          }),
        ),
        /** Who reaches this rank leaves the upline's team; their recruits so far stay with it, or go along. */
        detach: z.optional(
          z.strictObject({ rank: identifier, recruits: z.enum(['stay', 'go-along']) }),
        ),
      }),
    ),
    /** Share of every fee, purchase and sale that the operator pays as tax. */
    tax: z.optional(share),
    solvency: z.optional(
      z.strictObject({
        /** Backers put up what the operator lacks: pay is always paid. */
        guaranteed: z.optional(z.boolean()),
        /** What backers put up at the start, in fen. */
        startingCash: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000_000_000))),
        /** Weeks after which suppliers are paid for goods. */
        creditWeeks: z.optional(z.int().check(z.minimum(0), z.maximum(52))),
      }),
    ),
  })
  .check((ctx) => {
    const plan = ctx.value;
    const { entry, ranks } = plan;
    const problem = (path: PropertyKey[], message: string, example?: unknown): void => {
      const params = example === undefined ? {} : { params: { example } };
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value, ...params });
    };
    const rankOf = (id: string): number => ranks.findIndex((other) => other.id === id);
    const mustBeRank = (path: PropertyKey[], id: string | undefined, from = 0): void => {
      if (id !== undefined && rankOf(id) < from)
        problem(
          path,
          `'${id}' is not a rank${from > 0 ? ' above the first' : ''}: one of ${ranks
            .slice(from)
            .map((each) => `'${each.id}'`)
            .join(', ')}`,
          ranks[from]?.id,
        );
    };
    if (entry.goodsCost > entry.fee)
      problem(['entry', 'goodsCost'], 'the goods cannot cost more than the fee that pays for them');
    plan.purchases?.forEach(({ price, goodsCost }, index) => {
      if (goodsCost > price)
        problem(
          ['purchases', index, 'goodsCost'],
          'the goods cannot cost more than the price that pays for them',
        );
    });
    ranks.forEach(({ id, requires, salesShare = 0 }, index) => {
      const path = ['ranks', index];
      if (rankOf(id) !== index) problem([...path, 'id'], `the rank '${id}' is there twice`);
      const { direct = 0, directHolding, indirect, team, turnover } = requires;
      const asksForNothing =
        direct === 0 && [directHolding, indirect, team, turnover].every((rule) => !rule);
      if (index === 0 && !asksForNothing)
        problem([...path, 'requires'], 'everyone starts in the first rank: it can require nothing');
      if (index > 0 && asksForNothing)
        problem([...path, 'requires'], 'a rank above the first must require something');
      if (directHolding !== undefined) {
        const required = rankOf(directHolding.rank);
        if (required < 1 || required >= index)
          problem(
            [...path, 'requires', 'directHolding', 'rank'],
            `'${directHolding.rank}' is not a rank between the first and this one`,
            index > 1 ? ranks[1]!.id : undefined,
          );
      }
      if (turnover !== undefined && plan.retail === undefined && plan.purchases === undefined)
        problem(
          [...path, 'requires', 'turnover'],
          'nothing is bought again or sold: the plan needs purchases or retail',
        );
      if (salesShare > 0 && plan.retail === undefined)
        problem([...path, 'salesShare'], 'nothing is sold: the plan needs retail');
      // In millionths: as doubles, shares of exactly the price can add up to more.
      const ofPrice = [salesShare, plan.retail?.goodsCost ?? 0, plan.tax ?? 0];
      if (ofPrice.reduce((sum, part) => sum + Math.round(part * 1e6), 0) > 1e6)
        problem(
          [...path, 'salesShare'],
          'with goods and tax this is more than the price of a sale',
        );
    });
    const tooMuch = (price: number, goodsCost: number): boolean =>
      goodsCost <= price && shareOf(plan.tax ?? 0, price) + goodsCost > price;
    if (tooMuch(entry.fee, entry.goodsCost))
      problem(['tax'], 'with the goods this is more than the fee');
    if (plan.purchases?.some(({ price, goodsCost }) => tooMuch(price, goodsCost)) === true)
      problem(['tax'], 'with the goods this is more than the price of what is bought again');
    const { width, detach, foundersStartIn } = plan.structure ?? {};
    mustBeRank(['structure', 'foundersStartIn'], foundersStartIn);
    mustBeRank(['structure', 'detach', 'rank'], detach?.rank, 1);
    if (width !== undefined && detach !== undefined)
      problem(['structure', 'detach'], 'a plan with places cannot let members leave theirs');
    plan.teamPay?.forEach((each, index) => {
      const path = ['teamPay', index];
      if (each.on === 'sales' && plan.retail === undefined)
        problem([...path, 'on'], 'nothing is sold: the plan needs retail');
      if (each.on === 'purchases' && plan.purchases === undefined)
        problem([...path, 'on'], 'nothing is bought again: the plan needs purchases');
      if (each.to === 'holder') mustBeRank([...path, 'rank'], each.rank, 1);
      if (each.to === 'pairs' && width?.places !== 2)
        problem([...path, 'to'], 'pairs need structure.width with 2 places');
    });
  });

export type Plan = z.infer<typeof planSchema>;
export type Pay = z.infer<typeof pay>;
export type TeamPay = z.infer<typeof teamPay>;
