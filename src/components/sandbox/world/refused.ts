/** Why a scenario cannot be run in expected values, in the terms in which the page speaks of it. */
import type { Problem } from '@/engine/index.ts';

const REASONS = ['network', 'cash', 'places', 'pay'] as const;
export type Reason = (typeof REASONS)[number];

/** Each reason once; what the engine says of fields that no reader sets one by one counts as the plan's pay. */
export function reasonsFor(problems: readonly Problem[]): readonly Reason[] {
  const found = new Set(problems.map(({ path }) => reasonOf(path)));
  return REASONS.filter((reason) => found.has(reason));
}

function reasonOf(path: string): Reason {
  if (/^(network|asking|ties)\b/.test(path)) return 'network';
  if (path.startsWith('plan.solvency')) return 'cash';
  return path.startsWith('plan.structure') ? 'places' : 'pay';
}
