/** The steps of the chain, settled when the page is built: the engine's books stay out of the page. */
import { settle, type Plan } from '@/engine/index.ts';
import type { ChainStep, Payment } from './chain.ts';

/**
 * Who recruits whom, in the order of joining: the one at the top brings two, the second of these is the reader, who brings
 * two and then a third; the first of the reader's two brings two as well.
 */
export const SPONSORS = [-1, 0, 0, 2, 2, 3, 3, 2] as const;

/**
 * The chain after 1, 2, ... joins.
 * @param promised the same plan with a pay that is promised and of which no amount is known: whom it would go to is told
 */
export function chainOf(plan: Plan, promised: Plan = plan): ChainStep[] {
  return SPONSORS.map((_, at) => {
    const count = at + 1;
    const sponsors = SPONSORS.slice(0, count);
    const { upline, balance, rank, operator, payments } = settle(plan, sponsors);
    return {
      upline: [...upline.slice(0, count)],
      balance: [...balance.slice(0, count)],
      rank: [...rank.slice(0, count)],
      operator,
      paid: paymentsFor(at, payments),
      promised: paymentsFor(at, settle(promised, sponsors).payments)
        .slice(paymentsFor(at, payments).length)
        .map(({ to }) => to),
    };
  });
}

/** What was paid out of the fee of one member. */
function paymentsFor(
  member: number,
  { to, amount, causedBy, kind }: ReturnType<typeof settle>['payments'],
): Payment[] {
  return [...causedBy].flatMap((cause, at) =>
    cause === member ? [{ to: to[at]!, amount: amount[at]!, team: kind[at]! > 0 }] : [],
  );
}

type Plans = Readonly<Record<'essay' | 'essayTeam' | 'vendor', Plan>>;

/** The chain and the price under each version of the terms; on the essay's own, what the assumed plan adds is promised. */
export function chainsIn({ essay, essayTeam, vendor }: Plans) {
  return {
    chains: {
      essay: chainOf(essay, essayTeam),
      essayTeam: chainOf(essayTeam),
      vendor: chainOf(vendor),
    },
    fees: { essay: essay.entry.fee, essayTeam: essayTeam.entry.fee, vendor: vendor.entry.fee },
  };
}
