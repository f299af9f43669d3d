/** What a member's own selling and buying bring and take in a week, apart from what the operator pays. */
import { isDue, type Terms } from './terms.ts';

export interface Flow {
  /** The member's own share of what they sold, in fen. */
  readonly income: number;
  /** What they paid for what they bought, in fen. */
  readonly outlay: number;
  /** What that is worth to them, in fen. */
  readonly goodsValue: number;
}

/**
 * One active member's own sales and purchases in one live week: in weeks joinWeek + 1 to the week of stopping.
 * @param rank held at the end of that week
 * @param age weeks since joining, at least 1
 */
export function ownFlow(terms: Terms, rank: number, age: number): Flow {
  let outlay = 0;
  let goodsValue = 0;
  for (const purchase of terms.purchases)
    if (isDue(purchase, age)) {
      outlay += purchase.price;
      goodsValue += purchase.goodsValue;
    }
  return { income: terms.sale?.toSeller[rank] ?? 0, outlay, goodsValue };
}
