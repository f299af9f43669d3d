/** A run in the reader's hand: the scenario, the run it gives, the week that is held, and whether weeks go by. */
import type { Problem, Run, Scenario } from '@/engine/index.ts';
import { Replay } from '@/engine/replay.ts';
import { seriesOf, type Series } from '@/engine/series.ts';
import {
  keepLink,
  readLink,
  weekProblems,
  type LinkContent,
  type LinkProblem,
} from '@/scenario/link.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { MOST_BY_PERSON } from '@/scenario/networks.ts';
import { RANGES, type ReaderScenario } from '@/scenario/reader.ts';
import { RunRefused } from '@/worker/client.ts';
import { createLongRunner, type Expected, type LongRunner, type Stage } from '@/worker/long-run.ts';

/** A round of people arriving, and the pause after it. */
const MS_PER_WEEK = 560;
/** A run that takes longer than this says how far it is, in milliseconds. */
const LONG = 300;

/** How fast weeks go by, as multiples of the usual. */
export const SPEEDS = ['0.5', '1', '2', '4'] as const;
export type Speed = (typeof SPEEDS)[number];

interface Opening {
  readonly reader: ReaderScenario;
  /** Its run, as it stands in the page. */
  readonly first: Series;
  /** The whole scenario for a reader's choice. */
  readonly scenario: (reader: ReaderScenario) => Scenario;
  /** Whether going back undoes a step; not where the way back is another page's. */
  readonly remembers: boolean;
}

/** What is wrong with a link that only the page can tell. */
type Mend = (link: LinkContent) => Promise<LinkContent>;

interface Refused {
  readonly reader: ReaderScenario;
  readonly problems: readonly Problem[];
}

/** Which week to hold of a new run. */
type Hold = number | 'keep' | 'peak' | 'end';

/** Whether so much has changed that going back should undo it: the plan, or several things at once; no slider does that. */
function isStep(before: ReaderScenario, after: ReaderScenario): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<
    keyof ReaderScenario
  >;
  const changed = [...fields].filter((field) => String(before[field]) !== String(after[field]));
  // A plan of the reader's own changes with every letter: its builder undoes that.
  const edited = before.own !== undefined && after.own !== undefined;
  return changed.length > 1 || changed.includes('plan') || (changed.includes('own') && !edited);
}

export class Player {
  /** What is set. */
  reader: ReaderScenario;
  /** What the run that is shown was made from: not yet what is set while another is under way. */
  shown: ReaderScenario;
  series: Series;
  /** null until the worker has run the first scenario. */
  replay: Replay | null = $state.raw(null);
  week: number;
  playing = $state(false);
  /** Nothing is to move by itself. */
  reduced = $state(false);
  problems: readonly LinkProblem[] = $state.raw([]);
  failed = $state(false);
  /** The series holds expected values: there is no run behind it, and nobody to follow. */
  expected = $state(false);
  /** What was asked for and cannot be run in expected values, and why. */
  refused: Refused | null = $state.raw(null);
  speed: Speed = $state('1');
  /** How far the run is that will take the place of the one shown; null while there is none, or not for long. */
  stage: Stage | null = $state.raw(null);
  /** The last run was given up: the one before it is shown, or, where there was none, what the page opens with. */
  cancelled: 'before' | 'opening' | null = $state(null);

  private readonly opening: Opening;
  private runner: LongRunner | null = null;
  private longTimer: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Until the reader has touched anything, Play begins at the beginning. */
  private touched = false;
  /** What the address holds. */
  private held: ReaderScenario;
  private address = '';

  constructor(opening: Opening) {
    this.opening = opening;
    this.reader = $state.raw(opening.reader);
    this.shown = $state.raw(opening.reader);
    this.held = opening.reader;
    this.series = $state.raw(opening.first);
    this.week = $state(opening.first.peakWeek);
  }

