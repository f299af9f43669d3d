/** What every number of levels and every budget come to on one tree: computed when the page is built. */
import { growTree, settle, topShare } from '@/engine/index.ts';
import { BUDGET, LEVELS, payByLevel } from '@/scenario/by-level.ts';

export interface LevelOutcome {
  readonly levels: number;
  readonly percent: number;
  /** Share of members who have not had the fee back, and of those who have had nothing. */
  readonly notBack: number;
  readonly nothing: number;
  /** Share of all pay that the best paid one in a hundred have. */
  readonly top: number;
  /** Part of the budget that is paid: nobody stands so many levels above the first who join. */
  readonly paid: number;
}

/** @param members in a tree in which everybody is equally likely to bring the next one */
export function outcomesByLevel(members: number, seed: number): LevelOutcome[] {
  const sponsors = growTree(members, seed, 'uniform');
  const outcomes: LevelOutcome[] = [];
  for (let percent = BUDGET.min; percent <= BUDGET.max; percent += BUDGET.step)
    for (let levels = LEVELS.min; levels <= LEVELS.max; levels++) {
      const plan = payByLevel(levels, percent);
      const { balance, earned } = settle(plan, sponsors);
      let behind = 0;
      let unpaid = 0;
      balance.forEach((fen, member) => {
        if (fen < 0) behind += 1;
        if (earned[member] === 0) unpaid += 1;
      });
      outcomes.push({
        levels,
        percent,
        notBack: behind / members,
        nothing: unpaid / members,
        top: topShare(earned),
        paid:
          earned.reduce((sum, fen) => sum + fen, 0) / ((plan.entry.fee / 100) * percent * members),
      });
    }
  return outcomes;
}
