/** The quantities that chapters may state about a run, by the names that claims and live numbers use. */
import {
  membersAt,
  newcomersPaid,
  shareKept,
  shareNeverJoined,
  shareNotBack,
  shareRankAtLeast,
  shareRecruitedAtLeast,
  shareStopped,
  type Run,
} from '@/engine/index.ts';

export const QUANTITIES = {
  /** Share of members who have not had the whole fee back in cash, at the end. */
  'share-not-back': (run: Run) => shareNotBack(run),
  'share-back': (run: Run) => 1 - shareNotBack(run),
  'share-recruited-nobody': (run: Run) => 1 - shareRecruitedAtLeast(run, 1),
  'share-recruited-four': (run: Run) => shareRecruitedAtLeast(run, 4),
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
  'newest-ring-paid': (run: Run) => {
    let paid = 0;
    for (let week = 0; week <= run.lastWeek; week++) paid += newcomersPaid(run, week);
    return paid;
  },
} as const satisfies Record<string, (run: Run) => number>;

export type Quantity = keyof typeof QUANTITIES;
