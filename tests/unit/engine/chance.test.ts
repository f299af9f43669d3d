import { describe, expect, test } from 'vitest';
import { expNegative, Poisson, threshold } from '@/engine/chance.ts';
import { Random, TWO_32 } from '@/engine/random.ts';
import { chiSquare, chiSquareLimit } from './support.ts';

test('expNegative is e to the -x within 1e-13, as far as asks in a week can go', () => {
  for (let x = 0; x <= 50; x += 0.0137) {
    const exact = Math.exp(-x);
    expect(Math.abs(expNegative(x) - exact) / exact).toBeLessThan(1e-13);
  }
  expect(expNegative(0)).toBe(1);
});

test('a threshold of 0 is never met, one of 1 always', () => {
  expect(threshold(0)).toBe(0);
  expect(threshold(1)).toBe(TWO_32);
  expect(TWO_32 - 1 < threshold(1)).toBe(true);
  expect(threshold(0.5)).toBe(2 ** 31);
});

describe('Poisson', () => {
  test('with mean 0 is 0', () => {
    const poisson = new Poisson(0);
    const random = new Random(1);
    for (let i = 0; i < 1000; i++) expect(poisson.draw(random)).toBe(0);
  });

  test.each([0.5, 2, 6, 50])('with mean %d has that mean, variance and shape', (mean) => {
    const draws = 200_000;
    const poisson = new Poisson(mean);
    const random = new Random(7);
    const counts = new Array<number>(200).fill(0);
    for (let i = 0; i < draws; i++) counts[poisson.draw(random)]! += 1;
    let sum = 0;
    let squares = 0;
    counts.forEach((count, k) => {
      sum += count * k;
      squares += count * (k - mean) ** 2;
    });
    expect(Math.abs(sum / draws - mean)).toBeLessThan(4 * Math.sqrt(mean / draws));
    // The variance of a squared deviation is mean + 2 mean^2.
    expect(Math.abs(squares / draws - mean)).toBeLessThan(
      4 * Math.sqrt((mean + 2 * mean ** 2) / draws),
    );

    // Cells with at least ten expected; the tails on both sides are cells of their own.
    let probability = Math.exp(-mean);
    const observed: number[] = [0];
    const expected: number[] = [0];
    counts.forEach((count, k) => {
      const here = probability * draws;
      if (here >= 10) {
        observed.push(count);
        expected.push(here);
      } else {
        observed[0]! += count;
        expected[0]! += here;
      }
      probability *= mean / (k + 1);
    });
    expect(chiSquare(observed, (i) => expected[i]!)).toBeLessThan(
      chiSquareLimit(observed.length - 1),
    );
  });

  test('reaches the far tail', () => {
    const last = new (class extends Random {
      override u32(): number {
        return TWO_32 - 1;
      }
    })(1);
    const first = new (class extends Random {
      override u32(): number {
        return 0;
      }
    })(1);
    expect(new Poisson(2).draw(last)).toBeGreaterThan(12);
    expect(new Poisson(50).draw(last)).toBeLessThan(120);
    expect(new Poisson(50).draw(first)).toBeLessThan(20);
  });
});
