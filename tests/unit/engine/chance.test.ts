import { describe, expect, test } from 'vitest';
import { ENDLESS, expNegative, Gaps, Poisson, threshold } from '@/engine/chance.ts';
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

test('a threshold is that many of the 2^32 draws, to within one, and never more', () => {
  for (const p of [1e-10, 1e-9, 1e-4, 0.03, 1 / 3, 0.7, 1 - 1e-9]) {
    expect(Number.isInteger(threshold(p))).toBe(true);
    expect(p * TWO_32 - threshold(p)).toBeGreaterThanOrEqual(0);
    expect(p * TWO_32 - threshold(p)).toBeLessThan(1);
  }
});

test.each([1e-4, 0.03, 0.5, 0.97])(
  'draws below the threshold of %d come that often, and whatever came before',
  (p) => {
    const random = new Random(2);
    const limit = threshold(p);
    // Three draws in a row: which of them succeeded.
    const counts = new Array<number>(8).fill(0);
    const rounds = 300_000;
    for (let i = 0; i < rounds; i++) {
      const first = Number(random.u32() < limit);
      const second = Number(random.u32() < limit);
      counts[4 * first + 2 * second + Number(random.u32() < limit)]! += 1;
    }
    const expected = counts.map((_, cell) => {
      const yes = [4, 2, 1].filter((bit) => (cell & bit) > 0).length;
      return rounds * p ** yes * (1 - p) ** (3 - yes);
    });
    const { observed, means } = pooled(counts, expected);
    expect(chiSquare(observed, (i) => means[i]!)).toBeLessThan(chiSquareLimit(observed.length - 1));
  },
);

/** Cells with at least ten expected; all others are one cell, in front, as long as it is worth one. */
function pooled(counts: readonly number[], expected: readonly number[]) {
  const observed = [0];
  const means = [0];
  counts.forEach((count, i) => {
    const cell = expected[i]! < 10 ? 0 : observed.push(0) - 1;
    observed[cell]! += count;
    means[cell] = (means[cell] ?? 0) + expected[i]!;
  });
  if (means[0]! < 1) {
    // Too few to be held to chi-square; what should hardly ever come must hardly ever come.
    expect(observed.shift()).toBeLessThan(8);
    means.shift();
  }
  return { observed, means };
}

/** A stream that starts with the draws told. */
class Told extends Random {
  private readonly told: number[];
  constructor(told: readonly number[]) {
    super(1);
    this.told = [...told];
  }
  override u32(): number {
    return this.told.shift() ?? super.u32();
  }
}

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

    let probability = Math.exp(-mean);
    const expected = counts.map((_, k) => {
      const here = probability * draws;
      probability *= mean / (k + 1);
      return here;
    });
    const { observed, means } = pooled(counts, expected);
    expect(chiSquare(observed, (i) => means[i]!)).toBeLessThan(chiSquareLimit(observed.length - 1));
  });

  test.each([0.01, 2, 50])(
    'with mean %d gives each number to as many of the 2^32 draws as it should',
    (mean) => {
      const poisson = new Poisson(mean);
      const numberAt = (u: number): number => poisson.draw(new Told([u]));
      let probability = Math.exp(-mean);
      let cumulative = 0;
      for (let k = 0; k < mean + 8 * Math.sqrt(mean) + 4; k++) {
        cumulative += probability;
        probability *= mean / (k + 1);
        // The draws of k and less are the first ones: k at the last of them, more right after it.
        const end = Math.round(cumulative * TWO_32);
        if (end > 2) expect(numberAt(end - 3)).toBeLessThanOrEqual(k);
        if (end + 2 < TWO_32) expect(numberAt(end + 2)).toBeGreaterThan(k);
      }
    },
  );

  test('reaches the far tail', () => {
    const last = new Told(Array.from({ length: 2 }, () => TWO_32 - 1));
    const first = new Told([0]);
    expect(new Poisson(2).draw(last)).toBeGreaterThan(12);
    expect(new Poisson(50).draw(last)).toBeLessThan(120);
    expect(new Poisson(50).draw(first)).toBeLessThan(20);
  });
});

