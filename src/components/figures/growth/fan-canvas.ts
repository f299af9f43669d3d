/**
 * Draws the fan on a canvas: the whole of a week, or its newest ring on its way in.
 * A week is drawn in slices, so that no device is kept busy for longer than a frame; marks are drawn once and stamped.
 */
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
  /** Pixels of the screen to a unit of the fan. */
  readonly ratio: number;
  readonly stamps: Stamps;
  /** Week of the end, or null while the scheme runs to the last week of the axis. */
  readonly closedFrom: number | null;
  /** Leave out the people who joined in this week; used while they arrive. */
  readonly without: number | null;
}

const TURN = Math.PI * 2;
/** Dots or threads drawn between two looks at the clock. */
const SLICE = 250;

/** Draws the people of a scene some other way than in marks, a slice at each step. */
export type PaintPeople = (g: CanvasRenderingContext2D, scene: Scene) => Generator<undefined>;

/** Draws a whole week, a slice at each step. The context's origin is the corner, its unit that of the fan. */
export function* paintFan(
  g: CanvasRenderingContext2D,
  scene: Scene,
  people?: PaintPeople,
): Generator<undefined> {
  const { fan, replay, inks, closedFrom, without } = scene;
  const closed = closedFrom !== null && replay.week >= closedFrom;
  const shown = without === null ? replay.week : replay.week - 1;
  if (people !== undefined) yield* people(g, scene);
  paintRings(g, fan, inks, shown, closed);
  if (people === undefined) yield* paintMarks(g, scene);
  paintPlatform(g, fan, inks, closed);
}

function* paintMarks(g: CanvasRenderingContext2D, scene: Scene): Generator<undefined> {
  const { fan, replay, without } = scene;
  yield* paintThreads(g, scene);
  for (let dot = 0; dot < fan.member.length; dot++) {
    const arriving = without !== null && isOf(fan, replay, dot, without);
    stamp(g, scene, arriving ? 'outside' : markOf(fan, dot, replay), dot);
    if (dot % SLICE === SLICE - 1) yield;
  }
}

/** The dots of those who joined in a week, in the order in which a hairline sweeping round passes them. */
export function newcomersOf(scene: Scene, week: number): Int32Array {
  const { fan, replay } = scene;
  const dots: number[] = [];
  for (let dot = 0; dot < fan.member.length; dot++)
    if (isOf(fan, replay, dot, week)) dots.push(dot);
  const turn = (dot: number): number => Math.atan2(fan.y[dot]!, fan.x[dot]!);
  return Int32Array.from(dots).sort((a, b) => turn(a) - turn(b));
}

/**
 * Draws the newest ring on its way in over a picture without it: the hairline has swept `progress` (0 to 1) of the
 * arc, and the people it has passed stand there, hollow.
 */
export function paintArrival(
  g: CanvasRenderingContext2D,
  scene: Scene,
  newcomers: Int32Array,
  progress: number,
): void {
  const { fan, inks, replay } = scene;
  const ring = fan.rings[replay.week];
  if (ring === undefined || ring.people === 0) return;
  const sweep = (Math.PI / 2) * progress;
  g.lineWidth = 1.25;
  g.strokeStyle = inks.ink;
  g.beginPath();
  g.arc(0, 0, ring.edge, 0, sweep);
  g.stroke();
  for (const dot of newcomers) {
    if (Math.atan2(fan.y[dot]!, fan.x[dot]!) > sweep) break;
    stamp(g, scene, 'nothing', dot);
  }
}

function isOf(fan: Fan, replay: Replay, dot: number, week: number): boolean {
  const member = fan.member[dot]!;
  return member >= 0 && replay.run.members.joinWeek[member]! === week;
}

