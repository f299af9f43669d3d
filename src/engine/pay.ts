/** What a plan's rates come to in fen; apart from the plan's schema, so that a page can have one without the other. */
import type { Pay, Plan } from './plan.ts';

/** A share of an amount, in whole fen, rounded down; the share is counted in millionths, so that it is exact. */
export function shareOf(part: number, amount: number): number {
  const millionths = Math.round(part * 1e6) * amount;
  return (millionths - (millionths % 1e6)) / 1e6;
}

/** What a pay comes to, in fen. @param amount the fee, purchase or sale that it is a share of, in fen */
export function fenOf(rate: Pay, amount: number): number {
  return typeof rate === 'number' ? rate : shareOf(rate.share, amount);
}

/** What a rank pays for each recruit, in fen. */
export function directPayOf(plan: Plan, rank: number): number {
  return fenOf(plan.ranks[rank]!.directPay, plan.entry.fee);
}
