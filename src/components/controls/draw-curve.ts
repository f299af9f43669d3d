/** The pure part of drawing a curve: values on a scale, and a stroke over a row of points. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  /** Above 0 on a logarithmic scale. */
  readonly min: number;
  readonly max: number;
}

/** How far up a value stands, 0 to 1; values outside the scale at its ends. */
export function shareOf(value: number, { kind, min, max }: Scale): number {
  const inside = Math.max(min, Math.min(max, value));
  return kind === 'log'
    ? Math.log(inside / min) / Math.log(max / min)
    : (inside - min) / (max - min);
}

/** The value so far up, rounded to what a hand can mean: three figures. */
export function valueAt(share: number, { kind, min, max }: Scale): number {
  const inside = Math.max(0, Math.min(1, share));
  const value = kind === 'log' ? min * (max / min) ** inside : min + (max - min) * inside;
  if (value === 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 2);
  return Math.max(min, Math.min(max, Math.round(value / unit) * unit));
}

/**
 * A stroke from one place to another: every point that it passes is set, those that are given stay.
 * @param from and `to`: places across in points (0 is the first) and shares up
 */
export function stroke(
  values: readonly number[],
  given: number,
  from: readonly [x: number, share: number],
  to: readonly [x: number, share: number],
  scale: Scale,
): number[] {
  const next = [...values];
  const [first, last] = [Math.round(from[0]), Math.round(to[0])];
  const step = first <= last ? 1 : -1;
  for (let at = first; at !== last + step; at += step) {
    if (at < given || at >= values.length) continue;
    const part = first === last ? 1 : (at - first) / (last - first);
    next[at] = valueAt(from[1] + (to[1] - from[1]) * part, scale);
  }
  return next;
}
