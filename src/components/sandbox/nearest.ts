/** Which member of the fan somebody points at. */
import type { Fan } from '@/components/figures/growth/fan-layout.ts';

/** Farther than this from the point, in px, nobody is meant. */
const REACH = 24;

/**
 * @param joinWeek by member, rising
 * @param week the week that is shown: who joins later is not there yet
 * @param x and y from the corner of the fan, in px
 * @returns the place in the queue from 0, or null where nobody stands
 */
export function nearestMember(
  { memberX, memberY }: Pick<Fan, 'memberX' | 'memberY'>,
  joinWeek: ArrayLike<number>,
  week: number,
  x: number,
  y: number,
): number | null {
  let nearest: number | null = null;
  let least = REACH * REACH;
  for (let member = 0; member < joinWeek.length && joinWeek[member]! <= week; member++) {
    const [east, south] = [memberX[member]! - x, memberY[member]! - y];
    const distance = east * east + south * south;
    if (distance >= least) continue;
    least = distance;
    nearest = member;
  }
  return nearest;
}
