/** The books behind 'Follow one fee': An recruited Bo and nobody else, Bo recruited Mei as his nth; in fen. */
import { directPayAt } from '@/engine/theory.ts';
import type { Plan } from '@/engine/index.ts';

interface Entry {
  /** What Mei's fee alone changes. */
  thisFee: number;
  /** All fees paid and all pay received up to now. */
  soFar: number;
}

export interface Account {
  /** Paid to Bo for Mei. */
  pay: number;
  /** Paid to Bo for all he has recruited. */
  had: number;
  /** The number of the rank that Bo holds now, and what he gets for his next recruit. */
  rank: number;
  nextPay: number;
  platform: Entry;
  an: Entry;
  bo: Entry;
  mei: Entry;
  /** Bo's recruits before Mei, n - 1 of them, together. */
  others: Entry;
}

/** Who has what once Mei has joined as Bo's nth recruit; nobody but An and Bo has recruited anyone. */
export function accountOf(plan: Plan, n: number): Account {
  const { fee } = plan.entry;
  const pay = directPayAt(plan, n - 1);
  let had = 0;
  for (let recruit = 0; recruit < n; recruit++) had += directPayAt(plan, recruit);
  const toAn = directPayAt(plan, 0);
  const rank = plan.ranks.findLastIndex(
    ({ requires }) => requires.directHolding === undefined && (requires.direct ?? 0) <= n,
  );
  return {
    pay,
    had,
    rank,
    nextPay: directPayAt(plan, n),
    // The fees of An, Bo and Bo's n recruits, less the pay: in its books, before goods, tax and services.
    platform: { thisFee: fee - pay, soFar: fee * (n + 2) - toAn - had },
    an: { thisFee: 0, soFar: toAn - fee },
    bo: { thisFee: pay, soFar: had - fee },
    mei: { thisFee: -fee, soFar: -fee },
    others: { thisFee: 0, soFar: -fee * (n - 1) },
  };
}
