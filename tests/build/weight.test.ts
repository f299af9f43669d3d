import { describe, expect, test } from 'vitest';
import { weighPages, weightTable } from '../../scripts/weight.mjs';

/** What a page may weigh, in bytes after gzip. A phone on a slow line is the measure. */
const limits = {
  jsAtLoad: 40_000,
  jsInAll: 60_000,
  firstVisit: 110_000,
} as const;

/**
 * The sandbox fetches each of its panels only when it is opened: its sum is of them all, which nobody loads to read.
 * What is fetched before one is opened is held by the journeys (tests/e2e/weight.spec.ts).
 */
const sandbox = { ...limits, jsInAll: 130_000 } as const;

/** The same figure without the panels, with every control: what its readers do not get is fetched with what they do. */
const embedded = { ...limits, jsInAll: 80_000 } as const;

function limitsFor(path: string): Readonly<Record<keyof typeof limits, number>> {
  if (path.endsWith('/sandbox/')) return sandbox;
  return path.includes('/embed/') ? embedded : limits;
}

const weights = weighPages();
console.log(weightTable(weights));

test('there are pages to weigh', () => {
  expect(weights.length).toBeGreaterThan(0);
});

describe.each(weights)('$path', (weight) => {
  test.each(Object.entries(limitsFor(weight.path)))('%s is at most %i bytes', (part, limit) => {
    expect(weight[part as keyof typeof limits]).toBeLessThanOrEqual(limit);
  });
});
