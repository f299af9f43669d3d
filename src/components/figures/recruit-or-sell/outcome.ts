/** How members fare at one point between pay for recruits and pay for selling: plain numbers, fit to stand in a page. */
import { membersAt, shareNotBack } from '@/engine/counts.ts';
import { fenOf } from '@/engine/pay.ts';
import { moneyKept, netQuantiles } from '@/engine/measures.ts';
import type { Run } from '@/engine/run.ts';

export interface Outcome {
  readonly percent: number;
  /** Pay for a recruit, and what somebody who sells has of it in a week; fen. */
  readonly recruit: number;
  readonly week: number;
  readonly members: number;
  /** Share of members who have the fee back. */
  readonly back: number;
  /** What the one in the middle is up or, below 0, out of pocket; fen. */
  readonly middle: number;
  /**
   * For each member, to the whole yuan, in fen: what outsiders paid, what operator and suppliers keep, and the
   * difference, which is what members together are up or, below 0, out of pocket.
   */
  readonly outside: number;
  readonly kept: number;
  readonly together: number;
}

/** @param percent of the way to pay for selling alone, for the plan that was run */
export function outcomeOf(run: Run, percent: number): Outcome {
  const { plan, retailPerWeek = 0 } = run.scenario;
  const [rank] = plan.ranks;
  const members = membersAt(run);
  const money = moneyKept(run);
  const each = (fen: number): number => 100 * Math.round(fen / members / 100);
  const outside = each(money.outside);
  const kept = each(money.kept);
  return {
    percent,
    recruit: fenOf(rank?.directPay ?? 0, plan.entry.fee),
    week: fenOf({ share: rank?.salesShare ?? 0 }, retailPerWeek),
    members,
    back: 1 - shareNotBack(run),
    middle: Math.round(netQuantiles(run, [0.5])[0] ?? 0),
    outside,
    kept,
    together: outside - kept,
  };
}

/** The steps in the order in which they are worth running: the one that is looked at, then its neighbours outward. */
export function outward(steps: readonly number[], from: number): number[] {
  return [...steps].sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}
