/** A plan run over a recruiting tree that is there already, one join at a time: no asking, no weeks. */
import { Books } from './books.ts';
import { MEMBER, OPERATOR } from './ledger.ts';
import type { Plan } from './plan.ts';
import { ScenarioError } from './scenario-error.ts';
import { termsOf } from './terms.ts';
import type { Payments } from './run.ts';

export interface Settled {
  /** Pay received by each member, in fen. */
  readonly earned: Float64Array;
  /** Each member's account, in fen; below 0, out of pocket. */
  readonly balance: Float64Array;
  readonly rank: Uint8Array;
  /** Who stands right above each member at the end, or -1. */
  readonly upline: Int32Array;
  /** The operator's account, and the pay that was due and could not be paid, in fen. */
  readonly operator: number;
  readonly unpaid: number;
  /** For goods that suppliers have not been paid for, in fen. */
  readonly owedToSuppliers: number;
  readonly payments: Omit<Payments, 'end'>;
}

/**
 * All joins fall into one week: a weekly cap holds for all of them, and goods bought on credit are still owed for.
 * @param sponsors one entry a member in the order of joining: an earlier member, or -1 for a founder
 * @throws ScenarioError where a sponsor has not joined yet, or has no place left
 */
export function settle(plan: Plan, sponsors: ArrayLike<number>): Settled {
  const members = sponsors.length;
  const books = new Books(termsOf({ plan }), members);
  for (let member = 0; member < members; member++) {
    const sponsor = sponsors[member]!;
    if (!Number.isInteger(sponsor) || sponsor < -1 || sponsor >= member)
      throw new ScenarioError([
        {
          path: `sponsors.${String(member)}`,
          message: 'must be an earlier member, or -1 for a founder',
          example: '-1',
        },
      ]);
    if (sponsor >= 0 && books.places.isFull(sponsor))
      throw new ScenarioError([
        {
          path: `sponsors.${String(member)}`,
          message: `member ${String(sponsor)} has no place left, and the plan lets nobody spill over`,
          example: '-1',
        },
      ]);
    books.join(sponsor, true);
  }
  books.payBills();
  books.endOfWeek();
  const balance = books.ledger.balance.slice(MEMBER);
  const { to, amount, causedBy, kind } = books.report().payments;
  return {
    earned: balance.map((fen) => fen + plan.entry.fee),
    balance,
    rank: books.ranks.held,
    upline: books.places.upline,
    operator: books.ledger.balance[OPERATOR]!,
    unpaid: books.unpaid,
    owedToSuppliers: books.owedToSuppliers,
    payments: { to, amount, causedBy, kind },
  };
}
