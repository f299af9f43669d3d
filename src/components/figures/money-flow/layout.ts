/** Where things lie in 'Follow one fee', in px: heights are fixed, columns hang on the right edge. */
import { thread, threadsFor, threadWidth } from '@/components/charts/threads.ts';

/** Each thread stands for this much, in fen. */
export const THREAD = 2000;

export interface Size {
  name: string;
  /** The half-width of a person's mark. */
  mark: number;
  nameAt: number;
  threadsAt: number;
  pitch: number;
  line: number;
  bend: number;
  /** Centres of the rows, from the Line down, and where the rules between them lie. */
  lineY: number;
  an: number;
  bo: number;
  mei: number;
  others: number;
  rules: [number, number, number, number];
  height: number;
  /** From the right edge to the first of the two columns. */
  column: number;
  rings: { across: number; pitch: number; r: number };
}

const low = {
  mark: 8.5,
  nameAt: 25,
  lineY: 68,
  an: 104,
  bo: 184,
  mei: 276,
  others: 358,
  rules: [142, 230, 322, 394] as [number, number, number, number],
  height: 442,
};

/** From the narrowest to the widest; the classes of the same names say from which width each is shown. */
export const SIZES: Size[] = [
  {
    ...low,
    name: 'small',
    threadsAt: 98,
    pitch: 2.7,
    line: 1.25,
    bend: 3.5,
    column: 66,
    rings: { across: 8, pitch: 11, r: 4.4 },
  },
  {
    ...low,
    name: 'phone',
    threadsAt: 120,
    pitch: 3.1,
    line: 1.4,
    bend: 4,
    column: 72,
    rings: { across: 12, pitch: 13, r: 5.2 },
  },
  {
    name: 'desk',
    mark: 11,
    nameAt: 36,
    threadsAt: 186,
    pitch: 4.6,
    line: 1.7,
    bend: 6,
    lineY: 78,
    an: 124,
    bo: 220,
    mei: 330,
    others: 428,
    rules: [172, 270, 390, 466],
    height: 522,
    column: 112,
    rings: { across: 12, pitch: 20, r: 7.6 },
  },
];

interface Drawn {
  threads: { path: string; width: number }[];
  /** Arrowheads: at Bo, at the platform. */
  heads: string[];
}

/** Mei's fee as threads: the upper ones bend back to Bo, the lower ones go on and up to the platform. */
export function drawFee(size: Size, toBo: number, toPlatform: number): Drawn {
  const { threadsAt: x0, pitch, bend, line } = size;
  const bo = threadsFor(toBo, THREAD);
  const platform = threadsFor(toPlatform, THREAD);
  const gap = pitch * 2.2;
  const height = (bo.length + platform.length - 1) * pitch;
  const px = (value: number): number => Math.round(value * 100) / 100;
  const from = (i: number): number => px(size.mei - height / 2 + i * pitch);
  const head = 9;
  const halfBo = ((bo.length - 1) * pitch) / 2;
  const upAt = (i: number): number => px(x0 + 20 + i * pitch + (i >= bo.length ? gap : 0));
  const firstUp = upAt(bo.length);
  const lastUp = upAt(bo.length + platform.length - 1);
  const under = size.lineY + 3;
  const threads = [
    ...bo.map((carries, i) => ({
      path: thread(x0, from(i), upAt(i), px(size.bo + halfBo - i * pitch), x0 + head, bend),
      width: threadWidth(carries, line),
    })),
    ...platform.map((carries, j) => {
      const i = bo.length + j;
      return {
        path: thread(x0, from(i), upAt(i), under + head, undefined, bend),
        width: threadWidth(carries, line),
      };
    }),
  ];
  const wide = halfBo + 4;
  return {
    threads,
    heads: [
      ...(bo.length > 0
        ? [`M${x0 + head + 0.5} ${px(size.bo - wide)}L${x0} ${size.bo}l${head + 0.5} ${px(wide)}z`]
        : []),
      ...(platform.length > 0
        ? [
            `M${px(firstUp - 4)} ${under + head + 0.5}L${px((firstUp + lastUp) / 2)} ${under}L${px(lastUp + 4)} ${under + head + 0.5}z`,
          ]
        : []),
    ],
  };
}
