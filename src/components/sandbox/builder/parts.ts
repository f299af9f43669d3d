/** What the parts of the form have in common. */
import type { Lang } from '@/i18n/lang.ts';
import type { Draft } from './draft.ts';

export interface PartProps {
  readonly lang: Lang;
  /** What ids inside begin with. */
  readonly id: string;
  readonly draft: Draft;
  /** What does not fit, by the path of the field. */
  readonly faults: ReadonlyMap<string, string>;
  readonly change: (next: Draft) => void;
}
