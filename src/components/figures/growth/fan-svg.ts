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
export function quarter(radius: number): string {
  const r = short(radius);
  return `M${r} 0A${r} ${r} 0 0 1 0 ${r}`;
}

/** One decimal is finer than any screen here, and half the bytes. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