function paintRings(
  g: CanvasRenderingContext2D,
  fan: Fan,
  inks: Inks,
  shown: number,
  closed: boolean,
): void {
  let last: number | null = null;
  for (const ring of fan.rings) {
    if (ring.week > shown) break;
    last = ring.edge;
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

function* paintThreads(g: CanvasRenderingContext2D, scene: Scene): Generator<undefined> {
  const { fan, replay, inks, without } = scene;
  const stroke = (): void => {
    g.globalAlpha = 0.13;
    g.strokeStyle = inks.ink;
    g.lineWidth = 0.5;
    g.stroke();
    g.globalAlpha = 1;
    g.beginPath();
  };
  let drawn = 0;
  g.beginPath();
  for (const { dot, sponsor } of threads(fan, replay)) {
    if (without !== null && isOf(fan, replay, dot, without)) continue;
    g.moveTo(fan.x[dot]!, fan.y[dot]!);
    g.lineTo(fan.memberX[sponsor]!, fan.memberY[sponsor]!);
    drawn += 1;
    if (drawn % SLICE === 0) {
      stroke();
      yield;
    }
  }
  stroke();
}

/** The platform is a square at the corner: solid while it trades, hollow once it is closed. */
function paintPlatform(g: CanvasRenderingContext2D, fan: Fan, inks: Inks, closed: boolean): void {
  const side = fan.shape.corner * 0.62;
  const at = fan.shape.corner * 0.18;
  g.fillStyle = inks.ink;
  g.fillRect(at, at, side, side);
  if (!closed) return;
  const edge = Math.max(1.5, side * 0.16);
  g.fillStyle = inks.paper;
  g.fillRect(at + edge, at + edge, side - 2 * edge, side - 2 * edge);
}

/** Every mark drawn once, in pixels of the screen. */
export type Stamps = Readonly<Record<Mark, HTMLCanvasElement>>;

/** @param pitch distance between dots @param ratio pixels of the screen to a unit of the fan */
export function makeStamps(pitch: number, inks: Inks, ratio: number): Stamps {
  const radius = markRadius(pitch);
  const half = Math.ceil(radius * STOP_REACH * ratio) + 1;
  return Object.fromEntries(
    MARKS.map((mark) => {
      const canvas = document.createElement('canvas');
      canvas.width = 2 * half + 1;
      canvas.height = 2 * half + 1;
      const g = canvas.getContext('2d');
      if (g !== null) {
        g.setTransform(ratio, 0, 0, ratio, half + 0.5, half + 0.5);
        paintMark(g, inks, mark, radius);
      }
      return [mark, canvas];
    }),
  ) as Record<Mark, HTMLCanvasElement>;
}

/** Stamps land on whole pixels: crisp, and quick to copy. */
function stamp(g: CanvasRenderingContext2D, scene: Scene, mark: Mark, dot: number): void {
  const { fan, ratio, stamps } = scene;
  const image = stamps[mark];
  const half = (image.width - 1) / 2;
  g.drawImage(
    image,
    (Math.round(fan.x[dot]! * ratio) - half) / ratio,
    (Math.round(fan.y[dot]! * ratio) - half) / ratio,
    image.width / ratio,
    image.height / ratio,
  );
}

/** One mark round the origin. */
function paintMark(g: CanvasRenderingContext2D, inks: Inks, mark: Mark, r: number): void {
  const disc = (radius: number): void => {
    g.beginPath();
    g.arc(0, 0, radius, 0, TURN);
  };
  if (mark === 'outside') {
    disc(Math.max(0.7, r * 0.3));
    g.fillStyle = inks.none;
    g.fill();
    return;
  }
  const stopped = mark.endsWith('-stopped');
  const colour = stopped ? inks.ink2 : mark === 'whole' ? inks.profit : inks.loss;
  const bar = (ink: string, width: number, reach: number): void => {
    g.strokeStyle = ink;
    g.lineWidth = width;
    g.beginPath();
    g.moveTo(-reach, 0);
    g.lineTo(reach, 0);
    g.stroke();
  };
  if (mark.startsWith('whole')) {
    disc(r);
    g.fillStyle = colour;
    g.fill();
    // Through a filled mark the bar shows as a gap.
    if (stopped) bar(inks.paper, Math.max(1, r * 0.42), r);
    return;
  }
  const width = ringWidth(r);
  disc(r - width / 2);
  g.fillStyle = inks.paper;
  g.fill();
  g.strokeStyle = colour;
  g.lineWidth = stopped ? width * 0.75 : width;
  g.stroke();
  if (mark.startsWith('part')) {
    g.beginPath();
    g.arc(0, 0, r - width / 2, Math.PI / 2, Math.PI * 1.5);
    g.fillStyle = colour;
    g.fill();
  }
  if (stopped) bar(inks.ink2, Math.max(0.8, r * 0.3), r * STOP_REACH);
}
