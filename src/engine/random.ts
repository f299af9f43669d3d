/**
 * Seeded random numbers, the same in every JavaScript engine.
 *
 * Generator: xoshiro128** (Blackman & Vigna, 2018), 32-bit integer operations only, so that the stream
 * does not depend on a browser's mathematics library. The four words of state are filled from the seed
 * by splitmix32, so that neighbouring seeds give unrelated streams.
 */

/** 2 to the 32nd: one more than the largest value that {@link Random.u32} returns. */
export const TWO_32 = 4294967296;

export class Random {
  /** Typed, because plain numbers above 2^30 would be boxed on every step. */
  private readonly s = new Int32Array(4);

  /** @param seed an integer from 0 to 2^32 - 1 */
  constructor(seed: number) {
    let z = seed | 0;
    for (let i = 0; i < 4; i++) {
      z = (z + 0x9e3779b9) | 0;
      let w = z ^ (z >>> 16);
      w = Math.imul(w, 0x21f0aaad);
      w ^= w >>> 15;
      w = Math.imul(w, 0x735a2d97);
      this.s[i] = w ^ (w >>> 15);
    }
  }

  /** The next integer, uniform on 0 .. 2^32 - 1. */
  u32(): number {
    const s = this.s;
    const s1 = s[1]!;
    const m = Math.imul(s1, 5);
    const result = Math.imul((m << 7) | (m >>> 25), 9);
    const s2 = s[2]! ^ s[0]!;
    const s3 = s[3]! ^ s1;
    s[1] = s1 ^ s2;
    s[0] = s[0]! ^ s3;
    s[2] = s2 ^ (s1 << 9);
    s[3] = (s3 << 11) | (s3 >>> 21);
    return result >>> 0;
  }

  /**
   * An integer uniform on 0 .. n - 1, without bias (Lemire 2019, multiply and reject).
   * @param n from 1 to 2^21, so that the product stays an exact integer
   */
  below(n: number): number {
    let product = this.u32() * n;
    let low = product % TWO_32;
    if (low < n) {
      const reject = TWO_32 % n;
      while (low < reject) {
        product = this.u32() * n;
        low = product % TWO_32;
      }
    }
    return (product - low) / TWO_32;
  }

  /** Puts the first `length` entries of `items` into random order, in place (Fisher and Yates). */
  shuffle(items: Int32Array, length: number): void {
    for (let i = length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const kept = items[i]!;
      items[i] = items[j]!;
      items[j] = kept;
    }
  }
}
