/** What is said of a week of a run, as plain text. */
import type { Series } from '@/engine/series.ts';
import { formatCount, formatPercent } from '@/i18n/format.ts';
import { growthWords } from '@/i18n/growth.ts';
import type { Lang } from '@/i18n/lang.ts';
import { phaseOf } from './phase.ts';

/** How far the run is, and how many have not got back what `back` names: LiveSentence.svelte without its emphasis. */
export function standingText(lang: Lang, series: Series, week: number, back: string): string {
  const w = growthWords[lang];
  const joined = formatCount(lang, series.members[week]!);
  const notBack = formatPercent(lang, series.notBack[week]! / series.members[week]!);
  return lang === 'en'
    ? `${w.week} ${String(week)} · ${joined} ${w.haveJoined} · ${notBack} ${back}`
    : `${w.week}${String(week)}周，已有${joined}${w.haveJoined}，${notBack}${w.notYet}${back}`;
}

/** The second sentence, whose subject changes as the network turns. */
export function phaseText(lang: Lang, series: Series, week: number): string {
  const w = growthWords[lang];
  const now = phaseOf(series, week);
  const count = (n: number): string => formatCount(lang, n);
  switch (now.kind) {
    case 'start':
      // Who has paid nothing has nothing to get back.
      return w.start(count(now.founders), series.notBack[0]! > 0);
    case 'growing':
      return w.growing(count(now.joined));
    case 'turning':
      return w.turning(count(now.joined), count(now.peak));
    case 'falling':
      return w.falling(count(now.joined), formatPercent(lang, now.stopped));
    case 'unfinished':
      return w.unfinished(count(now.active));
    case 'ended': {
      const at = count(now.endWeek);
      if (now.ending === 'fizzled') return w.ended.fizzled(at, count(now.neverAsked));
      if (now.ending === 'stalled') return w.ended.stalled(at, formatPercent(lang, now.stopped));
      return w.ended[now.ending](at);
    }
  }
}
