/** The functions that formulas need, with + - * / alone: `Math.exp` and its kin differ between engines. */
import { expNegative } from '../chance.ts';

const SQRT_2 = Math.sqrt(2);
const LOG_2 = 0.6931471805599453;
/** Euler and Mascheroni's constant. */
const GAMMA = 0.5772156649015329;
/** Up to here harmonic numbers are added up; past it the asymptotic series is exact to the last digit. */
const MOST_ADDED = 256;
/** Below e to the power of -745 there is no number above 0. */
const LARGEST_EXPONENT = 745;

/**
 * The natural logarithm: x = m * 2^k with m around 1, ln m = 2 artanh((m - 1) / (m + 1)) by its series
 * (Abramowitz & Stegun 4.1.27). Relative error below 1e-14; NaN below 0.
 */
export function logarithm(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0) || x === Infinity) return x > 0 ? Infinity : NaN;
  let m = x;
  let halvings = 0;
  // By 2^32 at a time, so that the far ends take few steps; products with powers of two are exact.
  for (; m >= 4294967296; m /= 4294967296) halvings += 32;
  for (; m < 1 / 4294967296; m *= 4294967296) halvings -= 32;
  for (; m >= SQRT_2; m /= 2) halvings += 1;
  for (; m < SQRT_2 / 2; m *= 2) halvings -= 1;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 23; n >= 3; n -= 2) sum = square * (1 / n + sum);
  return halvings * LOG_2 + 2 * s * (1 + sum);
}

/** e to the power of x. Relative error below 1e-12 for x from -700 to 700. */
export function exponential(x: number): number {
  if (x > 0) return 1 / exponential(-x);
  return x < -LARGEST_EXPONENT ? 0 : expNegative(-x);
}

/**
 * The harmonic number 1 + 1/2 + ... + 1/n, past 256 by ln n + gamma + 1/(2n) - 1/(12n^2) + 1/(120n^4)
 * (Knuth, The Art of Computer Programming 1.2.7).
 */
export function harmonic(n: number): number {
  if (n > MOST_ADDED) {
    const square = 1 / (n * n);
    return logarithm(n) + GAMMA + 1 / (2 * n) - square * (1 / 12 - square / 120);
  }
  let sum = 0;
  for (let i = n; i >= 1; i--) sum += 1 / i;
  return sum;
}

/**
 * Where an increasing function of 0 .. infinity reaches a value, to the last digit, by doubling and halving.
 * @param reached whether the function has reached it there
 */
export function whereReached(reached: (x: number) => boolean): number {
  let high = 1;
  while (!reached(high)) high *= 2;
  let low = 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (reached(middle)) high = middle;
    else low = middle;
  }
}
