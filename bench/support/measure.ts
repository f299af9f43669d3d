// Clocks and counts that the measurements share.
import type { Run } from '@/engine/index.ts';

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Milliseconds that a piece of work takes: by the clock or of the processor, whichever is less. The clock counts what
 * else a busy machine is doing; the processor's time counts the threads that collect garbage beside the work.
 */
export function clock(work: () => unknown): number {
  const before = process.cpuUsage();
  const begin = performance.now();
  work();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

export interface Budget {
  /** Milliseconds of warming up, in whole runs. */
  readonly warmUp: number;
  /** Milliseconds of timed runs, at least `least` of them. */
  readonly timed: number;
  readonly least: number;
}

/**
 * Milliseconds of each run of a piece of work, once it is warm.
 * @param work gets the number of the run, counted through from the warm-up
 * @param between is not timed
 */
export function times(
  work: (turn: number) => unknown,
  { warmUp, timed, least }: Budget,
  between: () => void = () => undefined,
): number[] {
  let turn = 0;
  const round = (): number => {
    between();
    return clock(() => work(turn++));
  };
  const start = performance.now();
  while (performance.now() - start < warmUp) round();
  const measured: number[] = [];
  const begin = performance.now();
  while (measured.length < least || performance.now() - begin < timed) measured.push(round());
  return measured;
}

/** Median milliseconds of a piece of work, warm. */
export function time(work: (turn: number) => unknown): number {
  return median(times(work, { warmUp: 400, timed: 600, least: 3 }));
}

/** Bytes of all columns that a run reports. */
export function bytesOf(run: Run): number {
  let bytes = 0;
  for (const part of Object.values(run) as unknown[])
    for (const column of Object.values(part ?? {}) as unknown[])
      if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  return bytes;
}

/** One line of a table: cells of fixed width, the first flush left. */
export function row(first: string, width: number, cells: readonly (string | number)[], each = 12) {
  return first.padEnd(width) + cells.map((cell) => String(cell).padStart(each)).join('');
}

/** A target beside what was measured. */
export function verdict(met: boolean): string {
  return met ? 'met' : 'NOT MET';
}
