import { describe, expect, test } from 'vitest';
import { build } from './broken-engine.ts';
import { claims, misses, Results } from './check.ts';
import { MUTANTS, type Property } from './mutants.ts';
import { PROPERTIES } from './properties.ts';

/** Fewer seeds than a claim's own: what a mutant breaks, it breaks in nearly every run. */
const SEEDS = 4;

const properties = Object.keys(PROPERTIES) as Property[];

function claimOf(id: string) {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`there is no claim '${id}'`);
  return found;
}

describe('a plain copy of the engine', { timeout: 60_000 }, () => {
  const copy = build('plain', null);

  test.each(properties)('keeps %s', async (property) => {
    expect(PROPERTIES[property]((await copy).simulate)).toEqual([]);
  });

  test('fails no claim', async () => {
    const results = new Results(await copy);
    expect(claims.filter((claim) => misses(claim, results, SEEDS).length > 0)).toEqual([]);
  });
});

describe.each(MUTANTS.map((mutant, index) => ({ ...mutant, index })))(
  'an engine in which $what',
  { timeout: 60_000 },
  ({ index, claims: broken = [], properties: lost = [], ...replacement }) => {
    test('is noticed', async () => {
      const engine = await build(`mutant-${String(index)}`, replacement);
      const results = new Results(engine);
      expect(broken.length + lost.length).toBeGreaterThan(0);
      for (const id of broken)
        expect(misses(claimOf(id), results, SEEDS).length, `claim ${id}`).toBeGreaterThan(0);
      for (const property of lost)
        expect(PROPERTIES[property](engine.simulate).length, property).toBeGreaterThan(0);
    });
  },
);

test('every claim and every property fails in some mutant', () => {
  const noticed = new Set(
    MUTANTS.flatMap((mutant) => [...(mutant.claims ?? []), ...(mutant.properties ?? [])]),
  );
  expect([...claims.map(({ id }) => id), ...properties].filter((id) => !noticed.has(id))).toEqual(
    [],
  );
});

test('a mutant whose text is gone, or there twice, is stale', async () => {
  for (const find of ['no such text', 'export'])
    await expect(build('stale', { file: 'ledger.ts', find, replace: '' })).rejects.toThrow('stale');
});
