/**
 * An offer in the answers of whoever it was made to: eight plain questions, each with "I don't know". Amounts are in
 * units of the reader's own currency; plans, as everywhere, are in hundredths of it.
 */
import { ASSUMED_RETAIL } from './assumed-retail.ts';
import { directPayOf, fenOf } from '@/engine/pay.ts';
import type { Pay, Plan } from '@/engine/plan.ts';
import { mostWithRecruits } from '@/engine/theory/any-tree.ts';

export type Reply = 'yes' | 'no' | 'unknown';
/** How much of the money comes from people who are not members. */
export type Outside = 'most' | 'some' | 'none' | 'unknown';

/** The questions in the order in which they are asked, each with the numbers that go with a "yes". */
export const QUESTIONS = {
  /** To take part, must one pay, or buy what one would not buy otherwise? How much? */
  fee: ['amount'],
  /** Is there pay for each person brought in? How much? */
  recruit: ['amount'],
  /** And for people whom these bring in? Down to which level, and how much for each? */
  depth: ['levels', 'amount'],
  /** Is there pay on what people further down sell or buy? What percentage, down to which level? */
  team: ['percent', 'levels'],
  /** Must one go on buying? How much a month? */
  quota: ['amount'],
  /** Do people outside buy? What does a seller keep of it in a month? */
  outside: ['amount'],
  /** Can what is unsold be given back? How much of the first payment comes back? */
  returns: ['amount'],
  /** Is an income promised, or shown? How much a month? */
  shown: ['amount'],
} as const satisfies Record<string, readonly NumberName[]>;

type NumberName = 'amount' | 'levels' | 'percent';
export type Question = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];

/** What may be typed for each number. */
export const LIMITS: Readonly<Record<NumberName, { readonly min: number; readonly max: number }>> =
  {
    amount: { min: 0, max: 1_000_000 },
    levels: { min: 1, max: 20 },
    percent: { min: 0, max: 100 },
  };

/** The answer to one question; a number that is null is not known. */
export type Answer<Q extends Question> = {
  /** null: not answered yet, which counts as not known. */
  readonly reply: (Q extends 'outside' ? Outside : Reply) | null;
} & { readonly [N in (typeof QUESTIONS)[Q][number]]: number | null };

export type Answers = { readonly [Q in Question]: Answer<Q> };

export const UNANSWERED: Answers = {
  fee: { reply: null, amount: null },
  recruit: { reply: null, amount: null },
  depth: { reply: null, levels: null, amount: null },
  team: { reply: null, percent: null, levels: null },
  quota: { reply: null, amount: null },
  outside: { reply: null, amount: null },
  returns: { reply: null, amount: null },
  shown: { reply: null, amount: null },
};

export function isAnswered(answers: Answers): boolean {
  return QUESTION_NAMES.some((name) => answers[name].reply !== null);
}

/** Whether a question is answered with something other than "I don't know". */
export function isKnown({ reply }: { readonly reply: Reply | Outside | null }): boolean {
  return reply !== null && reply !== 'unknown';
}

/**
 * What is assumed in place of an amount that is not known: one value if things are hard on whoever joins, one if they
 * are easy. Shares are of the fee; pay for a recruit spans what the plans on file pay.
 */
export const ASSUMED = {
  /** Where neither the fee nor the pay for a recruit is known, in units: results are shares of it. */
  fee: 100,
  recruit: { hard: 0.1, easy: 0.6 },
  depthLevels: { hard: 2, easy: 10 },
  depth: { hard: 0.01, easy: 0.1 },
  teamPercent: { hard: 1, easy: 10 },
  teamLevels: { hard: 1, easy: 5 },
  /** A month. */
  quota: { hard: 0.5, easy: 0.1 },
  /** A month. */
  outside: { hard: 0.05, easy: 0.5 },
} as const;

/** The model's month. */
const WEEKS_A_MONTH = 4;

/** The town that offers are run in: as on the home page, with fewer people, so that a phone runs it two hundred times. */
export const OFFER_TOWN = { people: 2000 } as const;
/** Runs of each reading. */
export const OFFER_RUNS = 100;

/** A plan as the answers describe it, with what an active member sells outside in a week, in fen. */
export interface Reading {
  readonly plan: Plan;
  readonly retailPerWeek: number;
}
type Side = 'hard' | 'easy';

/** The same answers read twice: what is not known goes against whoever joins, and then in their favour. */
export function readingsOf(answers: Answers): Readonly<Record<Side, Reading>> {
  return { hard: readingOf(answers, 'hard'), easy: readingOf(answers, 'easy') };
}

