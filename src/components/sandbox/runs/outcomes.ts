/** What matters in the end of a run, and how it is written. */
import type { OutcomeName, Spread } from '@/engine/ensemble.ts';
import { formatIn, type Currency } from '@/i18n/currency.ts';
import { formatCount, formatPercent } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';

export const SHOWN = [
  'shareNotBack',
  'shareRecruitedNobody',
  'members',
  'operatorShare',
  'medianNet',
] as const satisfies readonly OutcomeName[];
/** Shares of what members have paid in: there are none where nobody pays. */
export const OF_WHAT_IS_PAID: readonly Shown[] = ['shareNotBack', 'operatorShare'];
export type Shown = (typeof SHOWN)[number];

/**
 * One of them as text: people, money with its sign, or percent,
 * of which an operator in debt can have fewer than none.
 */
export function writeOutcome(
  lang: Lang,
  name: Shown,
  value: number,
  currency: Currency = 'CNY',
): string {
  if (name === 'members') return formatCount(lang, value);
  if (name === 'medianNet')
    return formatIn(lang, currency, Math.round(value), { sign: true, dp: 0 });
  return value < 0 ? `−${formatPercent(lang, -value, 1)}` : formatPercent(lang, value, 1);
}

/** One of them as it is written, in the smallest unit that is: people, whole yuan, tenths of a percent. */
export function writtenUnits(name: Shown, value: number): number {
  const size = Math.abs(name === 'medianNet' ? Math.round(value) / 100 : value);
  return (
    Math.sign(value) * Math.round(name === 'members' || name === 'medianNet' ? size : size * 1000)
  );
}

/** Between what an outcome is drawn, so that towns of other settings stand on the same scale: shares whole, people all. */
export function scaleOf(
  name: Shown,
  values: readonly number[],
  people: number,
): readonly [low: number, high: number] {
  if (name === 'members') return [0, people];
  if (name !== 'medianNet') return [Math.min(0, ...values), 1];
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [low, low + 1] : [low, high];
}

export interface Place {
  readonly where: 'below' | 'inside' | 'above' | 'same';
  /** Of a hundred runs, how many have less; equal ones count half. */
  readonly less: number;
}

/** Where a value lies among those of all runs; `same` where all have it. */
export function placeIn({ low, high, values }: Spread, value: number): Place {
  let less = 0;
  let equal = 0;
  for (const each of values)
    if (each < value) less += 1;
    else if (each === value) equal += 1;
  return {
    where:
      equal === values.length ? 'same' : value < low ? 'below' : value > high ? 'above' : 'inside',
    less: Math.round((100 * (less + equal / 2)) / values.length),
  };
}
