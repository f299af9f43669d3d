/** What every part of a chapter asks of the page it stands on. */
import type { Lang } from '@/i18n/lang.ts';

/** The language of the page, from Astro's locale. */
export function langOf(locale: string | undefined): Lang {
  return locale === 'zh' ? 'zh' : 'en';
}
