import { describe, expect, test } from 'vitest';
import { Random, TWO_32 } from '@/engine/random.ts';
import { chiSquare, chiSquareLimit } from './support.ts';

const MASK = 0xffffffffn;
const rotate = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & MASK;

/** splitmix32 and xoshiro128** in whole numbers of any size, after Vigna's C. */
function* reference(seed: bigint): Generator<number> {
  const s: bigint[] = [];
  let z = seed;
  for (let i = 0; i < 4; i++) {
    z = (z + 0x9e3779b9n) & MASK;
    let w = z;
    w = ((w ^ (w >> 16n)) * 0x21f0aaadn) & MASK;
    w = ((w ^ (w >> 15n)) * 0x735a2d97n) & MASK;
    s.push(w ^ (w >> 15n));
  }
  for (;;) {
    yield Number((rotate((s[1]! * 5n) & MASK, 7n) * 9n) & MASK);
    const t = (s[1]! << 9n) & MASK;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = rotate(s[3]!, 11n);
  }
}

describe('the stream', () => {
  test.each([0, 1, 398, 0x7fffffff, 0x80000000, 0xffffffff])(
    'of seed %i is xoshiro128**, started by splitmix32',
    (seed) => {
      const random = new Random(seed);
      const published = reference(BigInt(seed));
      const draws = Array.from({ length: 5000 }, () => random.u32());
      expect(draws).toEqual(draws.map((): unknown => published.next().value));
    },
  );

  const SEEDS = 10_000;
  /** The draw number `draw` (from 0) of each seed. */
  const drawsOf = (seeds: readonly number[], draw: number): number[] =>
    seeds.map((seed) => {
      const random = new Random(seed);
      for (let i = 0; i < draw; i++) random.u32();
      return random.u32();
    });
  const first = (from: number): number[] => Array.from({ length: SEEDS }, (_, i) => from + i);

  /** Correlation of two columns of draws, in standard errors. */
  function correlation(a: readonly number[], b: readonly number[]): number {
    const mean = (TWO_32 - 1) / 2;
    const variance = (TWO_32 * TWO_32 - 1) / 12;
    const sum = a.reduce((total, x, i) => total + (x - mean) * (b[i]! - mean), 0);
    return sum / variance / Math.sqrt(a.length);
  }

  /** Both columns in eight parts: 64 cells, all as full. */
  function together(a: readonly number[], b: readonly number[]): number {
    const counts = new Array<number>(64).fill(0);
    a.forEach((x, i) => (counts[8 * (x >>> 29) + (b[i]! >>> 29)]! += 1));
    return chiSquare(counts, () => a.length / 64);
  }

  test.each([0, 1, 2, 7])('of neighbouring seeds has nothing in common: draw %i', (draw) => {
    const own = drawsOf(first(0), draw);
    expect(new Set(own).size).toBeGreaterThan(SEEDS - 3);
    for (const shift of [24, 28]) {
      const counts = new Array<number>(1 << (32 - shift)).fill(0);
      for (const u of own) counts[u >>> shift]! += 1;
      expect(chiSquare(counts, () => SEEDS / counts.length)).toBeLessThan(
        chiSquareLimit(counts.length - 1),
      );
    }
    const low = new Array<number>(256).fill(0);
    for (const u of own) low[u & 255]! += 1;
    expect(chiSquare(low, () => SEEDS / 256)).toBeLessThan(chiSquareLimit(255));
    for (const distance of [1, 2, 3, 256, 65_536, 0x9e3779b9 % SEEDS]) {
      const other = drawsOf(first(distance), draw);
      expect(Math.abs(correlation(own, other))).toBeLessThan(4);
      expect(together(own, other)).toBeLessThan(chiSquareLimit(63));
    }
  });

  test('of a seed says nothing about its own later draws', () => {
    const seeds = first(0);
    const own = drawsOf(seeds, 0);
    for (const later of [1, 2, 3]) {
      const other = drawsOf(seeds, later);
      expect(Math.abs(correlation(own, other))).toBeLessThan(4);
      expect(together(own, other)).toBeLessThan(chiSquareLimit(63));
    }
  });

  test('of seeds that differ in one bit of 32 differs in about half of all bits', () => {
    for (let bit = 0; bit < 32; bit++) {
      let changed = 0;
      for (let seed = 0; seed < 500; seed++) {
        const flipped = (seed ^ (1 << bit)) >>> 0;
        let difference = new Random(seed).u32() ^ new Random(flipped).u32();
        for (; difference !== 0; difference &= difference - 1) changed += 1;
      }
      expect(Math.abs(changed - 8000) / Math.sqrt(4000)).toBeLessThan(4.5);
    }
  });

  test('of the first and last seeds is as good as any other', () => {
    for (const seed of [0, 1, 0x80000000, TWO_32 - 1]) {
      const random = new Random(seed);
      const counts = new Array<number>(256).fill(0);
      for (let i = 0; i < 25_600; i++) counts[random.u32() >>> 24]! += 1;
      expect(chiSquare(counts, () => 100)).toBeLessThan(chiSquareLimit(255));
    }
    const starts = [0, 1, 0x80000000, TWO_32 - 2, TWO_32 - 1].map((seed) => new Random(seed).u32());
    expect(new Set(starts).size).toBe(5);
  });

  test('has other numbers in each stream of a seed', () => {
    const seeds = first(0);
    const own = drawsOf(seeds, 0);
    for (const stream of [1, 2, 3]) {
      const other = seeds.map((seed) => new Random(seed, stream).u32());
      expect(other.filter((u, i) => u === own[i])).toHaveLength(0);
      expect(Math.abs(correlation(own, other))).toBeLessThan(4);
      expect(together(own, other)).toBeLessThan(chiSquareLimit(63));
    }
  });
});

