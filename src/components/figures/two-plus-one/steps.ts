/** The steps of the chain, settled when the page is built: the engine's books stay out of the page. */
import { settle, type Plan } from '@/engine/index.ts';
import type { ChainStep } from './chain.ts';

/**
 * Who recruits whom, in the order of joining: the one at the top brings two, the second of these is the reader, who brings
 * two and then a third; the first of the reader's two brings two as well.
 */
export const SPONSORS = [-1, 0, 0, 2, 2, 3, 3, 2] as const;
/** The chain after 1, 2, ... joins. */
export function chainOf(plan: Plan): ChainStep[] {
  return SPONSORS.map((_, at) => {
    const count = at + 1;
    const { upline, balance, rank, operator } = settle(plan, SPONSORS.slice(0, count));
    return {
      upline: [...upline.slice(0, count)],
      balance: [...balance.slice(0, count)],
      rank: [...rank.slice(0, count)],
      operator,
    };
  });
}
