/** What the fold of the world and the fields in it are given. */
import type { Lang } from '@/i18n/lang.ts';
import type { ReaderScenario } from '@/scenario/reader.ts';

export interface WorldProps {
  readonly lang: Lang;
  /** Unique on the page: what ids inside begin with. */
  readonly id: string;
  readonly reader: ReaderScenario;
  /** What members sell in a week under this plan if the reader does not say, in yuan; null where it sells nothing. */
  readonly sold: number | null;
  readonly onchange: (part: Partial<ReaderScenario>) => void;
}
