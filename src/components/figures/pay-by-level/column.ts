/** A hundred members as a column of marks: whoever has the fee back at the top, who has nothing at the foot. */
import type { Hundred } from '@/components/charts/hundred.ts';

/** Marks in a row, and rows; a mark has a field of 1 by 1. */
export const ACROSS = 4;
export const ROWS = 100 / ACROSS;

/** Three paths in place of a hundred circles: they are a quarter of a page's HTML less. */
export interface Column {
  /** Lines of no length, whose round caps are discs: the fee is back, or it is not. */
  readonly filled: string;
  readonly hollow: string;
  /** The left half of a disc inside the ring: some of it is back. */
  readonly half: string;
}

/** Half the width of a ring's opening, in fields. */
const OPENING = 0.24;

export function columnOf({ whole, part }: Hundred): Column {
  const column = { filled: '', hollow: '', half: '' };
  for (let at = 0; at < 100; at++) {
    const x = (at % ACROSS) + 0.5;
    const y = Math.floor(at / ACROSS) + 0.5;
    column[at < whole ? 'filled' : 'hollow'] += `M${String(x)} ${String(y)}h0`;
    if (at >= whole && at < whole + part)
      column.half += `M${String(x)} ${String(y - OPENING)}a${String(OPENING)} ${String(OPENING)} 0 0 0 0 ${String(2 * OPENING)}z`;
  }
  return column;
}
