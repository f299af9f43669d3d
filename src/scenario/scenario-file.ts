/**
 * A reader's scenario and week as a file. Fields, ranges and what is done with a bad value are those of a link
 * (link.ts): the file is read by handing its fields to the same reader, so the two can never disagree.
 */
import { FURTHER } from './link-further.ts';
import { readLink, SHOWN, type LinkProblem } from './link.ts';
import { NETWORK_NAMES, PEOPLE, QUIT } from './networks.ts';
import { RANGES, type Range, type ReaderScenario } from './reader.ts';
import { WORLD } from './world.ts';

export const FORMAT = 'downline-scenario';
/** Goes up when older pages could no longer read what is written; every older version is still read. */
export const FILE_VERSION = 1;
/** A file is a few hundred bytes; what is larger than this is no scenario, and is not looked at. In bytes. */
export const MOST_BYTES = 65_536;

/** What a field of `scenario` may hold. */
export type Field =
  | { readonly holds: 'number'; readonly range: Range }
  | { readonly holds: 'name'; readonly of?: readonly string[] }
  | { readonly holds: 'names' }
  /** A plan of the reader's own as own-plan.ts writes it: who opens the file reads it. */
  | { readonly holds: 'code' };

/** Every field of `scenario`, in the order in which a file holds them. */
export const FIELDS = {
  asks: { holds: 'number', range: RANGES.asks },
  chance: { holds: 'number', range: RANGES.chance },
  seed: { holds: 'number', range: RANGES.seed },
  plan: { holds: 'name' },
  toggles: { holds: 'names' },
  quit: { holds: 'number', range: QUIT },
  net: { holds: 'name', of: NETWORK_NAMES },
  people: { holds: 'number', range: PEOPLE },
  patience: { holds: 'number', range: WORLD.patience },
  impatient: { holds: 'number', range: WORLD.impatient },
  fatigue: { holds: 'number', range: WORLD.fatigue },
  closes: { holds: 'number', range: WORLD.closes },
  retail: { holds: 'number', range: WORLD.retail },
  own: { holds: 'code' },
} as const satisfies Readonly<Record<keyof ReaderScenario, Field>>;
const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

/** The file as text. @param schema where its schema is published */
export function writeScenarioFile(reader: ReaderScenario, week: number, schema: string): string {
  // A plan of one's own stands in place of one on file, as in a link.
  const held = (name: keyof typeof FIELDS): boolean =>
    reader[name] !== undefined &&
    (reader.own === undefined || (name !== 'plan' && name !== 'toggles'));
  const scenario = Object.fromEntries(FIELD_NAMES.filter(held).map((name) => [name, reader[name]]));
  const file = { $schema: schema, format: FORMAT, version: FILE_VERSION, scenario, week };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why nothing of a file can be used. */
export type FileFault =
  | { readonly kind: 'too-large' | 'not-json' | 'no-scenario' }
  | { readonly kind: 'other-format' | 'newer' | 'no-version'; readonly given: string };

export type FileContent =
  | { readonly fault: FileFault }
  | {
      readonly fault: null;
      readonly reader: ReaderScenario;
      /** The week to show, or null where the file names none. */
      readonly week: number | null;
      readonly problems: readonly LinkProblem[];
      /** Paths of what the format does not know, the first few: it is left out. */
      readonly unknown: readonly string[];
    };

/** Reads a file's text, whatever it holds. Never throws. */
export function readScenarioFile(text: string): FileContent {
  if (text.length > MOST_BYTES) return { fault: { kind: 'too-large' } };
  let file: unknown;
  try {
    // Editors of some systems put a byte order mark in front, which JSON does not know.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { kind: 'not-json' } };
  }
  const format = own(file, 'format');
  if (!isRecord(file) || format !== FORMAT)
    return { fault: { kind: 'other-format', given: shown(format) } };
  const version = own(file, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { fault: { kind: 'no-version', given: shown(version) } };
  if (version > FILE_VERSION) return { fault: { kind: 'newer', given: shown(version) } };
  const scenario = own(file, 'scenario');
  if (!isRecord(scenario)) return { fault: { kind: 'no-scenario' } };

  const params = new URLSearchParams();
  const unreadable: LinkProblem[] = [];
  for (const name of FIELD_NAMES) {
    const value = own(scenario, name);
    const { holds } = FIELDS[name];
    if (holds === 'code' && value !== undefined && typeof value !== 'string') {
      unreadable.push({ kind: 'unreadable', field: 'own', given: shown(value) });
      continue;
    }
    // A link has no empty list.
    const empty = holds === 'names' && Array.isArray(value) && value.length === 0;
    if (value !== undefined && !empty) params.set(name, asInLink(value, holds));
  }
  const week = own(file, 'week');
  if (week !== undefined) params.set('week', asInLink(week, 'number'));
  const link = readLink(params.toString(), FURTHER);
  return {
    fault: null,
    reader: link.reader,
    week: link.week,
    problems: unreadable.concat(link.problems).map((problem) =>
      'field' in problem
        ? {
            ...problem,
            given: shown(problem.field === 'week' ? week : own(scenario, problem.field)),
          }
        : problem,
    ),
    unknown: [
      ...unknownIn(file, ['$schema', 'format', 'version', 'scenario', 'week']),
      ...unknownIn(scenario, FIELD_NAMES).map((name) => `scenario.${name}`),
    ].slice(0, MOST_UNKNOWN),
  };
}

/** Unknown fields that are told one by one. */
const MOST_UNKNOWN = 5;

function unknownIn(record: object, known: readonly string[]): string[] {
  return Object.keys(record)
    .filter((name) => !known.includes(name))
    .slice(0, MOST_UNKNOWN)
    .map((name) => name.slice(0, SHOWN));
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the record itself, never of what every object has. */
function own(record: unknown, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name)
    ? (record as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A value as a link would hold it; what is of another kind as something that no link can read. */
function asInLink(value: unknown, holds: Field['holds']): string {
  if (holds === 'number' && typeof value === 'number') return numberInLink(value);
  if ((holds === 'name' || holds === 'code') && typeof value === 'string') return value;
  if (holds === 'names' && Array.isArray(value) && value.every(isDotless)) return value.join('.');
  // In brackets it is neither a number nor a name, whatever it is.
  return `[${JSON.stringify(value)}]`;
}

/** A link holds ten digits and six decimals: what is larger is out of every range, what is finer between two steps. */
function numberInLink(value: number): string {
  const held = Math.max(-9_999_999_999, Math.min(9_999_999_999, value));
  const rounded = Math.round(held * 1e6) / 1e6;
  return rounded === held ? String(rounded) : (rounded + 1e-6).toFixed(6);
}

const isDotless = (value: unknown): boolean => typeof value === 'string' && !value.includes('.');

/** At most so much of a value, as it stands in the file; texts without their quotation marks. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, SHOWN);
}
