/** docs/plans.md and content/results.json show what the plans and the engine of this checkout come to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { fingerprint, RUNS, settings } from '../../scripts/simulate/results.mjs';

interface Kept {
  readonly plan: string;
  readonly with: readonly string[];
  readonly runs: number;
  readonly fingerprint: readonly string[];
}

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const kept = JSON.parse(read('content/results.json')) as Kept[];
const name = (each: { plan: string; with: readonly string[] }) =>
  [each.plan, ...each.with].join(' + ');

test('every plan on file and every toggle has its results', () => {
  expect(kept.map(name)).toEqual(settings().map(name));
  expect(kept.filter(({ runs }) => runs !== RUNS)).toEqual([]);
});

describe('made by this engine and these plans (if not: npm run results)', () => {
  test.each(settings().map((setting) => [name(setting), setting] as const))('%s', (id, setting) => {
    expect(kept.find((each) => name(each) === id)?.fingerprint).toEqual(fingerprint(setting));
  });
});
