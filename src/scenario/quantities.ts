/** The quantities that chapters may state about a run or a tree, by the names that claims and live numbers use. */
import {
  balancesAt,
  giniOf,
  membersAt,
  moneyKept,
  netByCohort,
  newcomersPaid,
  owedToSuppliers,
  payReceived,
  peakWeek,
  shareKept,
  shareNeverJoined,
  shareNotBack,
  shareRankAtLeast,
  shareRecruitedAtLeast,
  shareStopped,
  shareTeamAtLeast,
  teamsBelow,
  topShare,
  weekBelowOne,
  weekReached,
  type Run,
  type Stage,
} from '@/engine/index.ts';
import type { Grown } from './named.ts';

export const QUANTITIES = {
  /** Share of members who have not had the whole fee back in cash, at the end. */
  'share-not-back': (run: Run) => shareNotBack(run),
  'share-back': (run: Run) => 1 - shareNotBack(run),
  'share-recruited-nobody': (run: Run) => 1 - shareRecruitedAtLeast(run, 1),
  'share-recruited-four': (run: Run) => shareRecruitedAtLeast(run, 4),
  'share-recruited-two': (run: Run) => shareRecruitedAtLeast(run, 2),
  'share-team-of-hundred': (run: Run) => shareTeamAtLeast(run, 100),
  'top-share-of-pay': (run: Run) => topShare(payReceived(run)),
  'share-rank-2': (run: Run) => shareRankAtLeast(run, 1),
  'share-rank-3': (run: Run) => shareRankAtLeast(run, 2),
  'share-stopped': (run: Run) => shareStopped(run),
  'share-never-joined': (run: Run) => shareNeverJoined(run),
  /** What the operator holds of each fee, before it has paid for the goods. */
  'share-kept-by-operator': (run: Run) => shareKept(run),
  'rank-2-holders': (run: Run) => Math.round(shareRankAtLeast(run, 1) * membersAt(run)),
  members: (run: Run) => membersAt(run),
  /**
   * Weeks from the start to the end of a run that grew to more than a tenth of the town and in which more than four
   * members in five then stopped; 0 for a run that did not.
   */
  'grows-and-collapses-in-weeks': (run: Run) =>
    membersAt(run) > run.scenario.people / 10 && shareStopped(run) > 0.8 && run.ending !== null
      ? run.lastWeek
      : 0,
  /** Share of members who joined in a week whose newcomers are ahead on average. */
  'share-in-weeks-ahead': (run: Run) =>
    weeksAhead(run).reduce((sum, { members }) => sum + members, 0) / membersAt(run),
  /** The last week whose newcomers are ahead on average; -1 where there is none. */
  'last-week-ahead': (run: Run) => weeksAhead(run).at(-1)?.key ?? -1,
  /** Founders who have not had the whole fee back. */
  'founders-not-back': (run: Run) => countNotBack(run, 0, run.scenario.founders),
  /** Of those who joined as the second half, the share who have the fee back. */
  'share-back-second-half': (run: Run) => {
    const members = membersAt(run);
    const half = Math.floor(members / 2);
    return 1 - countNotBack(run, half, members) / (members - half);
  },
  /** Share of members who have recruited nobody in the week in which half the town, or a tenth, has joined. */
  'nobody-when-half-joined': (run: Run) => 1 - shareRecruitedAtLeast(run, 1, weekReached(run, 0.5)),
  'nobody-when-tenth-joined': (run: Run) =>
    1 - shareRecruitedAtLeast(run, 1, weekReached(run, 0.1)),
  /** Weeks from the peak of joins to the first of three weeks in a row whose newcomers bring in fewer than one each. */
  'below-one-after-peak': (run: Run) => (weekBelowOne(run) ?? run.lastWeek) - peakWeek(run),
  /** The week in which it ended; the last that was run, where it did not. */
  'weeks-to-end': (run: Run) => run.ending?.week ?? run.lastWeek,
  /** The week in which it ended because a bill or pay could not be paid; 0 where it did not. */
  'insolvent-in-week': (run: Run) => (run.ending?.kind === 'insolvent' ? run.ending.week : 0),
  /** What suppliers are owed in the end, in parts of all fees paid in. */
  'owed-to-fees': (run: Run) =>
    owedToSuppliers(run) / (membersAt(run) * run.scenario.plan.entry.fee),
  /** In the week in which the operator holds most, what it owes suppliers for every yuan of it. */
  'owed-to-cash-at-fullest': (run: Run) => {
    const { operator } = run.weeks;
    const most = Math.max(...operator);
    return owedToSuppliers(run, operator.indexOf(most)) / most;
  },
  'newest-ring-paid': (run: Run) => {
    let paid = 0;
    for (let week = 0; week <= run.lastWeek; week++) paid += newcomersPaid(run, week);
    return paid;
  },
  /** What members together are up or, below 0, out of pocket in cash, for each of them; yuan. */
  'together-per-member': (run: Run) => -moneyKept(run).lost / membersAt(run) / 100,
  /** Fen that members together lose beyond what others keep of their money and outsiders' together. */
  'unexplained-loss': (run: Run) => {
    const { lost, kept, outside } = moneyKept(run);
    return lost - (kept - outside);
  },
} as const satisfies Record<string, (run: Run) => number>;

