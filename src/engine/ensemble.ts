/** Many runs of one scenario with different seeds: what a single run shows by chance, and what nearly all show. */
import {
  membersAt,
  peakWeek,
  shareNotBack,
  shareRecruitedAtLeast,
  shareTeamAtLeast,
} from './counts.ts';
import {
  giniOf,
  netQuantiles,
  operatorShare,
  owedToSuppliers,
  payReceived,
  quantileOf,
  shareKept,
  shareOutOfPocket,
  topShare,
} from './measures.ts';
import type { EndingKind, Run } from './run.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Scenario } from './scenario.ts';
import { runScenario } from './simulation.ts';

/** The most runs that an ensemble may have. */
const MOST_RUNS = 10_000;
/** One more than the largest seed. */
const SEEDS = 4294967296;
/** The band holds the middle 90% of the runs. */
const LOW = 0.05;
const HIGH = 0.95;

const SERIES = ['joined', 'members', 'active', 'notBack', 'neverAsked'] as const;
type SeriesName = (typeof SERIES)[number];

/** Each one number of a run. */
export type Measures<Name extends string> = Readonly<Record<Name, (run: Run) => number>>;

/** What is measured of every run at its end where nothing else is asked for; fen, weeks, people, shares. */
export const OUTCOMES = {
  members: (run) => membersAt(run),
  peakWeek,
  shareNotBack: (run) => shareNotBack(run),
  shareNotBackWithGoods: (run) => shareOutOfPocket(run, run.lastWeek, 'plan'),
  shareRecruitedNobody: (run) => 1 - shareRecruitedAtLeast(run, 1),
  shareTeamOfHundred: (run) => shareTeamAtLeast(run, 100),
  medianNet: (run) => netQuantiles(run, [0.5])[0]!,
  giniOfPay: (run) => giniOf(payReceived(run)),
  topShareOfPay: (run) => topShare(payReceived(run)),
  shareKept: (run) => shareKept(run),
  operatorShare: (run) => operatorShare(run),
  owedToSuppliers: (run) => owedToSuppliers(run),
} satisfies Measures<string>;
export type OutcomeName = keyof typeof OUTCOMES;

/** By week: half the runs are below the median, one in twenty below `low`, one in twenty above `high`. */
export interface Band {
  readonly median: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** One measure over all runs. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Run by run, in the order of seeds. */
  readonly values: Float64Array;
}

export interface Ensemble<Name extends string = OutcomeName> {
  readonly runs: number;
  /** The last week of the longest run. */
  readonly lastWeek: number;
  /** People. A run that was over earlier keeps its last values: in its last week nobody joined. */
  readonly weeks: Readonly<Record<SeriesName, Band>>;
  readonly measures: Readonly<Record<Name, Spread>>;
  /** How many runs ended how; `none`: the scenario's last week came first. */
  readonly endings: Readonly<Record<EndingKind | 'none', number>>;
}

export interface Progress {
  /** Runs done, of how many. */
  readonly done: number;
  readonly runs: number;
}

/**
 * Runs a scenario that has been checked many times, with the seeds `scenario.seed`, + 1, + 2, ... (past 2^32 - 1 they go on from 0). Yields
 * after each run; it may be left waiting, or left, at any of these points. Of a run only columns by week are kept.
 * Quantiles by the rule of {@link quantileOf}.
 * @param runs 1 to 10,000
 * @throws ScenarioError when the number of runs makes no sense
 */
export function* runMany<Name extends string>(
  scenario: Scenario,
  runs: number,
  measures: Measures<Name>,
): Generator<Progress, Ensemble<Name>> {
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
    throw new ScenarioError([
      {
        path: 'runs',
        message: `must be a whole number from 1 to ${String(MOST_RUNS)}`,
        example: '200',
      },
    ]);
  const names = Object.keys(measures) as Name[];
  const kept = record(SERIES, (): Int32Array[] => []);
  const values = record(names, () => new Float64Array(runs));
  const endings = { closed: 0, insolvent: 0, fizzled: 0, saturated: 0, stalled: 0, none: 0 };
  let lastWeek = 0;
  for (let i = 0; i < runs; i++) {
    const run = runScenario({ ...scenario, seed: (scenario.seed + i) % SEEDS });
    const { weeks } = run;
    lastWeek = Math.max(lastWeek, run.lastWeek);
    endings[run.ending?.kind ?? 'none'] += 1;
    for (const name of SERIES)
      kept[name].push(
        name === 'notBack'
          ? weeks.members.map((members, week) => members - weeks.paidBack[week]!)
          : weeks[name].slice(),
      );
    for (const name of names) values[name][i] = measures[name](run);
    yield { done: i + 1, runs };
  }
  return {
    runs,
    lastWeek,
    weeks: record(SERIES, (name) => bandOf(kept[name], lastWeek)),
    measures: record(names, (name) => ({
      ...spreadOf(values[name].slice()),
      values: values[name],
    })),
    endings,
  };
}

function record<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}

function bandOf(columns: readonly Int32Array[], lastWeek: number): Band {
  const weeks = lastWeek + 1;
  const band = {
    median: new Float64Array(weeks),
    low: new Float64Array(weeks),
    high: new Float64Array(weeks),
  };
  const values = new Float64Array(columns.length);
  for (let week = 0; week < weeks; week++) {
    columns.forEach((column, run) => {
      values[run] = column[Math.min(week, column.length - 1)]!;
    });
    const { median, low, high } = spreadOf(values);
    band.median[week] = median;
    band.low[week] = low;
    band.high[week] = high;
  }
  return band;
}

/** @param values put in order by this */
function spreadOf(values: Float64Array): Omit<Spread, 'values'> {
  values.sort();
  return {
    median: quantileOf(values, 0.5),
    low: quantileOf(values, LOW),
    high: quantileOf(values, HIGH),
  };
}
