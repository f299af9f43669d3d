/** What every part of a chapter asks of the page it stands on. */
import type { Lang } from '@/i18n/lang.ts';

/** The language of the page, from Astro's locale. */
export function langOf(locale: string | undefined): Lang {
  return locale === 'zh' ? 'zh' : 'en';
}

const counts = new WeakMap<Request, number>();

/** An id that is on a page once, the same in every build: the prefix and a number. */
export function idOnPage(request: Request, prefix: string): string {
  const count = (counts.get(request) ?? 0) + 1;
  counts.set(request, count);
  return `${prefix}-${String(count)}`;
}
