/**
 * Double-entry books in integer fen. Money is only ever moved from one account to another,
 * so the sum over all accounts stays zero.
 */

/** Accounts that are not a member's; member i has the account `MEMBER + i`. */
export const OPERATOR = 0;
export const SUPPLIERS = 1;
export const TAX = 2;
/** People outside, who buy. */
export const CUSTOMERS = 3;
/** Who puts up the operator's cash where the plan says so. */
export const BACKERS = 4;
export const MEMBER = 5;

export class Ledger {
  /** Balances in fen. Whole numbers up to 2^53 are exact, far above people times the largest fee. */
  readonly balance: Float64Array;
  /** All members' accounts together, in fen. */
  allMembers = 0;

  /** @param members the largest number of members that can ever join */
  constructor(members: number) {
    this.balance = new Float64Array(MEMBER + members);
  }

  /** Moves `fen` from one account to another. */
  transfer(from: number, to: number, fen: number): void {
    this.balance[from]! -= fen;
    this.balance[to]! += fen;
    if (from >= MEMBER) this.allMembers -= fen;
    if (to >= MEMBER) this.allMembers += fen;
  }
}
