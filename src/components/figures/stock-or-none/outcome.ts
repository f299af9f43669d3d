/** How members fare under one plan: plain numbers, fit to stand in a page. */
import { membersAt, shareNotBack } from '@/engine/counts.ts';
import { netQuantiles } from '@/engine/measures.ts';
import type { Run } from '@/engine/run.ts';

export const KINDS = ['stock', 'sold', 'none', 'fee'] as const;
export type Kind = (typeof KINDS)[number];

export interface Outcome {
  readonly members: number;
  /** Share of members who are out of pocket in cash. */
  readonly behind: number;
  /** What the one in the middle is up or, below 0, out of pocket; fen. */
  readonly middle: number;
}

export function outcomeOf(run: Run): Outcome {
  return {
    members: membersAt(run),
    behind: shareNotBack(run),
    middle: Math.round(netQuantiles(run, [0.5])[0] ?? 0),
  };
}
