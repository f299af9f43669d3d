/** The weekly figures of a run that charts, sentences and tables share: plain numbers, fit to stand in a page. */
import { peakWeek } from './counts.ts';
import type { Ending, Run } from './run.ts';

export interface Series {
  readonly people: number;
  readonly founders: number;
  readonly lastWeek: number;
  readonly ending: Ending | null;
  /** The week in which most people joined. */
  readonly peakWeek: number;
  // One entry a week.
  readonly joined: readonly number[];
  readonly members: readonly number[];
  readonly active: readonly number[];
  readonly notBack: readonly number[];
  readonly neverAsked: readonly number[];
}

export function seriesOf(run: Run): Series {
  const { weeks } = run;
  return {
    people: run.scenario.people,
    founders: run.scenario.founders,
    lastWeek: run.lastWeek,
    ending: run.ending,
    peakWeek: peakWeek(run),
    joined: [...weeks.joined],
    members: [...weeks.members],
    active: [...weeks.active],
    notBack: [...weeks.members].map((members, week) => members - weeks.paidBack[week]!),
    neverAsked: [...weeks.neverAsked],
  };
}
