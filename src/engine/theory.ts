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
 * needs to have the fee back in cash; Infinity if the plan never pays that much.
 */
export function recruitsToEarnBack(plan: Plan): number {
  // Pay changes only where a rank begins: between two such places it is counted in one step.
  const changes = plan.ranks.map(({ requires }) => requires.direct ?? 0).sort((a, b) => a - b);
  let missing = plan.entry.fee;
  let recruits = 0;
  for (const until of [...changes, Infinity]) {
    if (missing <= 0) break;
    const pay = directPayAt(plan, recruits);
    const now = Math.min(Math.ceil(missing / pay), until - recruits);
    missing -= now * pay;
    recruits += now;
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

/** What each rank from this one up requires, in numbers; `held` is 0 where no recruit needs a rank. */
function rulesFrom(plan: Plan, rank: number): { direct: number; held: number; count: number }[] {
  return plan.ranks.slice(rank).map(({ requires: { direct = 0, directHolding } }) => ({
    direct,
    held: Math.max(
      0,
      plan.ranks.findIndex(({ id }) => id === directHolding?.rank),
    ),
    count: directHolding?.count ?? 0,
  }));
}

/** The fewest people that must stand below a member who holds at least the rank with this number. */
export function peopleNeededBelow(plan: Plan, rank: number): number {
  // A rule that needs somebody below who holds this rank already is never the cheapest way to it.
  const ways = rulesFrom(plan, rank).filter(({ held }) => held === 0 || held < rank);
  return Math.min(
    ...ways.map(({ direct, held, count }) =>
      held === 0 ? direct : Math.max(direct, count) + count * peopleNeededBelow(plan, held),
    ),
  );
}

/**
 * One holder of at least the rank with this number for at least this many members, whatever anybody does: each
 * holder has recruits of their own, and no two share one who holds a lower rank, or those below that one.
 */
export function membersPerHolder(plan: Plan, rank: number): number {
  const above = rulesFrom(plan, rank);
  const recruits = Math.min(...above.map(({ direct, count }) => Math.max(direct, count)));
  const holders = Math.min(...above.map(({ count }) => count));
  const held = Math.min(...above.map((rule) => rule.held));
  return Math.max(1, recruits, held === 0 ? 0 : holders * membersPerHolder(plan, held));
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
