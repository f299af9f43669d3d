/** How to cite a run. */
import { MODEL_VERSION } from '@/engine/version.ts';
import { dateText } from '@/i18n/date-text.ts';
import type { Lang } from '@/i18n/lang.ts';
import { takeAwayWords } from '@/i18n/take-away.ts';

export interface Cited {
  readonly lang: Lang;
  /** What the run is called: its plan. */
  readonly plan: string;
  readonly address: string;
  /** The day on which it was looked at, as '2026-11-27'. */
  readonly day: string;
}

export function citationText({ lang, plan, address, day }: Cited): string {
  const w = takeAwayWords[lang].cite;
  return w.text(w.runTitle(plan), String(MODEL_VERSION), dateText(lang, day), address);
}

/** What TeX takes for something else, in text. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
function tex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (c) => TEX[c] ?? `\\${c}`);
}

/** For BibTeX and biblatex alike. */
export function citationBibtex({ lang, plan, address, day }: Cited): string {
  const w = takeAwayWords[lang].cite;
  return `@misc{downline-${day},
  author = {{Downline · 下线}},
  title = {{${tex(w.runTitle(plan))}}},
  year = {${day.slice(0, 4)}},
  howpublished = {\\url{${address}}},
  url = {${address}},
  urldate = {${day}},
  note = {${tex(w.note(String(MODEL_VERSION), dateText(lang, day)))}},
}`;
}
