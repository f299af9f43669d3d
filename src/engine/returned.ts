/** How much of the fee a member has had back in cash. */
export type Return = 'nothing' | 'part' | 'whole';

/** @param earned all payments to the member so far, in fen @param fee what they paid to join, in fen */
export function returned(earned: number, fee: number): Return {
  if (earned >= fee) return 'whole';
  return earned > 0 ? 'part' : 'nothing';
}
