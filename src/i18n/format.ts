// Numbers as each language writes them. Plain string code, no Intl: the same bytes in Node and in every browser.

import type { Lang } from './lang.ts';

const MINUS = '−';

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function finite(n: number): number {
  if (!Number.isFinite(n)) throw new RangeError(`not a number that can be written: ${String(n)}`);
  return n;
}

function wholeDigits(digits: number): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > 4)
    throw new RangeError(`0 to 4 decimals, not ${String(digits)}`);
  return digits;
}

/** units of 10^-digits as a decimal: decimal(1234, 2) is '12.34'. */
function decimal(units: number, digits: number): string {
  const all = String(units).padStart(digits + 1, '0');
  const whole = grouped(all.slice(0, all.length - digits));
  return digits === 0 ? whole : `${whole}.${all.slice(-digits)}`;
}

function ungrouped(lang: Lang, text: string): string {
  return lang === 'zh' ? text.replaceAll(',', '') : text;
}

function withoutTrailingZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A count, in full: 8,412 in English, 8412 in Chinese, which separates from five digits on. */
export function formatCount(lang: Lang, n: number): string {
  const whole = Math.round(Math.abs(finite(n)));
  const text = decimal(whole, 0);
  return (n < 0 && whole > 0 ? MINUS : '') + (whole < 10_000 ? ungrouped(lang, text) : text);
}

/** A number with so many decimals: 3.4; the fourth digit of Chinese is not separated. */
export function formatDecimal(lang: Lang, n: number, digits: number): string {
  const units = Math.round(Math.abs(finite(n)) * 10 ** wholeDigits(digits));
  const text = decimal(units, digits);
  return (n < 0 && units > 0 ? MINUS : '') + (Math.abs(n) < 10_000 ? ungrouped(lang, text) : text);
}

type Step = readonly [size: number, name: string];
const STEPS: Readonly<Record<Lang, readonly [Step, Step, Step]>> = {
  en: [
    [1e6, ' million'],
    [1e9, ' billion'],
    [1e12, ' trillion'],
  ],
  zh: [
    [1e4, '万'],
    [1e8, '亿'],
    [1e12, '万亿'],
  ],
};

/**
 * A large count, rounded: 1.4 million / 140万, 385 million / 3.85亿, 5.6 trillion / 5.6万亿.
 * Below a million (English) or 万 (Chinese) it is written in full.
 */
export function formatBig(lang: Lang, n: number, digits = 1): string {
  const size = Math.round(Math.abs(finite(n)));
  const scale = 10 ** wholeDigits(digits);
  const sign = n < 0 && size > 0 ? MINUS : '';
  const [small, ...larger] = STEPS[lang];
  if (size < small[0]) return sign + ungrouped(lang, decimal(size, 0));
  const unitsOf = ([unit]: Step): number => Math.round((size / unit) * scale);
  // 99,999,999 rounds up to 10000万, which is written 1亿; 73,060,000 does not, and stays 7306万 whatever the decimals.
  let step: Step = small;
  for (const next of larger) if (unitsOf(step) * step[0] >= next[0] * scale) step = next;
  // Chinese writes no separators before 万 and 亿.
  return sign + withoutTrailingZeros(ungrouped(lang, decimal(unitsOf(step), digits))) + step[1];
}

/** {@link formatBig}, with the decimals of what is no whole number as they are: 8.2 billion, 9,999, 0.5. */
export function formatShort(lang: Lang, n: number): string {
  return Number.isInteger(n) ? formatBig(lang, n) : String(n);
}

/**
 * A share as a percentage. 0% and 100% are kept for shares that are exactly 0 and 1:
 * a share that would round to them becomes 'under 1%' / 'over 99%' (不到1% / 超过99%),
 * with the last decimal shown (digits = 1: 'under 0.1%', 'over 99.9%').
 * A share above 1 that would round to 100% becomes 'over 100%'.
 */
export function formatPercent(lang: Lang, share: number, digits = 0): string {
  if (finite(share) < 0) throw new RangeError(`a share is not negative: ${String(share)}`);
  const whole = 100 * 10 ** wholeDigits(digits);
  const units = Math.round(share * whole);
  const write = (n: number): string => `${decimal(n, digits)}%`;
  const over = lang === 'en' ? 'over ' : '超过';
  const under = lang === 'en' ? 'under ' : '不到';
  if (units === 0 && share > 0) return under + write(1);
  if (units === whole && share < 1) return over + write(whole - 1);
  if (units === whole && share > 1) return `${over}100%`;
  return units === 0 ? '0%' : units === whole ? '100%' : write(units);
}

export interface MoneyStyle {
  /** Put + before a gain. A loss always has its minus. */
  sign?: boolean;
  /** Decimals: 2, or 0 to round to the yuan. Without it, fen are shown only when there are any. */
  dp?: 0 | 2;
}

/** An amount in fen (hundredths of a yuan): ¥398 / 398元, −¥1.50 / −1.50元. */
export function formatMoney(
  lang: Lang,
  fen: number,
  { sign = false, dp }: MoneyStyle = {},
): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`fen are whole: ${String(fen)}`);
  const size = Math.abs(fen);
  const digits = dp ?? (size % 100 === 0 ? 0 : 2);
  const units = digits === 2 ? size : Math.floor((size + 50) / 100);
  const mark = units === 0 ? '' : fen < 0 ? MINUS : sign ? '+' : '';
  const text = decimal(units, digits);
  const amount = digits === 0 && units < 10_000 ? ungrouped(lang, text) : text;
  return lang === 'en' ? `${mark}¥${amount}` : `${mark}${amount}元`;
}

/** A week of a run: 'week 14' / '第14周'; `start` for the start of a sentence: 'Week 14'. */
export function formatWeek(lang: Lang, week: number, start = false): string {
  const n = formatCount(lang, week);
  return lang === 'en' ? `${start ? 'Week' : 'week'} ${n}` : `第${n}周`;
}
