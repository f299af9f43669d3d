/** A plan's terms worked out in fen for one scenario, so that nothing has to be worked out while it runs. */
import { directPayOf, fenOf, shareOf } from './pay.ts';
import type { Plan } from './plan.ts';

/** What somebody buys, and what becomes of the price; fen. */
interface Bought {
  readonly price: number;
  readonly tax: number;
  readonly goodsCost: number;
  readonly goodsValue: number;
}

interface Sale {
  readonly price: number;
  readonly tax: number;
  readonly goodsCost: number;
  /** The seller's own share, by rank held. */
  readonly toSeller: readonly number[];
}

/** One rule of team pay; amounts by event: purchases are told apart by their place in the plan. */
export interface Rule {
  readonly to: 'levels' | 'difference' | 'holder' | 'pairs';
  readonly on: 'joins' | 'purchases' | 'sales';
  readonly levels: readonly (readonly number[])[];
  readonly beyond: readonly number[];
  /** What an event pays the holder, for a pair, or for an equal rank. */
  readonly pay: readonly number[];
  /** By rank: what a member of it is paid in all, for rank difference. */
  readonly rates: readonly number[];
  /** The highest of them. */
  readonly mostRate: number;
  readonly rank: number;
  /** Infinity where there is no cap. */
  readonly capPerEvent: number;
  readonly capPerWeek: number;
}

export interface Terms {
  readonly plan: Plan;
  readonly entry: Bought;
  readonly purchases: readonly (Bought & { readonly everyWeeks: number })[];
  readonly sale: Sale | null;
  /** Direct pay by rank. */
  readonly direct: readonly number[];
  readonly rules: readonly Rule[];
  readonly guaranteed: boolean;
  readonly startingCash: number;
  readonly creditWeeks: number;
}

/** What {@link termsOf} needs of a scenario. */
interface Deal {
  readonly plan: Plan;
  readonly retailPerWeek?: number | undefined;
}

/** @param deal a scenario, or a plan with what an active member sells a week, in fen */
export function termsOf({ plan, retailPerWeek = 0 }: Deal): Terms {
  const { entry, ranks, purchases = [], retail, solvency = {} } = plan;
  const bought = (price: number, goodsCost: number, goodsValue: number): Bought => ({
    price,
    tax: shareOf(plan.tax ?? 0, price),
    goodsCost,
    goodsValue,
  });
  const sale: Sale | null =
    retail === undefined || retailPerWeek === 0
      ? null
      : {
          price: retailPerWeek,
          tax: shareOf(plan.tax ?? 0, retailPerWeek),
          goodsCost: shareOf(retail.goodsCost, retailPerWeek),
          toSeller: ranks.map(({ salesShare = 0 }) => shareOf(salesShare, retailPerWeek)),
        };
  const direct = ranks.map((_, rank) => directPayOf(plan, rank));
  const amounts = {
    joins: [entry.fee],
    purchases: purchases.map(({ price }) => price),
    sales: [retailPerWeek],
  };
  return {
    plan,
    entry: bought(entry.fee, entry.goodsCost, entry.goodsValue),
    purchases: purchases.map(({ everyWeeks, price, goodsCost, goodsValue }) => ({
      everyWeeks,
      ...bought(price, goodsCost, goodsValue),
    })),
    sale,
    direct,
    rules: (plan.teamPay ?? []).map((rule): Rule => {
      const events = amounts[rule.on];
      const rates =
        rule.to !== 'difference' ? [] : rule.on === 'joins' ? direct : (sale?.toSeller ?? []);
      const pay =
        rule.to === 'levels' ? 0 : rule.to === 'difference' ? (rule.equalRank ?? 0) : rule.pay;
      const { levels, beyond } = rule.to === 'levels' ? rule : { levels: [], beyond: undefined };
      return {
        to: rule.to,
        on: rule.on,
        levels: events.map((amount) => levels.map((each) => fenOf(each, amount))),
        beyond: events.map((amount) => fenOf(beyond ?? 0, amount)),
        pay: events.map((amount) => fenOf(pay, amount)),
        rates,
        mostRate: Math.max(0, ...rates),
        rank: rule.to === 'holder' ? ranks.findIndex(({ id }) => id === rule.rank) : -1,
        capPerEvent: rule.capPerEvent ?? Infinity,
        capPerWeek: rule.capPerWeek ?? Infinity,
      };
    }),
    guaranteed: solvency.guaranteed ?? false,
    startingCash: solvency.startingCash ?? 0,
    creditWeeks: solvency.creditWeeks ?? 0,
  };
}

/** Whether the purchase is due for a member who joined `age` weeks ago. */
export function isDue({ everyWeeks }: { readonly everyWeeks: number }, age: number): boolean {
  return age > 0 && age % everyWeeks === 0;
}
