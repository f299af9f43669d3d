/** A plan in the making, and what a reader can do to it. Every edit gives a new draft; nothing here is checked. */
import type { Plan, TeamPay } from '@/engine/plan.ts';
import type { Reading } from '@/scenario/offer.ts';
import { anonymous, rankId } from '@/scenario/own-plan.ts';

/** It may break the rules of plans, as long as it has their shape. */
export type Draft = Reading;
export type Rank = Plan['ranks'][number];
export type Purchase = NonNullable<Plan['purchases']>[number];
export type TeamPayKind = TeamPay['to'];

/** What a new part of a plan begins with; chosen to make sense in most plans, for the reader to change. */
const FIRST = {
  moreRecruits: 10,
  pay: 1000,
  level: { share: 0.05 },
  weeks: 4,
  price: 10_000,
  salesShare: 0.2,
  goodsCost: 0.4,
  soldPerWeek: 10_000,
  places: 2,
} as const;

/** Nobody pays or is paid anything. */
export const NOTHING: Draft = {
  plan: {
    entry: { fee: 0, goodsValue: 0, goodsCost: 0 },
    ranks: [{ id: rankId(0), requires: {}, directPay: 0 }],
  },
  retailPerWeek: 0,
};

/** Whether somebody is to be paid a share of a fee that is not there. */
export function paysShareOfNothing({ plan: { entry, ranks, teamPay = [] } }: Draft): boolean {
  const isShare = (pay: unknown): boolean => typeof pay === 'object';
  return (
    entry.fee === 0 &&
    (ranks.some(({ directPay }) => isShare(directPay)) ||
      teamPay.some((rule) => {
        if (rule.on !== 'joins' || rule.to === 'difference') return false;
        return rule.to === 'levels' ? rule.levels.some(isShare) : isShare(rule.pay);
      }))
  );
}

/** The draft with its plan changed in place, on a copy. */
export function edited({ plan, retailPerWeek }: Draft, change: (plan: Plan) => void): Draft {
  const copy = structuredClone(plan);
  change(copy);
  return { plan: copy, retailPerWeek };
}

/** Sets a field, or takes it away where there is no value. */
export function put<T extends object, K extends keyof T>(
  record: T,
  key: K,
  value: T[K] | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(record, key);
  else record[key] = value;
}

/** One more at the top, with the pay of the one below it. */
export function withRank(draft: Draft): Draft {
  return edited(draft, ({ ranks }) => {
    const top = ranks.at(-1)!;
    ranks.push({
      ...structuredClone(top),
      id: rankId(ranks.length),
      requires: { direct: (top.requires.direct ?? 0) + FIRST.moreRecruits },
    });
  });
}

/** What asked for the rank goes with it; pay to its holders goes to those of the rank that takes its number, or the top. */
export function withoutRank(draft: Draft, index: number): Draft {
  const { plan, retailPerWeek } = edited(draft, ({ ranks, structure, teamPay = [] }) => {
    const [gone] = ranks.splice(index, 1);
    for (const { requires } of ranks)
      if (requires.directHolding?.rank === gone?.id) delete requires.directHolding;
    if (structure?.foundersStartIn === gone?.id) delete structure?.foundersStartIn;
    if (structure?.detach?.rank === gone?.id) delete structure?.detach;
    const heir = ranks[Math.min(index, ranks.length - 1)]!.id;
    for (const rule of teamPay)
      if (rule.to === 'holder' && rule.rank === gone?.id) rule.rank = heir;
  });
  return anonymous({ plan, retailPerWeek });
}

export function withTeamPay(draft: Draft): Draft {
  return edited(draft, (plan) => {
    const { level } = FIRST;
    (plan.teamPay ??= []).push({ to: 'levels', on: 'joins', levels: [level, level] });
  });
}

/** A plan's list of payments or purchases without one of them, or without the list where it was the last. */
export function without(draft: Draft, list: 'teamPay' | 'purchases', index: number): Draft {
  return edited(draft, (plan) => {
    plan[list]?.splice(index, 1);
    if (plan[list]?.length === 0) put(plan, list, undefined);
  });
}

/** The payment in another way, on the same events where that way knows them; caps stay. */
export function paidTo(draft: Draft, index: number, to: TeamPayKind): Draft {
  return edited(draft, (plan) => {
    const rule = plan.teamPay?.[index];
    if (plan.teamPay === undefined || rule === undefined) return;
    const { on, capPerEvent, capPerWeek } = rule;
    const caps = {
      ...(capPerEvent === undefined ? {} : { capPerEvent }),
      ...(capPerWeek === undefined ? {} : { capPerWeek }),
    };
    const { pay, level } = FIRST;
    plan.teamPay[index] = {
      levels: { to: 'levels' as const, on, levels: [level, level], ...caps },
      difference: {
        to: 'difference' as const,
        on: on === 'sales' ? ('sales' as const) : ('joins' as const),
        ...caps,
      },
      holder: { to: 'holder' as const, on, rank: plan.ranks[1]?.id ?? rankId(1), pay, ...caps },
      pairs: { to: 'pairs' as const, on: 'joins' as const, pay, ...caps },
    }[to];
  });
}

/** On which events a payment can be made in this way. */
export function eventsFor(to: TeamPayKind): readonly TeamPay['on'][] {
  if (to === 'pairs') return ['joins'];
  return to === 'difference' ? ['joins', 'sales'] : ['joins', 'purchases', 'sales'];
}

export function withPurchase(draft: Draft): Draft {
  return edited(draft, (plan) => {
    const price = plan.entry.fee || FIRST.price;
    (plan.purchases ??= []).push({ everyWeeks: FIRST.weeks, price, goodsValue: 0, goodsCost: 0 });
  });
}

/** Members sell, or no longer do: then nobody has a share of it. Payments on sales stay, and are found fault with. */
export function selling(draft: Draft, sells: boolean): Draft {
  const { plan } = edited(draft, (copy) => {
    put(copy, 'retail', sells ? { goodsCost: FIRST.goodsCost } : undefined);
    for (const rank of copy.ranks) put(rank, 'salesShare', sells ? FIRST.salesShare : undefined);
  });
  return { plan, retailPerWeek: sells ? FIRST.soldPerWeek : 0 };
}

/** So many places right below everybody, or as many as they like. */
export function withPlaces(draft: Draft, limited: boolean): Draft {
  return shaped(draft, 'width', limited ? { places: FIRST.places, whenFull: 'spill' } : undefined);
}

type Structure = NonNullable<Plan['structure']>;
type Solvency = NonNullable<Plan['solvency']>;

/** Sets one field of where people stand, or takes it away. */
export function shaped<K extends keyof Structure>(
  draft: Draft,
  key: K,
  value: Structure[K] | undefined,
): Draft {
  return edited(draft, (plan) => {
    const structure = { ...plan.structure };
    put(structure, key, value);
    put(plan, 'structure', Object.keys(structure).length > 0 ? structure : undefined);
  });
}

/** Sets one field of what stands behind the operator's cash, or takes it away. */
export function solvent<K extends keyof Solvency>(
  draft: Draft,
  key: K,
  value: Solvency[K] | undefined,
): Draft {
  return edited(draft, (plan) => {
    const solvency = { ...plan.solvency };
    put(solvency, key, value);
    put(plan, 'solvency', Object.keys(solvency).length > 0 ? solvency : undefined);
  });
}
