import { expect, test } from 'vitest';
import { minutesLeft } from '@/components/sandbox/runs/time-left.ts';

test.each([
  [0, 20, 40_000, null],
  // 38 s a town: 19 more of them take 722 s.
  [1, 20, 38_000, 13],
  [19, 20, 722_000, null],
  [10, 20, 60_000, null],
  [10, 20, 60_001, 2],
  [20, 20, 760_000, null],
])('after %i of %i runs in %i ms there are %s minutes to wait', (done, runs, elapsed, minutes) => {
  expect(minutesLeft({ done, runs }, elapsed)).toBe(minutes);
});
