/** Members by the number of people they have brought in, for every week of a run. */
import { recruitCounts, weekReached } from '@/engine/counts.ts';
import type { Run } from '@/engine/run.ts';

/** The last row holds this many and more. */
export const MOST = 6;

export interface Weeks {
  readonly people: number;
  /** The first week in which half the town has joined; the last one, if it never does. */
  readonly half: number;
  /** By week: members with 0, 1, ... MOST or more recruits. */
  readonly counts: readonly (readonly number[])[];
}

export function weeksOf(run: Run): Weeks {
  return {
    people: run.scenario.people,
    half: weekReached(run, 0.5),
    counts: Array.from({ length: run.lastWeek + 1 }, (_, week) => {
      const rows = Array.from({ length: MOST + 1 }, () => 0);
      recruitCounts(run, week).forEach((members, recruits) => {
        rows[Math.min(MOST, recruits)]! += members;
      });
      return rows;
    }),
  };
}