describe('below(n)', () => {
  test.each([1, 2, 3, 7, 10, 100, 255])('is uniform on all of 0 .. %i - 1', (n) => {
    const random = new Random(n);
    const counts = new Array<number>(n).fill(0);
    for (let i = 0; i < 1000 * n; i++) counts[random.below(n)]! += 1;
    expect(counts).toHaveLength(n);
    if (n > 1) expect(chiSquare(counts, () => 1000)).toBeLessThan(chiSquareLimit(n - 1));
  });

  test.each([999_999, 1_000_000, 2 ** 21 - 1, 2 ** 21])(
    'is whole and uniform near 2^21: %i',
    (n) => {
      const random = new Random(n);
      const counts = new Array<number>(64).fill(0);
      for (let i = 0; i < 64_000; i++) {
        const drawn = random.below(n);
        if (!Number.isInteger(drawn) || drawn < 0 || drawn >= n) expect.fail(`drew ${drawn}`);
        counts[Math.floor((drawn * 64) / n)]! += 1;
      }
      expect(chiSquare(counts, () => 1000)).toBeLessThan(chiSquareLimit(63));
    },
  );

  test.each([2 ** 21 + 1, 5_000_011, 3 * 2 ** 30, 2 ** 32, 2 ** 40 + 7, 2 ** 53])(
    'is whole and uniform past 2^21: %i',
    (n) => {
      const random = new Random(n % TWO_32);
      const counts = new Array<number>(64).fill(0);
      const even = [0, 0];
      for (let i = 0; i < 64_000; i++) {
        const drawn = random.below(n);
        if (!Number.isSafeInteger(drawn) || drawn < 0 || drawn >= n) expect.fail(`drew ${drawn}`);
        counts[Math.floor((drawn / n) * 64)]! += 1;
        even[drawn % 2]! += 1;
      }
      expect(chiSquare(counts, () => 1000)).toBeLessThan(chiSquareLimit(63));
      expect(chiSquare(even, () => 32_000)).toBeLessThan(chiSquareLimit(1));
    },
  );

  test('rejects exactly the draws that would make some numbers likelier', () => {
    // 2^32 mod 3 is 1: a draw of 0 alone is drawn again. A stream of our own shows it.
    class Told extends Random {
      readonly draws: number[];
      constructor(draws: number[]) {
        super(1);
        this.draws = draws;
      }
      override u32(): number {
        return this.draws.shift()!;
      }
    }
    expect(new Told([0, 0xffffffff]).below(3)).toBe(2);
    expect(new Told([1, 0xffffffff]).below(3)).toBe(0);
    expect(new Told([0]).below(2)).toBe(0);
    expect(new Told([0x80000000]).below(2)).toBe(1);
  });
});

describe('shuffle', () => {
  test.each([
    [2, 2],
    [3, 6],
    [4, 24],
    [5, 120],
  ])('makes each order of %i equally likely, and leaves the rest alone', (length, orders) => {
    const random = new Random(4);
    const seen = new Map<string, number>();
    for (let i = 0; i < 1000 * orders; i++) {
      const items = Int32Array.of(0, 1, 2, 3, 4, 9);
      random.shuffle(items, length);
      const order = items.join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    const rest = '012349'.slice(length);
    const sorted = (order: string): string => Array.from(order.slice(0, length)).sort().join('');
    for (const order of seen.keys())
      expect([sorted(order), order.slice(length)]).toEqual(['01234'.slice(0, length), rest]);
    expect(seen.size).toBe(orders);
    expect(chiSquare([...seen.values()], () => 1000)).toBeLessThan(chiSquareLimit(orders - 1));
  });

  test('puts each of a hundred in each place as often', () => {
    const random = new Random(8);
    const counts = new Int32Array(100 * 100);
    for (let i = 0; i < 5000; i++) {
      const items = Int32Array.from({ length: 100 }, (_, item) => item);
      random.shuffle(items, 100);
      items.forEach((item, place) => (counts[100 * place + item]! += 1));
    }
    // Rows and columns are given: 99 * 99 are free.
    expect(chiSquare(counts, () => 50) * (99 / 100)).toBeLessThan(chiSquareLimit(99 * 99));
  });

  test('of one or none does nothing', () => {
    const items = Int32Array.of(5, 6);
    new Random(1).shuffle(items, 0);
    new Random(1).shuffle(items, 1);
    expect([...items]).toEqual([5, 6]);
  });
});
