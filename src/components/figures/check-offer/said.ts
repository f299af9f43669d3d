/** How the checker writes its numbers: bare, because amounts are in the reader's own currency. */
import { checkOfferWords } from '@/i18n/check-offer.ts';
import { formatCount } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import type { Span } from '@/scenario/offer.ts';
import { backOf, middleOf, type Outcome } from './outcome.ts';

/** An amount to the whole unit. @param fen hundredths of it */
export function amountText(lang: Lang, fen: number): string {
  return formatCount(lang, Math.round(fen / 100));
}

/** A balance: a gain has its plus. */
function balanceText(lang: Lang, fen: number): string {
  return (Math.round(fen / 100) > 0 ? '+' : '') + amountText(lang, fen);
}

/** From the lower to the higher, or one where both read the same. */
export function spanText(lang: Lang, { low, high }: Span, write = amountText): string {
  return checkOfferWords[lang].to(write(lang, low), write(lang, high));
}

/** Of a hundred, both ends to the whole; where some are back and it rounds to none, that they are fewer than one. */
export function backText(lang: Lang, { low, high }: Span): readonly [low: string, high: string] {
  const { under } = checkOfferWords[lang];
  if (high > 0 && Math.round(high) === 0) return [under, under];
  return [formatCount(lang, low), formatCount(lang, high)];
}

/** The sentence under the picture. */
export function toldOf(lang: Lang, outcome: Outcome, free: boolean): string {
  const w = checkOfferWords[lang];
  const runs = formatCount(lang, outcome.runs);
  const middle = spanText(lang, middleOf(outcome), balanceText);
  if (free) return w.free({ runs, middle });
  const [low, high] = backText(lang, backOf(outcome));
  return w.live({ runs, low, high, middle });
}

/** What whoever stands in the middle ends with. */
export function middleText(lang: Lang, outcome: Outcome): string {
  return spanText(lang, middleOf(outcome), balanceText);
}
