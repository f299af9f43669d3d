/** Dates of sources, as exact as the source is: a year, a month, a day. */
import type { Lang } from './lang.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** @param date '2022', '2022-03' or '2022-03-11', or what YAML makes of these */
export function dateText(lang: Lang, date: string | number | Date): string {
  const text = date instanceof Date ? date.toISOString().slice(0, 10) : String(date);
  const [year = '', month, day] = text.split('-');
  if (lang === 'zh')
    return `${year}年${month === undefined ? '' : `${String(Number(month))}月`}${day === undefined ? '' : `${String(Number(day))}日`}`;
  return [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    year,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
