/** What became of the asks of a platform, in hundredths. */
import type { Stage } from '@/engine/stages.ts';

export const KINDS = ['joined', 'refused', 'member', 'muted'] as const;
export type Kind = (typeof KINDS)[number];

/** Shares of all asks, which sum to 1; all 0 where nobody asked. */
export function sharesOf(stage: Stage): Readonly<Record<Kind, number>> {
  const { asks, joins, refused, metMember, metMuted } = stage;
  const of = (count: number): number => (asks === 0 ? 0 : count / asks);
  return { joined: of(joins), refused: of(refused), member: of(metMember), muted: of(metMuted) };
}

/** Of a hundred asks on all platforms together, how many won somebody; to the nearest whole. */
export function wonInHundred(stages: readonly Stage[]): number {
  const sum = (of: (stage: Stage) => number): number =>
    stages.reduce((total, stage) => total + of(stage), 0);
  return Math.round(
    (100 * sum(({ joins }) => joins)) /
      Math.max(
        1,
        sum(({ asks }) => asks),
      ),
  );
}

/** How often an average person in town has been asked on all platforms together. */
export function asksEach(stages: readonly Stage[]): number {
  const people = stages[0]?.people ?? 1;
  return stages.reduce((sum, { asks, metMuted }) => sum + asks - metMuted, 0) / people;
}
