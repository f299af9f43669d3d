/** What the picture of a week shows, for those who hear it. */
import type { Series } from '@/engine/series.ts';
import { formatCount, formatPercent } from '@/i18n/format.ts';
import { growthWords } from '@/i18n/growth.ts';
import type { Lang } from '@/i18n/lang.ts';

export function pictureText(lang: Lang, series: Series, week: number): string {
  const members = series.members[week]!;
  return growthWords[lang].picture({
    week: String(week),
    joined: formatCount(lang, members),
    ring: formatCount(lang, series.joined[week]!),
    notBack: formatPercent(lang, series.notBack[week]! / members),
    stopped: formatPercent(lang, 1 - series.active[week]! / members),
  });
}
