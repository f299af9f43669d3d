import { expect, test } from 'vitest';
import { heights, type Panel } from '@/components/figures/company-series/panels.ts';

const panel = (before: number, after: number): Panel => ({
  company: '',
  what: '',
  change: '',
  before: { when: '', value: before, text: '' },
  after: { when: '', value: after, text: '' },
});

test.each([
  [200, 50, [100, 25]],
  [50, 200, [25, 100]],
  [7, 7, [100, 100]],
])('of %i and %i the larger is the whole height', (before, after, wanted) => {
  expect(heights(panel(before, after))).toEqual(wanted);
});
