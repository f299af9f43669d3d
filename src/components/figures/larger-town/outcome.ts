/** What one town comes to. */
import { membersAt, shareNotBack } from '@/engine/counts.ts';
import type { Run } from '@/engine/run.ts';

export interface Outcome {
  readonly people: number;
  readonly members: number;
  /** Share of members with the fee back in cash. */
  readonly back: number;
  /** The week in which it ended, or the last that was run. */
  readonly weeks: number;
  readonly isOver: boolean;
}

export function outcomeOf(run: Run): Outcome {
  return {
    people: run.scenario.people,
    members: membersAt(run),
    back: 1 - shareNotBack(run),
    weeks: run.ending?.week ?? run.lastWeek,
    isOver: run.ending !== null,
  };
}

/** How long the larger town lasts beside the smaller, as far as runs that were cut can tell. */
export type Lasting = 'longer' | 'same' | 'smallCut' | 'largeCut' | 'bothCut';

export function lastingOf(small: Outcome, large: Outcome): Lasting {
  if (!small.isOver) return large.isOver ? 'smallCut' : 'bothCut';
  if (!large.isOver) return 'largeCut';
  return large.weeks > small.weeks ? 'longer' : 'same';
}

/**
 * Whether a larger town gives a plan more members at all. Where few of those who are asked join, it ends far below the
 * size of any town, and what differs between two towns is chance.
 */
export function givesMembers(small: Outcome, large: Outcome): boolean {
  return large.members >= 1.5 * small.members;
}
