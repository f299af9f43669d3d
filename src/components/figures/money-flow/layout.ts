/** Where things lie in 'Follow one fee', in px: heights are fixed, columns hang on the right edge. */
import { thread, threadsFor, threadWidth } from '@/components/charts/threads.ts';

/** Each thread stands for this much, in fen. */
export const THREAD = 2000;

export interface Size {
  name: string;
  /** The half-width of a person's mark. */
  mark: number;
  nameAt: number;
  /** From a row's middle to the note under its name. */
  noteAt: number;
  threadsAt: number;
  /** Between threads: where they run across, and where they run up. */
  pitch: number;
  upPitch: number;
  /** From where they start to the first that turns up. */
  lead: number;
  line: number;
  bend: number;
  lineY: number;
  /** Middles of the rows: platform, An, Bo, Mei, Bo's others. Rules lie under all but the first. */
  rows: [number, number, number, number, number];
  rules: number[];
  height: number;
  /** From the right edge to the first of the two columns. */
  column: number;
  rings: { across: number; pitch: number; r: number };
}

const low = {
  mark: 8.5,
  nameAt: 25,
  noteAt: 26,
  lineY: 68,
  rows: [35, 104, 184, 276, 352] as Size['rows'],
  rules: [142, 230, 322, 394],
  height: 442,
};

/** From the narrowest to the widest; the classes of the same names say from which width each is shown. */
export const SIZES: Size[] = [
  {
    ...low,
    name: 'small',
    threadsAt: 98,
    pitch: 2.7,
    upPitch: 2.45,
    lead: 15,
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
    upPitch: 3.6,
    lead: 22,
    line: 1.4,
    bend: 4,
    column: 72,
    rings: { across: 12, pitch: 13, r: 5.2 },
  },
  {
    name: 'desk',
    mark: 11,
    nameAt: 36,
    noteAt: 27,
    threadsAt: 186,
    pitch: 4.4,
    upPitch: 8.4,
    lead: 60,
    line: 1.7,
    bend: 6,
    lineY: 78,
    rows: [41, 124, 220, 330, 422],
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
  const { threadsAt: x0, pitch, upPitch, bend, line } = size;
  const [, , boY, meiY] = size.rows;
  const bo = threadsFor(toBo, THREAD);
  const platform = threadsFor(toPlatform, THREAD);
  const gap = upPitch * 2.2;
  const height = (bo.length + platform.length - 1) * pitch;
  const px = (value: number): number => Math.round(value * 100) / 100;
  const from = (i: number): number => px(meiY - height / 2 + i * pitch);
  const head = 9;
  const halfBo = ((bo.length - 1) * pitch) / 2;
  const upAt = (i: number): number => px(x0 + size.lead + i * upPitch + (i >= bo.length ? gap : 0));
  const firstUp = upAt(bo.length);
  const lastUp = upAt(bo.length + platform.length - 1);
  const under = size.lineY + 3;
  const threads = [
    ...bo.map((carries, i) => ({
      path: thread(x0, from(i), upAt(i), px(boY + halfBo - i * pitch), x0 + head, bend),
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
        ? [`M${x0 + head + 0.5} ${px(boY - wide)}L${x0} ${boY}l${head + 0.5} ${px(wide)}z`]
        : []),
      ...(platform.length > 0
        ? [
            `M${px(firstUp - 4)} ${under + head + 0.5}L${px((firstUp + lastUp) / 2)} ${under}L${px(lastUp + 4)} ${under + head + 0.5}z`,
          ]
        : []),
    ],
  };
}
