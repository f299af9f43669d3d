/** Bounds and shares that hold by arithmetic, beside the simulation. */
import type { Plan } from './plan.ts';

/**
 * The most of `members` people who can each have recruited `each` of them: every member has one sponsor,
 * so the recruits needed cannot be shared. floor((members - founders) / each).
 */
export function mostWithRecruits(members: number, founders: number, each: number): number {
  return Math.floor(Math.max(0, members - founders) / each);
}

/**
 * Recruits that a member in the first rank, then in the higher ones as they are reached by direct recruits alone,
 * needs to have the fee back in cash; Infinity if the plan pays nothing for recruits.
 */
export function recruitsToEarnBack(plan: Plan): number {
  let earned = 0;
  let recruits = 0;
  while (earned < plan.entry.fee) {
    const pay = directPayAt(plan, recruits);
    if (pay === 0 && plan.ranks.every(({ directPay }) => directPay === 0)) return Infinity;
    earned += pay;
    recruits += 1;
  }
  return recruits;
}

/** Pay for the next recruit of a member who has `recruits` already and none that hold a rank, in fen. */
export function directPayAt(plan: Plan, recruits: number): number {
  let pay = 0;
  for (const { requires, directPay } of plan.ranks)
    if ((requires.direct ?? 0) <= recruits && requires.directHolding === undefined) pay = directPay;
  return pay;
}

/**
 * The fewest people that must stand below a member of the rank with this number: their own recruits, and below those
 * who must hold a rank, the people whom that rank needs.
 */
export function peopleNeededBelow(plan: Plan, rank: number): number {
  const { direct = 0, directHolding } = plan.ranks[rank]!.requires;
  if (directHolding === undefined) return direct;
  const held = plan.ranks.findIndex(({ id }) => id === directHolding.rank);
  return (
    Math.max(direct, directHolding.count) + directHolding.count * peopleNeededBelow(plan, held)
  );
}

/**
 * One holder of the rank for at least this many members, whatever anybody does. For a rank by direct recruits: that
 * number. For a rank that needs c recruits who hold a lower rank: c times that rank's number, since no two share one.
 */
export function membersPerHolder(plan: Plan, rank: number): number {
  const { direct = 1, directHolding } = plan.ranks[rank]!.requires;
  if (directHolding === undefined) return Math.max(1, direct);
  const held = plan.ranks.findIndex(({ id }) => id === directHolding.rank);
  return Math.max(direct, directHolding.count * membersPerHolder(plan, held));
}

/**
 * Share of members with at least `least` recruits when every member is equally likely to bring the next one and the
 * network is large: (1/2)^least, the geometric limit of the uniform recursive tree (Na & Rapoport 1970).
 */
export function uniformShareWithRecruits(least: number): number {
  let share = 1;
  for (let i = 0; i < least; i++) share /= 2;
  return share;
}
