/** What a plan's titles need beneath them, and how many of `members` people can hold each. */
import { membersPerHolder, mostWithRecruits, peopleNeededBelow } from '@/engine/theory.ts';
import { directPayOf } from '@/engine/pay.ts';
import type { Plan } from '@/engine/index.ts';

export interface Rung {
  /** For each recruit, in fen. */
  pay: number;
  /** Recruits of one's own that the title asks for. */
  direct: number;
  /** How many of those must have recruited as many again. */
  heads: number;
  /** People beneath a holder, at the least. */
  below: number;
  /** Fewer than one member in so many can hold it; 1 for the title that comes with the fee. */
  oneIn: number;
}

export function rungsOf(plan: Plan): Rung[] {
  return plan.ranks.map(({ requires }, rank) => ({
    pay: directPayOf(plan, rank),
    direct: requires.direct ?? 0,
    heads: requires.directHolding?.count ?? 0,
    below: peopleNeededBelow(plan, rank),
    oneIn: membersPerHolder(plan, rank),
  }));
}

/** With one founder, whom nobody recruited. */
const FOUNDERS = 1;

/** For each title, the most that can hold it or a higher one; everybody for the first. */
export function mostHolders(plan: Plan, members: number): number[] {
  return plan.ranks.map((_, rank) =>
    rank === 0 ? members : mostWithRecruits(members, FOUNDERS, membersPerHolder(plan, rank)),
  );
}
