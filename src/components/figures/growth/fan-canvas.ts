/** Draws the fan on a canvas: the whole of a week, or a week with its newest ring arriving. */
import type { Replay } from '@/engine/replay.ts';
import type { Fan } from './fan-layout.ts';
import { markOf, markRadius, MARKS, ringWidth, STOP_REACH, threads, type Mark } from './marks.ts';

export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly profit: string;
  readonly loss: string;
  readonly none: string;
}

const INK_NAMES = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  rule: '--rule',
  profit: '--profit',
  loss: '--loss',
  none: '--none',
} as const satisfies Record<keyof Inks, string>;

/** The colours of the theme that is on. */
export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.entries(INK_NAMES).map(([key, name]) => [key, style.getPropertyValue(name).trim()]),
  ) as Record<keyof typeof INK_NAMES, string>;
}

export interface Scene {
  readonly fan: Fan;
  readonly replay: Replay;
  readonly inks: Inks;
  /** Week of the end, or null while the scheme runs to the last week of the axis. */
  readonly closedFrom: number | null;
  /** Leave out the people who joined in this week; used while they arrive. */
  readonly without: number | null;
}

const TURN = Math.PI * 2;

/** Draws a whole week. The context's origin is the corner, its unit that of the fan. */
export function drawFan(g: CanvasRenderingContext2D, scene: Scene): void {
  const { fan, replay, inks, closedFrom, without } = scene;
  const closed = closedFrom !== null && replay.week >= closedFrom;
  const shown = without === null ? replay.week : replay.week - 1;
  drawRings(g, fan, inks, shown, closed);
  drawThreads(g, fan, replay, inks, without);
  const dots: Record<Mark, number[]> = Object.fromEntries(
    MARKS.map((mark) => [mark, [] as number[]]),
  ) as Record<Mark, number[]>;
  for (let dot = 0; dot < fan.member.length; dot++) {
    const arriving = without !== null && isOf(fan, replay, dot, without);
    dots[arriving ? 'outside' : markOf(fan, dot, replay)].push(dot);
  }
  for (const mark of MARKS) drawMarks(g, fan, inks, mark, dots[mark]);
  drawPlatform(g, fan, inks, closed);
}

/**
 * Draws the newest ring on its way in over a picture without it: the hairline has swept `progress` (0 to 1) of the
 * arc, and the people it has passed stand there, hollow.
 */
export function drawArrival(
  g: CanvasRenderingContext2D,
  scene: Scene & { readonly without: number },
  progress: number,
): void {
  const { fan, replay, inks, without } = scene;
  const ring = fan.rings[without];
  if (ring === undefined || ring.people === 0) return;
  const sweep = (Math.PI / 2) * progress;
  g.lineWidth = 1.25;
  g.strokeStyle = inks.ink;
  g.beginPath();
  g.arc(0, 0, ring.outer, 0, sweep);
  g.stroke();
  const arrived: number[] = [];
  for (let dot = 0; dot < fan.member.length; dot++)
    if (isOf(fan, replay, dot, without) && Math.atan2(fan.y[dot]!, fan.x[dot]!) <= sweep)
      arrived.push(dot);
  drawMarks(g, fan, inks, 'nothing', arrived);
}

function isOf(fan: Fan, replay: Replay, dot: number, week: number): boolean {
  const member = fan.member[dot]!;
  return member >= 0 && replay.run.members.joinWeek[member]! === week;
}

function drawRings(
  g: CanvasRenderingContext2D,
  fan: Fan,
  inks: Inks,
  shown: number,
  closed: boolean,
): void {
  let last: number | null = null;
  for (const ring of fan.rings) {
    if (ring.week > shown) break;
    last = ring.outer;
    if (ring.outer - ring.inner < 5) continue;
    arc(g, ring.outer, inks.rule, 1);
  }
  if (last === null) return;
  arc(g, last, inks.ink, 1.25);
  // A double rule closes an account.
  if (closed) arc(g, last + 3.5, inks.ink, 1.25);
}

function arc(g: CanvasRenderingContext2D, radius: number, colour: string, width: number): void {
  g.strokeStyle = colour;
  g.lineWidth = width;
  g.beginPath();
  g.arc(0, 0, radius, 0, Math.PI / 2);
  g.stroke();
}

