/**
 * A reader's scenario and week in a link: `?v=1&asks=2&chance=30&seed=1&week=14`, and where a page lets the reader
 * change more, `&plan=binary&toggles=pairs&quit=5&net=random&people=5000` before the week.
 * Whatever a link holds, reading it gives a scenario that runs, and says what was wrong with it.
 */
import { NETWORK_NAMES, type NetworkName } from './networks.ts';
import { DEFAULT, RANGES, type Range, type ReaderScenario } from './reader.ts';

const VERSION = '1';
const RATES = ['asks', 'chance', 'seed'] as const;
/** In the order in which a link holds them. */
const FURTHER = ['plan', 'toggles', 'quit', 'net', 'people'] as const;
/** Fields that a page may understand besides the rates and the week. */
export type FurtherField = (typeof FURTHER)[number];
/** Weeks are bound by the run, which the link does not know: this only keeps nonsense out. */
const WEEKS: Range = { min: 0, max: 999_999_999, step: 1 };
/** What plans and toggles are called: the names of files, and of fields in them. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type NumberField = keyof typeof RANGES | 'week';
export type NameField = 'plan' | 'toggles' | 'net';

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
  /** There is nothing of that name, or the two toggles do not go together. */
  | { readonly kind: 'unknown' | 'clash'; readonly field: NameField; readonly given: string };

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

/**
 * Reads the search part of an address, with or without '?'.
 * @param further fields that the page understands besides rates and week; a figure whose plan and town are fixed
 *   understands none, and what a link says of them is not for it
 * @param otherwise rates that stand where the link names none
 */
export function readLink(
  search: string,
  further: readonly FurtherField[] = [],
  otherwise: ReaderScenario = DEFAULT,
): LinkContent {
  const params = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  const named = [...RATES, ...further, 'week'].some((field) => params.has(field));
  const version = params.get('v');
  if (version !== null && version !== VERSION) {
    problems.push({ kind: 'version', given: version.slice(0, SHOWN) });
    return { reader: otherwise, week: null, named: false, problems };
  }
  const read = (field: NumberField, range: Range, before: number | null): number | null => {
    const given = params.get(field);
    if (given === null) return before;
    const complain = (
      kind: 'not-a-number' | 'out-of-range' | 'off-step',
      used: number | null,
    ): number | null => {
      problems.push({ kind, field, given: given.slice(0, SHOWN), range, used });
      return used;
    };
    if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(given)) return complain('not-a-number', before);
    const value = Number(given);
    if (value < range.min || value > range.max)
      return complain('out-of-range', Math.max(range.min, Math.min(range.max, value)));
    const stepped = range.min + Math.round((value - range.min) / range.step) * range.step;
    return stepped === value ? stepped : complain('off-step', stepped);
  };
  const rate = (name: (typeof RATES)[number]): number =>
    read(name, RANGES[name], otherwise[name]) ?? otherwise[name];
  const unknown = (field: NameField, given: string): void => {
    problems.push({ kind: 'unknown', field, given: given.slice(0, SHOWN) });
  };

  const reader: { -readonly [K in keyof ReaderScenario]: ReaderScenario[K] } = {
    ...otherwise,
    asks: rate('asks'),
    chance: rate('chance'),
    seed: rate('seed'),
  };
  for (const field of further) {
    const given = params.get(field);
    if (given === null) continue;
    switch (field) {
      case 'quit':
      case 'people': {
        const value = read(field, RANGES[field], null);
        if (value !== null) reader[field] = value;
        break;
      }
      case 'net':
        if (isNet(given)) reader.net = given;
        else unknown(field, given);
        break;
      case 'plan':
        if (NAME.test(given)) reader.plan = given;
        else unknown(field, given);
        break;
      case 'toggles': {
        const names = given.split('.');
        if (names.every((name) => NAME.test(name))) reader.toggles = sortedOnce(names);
        else unknown(field, given);
        break;
      }
    }
  }
  return { reader, week: read('week', WEEKS, null), named, problems };
}

function isNet(name: string): name is NetworkName {
  return (NETWORK_NAMES as readonly string[]).includes(name);
}

function sortedOnce(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
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
  for (const field of RATES) params.set(field, String(reader[field]));
  for (const field of FURTHER) {
    const value = reader[field];
    if (value === undefined || (typeof value === 'object' && value.length === 0)) continue;
    // Dots need no escape in an address.
    params.set(field, typeof value === 'object' ? value.join('.') : String(value));
  }
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
