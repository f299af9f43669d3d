/** What one event can set off in pay at the most, against what it leaves for pay. */
import { termsOf, type Terms } from '@/engine/terms.ts';
import type { Reading } from './offer.ts';

type Event = 'joins' | 'purchases' | 'sales';

/** What one kind of event can set off; fen. */
interface Promised {
  readonly on: Event;
  /** To all members together, for one event; Infinity where every level above is paid and nothing caps it. */
  readonly most: number;
  /** Of what is paid, after goods and tax. */
  readonly left: number;
}

/** Events that can set off more pay than they leave money for. Such a plan runs: it pays as long as there is cash. */
export function overpromised(reading: Reading): Promised[] {
  return promisedBy(reading).filter(({ most, left }) => most > left);
}

/** Every kind of event, whoever holds which rank and however deep they stand: joins, each purchase, sales. */
export function promisedBy(reading: Reading): Promised[] {
  const terms = termsOf(reading);
  const leftOf = ({ price, tax, goodsCost }: Terms['entry']): number => price - tax - goodsCost;
  const { entry, purchases, sale, direct } = terms;
  const of = (on: Event, event: number, own: readonly number[], left: number): Promised => ({
    on,
    most: Math.max(
      ...own.map((paid) =>
        terms.rules
          .filter((rule) => rule.on === on)
          .reduce((sum, rule) => sum + mostOf(rule, event, on === 'joins' ? paid : 0, paid), paid),
      ),
    ),
    left,
  });
  return [
    of('joins', 0, direct, leftOf(entry)),
    ...purchases.map((each, at) => of('purchases', at, [0], leftOf(each))),
    ...(sale === null
      ? []
      : [of('sales', 0, sale.toSeller, sale.price - sale.tax - sale.goodsCost)]),
  ];
}

/**
 * The most that a rule pays for one event.
 * @param counted what counts towards the cap already
 * @param paid what was paid by rank, for rank difference
 */
function mostOf(
  { to, levels, beyond, pay, mostRate, capPerEvent }: Terms['rules'][number],
  event: number,
  counted: number,
  paid: number,
): number {
  const each = pay[event] ?? 0;
  const uncapped = {
    levels: (levels[event] ?? []).reduce((sum, level) => sum + level, 0) + endless(beyond[event]),
    difference: Math.max(0, mostRate - paid) + each,
    holder: each,
    pairs: endless(each),
  }[to];
  return Math.min(uncapped, Math.max(0, capPerEvent - counted));
}

/** Paid to as many as there are. */
function endless(each = 0): number {
  return each > 0 ? Infinity : 0;
}
