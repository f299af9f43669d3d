import { describe, expect, test } from 'vitest';
import { growTree, settle, simulate, simulateSuccessive } from '@/engine/index.ts';
import { settingsOf } from '@/scenario/evidence.ts';
import { claims, misses, Results, within } from './check.ts';

const results = new Results({ simulate, growTree, settle, simulateSuccessive });

test('there are claims, and no two of one name', () => {
  const ids = claims.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(claims)('$says.en', { timeout: 180_000 }, (claim) => {
  test(`holds (${claim.id})`, () => expect(misses(claim, results)).toEqual([]));

  test('and its opposite does not, at any setting', () => {
    const opposite = misses(claim, results, claim.seeds, (value) => !within(claim, value));
    expect(opposite).toHaveLength(settingsOf(claim).length);
  });
});
