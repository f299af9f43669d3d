/** How a live number is written. */
import { formatCount, formatDecimal, formatPercent } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';

const FORMS = {
  count: formatCount,
  'decimal-1': (lang: Lang, value: number) => formatDecimal(lang, value, 1),
  percent: (lang: Lang, value: number) => formatPercent(lang, value),
  'percent-1': (lang: Lang, value: number) => formatPercent(lang, value, 1),
} as const;

export type LiveForm = keyof typeof FORMS;

/** @throws when the form is not one of those above: MDX does not check it */
export function liveText(lang: Lang, value: number, form: LiveForm): string {
  const write = (FORMS as Partial<typeof FORMS>)[form];
  if (write === undefined)
    throw new Error(`a live number is written as ${Object.keys(FORMS).join(', ')}, not "${form}"`);
  return write(lang, value);
}
