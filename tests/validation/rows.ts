/**
 * What the engine and its theory give for every row of validation.json, which is a copy of the numbers that were set
 * down before the engine was written. A row is computed in as many ways as there are.
 */
import { readFileSync } from 'node:fs';
import { byArithmetic } from './by-arithmetic.ts';
import { byEngine, bySampler } from './by-engine.ts';
import { byTheory } from './by-theory.ts';

/** `published`: printed outside; `textbook`: a standard result; `derived`: worked out for this project. */
type Origin = 'published' | 'textbook' | 'derived';
/**
 * - `engine`: plans settled over trees, or runs;
 * - `sampler`: trees counted without a plan;
 * - `theory`: the engine's formulas;
 * - `arithmetic`: the row's own items put together; it checks the row, not the model.
 */
type By = 'engine' | 'sampler' | 'theory' | 'arithmetic';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly expected: number | readonly number[];
  readonly tolerance: number;
  /** `abs` and `rel` are the largest distance; `exact` allows none. */
  readonly tol_kind: 'abs' | 'rel' | 'exact';
  readonly origin: Origin;
  readonly source?: string;
  readonly note?: string;
}

/** One way to compute a row: how, in words, and what comes out. */
export interface Way {
  readonly how: string;
  readonly give: () => number | readonly number[];
}
export type Ways = Readonly<Record<string, Way>>;

export interface Result {
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly expected: readonly number[];
  readonly got: readonly number[];
  readonly tolerance: number;
  readonly kind: Row['tol_kind'];
  readonly origin: Origin;
  readonly source?: string;
  readonly note?: string;
  readonly by: By;
  readonly how: string;
  readonly ok: boolean;
}

const ways: readonly (readonly [By, Ways])[] = [
  ['engine', byEngine],
  ['sampler', bySampler],
  ['theory', byTheory],
  ['arithmetic', byArithmetic],
];

export function readRows(): readonly Row[] {
  const text = readFileSync(new URL('validation.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { checks: Row[] }).checks;
}

/** Whether every number is where it must be. A way that gives another count of numbers has missed. */
export function isWithin(
  { tolerance, kind }: Pick<Result, 'tolerance' | 'kind'>,
  expected: readonly number[],
  got: readonly number[],
): boolean {
  return (
    got.length === expected.length &&
    got.every((each, i) => {
      const target = expected[i]!;
      if (kind === 'exact') return each === target;
      const most = kind === 'rel' ? tolerance * Math.abs(target) : tolerance;
      return Math.abs(each - target) <= most;
    })
  );
}

const list = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** Every row in every way there is, in the order of the file. */
export function allResults(): Result[] {
  const rows = readRows();
  const known = new Set(rows.map(({ id }) => id));
  for (const [by, some] of ways)
    for (const id of Object.keys(some))
      if (!known.has(id)) throw new Error(`validation.json has no row ${id} (by ${by})`);
  return rows.flatMap(({ tol_kind: kind, expected: one, ...row }) =>
    ways.flatMap(([by, some]) => {
      const way = some[row.id];
      if (way === undefined) return [];
      const expected = list(one);
      const got = list(way.give());
      const { id, title, formula, tolerance, origin, source, note } = row;
      const ok = isWithin({ tolerance, kind }, expected, got);
      return {
        ...{ id, title, formula, expected, got, tolerance, kind, origin },
        ...(source !== undefined && { source }),
        ...(note !== undefined && { note }),
        ...{ by, how: way.how, ok },
      };
    }),
  );
}

/** The data of the method page's table. Only what was published or stands in textbooks is external validation. */
export interface Validation {
  readonly external: readonly Result[];
  readonly derived: readonly Result[];
}

export function grouped(results: readonly Result[]): Validation {
  return {
    external: results.filter(({ origin }) => origin !== 'derived'),
    derived: results.filter(({ origin }) => origin === 'derived'),
  };
}
