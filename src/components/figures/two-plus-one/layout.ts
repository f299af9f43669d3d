/** Where things lie in the drawing of a chain, in px: heights are fixed, the columns of money hang on the right edge. */
import { thread, threadsFor, threadWidth } from '@/components/charts/threads.ts';
import type { ChainStep, Line } from './chain.ts';

/** Each thread stands for this much, in fen. */
export const THREAD = 5000;

export interface Size {
  readonly name: string;
  /** The half-width of a person's mark. */
  readonly r: number;
  /** From the left edge to the stem of the Line, to the marks that hang from it, and from mark to mark further in. */
  readonly stem: number;
  readonly root: number;
  readonly indent: number;
  readonly threadsAt: number;
  /** Between threads: where they run across, and where they run up. */
  readonly pitch: number;
  readonly upPitch: number;
  readonly lead: number;
  readonly line: number;
  readonly bend: number;
  /** The Line, the middle of the first row below it, and from row to row. */
  readonly lineY: number;
  readonly first: number;
  readonly row: number;
  /** From the right edge to the first of the two columns. */
  readonly column: number;
}

const low = { lineY: 54, first: 78, row: 34, r: 7.6, bend: 3 };

/** From the narrowest to the widest; the classes of the same names say from which width each is shown. */
export const SIZES: readonly Size[] = [
  {
    ...low,
    name: 'small',
    stem: 5,
    root: 20,
    indent: 15,
    threadsAt: 122,
    pitch: 2.2,
    upPitch: 2.3,
    lead: 9,
    line: 1.1,
    column: 62,
  },
  {
    ...low,
    name: 'phone',
    stem: 6,
    root: 24,
    indent: 19,
    threadsAt: 140,
    pitch: 2.4,
    upPitch: 3,
    lead: 12,
    line: 1.3,
    column: 70,
  },
  {
    name: 'desk',
    r: 10,
    stem: 9,
    root: 36,
    indent: 34,
    threadsAt: 240,
    pitch: 3.4,
    upPitch: 6,
    lead: 36,
    line: 1.6,
    bend: 5,
    lineY: 64,
    first: 94,
    row: 43,
    column: 112,
  },
];

export const rowY = ({ first, row }: Size, place: number): number => first + place * row;
export const markX = ({ root, indent }: Size, depth: number): number => root + depth * indent;

/** The whole height, with room for this many people and the sum. */
export const heightFor = (size: Size, people: number): number => rowY(size, people) + 20;

/** From what it hangs to a mark: down, then across. */
export function hangPath(size: Size, lines: readonly Line[], place: number): string {
  const { depth, under } = lines[place]!;
  const x = under < 0 ? size.stem : markX(size, depth - 1);
  const from = under < 0 ? size.lineY : rowY(size, under) + size.r;
  return `M${String(x)} ${String(from)}V${String(rowY(size, place))}H${String(markX(size, depth) - size.r)}`;
}

interface Drawn {
  readonly threads: readonly {
    readonly path: string;
    readonly width: number;
    /** For team pay, and for pay that is promised in no amount. */
    readonly kind: 'direct' | 'team' | 'promised';
  }[];
  readonly heads: readonly string[];
}

interface Bundle {
  /** Where it arrives: the middle of a row, or the Line. */
  readonly y: number;
  readonly carries: readonly number[];
  readonly kind: 'direct' | 'team' | 'promised' | 'operator';
}

/**
 * The newest fee as threads: each bundle bends back to a row above or below, the operator's goes up to the Line. The
 * nearest row has the innermost threads, so that none crosses another.
 */
export function drawFee(
  size: Size,
  lines: readonly Line[],
  { paid, promised }: Pick<ChainStep, 'paid' | 'promised'>,
  fee: number,
  newest: number,
): Drawn {
  const px = (value: number): number => Math.round(value * 100) / 100;
  const at = (member: number): number =>
    rowY(
      size,
      lines.findIndex((line) => line.member === member),
    );
  const source = at(newest);
  const bundles: Bundle[] = [
    ...paid.map(({ to, amount, team }) => ({
      y: at(to),
      carries: threadsFor(amount, THREAD),
      kind: team ? ('team' as const) : ('direct' as const),
    })),
    ...promised.map((to) => ({ y: at(to), carries: [1], kind: 'promised' as const })),
  ];
  const kept = fee - paid.reduce((sum, { amount }) => sum + amount, 0);
  const up = [
    ...bundles.filter(({ y }) => y < source).sort((a, b) => b.y - a.y),
    { y: size.lineY, carries: threadsFor(kept, THREAD), kind: 'operator' as const },
  ];
  const down = bundles.filter(({ y }) => y > source).sort((a, b) => a.y - b.y);
  const total = [...up, ...down].reduce((sum, { carries }) => sum + carries.length, 0);
  const top = source - ((total - 1) * size.pitch) / 2;
  const bottom = source + ((total - 1) * size.pitch) / 2;
  const head = 7;
  const x0 = size.threadsAt;
  const threads: Drawn['threads'][number][] = [];
  const heads: string[] = [];
  /** One side of the fee: from its edge inwards, one bundle after another. */
  const draw = (side: readonly Bundle[], edge: number, sign: 1 | -1): void => {
    let i = 0;
    let x = x0 + size.lead;
    for (const { y, carries, kind } of side) {
      const half = ((carries.length - 1) * size.pitch) / 2;
      const firstX = x;
      carries.forEach((carry, j) => {
        const from = px(edge + sign * i * size.pitch);
        const width = threadWidth(carry, size.line);
        const path =
          kind === 'operator'
            ? thread(x0, from, px(x), size.lineY + head, undefined, size.bend)
            : thread(x0, from, px(x), px(y + sign * (half - j * size.pitch)), x0 + head, size.bend);
        threads.push({ path, width, kind: kind === 'operator' ? 'direct' : kind });
        i += 1;
        x += size.upPitch;
      });
      if (carries.length > 0)
        heads.push(
          kind === 'operator'
            ? `M${px(firstX - 4)} ${size.lineY + head + 0.5}L${px((firstX + x - size.upPitch) / 2)} ${size.lineY}L${px(x - size.upPitch + 4)} ${size.lineY + head + 0.5}z`
            : `M${x0 + head + 0.5} ${px(y - half - 4)}L${x0} ${y}l${head + 0.5} ${px(half + 4)}z`,
        );
      x += size.upPitch * 1.2;
    }
  };
  draw(up, top, 1);
  draw(down, bottom, -1);
  return { threads, heads };
}
