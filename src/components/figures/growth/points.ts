/**
 * A large town with a point for every person, written pixel by pixel: rings by the week of joining, as in the fan of
 * marks, and in each ring everyone at the place round it that is theirs. Marks would not be told apart at this size, so
 * what they say is said by colour and by light and dark.
 */
import type { Replay } from '@/engine/replay.ts';
import type { Inks, PaintPeople } from './fan-canvas.ts';
import type { Fan } from './fan-layout.ts';

/** What a point can say. The first four by whether the fee is back and whether the member has stopped. */
export const POINTS = ['not-back', 'back', 'not-back-stopped', 'back-stopped', 'outside'] as const;
type Point = (typeof POINTS)[number];
const BACK = 1;
const STOPPED = 2;
const OUTSIDE = 4;

/** The ink of each point, and how much of it there is on the paper. */
const INKS: Readonly<Record<Point, readonly [ink: keyof Inks, share: number]>> = {
  'not-back': ['loss', 1],
  back: ['profit', 1],
  'not-back-stopped': ['ink2', 0.62],
  'back-stopped': ['ink', 1],
  outside: ['none', 0.3],
};

/** People between two looks at the clock. */
const SLICE = 20_000;
/** Parts of a whole that, taken again and again, never come close to where they have been. */
const GOLDEN = 0.618033988749895;
const PLASTIC = [0.7548776662466927, 0.5698402909980532] as const;

interface Places {
  readonly fan: Fan;
  readonly width: number;
  readonly height: number;
  /** By member, then by those who never join: the first pixel of their point. */
  readonly pixel: Int32Array;
  /** Pixels that a point is wide and high. */
  readonly side: number;
}

/** @returns what paints the people of a week; it remembers where they stand from one week to the next */
export function createPoints(): PaintPeople {
  const sheet = document.createElement('canvas');
  let places: Places | null = null;

  return function* paint(g, { fan, replay, inks, ratio }) {
    const { width, height } = g.canvas;
    const { count } = replay;
    const origin = g.getTransform().e;
    if (places?.fan !== fan || places.width !== width || places.height !== height)
      places = yield* placePeople(fan, replay, width, height, ratio, origin);
    const { pixel, side } = places;
    const image = new ImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    const colours = POINTS.map((point) => colourOf(inks, point));
    for (let person = 0; person < pixel.length; person++) {
      const point =
        person >= count
          ? OUTSIDE
          : (replay.hasStopped(person) ? STOPPED : 0) +
            (replay.returnOf(person) === 'whole' ? BACK : 0);
      const first = pixel[person]!;
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) pixels[first + y * width + x] = colours[point]!;
      if (person % SLICE === SLICE - 1) yield;
    }
    sheet.width = width;
    sheet.height = height;
    sheet.getContext('2d')?.putImageData(image, 0, 0);
    g.drawImage(sheet, -origin / ratio, 0, width / ratio, height / ratio);
  };
}

/** Everybody's pixel: members in the ring of their week, over its whole depth; the others round them. */
function* placePeople(
  fan: Fan,
  { run }: Replay,
  width: number,
  height: number,
  ratio: number,
  origin: number,
): Generator<undefined, Places> {
  const { memberX, memberY, rings, shape } = fan;
  const { people } = run.scenario;
  const { joinWeek } = run.members;
  const count = joinWeek.length;
  const pixel = new Int32Array(people);
  const area = (Math.PI / 4) * (shape.radius * ratio) ** 2;
  // Half of the paper stays free between points, as long as there is room.
  const side = Math.max(1, Math.floor(Math.sqrt(area / people / 2)));
  const put = (person: number, x: number, y: number): void => {
    const column = Math.max(0, Math.min(width - side, Math.floor(origin + x * ratio)));
    const row = Math.max(0, Math.min(height - side, Math.floor(y * ratio)));
    pixel[person] = row * width + column;
  };
  const depth = (inner: number, outer: number, share: number): number =>
    Math.sqrt(inner * inner + (outer * outer - inner * inner) * share);
  for (let member = 0; member < count; member++) {
    const { inner, outer } = rings[joinWeek[member]!]!;
    const x = memberX[member]!;
    const y = memberY[member]!;
    const times = depth(inner, outer, (member * GOLDEN) % 1) / Math.sqrt(x * x + y * y);
    put(member, x * times, y * times);
    if (member % SLICE === SLICE - 1) yield;
  }
  const from = rings.at(-1)?.outer ?? shape.corner;
  for (let person = count; person < people; person++) {
    const radius = depth(from, shape.radius, (person * PLASTIC[0]) % 1);
    const edge = Math.asin(Math.min(0.5, shape.margin / radius));
    const turn = edge + (Math.PI / 2 - 2 * edge) * ((person * PLASTIC[1]) % 1);
    put(person, Math.cos(turn) * radius, Math.sin(turn) * radius);
    if (person % SLICE === SLICE - 1) yield;
  }
  return { fan, width, height, pixel, side };
}

/** As the pixels of a canvas hold it: whatever way the theme writes its colours. */
function colourOf(inks: Inks, point: Point): number {
  const [ink, share] = INKS[point];
  const one = document.createElement('canvas');
  one.width = one.height = 1;
  const g = one.getContext('2d');
  if (g === null) return 0;
  g.fillStyle = inks.paper;
  g.fillRect(0, 0, 1, 1);
  g.globalAlpha = share;
  g.fillStyle = inks[ink];
  g.fillRect(0, 0, 1, 1);
  return new Uint32Array(g.getImageData(0, 0, 1, 1).data.buffer)[0]!;
}
