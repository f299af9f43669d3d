/** What every number of levels and every budget come to on one tree: computed when the page is built. */
import { growTree, settle, topShare } from '@/engine/index.ts';
import { BUDGET, LEVELS, payByLevel } from '@/scenario/by-level.ts';

export interface LevelOutcome {
  readonly levels: number;
  readonly percent: number;
  /** Share of members who have not had the fee back. */
  readonly notBack: number;
  /** Share of all pay that the best paid one in a hundred have. */
  readonly top: number;
}

/** @param members in a tree in which everybody is equally likely to bring the next one */
export function outcomesByLevel(members: number, seed: number): LevelOutcome[] {
  const sponsors = growTree(members, seed, 'uniform');
  const outcomes: LevelOutcome[] = [];
  for (let percent = BUDGET.min; percent <= BUDGET.max; percent += BUDGET.step)
    for (let levels = LEVELS.min; levels <= LEVELS.max; levels++) {
      const { balance, earned } = settle(payByLevel(levels, percent), sponsors);
      let behind = 0;
      for (const fen of balance) if (fen < 0) behind += 1;
      outcomes.push({ levels, percent, notBack: behind / members, top: topShare(earned) });
    }
  return outcomes;
}
