/**
 * A reader's scenario and week in a link: `?v=1&asks=2&chance=30&seed=1&week=14`.
 * Whatever a link holds, reading it gives a scenario that runs, and says what was wrong with it.
 */
import { DEFAULT, RANGES, type Range, type ReaderScenario } from './reader.ts';

const VERSION = '1';
const FIELDS = ['asks', 'chance', 'seed'] as const;
/** Weeks are bound by the run, which the link does not know: this only keeps nonsense out. */
const WEEKS: Range = { min: 0, max: 999_999_999, step: 1 };

type LinkField = keyof ReaderScenario | 'week';

/** One thing in a link that could not be used as it was. */
export type LinkProblem =
  | { readonly kind: 'version'; readonly given: string }
  /** The week lies behind the run's last one, which only the run itself knows. */
  | { readonly kind: 'past-end'; readonly given: string; readonly lastWeek: number }
  | {
      readonly kind: 'not-a-number' | 'out-of-range' | 'off-step';
      readonly field: LinkField;
      readonly given: string;
      readonly range: Range;
      readonly used: number | null;
    };

export interface LinkContent {
  readonly reader: ReaderScenario;
  /** The week to show, or null where the link names none. */
  readonly week: number | null;
  /** Whether the link names a scenario or a week at all. */
  readonly named: boolean;
  readonly problems: readonly LinkProblem[];
}

/** At most this much of a bad value is repeated to the reader. */
const SHOWN = 24;

/** Reads the search part of an address, with or without '?'. */
export function readLink(search: string): LinkContent {
  const params = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  const named = [...FIELDS, 'week'].some((field) => params.has(field));
  const version = params.get('v');
  if (version !== null && version !== VERSION) {
    problems.push({ kind: 'version', given: version.slice(0, SHOWN) });
    return { reader: DEFAULT, week: null, named: false, problems };
  }
  const read = (field: LinkField, range: Range, otherwise: number | null): number | null => {
    const given = params.get(field);
    if (given === null) return otherwise;
    const complain = (
      kind: 'not-a-number' | 'out-of-range' | 'off-step',
      used: number | null,
    ): number | null => {
      problems.push({ kind, field, given: given.slice(0, SHOWN), range, used });
      return used;
    };
    if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(given)) return complain('not-a-number', otherwise);
    const value = Number(given);
    if (value < range.min || value > range.max)
      return complain('out-of-range', Math.max(range.min, Math.min(range.max, value)));
    const stepped = range.min + Math.round((value - range.min) / range.step) * range.step;
    return stepped === value ? stepped : complain('off-step', stepped);
  };
  const field = (name: keyof ReaderScenario): number =>
    read(name, RANGES[name], DEFAULT[name]) ?? DEFAULT[name];
  const reader = { asks: field('asks'), chance: field('chance'), seed: field('seed') };
  return { reader, week: read('week', WEEKS, null), named, problems };
}

/** What is wrong with a week that a link names, once the run is known. */
export function weekProblems(week: number | null, lastWeek: number): LinkProblem[] {
  return week === null || week <= lastWeek
    ? []
    : [{ kind: 'past-end', given: String(week), lastWeek }];
}

/** The search part of an address, with '?', that {@link readLink} reads back to the same. */
export function writeLink(reader: ReaderScenario, week: number | null): string {
  const params = new URLSearchParams({ v: VERSION });
  for (const field of FIELDS) params.set(field, String(reader[field]));
  if (week !== null) params.set('week', String(week));
  return `?${params.toString()}`;
}

/** {@link writeLink} for the page that is open: projector mode and the place on the page stay. */
export function keepLink(
  reader: ReaderScenario,
  week: number | null,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): string {
  const projector = new URLSearchParams(search).has('projector') ? '&projector=1' : '';
  return writeLink(reader, week) + projector + hash;
}
