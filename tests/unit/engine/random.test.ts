import { describe, expect, test } from 'vitest';
import { Random } from '@/engine/random.ts';
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

  test('of neighbouring seeds has nothing in common', () => {
    const first = Array.from({ length: 2000 }, (_, seed) => new Random(seed).u32());
    expect(new Set(first).size).toBe(2000);
    const high = new Array<number>(16).fill(0);
    for (const u of first) high[u >>> 28]! += 1;
    expect(chiSquare(high, () => 2000 / 16)).toBeLessThan(chiSquareLimit(15));
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

test('shuffle makes each order of four equally likely, and leaves the rest alone', () => {
  const random = new Random(4);
  const seen = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    const items = Int32Array.of(0, 1, 2, 3, 9);
    random.shuffle(items, 4);
    const order = items.join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(
    [...seen.keys()].filter((order) => /^(?=.*0)(?=.*1)(?=.*2)(?=.*3)....9$/.test(order)),
  ).toHaveLength(24);
  expect(seen.size).toBe(24);
  expect(chiSquare([...seen.values()], () => 1000)).toBeLessThan(chiSquareLimit(23));
});
