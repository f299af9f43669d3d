import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOf, stroke, valueAt, type Scale } from '@/components/controls/draw-curve.ts';
import { LANDMARKS, newcomers, roundPast, together } from '@/components/figures/doubling/rounds.ts';

const SCALES: readonly Scale[] = [
  { kind: 'linear', min: 0, max: 1000 },
  { kind: 'log', min: 1, max: 1e11 },
];

describe.each(SCALES)('on a $kind scale', (scale) => {
  test('what is drawn stands where it was drawn, to three figures', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const value = valueAt(share, scale);
        expect(value).toBeGreaterThanOrEqual(scale.min);
        expect(value).toBeLessThanOrEqual(scale.max);
        expect(Math.abs(shareOf(value, scale) - share)).toBeLessThan(0.03);
      }),
    );
  });

  test('values outside stand at the ends', () => {
    expect(shareOf(-5, scale)).toBe(0);
    expect(shareOf(1e300, scale)).toBe(1);
  });

  test('a stroke sets every point that it passes and no given one, in either direction', () => {
    const before = [1, 1, 1, 1, 1, 1];
    const right = stroke(before, 2, [0, 0], [5, 1], scale);
    expect(right.slice(0, 2)).toEqual([1, 1]);
    expect(right.at(-1)).toBe(scale.max);
    const left = stroke(before, 2, [5, 1], [0, 0], scale);
    expect(left.slice(2)).toEqual(right.slice(2));
    expect(
      stroke(before, 0, [3, 0.5], [3, 0.5], scale).filter((value) => value !== 1),
    ).toHaveLength(1);
  });
});

test('rounds are arithmetic, and China and the world are passed in rounds 30 and 32', () => {
  expect(newcomers(2).slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
  expect(together(3).slice(0, 4)).toEqual([1, 4, 13, 40]);
  expect(LANDMARKS.map(({ people }) => roundPast(2, people))).toEqual([9, 23, 30, 32]);
  expect(roundPast(1, 1000)).toBeNull();
  for (const each of [2, 3, 4])
    for (const { people } of LANDMARKS) {
      const round = roundPast(each, people)!;
      expect(together(each)[round]).toBeGreaterThan(people);
      expect(together(each)[round - 1]).toBeLessThanOrEqual(people);
    }
});
