/** The title of a run: what became of it. */
import type { Series } from '@/engine/series.ts';
import { formatBig, formatCount } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import { MOST_BY_PERSON } from '@/scenario/networks.ts';
import { workbenchWords } from '@/i18n/workbench.ts';

export function claimOf(lang: Lang, series: Series): string {
  const w = workbenchWords[lang];
  const { ending } = series;
  if (ending === null) return w.claimGoes(formatCount(lang, series.lastWeek));
  const left = series.people - series.members[series.lastWeek]!;
  if (left === 0) return w.claimNone;
  const tell = w.claimOf[ending.kind];
  return tell(
    series.people > MOST_BY_PERSON ? formatBig(lang, left) : formatCount(lang, left),
    formatCount(lang, ending.week),
  );
}
