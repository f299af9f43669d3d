/** What each sign is called, its text of law, and where that text stands among the sources. */
import { HELD, type Held } from '@/components/figures/signs-lit/subjects.ts';
import type { Lang } from '@/i18n/lang.ts';
import { offerTexts } from '@/i18n/offer.ts';
import { FACT_OF } from '@/scenario/signs.ts';

interface NamedSign {
  readonly name: string;
  readonly law: string;
  readonly href: string;
}

/** @param chapter the address of the page with the sources, where the sign stands on another */
export function namedSigns(lang: Lang, chapter = ''): Record<Held, NamedSign> {
  return Object.fromEntries(
    HELD.map((id) => {
      const { name, law } = offerTexts[lang].signs[id];
      return [id, { name, law, href: `${chapter}#fact-${FACT_OF[id]}` }];
    }),
  ) as Record<Held, NamedSign>;
}