function drawThreads(
  g: CanvasRenderingContext2D,
  fan: Fan,
  replay: Replay,
  inks: Inks,
  without: number | null,
): void {
  g.globalAlpha = 0.13;
  g.strokeStyle = inks.ink;
  g.lineWidth = 0.5;
  g.beginPath();
  for (const { dot, sponsor } of threads(fan, replay)) {
    if (without !== null && isOf(fan, replay, dot, without)) continue;
    g.moveTo(fan.x[dot]!, fan.y[dot]!);
    g.lineTo(fan.memberX[sponsor]!, fan.memberY[sponsor]!);
  }
  g.stroke();
  g.globalAlpha = 1;
}

/** All dots of one mark, as few paths as that takes. */
function drawMarks(
  g: CanvasRenderingContext2D,
  fan: Fan,
  inks: Inks,
  mark: Mark,
  dots: readonly number[],
): void {
  if (dots.length === 0) return;
  const r = markRadius(fan.pitch);
  if (mark === 'outside') {
    circles(g, fan, dots, Math.max(0.7, r * 0.3));
    g.fillStyle = inks.none;
    g.fill();
    return;
  }
  const stopped = mark.endsWith('-stopped');
  const colour = stopped ? inks.ink2 : mark === 'whole' ? inks.profit : inks.loss;
  if (mark.startsWith('whole')) {
    circles(g, fan, dots, r);
    g.fillStyle = colour;
    g.fill();
  } else {
    const width = ringWidth(r);
    circles(g, fan, dots, r - width / 2);
    g.fillStyle = inks.paper;
    g.fill();
    g.strokeStyle = colour;
    g.lineWidth = stopped ? width * 0.75 : width;
    g.stroke();
    if (mark.startsWith('part')) {
      g.beginPath();
      for (const dot of dots) {
        g.moveTo(fan.x[dot]!, fan.y[dot]! + r - width / 2);
        g.arc(fan.x[dot]!, fan.y[dot]!, r - width / 2, Math.PI / 2, Math.PI * 1.5);
      }
      g.fillStyle = colour;
      g.fill();
    }
  }
  if (stopped) drawStops(g, fan, inks, mark, dots, r);
}

/** A short bar through everybody who has stopped asking. */
function drawStops(
  g: CanvasRenderingContext2D,
  fan: Fan,
  inks: Inks,
  mark: Mark,
  dots: readonly number[],
  r: number,
): void {
  const bars = (colour: string, width: number, reach: number): void => {
    g.strokeStyle = colour;
    g.lineWidth = width;
    g.beginPath();
    for (const dot of dots) {
      g.moveTo(fan.x[dot]! - r * reach, fan.y[dot]!);
      g.lineTo(fan.x[dot]! + r * reach, fan.y[dot]!);
    }
    g.stroke();
  };
  // Through a filled mark the bar shows as a gap.
  if (mark.startsWith('whole')) bars(inks.paper, Math.max(1, r * 0.42), 1);
  else bars(inks.ink2, Math.max(0.8, r * 0.3), STOP_REACH);
}

function circles(
  g: CanvasRenderingContext2D,
  fan: Fan,
  dots: readonly number[],
  radius: number,
): void {
  g.beginPath();
  for (const dot of dots) {
    g.moveTo(fan.x[dot]! + radius, fan.y[dot]!);
    g.arc(fan.x[dot]!, fan.y[dot]!, radius, 0, TURN);
  }
}

/** The platform is a square at the corner: solid while it trades, hollow once it is closed. */
function drawPlatform(g: CanvasRenderingContext2D, fan: Fan, inks: Inks, closed: boolean): void {
  const side = fan.shape.corner * 0.62;
  const at = fan.shape.corner * 0.18;
  g.fillStyle = inks.ink;
  g.fillRect(at, at, side, side);
  if (!closed) return;
  const edge = Math.max(1.5, side * 0.16);
  g.fillStyle = inks.paper;
  g.fillRect(at + edge, at + edge, side - 2 * edge, side - 2 * edge);
}
