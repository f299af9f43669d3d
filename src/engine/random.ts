/**
 * Seeded random numbers, the same in every JavaScript engine.
 *
 * Generator: xoshiro128** (Blackman & Vigna, 2018), 32-bit integer operations only, so that the stream
 * does not depend on a browser's mathematics library. The four words of state are filled from the seed
 * by splitmix32, so that neighbouring seeds give unrelated streams.
 */

/** 2 to the 32nd: one more than the largest value that {@link Random.u32} returns. */
export const TWO_32 = 4294967296;
/** The largest n for which a 32-bit draw times n is still an exact integer. */
const EXACT = 2097152;
const TWO_53 = 9007199254740992;

export class Random {
  /** Typed, because plain numbers above 2^30 would be boxed on every step. */
  private readonly s = new Int32Array(4);

  /**
   * @param seed an integer from 0 to 2^32 - 1
   * @param stream an integer from 0: other numbers from the same seed
   */
  constructor(seed: number, stream = 0) {
    let z = (seed ^ Math.imul(stream, 0x85ebca6b)) | 0;
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
   * @param n a whole number from 1 to 2^53
   */
  below(n: number): number {
    if (n > EXACT) return this.belowLarge(n);
    let product = this.u32() * n;
    let high = Math.floor(product / TWO_32);
    let low = product - high * TWO_32;
    if (low < n) {
      const reject = TWO_32 % n;
      while (low < reject) {
        product = this.u32() * n;
        high = Math.floor(product / TWO_32);
        low = product - high * TWO_32;
      }
    }
    return high;
  }

  /** The same from 53 bits: drawn again above the largest multiple of n. */
  private belowLarge(n: number): number {
    const end = TWO_53 - (TWO_53 % n);
    for (;;) {
      const drawn = (this.u32() >>> 11) * TWO_32 + this.u32();
      if (drawn < end) return drawn % n;
    }
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
