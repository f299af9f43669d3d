/** What a plan's own rules imply for whoever wants to earn by it. */
import { directPayOf } from '../pay.ts';
import type { Plan } from '../plan.ts';

type Requirement = Plan['ranks'][number]['requires'];

/** Recruits past which a member recruits no more, by the plan's places; Infinity without that rule. */
function mostRecruits(plan: Plan): number {
  const width = plan.structure?.width;
  return width?.whenFull === 'stop' ? width.places : Infinity;
}

/** Direct recruits alone that meet a requirement; Infinity if they never do. */
function directToMeet({ direct = 0, directHolding, indirect, team = 0, turnover }: Requirement) {
  const needsMore = [directHolding, indirect, turnover].some((rule) => rule !== undefined);
  return needsMore ? Infinity : Math.max(direct, team);
}

/**
 * Recruits that a member in the first rank, then in the higher ones as they are reached by direct recruits alone,
 * needs to have the fee back in cash by direct pay alone; Infinity if the plan never pays that much, or lets nobody
 * recruit so many. Team pay, own sales and purchases are left aside, and so are ranks that ask for them.
 */
export function recruitsToEarnBack(plan: Plan): number {
  // Pay changes only where a rank begins: between two such places it is counted in one step.
  const changes = plan.ranks
    .map(({ requires }) => directToMeet(requires))
    .filter((recruits) => recruits !== Infinity)
    .sort((a, b) => a - b);
  let missing = plan.entry.fee;
  let recruits = 0;
  for (const until of [...changes, Infinity]) {
    if (missing <= 0) break;
    const pay = directPayAt(plan, recruits);
    const now = Math.min(Math.ceil(missing / pay), until - recruits);
    missing -= now * pay;
    recruits += now;
  }
  return recruits > mostRecruits(plan) ? Infinity : recruits;
}

/**
 * Pay for the next recruit of a member who has `recruits` already, none of whom hold a rank or have recruits, and
 * who has bought and sold nothing since joining; fen.
 */
export function directPayAt(plan: Plan, recruits: number): number {
  let rank = 0;
  plan.ranks.forEach(({ requires }, index) => {
    if (directToMeet(requires) <= recruits) rank = index;
  });
  return directPayOf(plan, rank);
}

/** What a rank requires, in numbers; `held` is 0 where no recruit needs a rank. */
interface Rule {
  readonly direct: number;
  readonly held: number;
  readonly count: number;
  readonly indirect: number;
  readonly team: number;
}

/** What each rank from this one up requires. */
function rulesFrom(plan: Plan, rank: number): Rule[] {
  return plan.ranks.slice(rank).map(({ requires }) => {
    const { direct = 0, directHolding, indirect = 0, team = 0 } = requires;
    const held = Math.max(
      0,
      plan.ranks.findIndex(({ id }) => id === directHolding?.rank),
    );
    return { direct, held, count: directHolding?.count ?? 0, indirect, team };
  });
}

/**
 * The fewest people that must stand below a member who holds at least the rank with this number; Infinity if nobody
 * can recruit as many as it takes. Turnover needs nobody below. Founders whom the plan starts in a rank are aside.
 */
export function peopleNeededBelow(plan: Plan, rank: number): number {
  // A rule that needs somebody below who holds this rank already is never the cheapest way to it.
  const ways = rulesFrom(plan, rank).filter(({ held }) => held === 0 || held < rank);
  return Math.min(
    ...ways.map(({ direct, held, count, indirect, team }) => {
      // Whoever has people further down has somebody in between.
      const recruits = Math.max(direct, count, indirect > 0 ? 1 : 0);
      if (recruits > mostRecruits(plan)) return Infinity;
      const further = held === 0 ? 0 : count * peopleNeededBelow(plan, held);
      return Math.max(team, recruits + Math.max(indirect, further));
    }),
  );
}

/**
 * One holder of at least the rank with this number for at least this many members, whatever anybody does: each
 * holder has recruits of their own, and no two share one who holds a lower rank, or those below that one. People
 * further down count for everybody above them, so `indirect`, `team` and `turnover` bound nothing: where a rank asks
 * for them the true number may be larger. Founders whom the plan starts in a rank are aside.
 */
export function membersPerHolder(plan: Plan, rank: number): number {
  const above = rulesFrom(plan, rank);
  const recruits = Math.min(...above.map(({ direct, count }) => Math.max(direct, count)));
  const holders = Math.min(...above.map(({ count }) => count));
  const held = Math.min(...above.map((rule) => rule.held));
  return Math.max(1, recruits, held === 0 ? 0 : holders * membersPerHolder(plan, held));
}
