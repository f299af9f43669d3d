/** Everyone brings exactly two, round by round, settled when the page is built. */
import { fullTree, settle, type Plan } from '@/engine/index.ts';
import type { Round } from './marks.ts';

export const MOST_ROUNDS = 5;

/** Where everybody stands when so many rounds have joined: the first alone, and each round twice as many. */
export function roundsOf(plan: Plan, rounds: number): Round[] {
  const { balance } = settle(plan, fullTree(2, rounds));
  return Array.from({ length: rounds + 1 }, (_, round) => {
    const [first = 0, ...others] = balance.subarray(2 ** round - 1, 2 ** (round + 1) - 1);
    if (others.some((fen) => fen !== first))
      throw new Error(`round ${String(round)}: not everybody stands at the same`);
    return { people: 1 + others.length, balance: first };
  });
}

/** After 1, 2, ... rounds. */
export function allRoundsOf(plan: Plan): Round[][] {
  return Array.from({ length: MOST_ROUNDS }, (_, at) => roundsOf(plan, at + 1));
}