/**
 * A value in one of the readings.
 * @param known what was answered, or null
 * @param assumed in its place, where the thing itself is there
 * @param without what stands where it is not known whether the thing is there: as if it were, or were not
 */
function valueOf(
  reply: Reply | null,
  known: number | null,
  assumed: number,
  without: number,
): number {
  if (reply === 'no') return 0;
  if (reply === 'yes') return known ?? assumed;
  return without;
}

function readingOf(answers: Answers, side: Side): Reading {
  const { fee, recruit, depth, team, quota, outside } = answers;
  const easy = side === 'easy';
  const perRecruit = recruit.reply === 'yes' ? (recruit.amount ?? 0) : 0;
  const likelyFee = perRecruit > 0 ? perRecruit / ASSUMED.recruit[side] : ASSUMED.fee;
  const paid = valueOf(fee.reply, fee.amount, likelyFee, easy ? 0 : likelyFee);
  /** What shares are taken of: where nothing is paid, still something. */
  const base = paid > 0 ? paid : likelyFee;
  const share = (of: 'recruit' | 'depth' | 'quota' | 'outside'): number => ASSUMED[of][side] * base;
  const ifEasy = (value: number): number => (easy ? value : 0);

  const direct = valueOf(recruit.reply, recruit.amount, share('recruit'), ifEasy(share('recruit')));
  const further = depth.reply === 'no' ? 0 : (depth.levels ?? ASSUMED.depthLevels[side]) - 1;
  // What is assumed never promises more in all than the most generous plans on file.
  const rest = further > 0 ? Math.max(0, ASSUMED.recruit.easy * base - direct) / further : 0;
  const likelyDepth = Math.min(share('depth'), rest);
  const perFurther = valueOf(depth.reply, depth.amount, likelyDepth, ifEasy(likelyDepth));
  const percent = valueOf(
    team.reply,
    team.percent,
    ASSUMED.teamPercent[side],
    ifEasy(ASSUMED.teamPercent.easy),
  );
  const teamLevels = team.levels ?? ASSUMED.teamLevels[side];
  const monthly = valueOf(quota.reply, quota.amount, share('quota'), easy ? 0 : share('quota'));
  const sold =
    outside.reply === 'none'
      ? 0
      : valueOf(
          outside.reply === 'most' || outside.reply === 'some' ? 'yes' : null,
          outside.amount,
          share('outside'),
          ifEasy(share('outside')),
        );
  const retailPerWeek = toFen((sold * 12) / 52 / ASSUMED_RETAIL.salesShare);

  const price = toFen(monthly);
  const teamRule = (on: 'purchases' | 'sales') => ({
    to: 'levels' as const,
    on,
    levels: Array.from({ length: teamLevels }, () => ({ share: percent / 100 })),
  });
  const teamPay = [
    ...(further > 0 && perFurther > 0
      ? [
          {
            to: 'levels' as const,
            on: 'joins' as const,
            levels: [0, ...Array.from({ length: further }, () => toFen(perFurther))],
          },
        ]
      : []),
    ...(percent > 0 && price > 0 ? [teamRule('purchases')] : []),
    ...(percent > 0 && retailPerWeek > 0 ? [teamRule('sales')] : []),
  ];
  return {
    plan: {
      entry: { fee: toFen(paid), goodsValue: 0, goodsCost: 0 },
      ...(price > 0
        ? { purchases: [{ everyWeeks: WEEKS_A_MONTH, price, goodsValue: 0, goodsCost: 0 }] }
        : {}),
      ...(retailPerWeek > 0 ? { retail: { goodsCost: ASSUMED_RETAIL.goodsCost } } : {}),
      ranks: [
        {
          id: 'member',
          requires: {},
          directPay: toFen(direct),
          ...(retailPerWeek > 0 ? { salesShare: ASSUMED_RETAIL.salesShare } : {}),
        },
      ],
      ...(teamPay.length > 0 ? { teamPay } : {}),
    },
    retailPerWeek,
  };
}

function toFen(units: number): number {
  return Math.round(units * 100);
}

/** What a pay on joins comes to on each level, in fen; the first level is the people brought in. */
function paidOnJoining({ entry, teamPay = [], ranks }: Plan): { direct: number; further: number } {
  const sum = (pays: readonly Pay[]): number =>
    pays.reduce<number>((total, each) => total + fenOf(each, entry.fee), 0);
  const levels = teamPay.flatMap((rule) =>
    rule.to === 'levels' && rule.on === 'joins' ? [rule.levels] : [],
  );
  const direct = Math.max(...ranks.map(({ directPay }) => fenOf(directPay, entry.fee)));
  return {
    direct: direct + levels.reduce((total, each) => total + sum(each.slice(0, 1)), 0),
    further: levels.reduce((total, each) => total + sum(each.slice(1)), 0),
  };
}

