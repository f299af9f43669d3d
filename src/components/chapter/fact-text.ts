/** A fact's value in words. */
import { dateText } from '@/i18n/date-text.ts';
import { formatBig, formatCount, formatMoney, formatPercent } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import type { Fact } from '@/scenario/evidence.ts';

const HEDGES = {
  en: { about: 'about ', over: 'over ', nearly: 'nearly ' },
  zh: { about: '约', over: '超过', nearly: '近' },
} as const;

/** Whether a value can be written with this many decimals of the unit that it is rounded to: millions and up, 万 and up. */
function isExact(lang: Lang, value: number, digits: number): boolean {
  const steps = lang === 'zh' ? [1e4, 1e8, 1e12] : [1e6, 1e9, 1e12];
  const units = (value / (steps.findLast((step) => step <= value) ?? 1)) * 10 ** digits;
  return Math.abs(units - Math.round(units)) < 1e-6;
}

/** Whether a value is both shorter and exact in millions (万, 亿): a list of facts writes it so, and others in full. */
export function isRound(lang: Lang, fact: Fact, at = 0): boolean {
  const value = [fact.value].flat()[at];
  const isAmount = fact.unit === 'CNY' || fact.unit === 'USD' || fact.unit === 'people';
  const [least, digits] = lang === 'zh' ? [1e4, 2] : [1e6, 3];
  return isAmount && typeof value === 'number' && value >= least && isExact(lang, value, digits);
}

/** As many decimals as the percentage itself has, two at the most: 27.5% is not 28%. */
function percentText(lang: Lang, share: number): string {
  const digits = [0, 1].find((each) => {
    const units = share * 100 * 10 ** each;
    return Math.abs(units - Math.round(units)) < 1e-6;
  });
  return formatPercent(lang, share, digits ?? 2);
}

/**
 * @param at which of several values, from 0
 * @param round as prose does it: 385 million, 3.85亿
 * @throws when the fact has no value at that place, or none that can be rounded
 */
export function factText(lang: Lang, fact: Fact, at = 0, round = false): string {
  const value = Array.isArray(fact.value) ? fact.value[at] : fact.value;
  if (value === undefined) throw new Error(`fact ${fact.id} has no value number ${String(at)}`);
  const hedge = fact.bound === undefined ? '' : HEDGES[lang][fact.bound];
  if (fact.unit === 'year' || fact.unit === 'month' || fact.unit === 'day')
    return dateText(lang, String(value));
  if (typeof value === 'string') return hedge + value;
  if (round) {
    // As short as the value allows without changing it; two decimals where none of them is exact.
    const exact = [0, 1, 2, 3, 4].find((digits) => isExact(lang, value, digits));
    const big = formatBig(lang, value, exact ?? 2);
    if (fact.unit === 'CNY') return hedge + (lang === 'zh' ? `${big}元` : `¥${big}`);
    if (fact.unit === 'USD') return hedge + (lang === 'zh' ? `${big}美元` : `$${big}`);
    return hedge + big;
  }
  // Whole 万 are said as such: 40万元.
  if (fact.unit === 'CNY' && lang === 'zh' && value >= 1e4 && value % 1e4 === 0)
    return `${hedge}${formatBig(lang, value, 4)}元`;
  if (fact.unit === 'CNY') return hedge + formatMoney(lang, Math.round(value * 100));
  if (fact.unit === 'share') return hedge + percentText(lang, value);
  if (fact.unit === 'USD')
    return (
      hedge + (lang === 'zh' ? `${formatCount(lang, value)}美元` : `$${formatCount(lang, value)}`)
    );
  return hedge + formatCount(lang, value);
}
