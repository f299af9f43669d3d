/** What the pages of the case files show of a file. */
import { casesWords } from '@/i18n/cases.ts';
import { dateText } from '@/i18n/date-text.ts';
import type { Lang } from '@/i18n/lang.ts';
import { sourceDate, sourceWords } from '@/i18n/sources.ts';
import type { Fact, Source } from '@/scenario/evidence.ts';
import { hasPage, paidFor, type PaidFor, type Platform } from '@/scenario/platform.ts';

/** Where a file is: a page of its own, or its entry in the index; without the language. */
export function placeOfFile(id: string, platform: Platform): string {
  return hasPage(platform) ? `cases/${id}/` : `cases/#${id}`;
}

type Outcome = 'finding' | Platform['ending']['how'];

/** An official finding is an outcome of its own beside how it ended. */
export function outcomesOf({ findings, ending }: Platform): Outcome[] {
  return [...(findings.length > 0 ? (['finding'] as const) : []), ending.how];
}

/** What it paid for, for the filter; `unknown` where nothing is stated. */
export function paidOf(platform: Platform): (PaidFor | 'unknown')[] {
  const stated = paidFor(platform);
  return stated.length === 0 ? ['unknown'] : stated;
}

const TRUST: readonly Fact['standing'][] = [
  'official',
  'reported',
  'claimed',
  'opinion',
  'disputed',
];

/** What it paid for, and by whose word: the best standing among the facts of each. */
export function paidTexts(
  lang: Lang,
  platform: Platform,
  facts: ReadonlyMap<string, Fact>,
): string[] {
  const w = casesWords[lang];
  return paidFor(platform).map((name) => {
    const term = platform.terms[name];
    const standings = term === 'unknown' ? [] : term.facts.map((id) => facts.get(id)?.standing);
    const best = TRUST.find((standing) => standings.includes(standing)) ?? 'disputed';
    return w.paidBy[best](w.paidFor[name]);
  });
}

/** '1' becomes '01', as on the spine of a file. */
export function fileNumber(number: number): string {
  return String(number).padStart(2, '0');
}

/** When it began, as exactly as it is known; nothing, where nobody says. */
export function startText(lang: Lang, { start }: Platform): string | undefined {
  return start === 'unknown' ? undefined : spanText(lang, start.date, start.until);
}

/** When it closed or turned into something else, as exactly as it is known. */
export function endText(lang: Lang, { ending }: Platform): string | undefined {
  const isOver = ending.how === 'closed' || ending.how === 'turned';
  return isOver && ending.date !== undefined
    ? spanText(lang, ending.date, ending.until)
    : undefined;
}

function spanText(lang: Lang, date: string, until: string | undefined): string {
  const from = dateText(lang, date);
  return until === undefined ? from : casesWords[lang].on(from, dateText(lang, until));
}

/** The standings of facts in words, each once. */
export function standingsOf(
  lang: Lang,
  ids: readonly string[],
  facts: ReadonlyMap<string, Fact>,
): string {
  const all = ids.flatMap((id) => facts.get(id)?.standing ?? []);
  return [...new Set(all)].map((standing) => sourceWords[lang].standing[standing]).join(' ');
}

/** The reports in which facts were read, each once, with its date. */
export function reportsOf(
  lang: Lang,
  ids: readonly string[],
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
): string[] {
  const read = ids.flatMap((id) => sources.get(facts.get(id)?.source ?? '') ?? []);
  return [...new Set(read)].map(({ publisher, date }) =>
    casesWords[lang].report(publisher[lang], sourceDate(lang, date)),
  );
}
