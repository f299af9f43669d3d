import { describe, expect, test } from 'vitest';
import { weighPages, weightTable } from '../../scripts/weight.mjs';

/** What a page may weigh, in bytes after gzip. A phone on a slow line is the measure. */
const limits = {
  jsAtLoad: 40_000,
  jsInAll: 60_000,
  firstVisit: 110_000,
} as const;

/**
 * The sandbox, and its network embedded in another's page: what comes by itself, workers and all. Each panel is fetched
 * when it is opened, and a plan of the reader's own when a link brings one; nobody loads the sum of them to read.
 */
const workbench = { jsAtLoad: 40_000, jsUnasked: 85_000, firstVisit: 110_000 } as const;

/**
 * A chapter's figure in another's page is a guest there: it has no header, no text and no other figure's styles, and its
 * script comes when it is seen. At load it is a page with a picture.
 */
const embedded = { jsAtLoad: 3_000, jsInAll: 55_000, firstVisit: 35_000 } as const;

function limitsFor(path: string): Readonly<Record<string, number>> {
  if (/\/embed\/[^/]+\/[^/]+\/$/.test(path)) return embedded;
  return /\/(sandbox|embed\/growth)\/$/.test(path) ? workbench : limits;
}

const weights = weighPages();
console.log(weightTable(weights));

test('there are pages to weigh', () => {
  expect(weights.length).toBeGreaterThan(0);
});

describe.each(weights)('$path', (weight) => {
  test.each(Object.entries(limitsFor(weight.path)))('%s is at most %i bytes', (part, limit) => {
    expect(weight[part as keyof typeof limits | keyof typeof workbench]).toBeLessThanOrEqual(limit);
  });
});
