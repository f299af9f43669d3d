/**
 * Chances as integer thresholds. An event of probability p happens when a 32-bit draw is below p * 2^32.
 * Tables are built with + - * / alone: `Math.exp` and its kin differ in the last digit between engines,
 * and a run must give the same bytes everywhere.
 */
import { TWO_32, type Random } from './random.ts';

/** The number below which a 32-bit draw counts as a success of probability `p` (0 to 1). */
export function threshold(p: number): number {
  return Math.floor(p * TWO_32);
}

/**
 * e to the power of -x for x >= 0, by the Taylor series on x / 2^k and k squarings;
 * few, because each doubles the relative error.
 * Relative error below 1e-13 for x up to 50 (tests/unit/engine/chance.test.ts).
 */
export function expNegative(x: number): number {
  let halvings = 0;
  let small = x;
  while (small > 1) {
    small /= 2;
    halvings += 1;
  }
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 18; n++) {
    term *= small / n;
    sum += term;
  }
  let result = 1 / sum;
  for (let i = 0; i < halvings; i++) result *= result;
  return result;
}

/** Draws from a Poisson distribution by its cumulative table, entered through a guide of 256 places. */
export class Poisson {
  private readonly cumulative: Float64Array;
  private readonly guide = new Uint16Array(256);

  /** @param mean the average number of events, 0 to 50 */
  constructor(mean: number) {
    const cumulative: number[] = [];
    let probability = expNegative(mean);
    let sum = probability;
    let k = 0;
    // Past this point what is left is smaller than one step of a 32-bit draw.
    while (k < mean || TWO_32 * (1 - sum) > 0.5) {
      cumulative.push(Math.floor(sum * TWO_32));
      k += 1;
      probability *= mean / k;
      sum += probability;
      if (k > 1000) break;
    }
    cumulative.push(TWO_32);
    this.cumulative = Float64Array.from(cumulative);
    let at = 0;
    for (let i = 0; i < 256; i++) {
      while (cumulative[at]! <= i * (TWO_32 / 256)) at += 1;
      this.guide[i] = at;
    }
  }

  /** One draw: a whole number >= 0. */
  draw(random: Random): number {
    const u = random.u32();
    let k = this.guide[u >>> 24]!;
    while (u >= this.cumulative[k]!) k += 1;
    return k;
  }
}

/** Entries of a table of gaps; longer gaps are put together from several draws. */
const MOST_GAP = 4096;
/** Places of the guide into that table: so many that most draws need no step more. */
const GUIDE = 4096;
/** A gap with no end: more trials than anybody makes; the sum of two is still a 32-bit integer. */
export const ENDLESS = 1_000_000_000;

/**
 * Draws the failures before the next success of independent trials, P(k) = (1 - p)^k p: one draw a success
 * instead of one a trial (geometric skipping).
 */
export class Gaps {
  /** `passes[k]`: a draw below it means a gap longer than k. */
  private readonly passes: Uint32Array;
  /** By the first bits of a draw: twice the shortest gap, and 1 more where they do not tell which it is. */
  private readonly guide = new Uint16Array(GUIDE);
  private readonly never: boolean;

  /** @param p the chance of success of one trial, 0 to 1 */
  constructor(p: number) {
    this.never = p === 0;
    const passes: number[] = [];
    let fails = 1;
    for (let k = 0; k < MOST_GAP; k++) {
      fails *= 1 - p;
      const limit = Math.min(Math.floor(fails * TWO_32), TWO_32 - 1);
      if (limit === 0) break;
      passes.push(limit);
    }
    this.passes = Uint32Array.from(passes);
    let at = passes.length;
    for (let i = 0; i < GUIDE; i++) {
      // The largest draw of this part of the range gives the shortest gap.
      const largest = (i + 1) * (TWO_32 / GUIDE) - 1;
      while (at > 0 && passes[at - 1]! <= largest) at -= 1;
      const smallest = i * (TWO_32 / GUIDE);
      const tells = at < MOST_GAP && (at === passes.length || passes[at]! <= smallest);
      this.guide[i] = 2 * at + (tells ? 0 : 1);
    }
  }

  /** @returns a whole number from 0; {@link ENDLESS} where nothing ever succeeds */
  draw(random: Random): number {
    if (this.never) return ENDLESS;
    const u = random.u32();
    const entry = this.guide[u >>> 20]!;
    return (entry & 1) === 0 ? entry >> 1 : this.search(u, random);
  }

  /** The gap of a draw of which the guide does not tell; past the table, more draws are added. */
  private search(first: number, random: Random): number {
    const { passes, guide } = this;
    let gap = 0;
    for (let u = first; gap < ENDLESS; u = random.u32()) {
      let k = guide[u >>> 20]! >> 1;
      while (k < passes.length && u < passes[k]!) k += 1;
      gap += k;
      if (k < MOST_GAP) return gap;
    }
    return ENDLESS;
  }
}

/** Chances of which the gaps are kept. */
const MOST_KEPT = 16;
const kept = new Map<number, Gaps>();

/** The gaps of a chance. They are kept, because many runs draw from the same ones, and a small town's takes less time. */
export function gapsOf(p: number): Gaps {
  let gaps = kept.get(p);
  if (gaps !== undefined) return gaps;
  if (kept.size === MOST_KEPT) kept.clear();
  gaps = new Gaps(p);
  kept.set(p, gaps);
  return gaps;
}
