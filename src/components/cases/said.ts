/** The texts of case files with their facts put in. */
import { factText } from '@/components/chapter/fact-text.ts';
import type { Lang } from '@/i18n/lang.ts';
import type { Fact } from '@/scenario/evidence.ts';
import { partsOf } from '@/scenario/platform.ts';

/** A piece of a text: words, or the value of a fact, rounded as prose does it. */
export interface Piece {
  readonly text: string;
  readonly fact?: string;
}

/** @throws when a text names a fact that is not there */
export function piecesOf(lang: Lang, said: string, facts: ReadonlyMap<string, Fact>): Piece[] {
  return partsOf(said).map((part) => {
    if (typeof part === 'string') return { text: part };
    const fact = facts.get(part.fact);
    if (fact === undefined) throw new Error(`content/platforms: there is no fact '${part.fact}'`);
    return { text: valueOf(lang, fact, part.at), fact: part.fact };
  });
}

/** The same without links, for titles and tables. */
export function plainText(lang: Lang, said: string, facts: ReadonlyMap<string, Fact>): string {
  return piecesOf(lang, said, facts)
    .map(({ text }) => text)
    .join('');
}

/** Rounded where that is shorter: 398 yuan stays, 14,976,000 becomes 14.976 million. */
function valueOf(lang: Lang, fact: Fact, at: number): string {
  const isCount = fact.unit === 'CNY' || fact.unit === 'USD' || fact.unit === 'people';
  const value = Array.isArray(fact.value) ? fact.value[at] : fact.value;
  const isLarge = typeof value === 'number' && value >= 10_000;
  return factText(lang, fact, at, isCount && isLarge);
}
