/**
 * A reader's scenario and week in a link: `?v=1&asks=2&chance=30&seed=1&week=14`. What a page with every control holds
 * besides stands between seed and week: see link-further.ts, which other pages do not carry.
 * Whatever a link holds, reading it gives a scenario that runs, and says what was wrong with it.
 */
import type { OwnFault } from './own-plan.ts';
import { DEFAULT, RANGES, type Range, type ReaderScenario } from './reader.ts';
import type { WorldField } from './world.ts';

const VERSION = '1';
const FIELDS = ['asks', 'chance', 'seed'] as const;
/** Weeks are bound by the run, which the link does not know: this only keeps nonsense out. */
const WEEKS: Range = { min: 0, max: 999_999_999, step: 1 };

/** A field that holds a number, and one that holds a name. */
type NumberField = keyof typeof RANGES | 'week' | 'quit' | 'people' | WorldField;
export type NameField = 'plan' | 'toggles' | 'net' | 'own';

/** One thing in a link that could not be used as it was. */
export type LinkProblem =
  | { readonly kind: 'version'; readonly given: string }
  /** The week lies behind the run's last one, which only the run itself knows. */
  | { readonly kind: 'past-end'; readonly given: string; readonly lastWeek: number }
  | {
      readonly kind: 'not-a-number' | 'out-of-range' | 'off-step';
      readonly field: NumberField;
      readonly given: string;
      readonly range: Range;
      readonly used: number | null;
    }
  /** There is nothing of that name, or the toggles do not go together. */
  | { readonly kind: 'unknown' | 'clash'; readonly field: NameField; readonly given: string }
  /** A plan of the reader's own that is no plan, or that says what no plan can. */
  | { readonly kind: OwnFault; readonly field: 'own'; readonly given: string };

export interface LinkContent {
  readonly reader: ReaderScenario;
  /** The week to show, or null where the link names none. */
  readonly week: number | null;
  /** Whether the link names a scenario or a week at all. */
  readonly named: boolean;
  readonly problems: readonly LinkProblem[];
}

/** At most this much of a bad value is repeated to the reader. */
export const SHOWN = 24;

/** Reads a number of a link, and says what is wrong with it. */
type ReadNumber = (field: NumberField, range: Range, otherwise: number | null) => number | null;

/** Fields beyond rates and week. A figure whose plan and town are fixed has none: what a link says of them is not for it. */
export interface FurtherFields {
  readonly names: readonly string[];
  readonly read: (
    params: URLSearchParams,
    read: ReadNumber,
    problems: LinkProblem[],
  ) => Partial<ReaderScenario>;
  readonly write: (reader: ReaderScenario, params: URLSearchParams) => void;
}

/** Reads the search part of an address, with or without '?'. */
export function readLink(search: string, further?: FurtherFields): LinkContent {
  const params = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  const named = [...FIELDS, ...(further?.names ?? []), 'week'].some((field) => params.has(field));
  const version = params.get('v');
  if (version !== null && version !== VERSION) {
    problems.push({ kind: 'version', given: version.slice(0, SHOWN) });
    return { reader: DEFAULT, week: null, named: false, problems };
  }
  const read: ReadNumber = (field, range, otherwise) => {
    const given = params.get(field);
    if (given === null) return otherwise;
    const complain = (
      kind: 'not-a-number' | 'out-of-range' | 'off-step',
      used: number | null,
    ): number | null => {
      problems.push({ kind, field, given: given.slice(0, SHOWN), range, used });
      return used;
    };
    if (!/^-?\d+(\.\d+)?$/.test(given)) return complain('not-a-number', otherwise);
    const value = Number(given);
    if (value < range.min || value > range.max)
      return complain('out-of-range', Math.max(range.min, Math.min(range.max, value)));
    const stepped = range.min + Math.round((value - range.min) / range.step) * range.step;
    return stepped === value ? stepped : complain('off-step', stepped);
  };
  const field = (name: keyof typeof RANGES): number =>
    read(name, RANGES[name], DEFAULT[name]) ?? DEFAULT[name];
  const reader = {
    asks: field('asks'),
    chance: field('chance'),
    seed: field('seed'),
    ...further?.read(params, read, problems),
  };
  return { reader, week: read('week', WEEKS, null), named, problems };
}

/** What is wrong with a week that a link names, once the run is known. */
export function weekProblems(week: number | null, lastWeek: number): LinkProblem[] {
  return week === null || week <= lastWeek
    ? []
    : [{ kind: 'past-end', given: String(week), lastWeek }];
}

/** The search part of an address, with '?', that {@link readLink} reads back to the same. */
export function writeLink(
  reader: ReaderScenario,
  week: number | null,
  further?: FurtherFields,
): string {
  const params = new URLSearchParams({ v: VERSION });
  for (const field of FIELDS) params.set(field, String(reader[field]));
  further?.write(reader, params);
  if (week !== null) params.set('week', String(week));
  return `?${params.toString()}`;
}

/** What else an address may say of the page itself: projector mode, and which controls an embedded figure has. */
const OF_THE_PAGE = ['projector', 'controls'];

/** {@link writeLink} for the page that is open: what is said of the page and the place on it stay. */
export function keepLink(
  reader: ReaderScenario,
  week: number | null,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  further?: FurtherFields,
): string {
  const given = new URLSearchParams(search);
  const kept = OF_THE_PAGE.filter((name) => given.has(name)).map(
    (name) => `&${name}=${encodeURIComponent(given.get(name) ?? '')}`,
  );
  return writeLink(reader, week, further) + kept.join('') + hash;
}
