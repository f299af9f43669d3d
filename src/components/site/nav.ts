// The one list of places the header leads to. Only what exists.

import type { Lang } from '@/i18n/lang.ts';
import { site } from '@/i18n/site.ts';

export interface Place {
  /** Without the language; '' is the home page. */
  readonly path: string;
  readonly label: string;
}

export function places(lang: Lang): readonly Place[] {
  const w = site[lang];
  return [
    { path: '#chapters', label: w.chapters },
    { path: 'cases/', label: w.cases },
    { path: 'sandbox/', label: w.sandbox },
    { path: 'glossary/', label: w.glossary },
    { path: 'method/', label: w.method },
    { path: 'sources/', label: w.sources },
  ];
}
