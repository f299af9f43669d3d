/** Money drawn as threads: one for each round sum, right-angled, never crossing. */

/** How much of a whole thread each of the threads for `amount` carries: 1 each, and the rest on the last. */
export function threadsFor(amount: number, each: number): number[] {
  const threads = Array.from({ length: Math.floor(amount / each) }, () => 1);
  const rest = amount % each;
  return rest > 0 ? [...threads, rest / each] : threads;
}

/** The thread's line in px, `whole` for a full one; never too thin to be seen. */
export function threadWidth(carries: number, whole: number): number {
  return Math.max(0.6, carries * whole);
}

/** Across from (x0, y0) to `x`, up or down to `y1` and, if `x1` is given, across again to it; corners rounded by `r`. */
export function thread(
  x0: number,
  y0: number,
  x: number,
  y1: number,
  x1: number | undefined,
  r: number,
): string {
  const across = Math.sign(x - x0) * r;
  const up = Math.sign(y1 - y0) * r;
  const start = `M${x0} ${y0}H${x - across}Q${x} ${y0} ${x} ${y0 + up}`;
  if (x1 === undefined) return `${start}V${y1}`;
  return `${start}V${y1 - up}Q${x} ${y1} ${x + Math.sign(x1 - x) * r} ${y1}H${x1}`;
}
