import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isWithin, readRows, type Validation } from './rows.ts';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const rows = readRows();
// What is written there is what comes out: the first test.
const { external, derived } = JSON.parse(
  readFileSync(inRoot('content/validation.json'), 'utf8'),
) as Validation;
const results = [...external, ...derived];

// Plain Node takes half the time of the test runner, which wraps every import.
test(
  'npm run validate: every row is within its tolerance, and what it has written is fresh',
  { timeout: 180_000 },
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [inRoot('scripts/validate.mjs'), '--check'],
      { encoding: 'utf8' },
    );
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  },
);

describe('the numbers that the engine must reproduce', () => {
  test.each(rows.map(({ id }) => id))('%s', (id) => {
    const ways = results.filter((each) => each.id === id);
    expect(ways.length).toBeGreaterThan(0);
    for (const { ok, by, expected, got, tolerance, kind } of ways) {
      expect({ by, ok, expected, got }).toMatchObject({ ok: true });
      expect(isWithin({ tolerance, kind }, expected, got)).toBe(true);
    }
  });

  test('are those set down before: none dropped, none changed on the way', () => {
    expect(new Set(results.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
    for (const result of results) {
      const row = rows.find(({ id }) => id === result.id)!;
      expect(result).toMatchObject({
        expected: [row.expected].flat(),
        tolerance: row.tolerance,
        kind: row.tol_kind,
        origin: row.origin,
      });
    }
  });

  test('are come by in the engine wherever it can express them', () => {
    const without = rows.filter(
      ({ id }) => !results.some((each) => each.id === id && each.by === 'engine'),
    );
    // Populations past what a tree holds, means over more trees than plans are worth settling over, curves in
    // continuous time, expectations to three digits, and accounts that know no tree.
    expect(without.map(({ id }) => id)).toEqual([
      'A3-six-cumulative',
      'A7-China',
      'A7-world',
      'C7-harmonic',
      'C9-onerecruit',
      'C11-subtree',
      'C13-breakeven',
      'G1-logistic',
      'G4-bass',
      'J1-gxs-ledger',
      'J2-gxs-shares',
    ]);
  });
});

describe("the method page's table", () => {
  test('calls nothing external that was worked out here', () => {
    expect(external.length).toBeGreaterThan(0);
    expect(derived.length).toBeGreaterThan(0);
    for (const { origin } of external) expect(['published', 'textbook']).toContain(origin);
    for (const { origin } of derived) expect(origin).toBe('derived');
    const originOf = new Map(rows.map(({ id, origin }) => [id, origin]));
    for (const { id } of external) expect(originOf.get(id)).not.toBe('derived');
    for (const { id } of derived) expect(originOf.get(id)).toBe('derived');
  });
});

describe('a tolerance', () => {
  test('is a distance, a share of what is expected, or none', () => {
    const abs = { tolerance: 0.5, kind: 'abs' } as const;
    expect(isWithin(abs, [10, 10], [10.5, 9.5])).toBe(true);
    expect(isWithin(abs, [10, 10], [10.5, 9.4])).toBe(false);
    const rel = { tolerance: 0.1, kind: 'rel' } as const;
    expect(isWithin(rel, [-20], [-22])).toBe(true);
    expect(isWithin(rel, [-20], [-22.1])).toBe(false);
    const exact = { tolerance: 9, kind: 'exact' } as const;
    expect(isWithin(exact, [3], [3])).toBe(true);
    expect(isWithin(exact, [3], [3 + 1e-15])).toBe(false);
  });

  test('is missed by no number, by one too many, and by what is no number', () => {
    const abs = { tolerance: 100, kind: 'abs' } as const;
    expect(isWithin(abs, [1, 2], [1])).toBe(false);
    expect(isWithin(abs, [1], [1, 2])).toBe(false);
    expect(isWithin(abs, [1], [NaN])).toBe(false);
    expect(isWithin({ tolerance: 0, kind: 'exact' }, [1], [NaN])).toBe(false);
  });
});
