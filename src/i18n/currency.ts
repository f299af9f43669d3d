/** Money of a plan that may be in dollars; apart from format.ts, because most pages know yuan only. */
import { formatMoney, type MoneyStyle } from './format.ts';
import type { Lang } from './lang.ts';

/** What the amounts of a plan are in; a dollar has a hundred cents as a yuan has a hundred fen. */
export type Currency = 'CNY' | 'USD';

/** {@link formatMoney} in a currency: ¥398 / 398元, $2,000 / 2000美元. */
export function formatIn(
  lang: Lang,
  currency: Currency,
  hundredths: number,
  style?: MoneyStyle,
): string {
  const yuan = formatMoney(lang, hundredths, style);
  return currency === 'CNY' ? yuan : yuan.replace('¥', '$').replace('元', '美元');
}
