/** Where things lie in the account, in px; the threads hang on the right edge, which is x = 0. */
import { thread, threadsFor, threadWidth } from '@/components/charts/threads.ts';

/** Each thread stands for 10 million yuan, in fen. */
export const THREAD = 1_000_000_000;

export interface Size {
  name: string;
  pitch: number;
  line: number;
  bend: number;
  gap: number;
  lineY: number;
  /** The least height of a row, and what a bundle needs above and below it. */
  row: number;
  margin: number;
}

/** The classes of the same names say from which width each is shown. */
export const SIZES: Size[] = [
  { name: 'phone', pitch: 2.75, line: 1.4, bend: 4, gap: 6, lineY: 58, row: 78, margin: 20 },
  { name: 'desk', pitch: 4.4, line: 1.8, bend: 6, gap: 14, lineY: 58, row: 62, margin: 26 },
];

interface Drawn {
  threads: { path: string; width: number }[];
  rows: { y: number; top: number; head: string }[];
  /** Left end of the arrows, from the right edge: negative. */
  left: number;
  bottom: number;
}

/**
 * Threads fall from the line and turn left into the rows: the upper rows take the left ones, so that none cross.
 */
export function drawAccount(size: Size, uses: readonly number[]): Drawn {
  const { pitch, line, bend, gap, lineY, row, margin } = size;
  const px = (value: number): number => Math.round(value * 100) / 100;
  const bundles = uses.map((fen) => threadsFor(fen, THREAD));
  const wide =
    bundles.reduce((sum, bundle) => sum + bundle.length * pitch, 0) + (bundles.length - 1) * gap;
  const head = 9;
  const left = px(-wide - head - 8);
  const threads: Drawn['threads'] = [];
  const rows: Drawn['rows'] = [];
  let x = -wide + pitch / 2;
  let top = lineY;
  for (const bundle of bundles) {
    const half = ((bundle.length - 1) * pitch) / 2;
    const height = Math.max(row, 2 * half + margin);
    const y = top + height / 2;
    bundle.forEach((carries, i) => {
      threads.push({
        path: thread(
          left + head,
          px(y - half + i * pitch),
          px(x + i * pitch),
          lineY,
          undefined,
          bend,
        ),
        width: threadWidth(carries, line),
      });
    });
    rows.push({
      y: px(y),
      top: px(top),
      head: `M${px(left + head + 0.5)} ${px(y - half - 4)}L${left} ${px(y)}L${px(left + head + 0.5)} ${px(y + half + 4)}z`,
    });
    x += bundle.length * pitch + gap;
    top += height;
  }
  return { threads, rows, left, bottom: px(top) };
}