export type Quantity = keyof typeof QUANTITIES;

/** The same for a plan run over a tree that was grown one join at a time. */
export const TREE_QUANTITIES = {
  /** Share of members who have not had the whole fee back in cash. */
  'tree-share-not-back': ({ balance }: Grown) => shareWhere(balance, (fen) => fen < 0),
  'tree-share-recruited-nobody': ({ sponsors }: Grown) => {
    const recruited = new Set(sponsors);
    recruited.delete(-1);
    return 1 - recruited.size / sponsors.length;
  },
  /** Share of members who have been paid nothing at all. */
  'tree-share-nothing': ({ earned }: Grown) => shareWhere(earned, (fen) => fen === 0),
  /** Share of members with so many people or more below them, however far down. */
  'tree-share-five-below': ({ sponsors }: Grown) =>
    shareWhere(teamsBelow(sponsors), (people) => people >= 5),
  'tree-share-eight-below': ({ sponsors }: Grown) =>
    shareWhere(teamsBelow(sponsors), (people) => people >= 8),
  /** What the best paid one in a hundred have of all pay. */
  'tree-top-1-percent-share': ({ earned }: Grown) => topShare(earned),
  'tree-gini': ({ earned }: Grown) => giniOf(earned),
} as const satisfies Record<string, (grown: Grown) => number>;

export type TreeQuantity = keyof typeof TREE_QUANTITIES;

/** The same for platforms that follow each other on the same people and ties. */
export const STAGE_QUANTITIES = {
  'second-to-first-members': (stages: readonly Stage[]) => membersOf(stages, 1, 0),
  'third-to-first-members': (stages: readonly Stage[]) => membersOf(stages, 2, 0),
  'third-to-second-members': (stages: readonly Stage[]) => membersOf(stages, 2, 1),
  /** How often an average person in town was asked on all platforms together. */
  'asks-each': (stages: readonly Stage[]) =>
    stages.reduce((sum, { asks, metMuted }) => sum + asks - metMuted, 0) /
    stageAt(stages, 0).people,
  /** Of all asks, the share that won somebody. */
  'share-of-asks-won': (stages: readonly Stage[]) =>
    stages.reduce((sum, { joins }) => sum + joins, 0) /
    stages.reduce((sum, { asks }) => sum + asks, 0),
  'ties-left-before-third': (stages: readonly Stage[]) => stageAt(stages, 2).strengthBefore,
} as const satisfies Record<string, (stages: readonly Stage[]) => number>;

function stageAt(stages: readonly Stage[], at: number): Stage {
  const stage = stages[at];
  if (stage === undefined) throw new RangeError(`there is no platform number ${String(at + 1)}`);
  return stage;
}

/** Members of one platform in the end, in times of another's. */
function membersOf(stages: readonly Stage[], of: number, to: number): number {
  return stageAt(stages, of).members / stageAt(stages, to).members;
}

export type StageQuantity = keyof typeof STAGE_QUANTITIES;
export type AnyQuantity = Quantity | TreeQuantity | StageQuantity;

function weeksAhead(run: Run) {
  return netByCohort(run).filter(({ mean }) => mean > 0);
}

/** Members from one place in the order of joining up to another who are out of pocket in cash. */
function countNotBack(run: Run, from: number, to: number): number {
  return balancesAt(run)
    .subarray(from, to)
    .reduce((count, fen) => count + (fen < 0 ? 1 : 0), 0);
}

function shareWhere(values: Float64Array | Int32Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count += 1;
  return count / values.length;
}
