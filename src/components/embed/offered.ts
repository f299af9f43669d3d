/** The figures that the page with the code offers, named in both languages: a page may take one in the other. */
import type { Lang } from '@/i18n/lang.ts';

interface OfferedFigure {
  /** 'the-pitch/doubling' */
  readonly path: string;
  /** 'Figure 1.1: “Only two more”' */
  readonly called: Readonly<Record<Lang, string>>;
  /** The title of its page: 'Figure 1.1: “Only two more” · Downline' */
  readonly titled: Readonly<Record<Lang, string>>;
}

export interface OfferedChapter {
  readonly title: string;
  readonly figures: readonly OfferedFigure[];
}
