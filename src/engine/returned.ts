/** How much of what a member paid in they have had back in cash. */
export const RETURNS = ['nothing', 'part', 'whole'] as const;
export type Return = (typeof RETURNS)[number];

/**
 * The place in {@link RETURNS}.
 * @param earned all payments to the member so far, in fen
 * @param paid what they have paid in so far, in fen
 */
export function returnState(earned: number, paid: number): 0 | 1 | 2 {
  if (earned >= paid) return 2;
  return earned > 0 ? 1 : 0;
}

/** {@link returnState} in words. */
export function returned(earned: number, paid: number): Return {
  return RETURNS[returnState(earned, paid)];
}