describe('Gaps', () => {
  test('where everything succeeds are 0', () => {
    const gaps = new Gaps(1);
    const random = new Random(1);
    for (let i = 0; i < 10_000; i++) if (gaps.draw(random) !== 0) expect.fail('failed');
  });

  test('where nothing succeeds have no end', () => {
    expect(new Gaps(0).draw(new Random(1))).toBe(ENDLESS);
    expect(new Gaps(0).draw(new Told([TWO_32 - 1]))).toBe(ENDLESS);
  });

  /** The gap that a share of all gaps is shorter than. */
  const quantile = (p: number, share: number): number =>
    Math.ceil(Math.log1p(-share) / Math.log1p(-p));

  test.each([0.97, 0.5, 0.3, 0.03, 1e-3, 1e-4, 1e-5])(
    'of chance %d are geometric, far into the tail',
    (p) => {
      const draws = p === 1e-5 ? 40_000 : 400_000;
      const gaps = new Gaps(p);
      const random = new Random(11);
      // Cells of about a hundredth each, then of one e-th of what is left, as long as ten are to be expected.
      const ends = new Set<number>();
      for (let part = 1; part < 100; part++) ends.add(quantile(p, part / 100));
      for (let fold = 5; Math.exp(-fold) * draws > 10; fold++)
        ends.add(quantile(p, 1 - Math.exp(-fold)));
      const cells = [0, ...[...ends].sort((a, b) => a - b), Infinity].filter(
        (end, i, all) => i === 0 || end > all[i - 1]!,
      );
      const counts = new Array<number>(cells.length - 1).fill(0);
      let sum = 0;
      for (let i = 0; i < draws; i++) {
        const gap = gaps.draw(random);
        if (!Number.isInteger(gap) || gap < 0) expect.fail(`drew ${gap}`);
        sum += gap;
        let low = 0;
        let high = counts.length;
        while (high - low > 1) {
          const middle = (low + high) >>> 1;
          if (gap >= cells[middle]!) low = middle;
          else high = middle;
        }
        counts[low]! += 1;
      }
      const longer = (k: number): number => Math.exp(k * Math.log1p(-p));
      const expected = counts.map(
        (_, i) => draws * (longer(cells[i]!) - (i + 1 < counts.length ? longer(cells[i + 1]!) : 0)),
      );
      const { observed, means } = pooled(counts, expected);
      expect(chiSquare(observed, (i) => means[i]!)).toBeLessThan(
        chiSquareLimit(observed.length - 1),
      );
      const mean = (1 - p) / p;
      expect(Math.abs(sum / draws - mean)).toBeLessThan(4 * Math.sqrt((1 - p) / (p * p * draws)));
    },
  );

  test('say nothing about the next one', () => {
    const gaps = new Gaps(0.2);
    const random = new Random(12);
    const counts = new Array<number>(36).fill(0);
    const pairs = 200_000;
    for (let i = 0; i < pairs; i++) {
      const first = Math.min(5, gaps.draw(random));
      counts[6 * first + Math.min(5, gaps.draw(random))]! += 1;
    }
    const chance = (k: number): number => (k < 5 ? 0.8 ** k * 0.2 : 0.8 ** 5);
    expect(
      chiSquare(counts, (i) => pairs * chance(Math.floor(i / 6)) * chance(i % 6)),
    ).toBeLessThan(chiSquareLimit(35));
  });

  test('mark the same share of trials as a coin for each: successes in blocks of a hundred', () => {
    const p = 0.03;
    const gaps = new Gaps(p);
    const random = new Random(13);
    const blocks = 50_000;
    const counts = new Array<number>(101).fill(0);
    let next = gaps.draw(random);
    for (let block = 0; block < blocks; block++) {
      let successes = 0;
      while (next < 100) {
        successes += 1;
        next += 1 + gaps.draw(random);
      }
      next -= 100;
      counts[successes]! += 1;
    }
    let binomial = blocks * (1 - p) ** 100;
    const expected = counts.map((_, k) => {
      const here = binomial;
      binomial *= ((100 - k) / (k + 1)) * (p / (1 - p));
      return here;
    });
    const { observed, means } = pooled(counts, expected);
    expect(chiSquare(observed, (i) => means[i]!)).toBeLessThan(chiSquareLimit(observed.length - 1));
  });

  test.each([1e-7, 1e-9, 1e-10, 1e-12, 1e-14, 1e-18, Number.MIN_VALUE])(
    'of a chance next to nothing, %d, are long and take few draws',
    (p) => {
      let draws = 0;
      const counted = new (class extends Random {
        override u32(): number {
          draws += 1;
          if (draws > 2_000_000) expect.fail('no end of draws');
          return super.u32();
        }
      })(5);
      // No town has more ties than ENDLESS: from there on a gap is as good as that.
      expect(new Gaps(p).draw(counted)).toBeGreaterThan(Math.min(1 / p / 1e4, ENDLESS - 1));
    },
  );
});
