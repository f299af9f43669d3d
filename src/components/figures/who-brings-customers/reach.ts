/** Whom sellers reach: through a portal that hands out its visitors, or through their own friends. */
import { distinctReached } from '@/engine/theory/spread.ts';

/** Assumed: people in the town, and visitors that the portal has to hand out. */
export const PEOPLE = 100_000;
export const VISITORS = 50_000;
export const SELLERS = { min: 50, max: 5000, step: 50 } as const;
export const FRIENDS = { min: 10, max: 300, step: 10 } as const;
/** What the figure opens with. */
export const OPENING = { sellers: 500, friends: 100 } as const;

export interface Reach {
  readonly sellers: number;
  /** Visitors that the portal has for each. */
  readonly portalEach: number;
  /** People reached through friends, all sellers together. */
  readonly ties: number;
  /** The same for each seller, on average. */
  readonly tiesEach: number;
}

export function reachOf(sellers: number, friends: number): Reach {
  const ties = distinctReached(PEOPLE, friends, sellers);
  return { sellers, portalEach: VISITORS / sellers, ties, tiesEach: ties / sellers };
}
