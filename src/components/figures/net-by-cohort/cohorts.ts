/** What members are up or down by the week in which they joined: plain numbers, fit to stand in a page. */
import { netByCohort, type Group } from '@/engine/measures.ts';
import type { Run } from '@/engine/run.ts';

export interface Cohorts {
  readonly people: number;
  readonly members: number;
  /** Weeks in which somebody joined, in order. */
  readonly weeks: readonly Group[];
  /** Members of weeks whose newcomers are ahead on average, and the last of these weeks; null where there is none. */
  readonly ahead: number;
  readonly lastAhead: number | null;
}

/** @param goods what the goods that come with the fee are worth to a member, in fen */
export function cohortsOf(run: Run, goods: number): Cohorts {
  const weeks = netByCohort(run, undefined, goods);
  const ahead = weeks.filter(({ mean }) => mean > 0);
  return {
    people: run.scenario.people,
    members: run.weeks.members[run.lastWeek]!,
    weeks,
    ahead: ahead.reduce((sum, { members }) => sum + members, 0),
    lastAhead: ahead.at(-1)?.key ?? null,
  };
}
