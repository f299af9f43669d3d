/** A small chain in which a few people join one after another: who stands under whom, and where they are drawn. */
/** The reader's place among them. */
export const YOU = 2;
/** The first frame: the one at the top, and the reader. */
export const FIRST = 3;

export interface ChainStep {
  /** Who stands right above each member after this join, or -1. */
  readonly upline: readonly number[];
  /** fen */
  readonly balance: readonly number[];
  readonly rank: readonly number[];
  /** What the operator holds, before it has paid for the packs; fen. */
  readonly operator: number;
}

export interface Spot {
  /** Columns from the left, and rows from the top. */
  readonly x: number;
  readonly y: number;
}

/** Everyone below the one above them: leaves side by side, others over the middle of theirs; roots from left to right. */
export function layOut(upline: readonly number[]): {
  spots: Spot[];
  columns: number;
  rows: number;
} {
  const spots: Spot[] = upline.map(() => ({ x: 0, y: 0 }));
  let column = 0;
  let rows = 0;
  const place = (member: number, y: number): number => {
    rows = Math.max(rows, y + 1);
    const below = upline.flatMap((above, each) => (above === member ? [each] : []));
    const xs = below.map((each) => place(each, y + 1));
    const x = xs.length === 0 ? column++ : ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
    spots[member] = { x, y };
    return x;
  };
  upline.forEach((above, member) => {
    if (above < 0) place(member, 0);
  });
  return { spots, columns: column, rows };
}
