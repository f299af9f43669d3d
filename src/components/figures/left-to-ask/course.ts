/** The course of a run as the figure tells it: plain numbers, fit to stand in a page. */
import { meanRecruitsByWeek, membersAt, weekBelowOne } from '@/engine/counts.ts';
import type { Run } from '@/engine/run.ts';

export interface Course {
  readonly people: number;
  readonly members: number;
  /** By week of joining; null where nobody joined. */
  readonly mean: readonly (number | null)[];
  readonly joined: readonly number[];
  /** People who are not members. */
  readonly outside: readonly number[];
  /** The first of three weeks in a row whose newcomers bring in fewer than one each; or null. */
  readonly turn: number | null;
}

export function courseOf(run: Run): Course {
  const mean = meanRecruitsByWeek(run).map((each) =>
    each === null ? null : Math.round(each * 1000) / 1000,
  );
  return {
    people: run.scenario.people,
    members: membersAt(run),
    mean,
    joined: [...run.weeks.joined],
    outside: [...run.weeks.members].map((members) => run.scenario.people - members),
    turn: weekBelowOne(run),
  };
}
