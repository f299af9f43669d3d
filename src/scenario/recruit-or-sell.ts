/** One plan between two ends: all of the pay for recruits, and all of it for sales to outsiders. */
import { fenOf } from '@/engine/pay.ts';
import type { Scenario } from '@/engine/index.ts';
import type { Reading } from './offer.ts';
import type { Range } from './reader.ts';

/** Percent of the way from the one end to the other. */
export const FOR_SELLING: Range = { min: 0, max: 100, step: 10 };

/** Every step of it. */
export const STEPS: readonly number[] = Array.from(
  { length: (FOR_SELLING.max - FOR_SELLING.min) / FOR_SELLING.step + 1 },
  (_, at) => FOR_SELLING.min + at * FOR_SELLING.step,
);

/** The plan of a scenario, with what a member sells in a week. */
export function readingOf({ plan, retailPerWeek = 0 }: Scenario): Reading {
  return { plan, retailPerWeek };
}

/**
 * A recruit brings less and more is sold outside, in step; fee and the seller's share stay.
 * @param recruiting the end at 0 percent: its plan has one rank
 * @param selling the other end
 */
export function between(recruiting: Reading, selling: Reading, percent: number): Reading {
  const mix = (from: number, to: number): number =>
    Math.round((from * (100 - percent) + to * percent) / 100);
  const direct = ({ plan }: Reading): number =>
    fenOf(plan.ranks[0]?.directPay ?? 0, plan.entry.fee);
  return {
    plan: {
      ...recruiting.plan,
      ranks: recruiting.plan.ranks.map((rank) => ({
        ...rank,
        directPay: mix(direct(recruiting), direct(selling)),
      })),
    },
    retailPerWeek: mix(recruiting.retailPerWeek, selling.retailPerWeek),
  };
}
