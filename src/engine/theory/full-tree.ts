/**
 * The full tree of a scheme's brochure: everyone recruits the same number, level by level. All counts are exact up
 * to 2^53; sums of a geometric series.
 */

/** Level sizes, from the founder's level 0 down: each^0, each^1, ... each^levels. @param each from 1 */
export function levelSizes(each: number, levels: number): number[] {
  const sizes = [1];
  for (let level = 1; level <= levels; level++) sizes.push(sizes[level - 1]! * each);
  return sizes;
}

/** All members: (each^(levels + 1) - 1) / (each - 1), the founder with them. */
export function fullTreeMembers(each: number, levels: number): number {
  return levelSizes(each, levels).reduce((sum, size) => sum + size, 0);
}

/**
 * Share of all members who stand in the bottom level and so have recruited nobody:
 * (each - 1) each^levels / (each^(levels + 1) - 1), which falls to (each - 1) / each.
 */
export function bottomShare(each: number, levels: number): number {
  const sizes = levelSizes(each, levels);
  return sizes[levels]! / sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * The first level below the founder that alone has more people than a population, and the first by which all
 * levels together have: min n with each^n > population, and with (each^(n+1) - 1)/(each - 1) > population.
 * @param each from 2 @throws RangeError if the tree does not grow
 */
export function levelsPast(each: number, population: number): { alone: number; together: number } {
  if (!(each >= 2)) throw new RangeError(`each must be at least 2, not ${String(each)}`);
  let together = -1;
  let sum = 0;
  for (let level = 0, size = 1; ; level++, size *= each) {
    sum += size;
    if (together < 0 && sum > population) together = level;
    if (size > population) return { alone: level, together };
  }
}

/**
 * Share of members who have had less than the fee from level pay in a full tree. Someone h levels above the bottom
 * has had the sum of pay[i] * each^(i + 1) over the first h levels, so those of the lowest levels are short.
 * @param fee fen @param pay fen for each person on the first, second ... level below
 */
export function fullTreeShareBelowFee(
  each: number,
  levels: number,
  fee: number,
  pay: readonly number[],
): number {
  const sizes = levelSizes(each, levels);
  let earned = 0;
  let short = 0;
  for (let above = 0; above <= levels && earned < fee; above++) {
    short += sizes[levels - above]!;
    earned += (pay[above] ?? 0) * sizes[Math.min(above + 1, levels)]!;
  }
  return short / fullTreeMembers(each, levels);
}
