/** What an operator holds and what it owes, week by week. */
import type { EndingKind, Run } from '@/engine/index.ts';

export interface Course {
  /** Fen in hand at the end of each week, and owed to suppliers. */
  readonly cash: readonly number[];
  readonly owed: readonly number[];
  readonly members: number;
  /** All fees paid in, in fen. */
  readonly fees: number;
  readonly lastWeek: number;
  readonly ending: EndingKind | 'none';
}

/** @param run of a plan that costs a fee and nothing else */
export function courseOf(run: Run): Course {
  const { weeks, ending, scenario } = run;
  const lastWeek = ending?.week ?? run.lastWeek;
  const members = weeks.members[lastWeek] ?? 0;
  return {
    cash: [...weeks.operator.subarray(0, lastWeek + 1)],
    owed: [...weeks.owedToSuppliers.subarray(0, lastWeek + 1)],
    members,
    fees: members * scenario.plan.entry.fee,
    lastWeek,
    ending: ending?.kind ?? 'none',
  };
}

/** The week in which the operator holds most. */
export function fullest({ cash }: Course): number {
  return cash.indexOf(Math.max(...cash));
}
