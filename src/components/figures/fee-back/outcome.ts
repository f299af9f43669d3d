/** How a run came out for its members, as plain numbers that can stand in a page. */
import { recruitCounts, shareNotBack } from '@/engine/counts.ts';
import type { Run } from '@/engine/run.ts';
import { mostWithRecruits } from '@/engine/theory.ts';

export interface Outcome {
  readonly members: number;
  readonly people: number;
  readonly fizzled: boolean;
  /** The last week that was run, where the run had not ended by then; null otherwise. */
  readonly unfinishedAt: number | null;
  /** Members who have the whole fee back in cash, who have part of it, who have nothing. */
  readonly whole: number;
  readonly part: number;
  readonly nothing: number;
  /** The most who could ever have it back, however the recruits were spread. */
  readonly mostWhole: number;
  /** Members by recruits: with 0, 1, ... needed - 1, and with at least `needed`. */
  readonly byRecruits: readonly number[];
}

/** @param needed recruits that give the fee back */
export function outcomeOf(run: Run, needed: number): Outcome {
  const members = run.weeks.members[run.lastWeek]!;
  const counts = recruitCounts(run);
  const byRecruits = Array.from({ length: needed + 1 }, () => 0);
  counts.forEach((count, recruits) => {
    byRecruits[Math.min(needed, recruits)]! += count;
  });
  const whole = members - Math.round(shareNotBack(run) * members);
  const part = run.weeks.partPaid[run.lastWeek]!;
  return {
    members,
    people: run.scenario.people,
    fizzled: run.ending?.kind === 'fizzled',
    unfinishedAt: run.ending === null ? run.lastWeek : null,
    whole,
    part,
    nothing: members - whole - part,
    mostWhole: mostWithRecruits(members, run.scenario.founders, needed),
    byRecruits,
  };
}