/**
 * Of a hundred who join, the most who can have their fee back whatever anybody does; null where money from outside or
 * from repeated purchases comes in, or nothing is paid: then arithmetic alone sets no such bound. Every member has one
 * recruiter, and one joining pays out no more than the plan says.
 */
export function mostOfHundred({ plan, retailPerWeek }: Reading): number | null {
  const { fee } = plan.entry;
  const onPurchases = plan.teamPay?.some(({ on }) => on !== 'joins') === true;
  if (fee === 0 || retailPerWeek > 0 || onPurchases) return null;
  const { direct, further } = paidOnJoining(plan);
  if (further > 0) return Math.min(100, Math.floor((100 * (direct + further)) / fee));
  return direct === 0 ? 0 : mostWithRecruits(100, 0, Math.ceil(fee / direct));
}

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What somebody who joins can be out of pocket after a year in which nothing comes in, in fen. */
export function atRiskInAYear(answers: Answers): Span {
  const { hard, easy } = readingsOf(answers);
  const paid = ({ plan }: Reading): number =>
    plan.entry.fee + 12 * (plan.purchases?.[0]?.price ?? 0);
  const { reply, amount } = answers.returns;
  const back = (fee: number, ifUnknown: number): number => {
    if (reply === 'no') return 0;
    return Math.min(fee, reply === 'yes' && amount !== null ? toFen(amount) : ifUnknown);
  };
  const low = paid(easy) - back(easy.plan.entry.fee, easy.plan.entry.fee);
  const high = paid(hard) - back(hard.plan.entry.fee, 0);
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

/**
 * The answers that a plan on record gives, as far as its fields say; what a record does not have (whether goods can
 * be given back, what income is shown) is not known.
 */
export function answersOf(plan: Plan): Answers {
  const { entry, purchases = [], retail, ranks, teamPay = [] } = plan;
  // What is worth its price to whoever buys it would have been bought anyway.
  const costs = entry.fee > entry.goodsValue;
  const quota = purchases.find(({ price, goodsValue }) => price > goodsValue);
  const onJoins = teamPay.filter(({ on }) => on === 'joins');
  const pays = (each: Pay | undefined): boolean => fenOf(each ?? 0, 1_000_000) > 0;
  const first = onJoins.flatMap((rule) => (rule.to === 'levels' ? [rule.levels[0] ?? 0] : []));
  const recruits =
    ranks.some((_, rank) => directPayOf(plan, rank) > 0) || first.some((each) => pays(each));
  const deep = onJoins.some((rule) =>
    rule.to === 'levels' ? rule.levels.slice(1).some(pays) || pays(rule.beyond) : true,
  );
  const team = teamPay.find(({ on }) => on !== 'joins');
  const said = (is: boolean): Reply => (is ? 'yes' : 'no');
  const units = (fen: number): number => fen / 100;
  const levelsOf = (rule: (typeof teamPay)[number] | undefined): number | null =>
    rule?.to === 'levels' && rule.beyond === undefined
      ? Math.min(LIMITS.levels.max, Math.max(1, rule.levels.length))
      : null;
  const deepRule = onJoins.find((rule) => rule.to === 'levels');
  const furtherPay = deepRule?.to === 'levels' ? deepRule.levels.slice(1).find(pays) : undefined;
  const percent = team?.to === 'levels' ? team.levels[0] : undefined;
  return {
    fee: { reply: said(costs), amount: costs ? units(entry.fee) : null },
    recruit: {
      reply: said(recruits),
      amount: recruits ? units(directPayOf(plan, 0) + fenOf(first[0] ?? 0, entry.fee)) : null,
    },
    depth: {
      reply: said(deep),
      levels: deep ? levelsOf(deepRule) : null,
      amount: deep && furtherPay !== undefined ? units(fenOf(furtherPay, entry.fee)) : null,
    },
    team: {
      reply: said(team !== undefined),
      percent: typeof percent === 'object' ? percent.share * 100 : null,
      levels: levelsOf(team),
    },
    quota: {
      reply: said(quota !== undefined),
      amount: quota === undefined ? null : units((quota.price * WEEKS_A_MONTH) / quota.everyWeeks),
    },
    outside: {
      reply: retail === undefined ? 'none' : costs || quota !== undefined ? 'some' : 'most',
      amount: null,
    },
    returns: UNANSWERED.returns,
    shown: UNANSWERED.shown,
  };
}
