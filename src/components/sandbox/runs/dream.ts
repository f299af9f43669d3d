/** The promoter's full tree beside a run: everyone brings the same number, in every round. */
import { levelSizes } from '@/engine/theory/full-tree.ts';
import type { Plan } from '@/engine/index.ts';

export const EACH = { min: 2, max: 6, step: 1 } as const;
/** Weeks in which everybody brings theirs. */
export const ROUND = { min: 1, max: 12, step: 1 } as const;

const within = ({ min, max }: { min: number; max: number }, value: number): number =>
  Math.max(min, Math.min(max, value));

/** How many each is to bring as the plan itself suggests: places below, a pair, or what a rank asks for; else two. */
export function eachOf({ structure, teamPay = [], ranks }: Plan): number {
  const asked = ranks.flatMap(({ requires }) => [
    requires.direct ?? 0,
    requires.directHolding?.count ?? 0,
  ]);
  const told = [
    structure?.width?.places ?? 0,
    ...(teamPay.some(({ to }) => to === 'pairs') ? [2] : []),
    ...asked,
  ];
  return told.find((count) => count >= EACH.min && count <= EACH.max) ?? EACH.min;
}

/** Weeks in which a member brings so many where nobody says no a second time; the longest round where nobody ever joins. */
export function roundOf(each: number, asks: number, acceptance: number): number {
  const aWeek = asks * acceptance;
  return aWeek > 0 ? within(ROUND, Math.round(each / aWeek)) : ROUND.max;
}

/** Newcomers by round, the first members' round 0 first. */
export function dreamRounds(each: number, founders: number, rounds: number): number[] {
  return levelSizes(each, rounds).map((size) => founders * size);
}

/** Members by week: the newcomers of a round come in its last week. */
export function dreamWeeks(
  each: number,
  founders: number,
  weeksARound: number,
  lastWeek: number,
): number[] {
  const rounds = dreamRounds(each, founders, Math.floor(lastWeek / weeksARound));
  let members = 0;
  return Array.from({ length: lastWeek + 1 }, (_, week) => {
    if (week % weeksARound === 0) members += rounds[week / weeksARound]!;
    return members;
  });
}

/** Times the town: past it the dream is not followed any more. */
export const FOLLOWED = 1000;

/** The dream up to the first number that is past {@link FOLLOWED} times the town. */
export function followed(dream: readonly number[], people: number): number[] {
  const end = dream.findIndex((each) => each > FOLLOWED * people);
  return end < 0 ? [...dream] : dream.slice(0, end + 1);
}

/**
 * Where the run is ahead of the dream for the last time; -1 where it never is.
 * The start, which they share, is nobody's lead; where the dream is followed no further, it is ahead.
 */
export function lastLead(run: readonly number[], dream: readonly number[]): number {
  return run.findLastIndex((people, at) => people > (dream[at] ?? Infinity));
}

/** Members of a run by their round: how many steps below a founder they stand. */
export function runRounds(levels: Uint16Array): number[] {
  const rounds: number[] = [];
  for (const level of levels) rounds[level] = (rounds[level] ?? 0) + 1;
  return rounds;
}
