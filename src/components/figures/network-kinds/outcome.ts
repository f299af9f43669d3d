/** How a run on one network came out: plain numbers, fit to stand in a page. */
import {
  membersAt,
  shareNeverJoined,
  shareNotBack,
  shareRecruitedAtLeast,
} from '@/engine/counts.ts';
import type { Run } from '@/engine/run.ts';

export interface Outcome {
  readonly people: number;
  readonly members: number;
  readonly nobody: number;
  readonly notBack: number;
  readonly never: number;
  /** Joins in each week; founders are no joins. */
  readonly joined: readonly number[];
}

export function outcomeOf(run: Run): Outcome {
  return {
    people: run.scenario.people,
    members: membersAt(run),
    nobody: 1 - shareRecruitedAtLeast(run, 1),
    notBack: shareNotBack(run),
    never: shareNeverJoined(run),
    joined: [...run.weeks.joined].map((joined, week) => (week === 0 ? 0 : joined)),
  };
}
