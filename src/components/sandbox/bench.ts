/** What the panels of the sandbox work on: the scenario that is set, the run it gives, and how both are changed. */
import type { Snippet } from 'svelte';
import type { Scenario } from '@/engine/index.ts';
import type { Replay } from '@/engine/replay.ts';
import type { Series } from '@/engine/series.ts';
import type { Lang } from '@/i18n/lang.ts';
import type { OfferedVariant, PlanChoice } from '@/scenario/plan-choice.ts';
import type { ReaderScenario } from '@/scenario/reader.ts';

/** Read anew at each access: whoever derives from it follows the reader's hand. */
export interface Bench {
  /** Every plan on offer; only the first until the others have come. */
  readonly plans: readonly PlanChoice[];
  /** The plan that is set, and how it is read. */
  readonly choice: PlanChoice;
  readonly variant: OfferedVariant;
  readonly reader: ReaderScenario;
  /** What the run that is shown was made from. */
  readonly ran: ReaderScenario;
  /** The plan whose run is shown, which is not yet the one that is set while another is under way. */
  readonly shown: PlanChoice;
  /** The plan that stands where none is named. */
  readonly otherwise: string;
  /** What the engine runs for what is set. */
  readonly scenario: Scenario;
  /** What it would run for another choice. */
  readonly scenarioOf: (reader: ReaderScenario) => Scenario;
  readonly series: Series;
  /** The week that is held. */
  readonly week: number;
  /** The series holds expected values: nobody in it can be followed, and there is no replay. */
  readonly expected: boolean;
  /** null until the worker has run the first scenario. */
  readonly replay: Replay | null;
  /** The search part of the address that holds scenario and week of the run that is shown, with '?'. */
  readonly link: string;
  /** The member that is marked in the picture, by place in the queue from 0; null for nobody. */
  readonly picked: number | null;
  readonly pick: (member: number | null) => void;
  readonly set: (part: Partial<ReaderScenario>) => void;
  readonly hold: (week: number) => void;
  /** Opens a whole scenario and a week of it, its peak if null; ends when it is shown. */
  readonly open: (reader: ReaderScenario, week: number | null) => Promise<void>;
}

/** What a page hands to its workbench. */
export interface BenchOpening {
  readonly lang: Lang;
  /** Unique on the page. */
  readonly id: string;
  /** The plan that the figure opens with. */
  readonly plan: PlanChoice;
  /** Where every plan on file is fetched from. */
  readonly plans: string;
  /** What the figure opens with: rates, quitting and network, on the home page's town. */
  readonly reader: ReaderScenario;
  /** The run as the figure opens with it. */
  readonly first: Series;
  /** The picture before and without JavaScript. */
  readonly children: Snippet;
}
