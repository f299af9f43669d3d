import { describe, expect, test } from 'vitest';
import { weighPages, weightTable } from '../../scripts/weight.mjs';

/** What a page may weigh, in bytes after gzip. A phone on a slow line is the measure. */
const limits = {
  jsAtLoad: 40_000,
  jsInAll: 60_000,
  firstVisit: 110_000,
} as const;

const weights = weighPages();
console.log(weightTable(weights));

test('there are pages to weigh', () => {
  expect(weights.length).toBeGreaterThan(0);
});

describe.each(weights)('$path', (weight) => {
  test.each(Object.entries(limits))('%s is at most %i bytes', (part, limit) => {
    expect(weight[part as keyof typeof limits]).toBeLessThanOrEqual(limit);
  });
});
