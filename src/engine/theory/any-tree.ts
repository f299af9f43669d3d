/** Bounds that hold in every recruiting tree, whatever the plan, the network or the effort. */

/**
 * Recruits per member in any tree: every member but the founders is one recruit of somebody, so
 * (members - founders) / members, below 1. @param founders members whom nobody recruited, from 1
 */
export function meanRecruits(members: number, founders: number): number {
  return (members - founders) / members;
}

/**
 * The most of `members` people who can each have recruited `each` of them: every member has one sponsor,
 * so the recruits needed cannot be shared. floor((members - founders) / each).
 */
export function mostWithRecruits(members: number, founders: number, each: number): number {
  return Math.floor(Math.max(0, members - founders) / each);
}

/**
 * The share of members with at least `least` recruits that no tree reaches: 1 / least, because the mean is below 1
 * (Markov's inequality). A line in which everyone recruits `least`, one of whom goes on, comes as near as wanted.
 * @param least from 1
 */
export function largestShareWithRecruits(least: number): number {
  return 1 / least;
}