  /**
   * Opens what the address names, as soon as the page can run, and again when the reader goes back to it.
   * @returns how to stop
   */
  start(mend: Mend): () => void {
    const motion = matchMedia('(prefers-reduced-motion: reduce)');
    const watch = (): void => {
      this.reduced = motion.matches;
      if (this.reduced) this.pause();
    };
    watch();
    motion.addEventListener('change', watch);
    this.runner = createLongRunner();
    void this.follow(mend);
    const back = (): void => {
      // A place on the page has been gone to, or come from: the scenario is the same.
      if (location.search === this.address) return;
      this.pause();
      this.touch();
      void this.follow(mend);
    };
    if (this.opening.remembers) addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
      motion.removeEventListener('change', watch);
      clearTimeout(this.timer);
      clearTimeout(this.longTimer);
      this.runner?.dispose();
      this.runner = null;
    };
  }

  /** Opens what the address names. */
  private async follow(mend: Mend): Promise<void> {
    this.address = location.search;
    const read = readLink(this.address, FURTHER);
    const before = this.reader;
    // Where the address names nothing the figure is as it opens.
    const link = await mend({ ...read, reader: read.named ? read.reader : this.opening.reader });
    // The reader's hand was quicker.
    if (this.reader !== before) return;
    this.problems = link.problems;
    this.touched ||= link.named;
    this.held = link.reader;
    await this.change(
      link.reader,
      link.week ?? (this.reduced && !link.named ? 'end' : link.named ? 'peak' : 'keep'),
    );
    if (this.isLive)
      this.problems = [...this.problems, ...weekProblems(link.week, this.series.lastWeek)];
  }
  /** Runs another scenario and holds a week of it. */
  private async change(next: ReaderScenario, hold: Hold): Promise<void> {
    this.reader = next;
    this.cancelled = null;
    const { runner } = this;
    if (runner === null) return;
    const asked = runner.run(this.opening.scenario(next), (stage) => {
      if (this.stage !== null) this.stage = stage;
    });
    // A run that takes the place of a long one is not long before it has been going on for as long.
    this.stage = null;
    clearTimeout(this.longTimer);
    this.longTimer = setTimeout(() => {
      this.stage = { week: 0, members: 0 };
    }, LONG);
    let run: Run | Expected | null;
    try {
      run = await asked;
    } catch (error) {
      this.over();
      // What is shown is still the run from before, so that is what the controls say.
      this.reader = this.shown;
      if (error instanceof RunRefused && (next.people ?? 0) > MOST_BY_PERSON) {
        this.refused = { reader: next, problems: error.problems };
        if (!this.isLive) await this.change(this.opening.reader, 'keep');
      } else this.failed = true;
      return;
    }
    // Given up, or another has taken its place.
    if (run === null) return;
    this.over();
    this.shown = next;
    const before = this.expected;
    this.expected = 'expected' in run;
    this.series = 'expected' in run ? run.expected : seriesOf(run);
    const { peakWeek, lastWeek } = this.series;
    // A town of another kind has its growth elsewhere: the week of the one before says nothing there.
    if (hold === 'keep' && this.expected !== before) hold = 'peak';
    const wanted =
      hold === 'peak' ? peakWeek : hold === 'end' ? lastWeek : hold === 'keep' ? this.week : hold;
    this.week = Math.min(lastWeek, wanted);
    this.replay = 'expected' in run ? null : new Replay(run);
    // A step is kept at once, a week when it has come to rest.
    if (!this.playing || isStep(this.held, this.reader)) this.settle();
  }

  /** What is shown has come from the worker, and not with the page. */
  private get isLive(): boolean {
    return this.replay !== null || this.expected;
  }
  /** Nothing is running any more. */
  private over(): void {
    clearTimeout(this.longTimer);
    this.stage = null;
  }
  /** Gives up the run that is under way: what is shown stays, and the controls go back to it. */
  readonly cancel = (): void => {
    this.runner?.cancel();
    this.over();
    this.reader = this.shown;
    if (this.isLive) {
      this.cancelled = 'before';
      this.settle();
      return;
    }
    // What the page opened with has come without its replay. The address keeps the link that was given up.
    this.touched = false;
    void this.change(this.shown, 'keep');
    this.cancelled = 'opening';
  };

  private touch(): void {
    this.touched = true;
    this.problems = [];
    this.refused = null;
  }
  // Handed to controls as they are.
  readonly set = (part: Partial<ReaderScenario>): void => {
    this.touch();
    void this.change({ ...this.reader, ...part }, 'keep');
  };
  /** Opens a whole scenario, as a link would; its peak where no week is named. */
  readonly open = async (reader: ReaderScenario, week: number | null): Promise<void> => {
    this.pause();
    this.touch();
    await this.change(reader, week ?? 'peak');
  };
  readonly hold = (next: number): void => {
    this.touch();
    this.pause();
    this.week = Math.max(0, Math.min(this.series.lastWeek, next));
    this.settle();
  };
  readonly play = (): void => {
    if (this.playing) {
      this.pause();
      this.settle();
      return;
    }
    if (this.reduced) {
      this.hold(this.series.lastWeek);
      return;
    }
    if (!this.touched || this.week >= this.series.lastWeek) this.week = 0;
    this.touch();
    this.playing = true;
    this.nextWeek();
  };
  private nextWeek(): void {
    this.timer = setTimeout(
      () => {
        this.advance();
      },
      MS_PER_WEEK / Number(this.speed),
    );
  }
  private advance(): void {
    this.week += 1;
    if (this.week >= this.series.lastWeek) {
      this.week = this.series.lastWeek;
      this.pause();
      this.settle();
    } else this.nextWeek();
  }
  private pause(): void {
    this.playing = false;
    clearTimeout(this.timer);
  }
  /** Movement has stopped: the address holds what is shown. */
  private settle(): void {
    if (!this.touched) return;
    const link = keepLink(this.reader, this.week, location, FURTHER);
    if (this.opening.remembers && isStep(this.held, this.reader)) history.pushState(null, '', link);
    else history.replaceState(history.state, '', link);
    this.held = this.reader;
    this.address = location.search;
  }
  readonly reset = (): void => {
    this.pause();
    this.touch();
    void this.change(this.opening.reader, 0);
  };
  readonly anotherTown = (): void => {
    const { min, max } = RANGES.seed;
    this.set({ seed: min + ((this.reader.seed - min + 1) % (max - min + 1)) });
  };
}
