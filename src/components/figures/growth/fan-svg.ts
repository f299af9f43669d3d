/** The fan as a handful of SVG paths: the picture that stands in the page before, and without, JavaScript. */
import type { Replay } from '@/engine/replay.ts';
import type { Run } from '@/engine/run.ts';
import { FAN_CORNER, FAN_MARGIN, layOutFan, type Fan } from './fan-layout.ts';
import { markOf, markRadius, MARKS, ringWidth, STOP_REACH, threads, type Mark } from './marks.ts';

export interface FanPaths {
  /** A zero-length line a dot: with round caps it is a disc as wide as the stroke. */
  readonly dots: Readonly<Record<Mark, string>>;
  /** Left halves of the marks of those who had part of the fee back. */
  readonly halves: { readonly active: string; readonly stopped: string };
  /** Bars through those who have stopped. */
  readonly bars: { readonly open: string; readonly whole: string };
  readonly threads: string;
  readonly rings: string;
  readonly outerRing: number;
  readonly radius: number;
  readonly ringWidth: number;
}

/** Colours of the fan, by the names of their tokens. */
type FanInk = 'ink' | 'ink-2' | 'rule' | 'paper' | 'none' | 'loss' | 'profit';

/** One path of the picture: filled, or a line so wide, with round ends where it is dots. */
interface FanShape {
  readonly d: string;
  readonly fill?: FanInk;
  readonly stroke?: FanInk;
  readonly width?: number;
  readonly round?: boolean;
  readonly opacity?: number;
}

/** What {@link fanShapes} are drawn in. */
export const FAN_BOX = { width: 1030, height: 1008 } as const;

/** The whole picture of a fan with a radius of 1000, from the back to the front. */
export function fanShapes({
  dots,
  halves,
  bars,
  threads: lines,
  rings,
  outerRing,
  radius: r,
  ringWidth: width,
}: FanPaths): readonly FanShape[] {
  const outer = 2 * r;
  const inner = outer - 2 * width;
  const open = dots['nothing-stopped'] + dots['part-stopped'];
  const disc = (d: string, stroke: FanInk, across: number): FanShape => ({
    d,
    stroke,
    width: across,
    round: true,
  });
  const side = FAN_CORNER * 620;
  const at = FAN_CORNER * 180;
  return [
    { d: rings, stroke: 'rule', width: 1.5 },
    { d: quarter(outerRing), stroke: 'ink', width: 2 },
    { d: lines, stroke: 'ink', width: 0.8, opacity: 0.13 },
    disc(dots.outside, 'none', Math.max(5, outer * 0.32)),
    disc(dots.nothing + dots.part, 'loss', outer),
    disc(dots.nothing + dots.part, 'paper', inner),
    disc(open, 'ink-2', outer),
    disc(open, 'paper', inner * 1.1),
    disc(dots.whole, 'profit', outer),
    disc(dots['whole-stopped'], 'ink-2', outer),
    { d: halves.active, fill: 'loss' },
    { d: halves.stopped, fill: 'ink-2' },
    { d: bars.open, stroke: 'ink-2', width: r * 0.3 },
    { d: bars.whole, stroke: 'paper', width: r * 0.42 },
    { d: `M${short(at)} ${short(at)}h${short(side)}v${short(side)}h${short(-side)}z`, fill: 'ink' },
  ];
}

/** The fan of a run with a radius of 1000. @param perDot people for whom a dot stands */
export function fanOf(run: Run, perDot: number): Fan {
  return layOutFan(run, {
    radius: 1000,
    corner: 1000 * FAN_CORNER,
    margin: 1000 * FAN_MARGIN,
    perDot,
  });
}

export function fanPaths(fan: Fan, replay: Replay): FanPaths {
  const r = markRadius(fan.pitch);
  const width = ringWidth(r);
  const inner = r - width / 2;
  const dots = Object.fromEntries(MARKS.map((mark) => [mark, ''])) as Record<Mark, string>;
  const halves = { active: '', stopped: '' };
  const bars = { open: '', whole: '' };
  for (let dot = 0; dot < fan.member.length; dot++) {
    const mark = markOf(fan, dot, replay);
    const x = short(fan.x[dot]!);
    const y = short(fan.y[dot]!);
    dots[mark] += `M${x} ${y}h0`;
    const half = `M${x} ${short(fan.y[dot]! + inner)}a${short(inner)} ${short(inner)} 0 0 1 0-${short(2 * inner)}z`;
    if (mark === 'part') halves.active += half;
    if (mark === 'part-stopped') halves.stopped += half;
    if (!mark.endsWith('-stopped')) continue;
    const reach = mark === 'whole-stopped' ? r : r * STOP_REACH;
    bars[mark === 'whole-stopped' ? 'whole' : 'open'] +=
      `M${short(fan.x[dot]! - reach)} ${y}h${short(2 * reach)}`;
  }
  let lines = '';
  for (const { dot, sponsor } of threads(fan, replay))
    lines += `M${short(fan.x[dot]!)} ${short(fan.y[dot]!)}L${short(fan.memberX[sponsor]!)} ${short(fan.memberY[sponsor]!)}`;
  const rings = fan.rings.filter(
    ({ week, inner: from, outer }) => week <= replay.week && outer - from >= 5,
  );
  const lived = fan.rings.filter(({ week }) => week <= replay.week);
  return {
    dots,
    halves,
    bars,
    threads: lines,
    rings: rings.map(({ outer }) => quarter(outer)).join(''),
    outerRing: lived.at(-1)?.edge ?? 0,
    radius: r,
    ringWidth: width,
  };
}

/** A quarter circle from the Line to the stem. */
function quarter(radius: number): string {
  const r = short(radius);
  return `M${r} 0A${r} ${r} 0 0 1 0 ${r}`;
}

/** One decimal is finer than any screen here, and half the bytes. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
