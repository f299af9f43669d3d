/** What each dot looks like in a given week. */
import { NEVER } from '@/engine/run.ts';
import type { Replay } from '@/engine/replay.ts';
import type { Return } from '@/engine/returned.ts';
import type { Fan } from './fan-layout.ts';

/** Not reached yet (or never), or how much of the fee came back; a member may have stopped. */
export type Mark = 'outside' | Return | `${Return}-stopped`;

export const MARKS = [
  'outside',
  'nothing',
  'part',
  'whole',
  'nothing-stopped',
  'part-stopped',
  'whole-stopped',
] as const satisfies readonly Mark[];

/** The mark of a dot in the replay's week. */
export function markOf(fan: Fan, dot: number, replay: Replay): Mark {
  const member = fan.member[dot]!;
  if (member < 0 || member >= replay.count) return 'outside';
  const back = replay.returnOf(member);
  return replay.hasStopped(member) ? `${back}-stopped` : back;
}

/** Radius of a full mark, for dots this far apart: marks never touch. */
export function markRadius(pitch: number): number {
  return Math.max(0.6, Math.min(5.5, pitch * 0.37));
}

export function ringWidth(radius: number): number {
  return Math.max(0.9, radius * 0.36);
}

/** The bar through the mark of somebody who stopped reaches this far past its edge, in radii. */
export const STOP_REACH = 1.14;

/** Dots whose thread to their sponsor is drawn in the replay's week: members who are still active. */
export function* threads(fan: Fan, replay: Replay): Generator<{ dot: number; sponsor: number }> {
  const { sponsor, stopWeek } = replay.run.members;
  for (let dot = 0; dot < fan.member.length; dot++) {
    const member = fan.member[dot]!;
    if (member < 0 || member >= replay.count) continue;
    if (stopWeek[member]! !== NEVER && stopWeek[member]! <= replay.week) continue;
    if (sponsor[member]! >= 0) yield { dot, sponsor: sponsor[member]! };
  }
}
