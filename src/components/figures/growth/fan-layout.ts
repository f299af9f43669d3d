/**
 * Where people stand in the fan: a quarter disc below the Line, in rings by the week of joining.
 * Area is proportional to people, so that the rings can be compared by eye; those who never join stand outside.
 * Lengths are in the unit of `radius`. A dot stands for `perDot` people and shows one of them: every perDot-th of the
 * ring, going round, so that no kind of member is picked over another.
 */
import type { Run } from '@/engine/index.ts';

/** Of the radius: what the corner keeps free, and the distance from the edges. */
export const FAN_CORNER = 0.038;
export const FAN_MARGIN = 0.018;

export interface FanShape {
  readonly radius: number;
  /** Kept free at the corner for the platform's square. */
  readonly corner: number;
  /** Distance that dots keep from the two straight edges. */
  readonly margin: number;
  readonly perDot: number;
}

interface Ring {
  readonly week: number;
  readonly people: number;
  readonly inner: number;
  readonly outer: number;
  /** Where the hairline runs round everybody who has joined by this week: outside their marks. */
  readonly edge: number;
}

export interface Fan {
  readonly shape: FanShape;
  /** Distance between neighbouring dots. */
  readonly pitch: number;
  readonly rings: readonly Ring[];
  // One entry a dot, from the corner outwards.
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The member that the dot shows, or -1 for people who never join. */
  readonly member: Int32Array;
  // Where every member stands, drawn or not: the ends of threads.
  readonly memberX: Float32Array;
  readonly memberY: Float32Array;
}

/** What of a run decides where people stand. */
export interface Standing {
  readonly lastWeek: number;
  readonly scenario: Pick<Run['scenario'], 'people'>;
  readonly weeks: Pick<Run['weeks'], 'members'>;
  readonly members: Pick<Run['members'], 'sponsor' | 'joinWeek'>;
}

/** A ring must be at least this many dots thick to be drawn as one; thinner neighbours share a band. */
const THINNEST_BAND = 0.9;

/** The smallest round number of people a dot for which dots stay `least` apart. */
export function peoplePerDot(
  people: number,
  radius: number,
  corner: number,
  least: number,
): number {
  const area = (Math.PI / 4) * (radius * radius - corner * corner);
  for (let decade = 1; ; decade *= 10)
    for (const step of [1, 2, 5])
      if (Math.sqrt((area * decade * step) / people) >= least) return decade * step;
}

/** In time proportional to the people: nothing is compared that the order of joining or of a row has put in order. */
export function layOutFan(run: Standing, shape: FanShape): Fan {
  const { people } = run.scenario;
  const { sponsor, joinWeek } = run.members;
  const count = sponsor.length;
  const { radius, corner, margin, perDot } = shape;
  const area = (Math.PI / 4) * (radius * radius - corner * corner);
  const pitch = Math.sqrt((area * perDot) / people);
  const reach = (standing: number): number =>
    Math.sqrt(corner * corner + (radius * radius - corner * corner) * (standing / people));

  const rings: (Ring & { edge: number })[] = [];
  /** By member: the place round the ring, 0 to 1. */
  const angle = new Float64Array(count);
  const memberX = new Float32Array(count);
  const memberY = new Float32Array(count);
  const x: number[] = [];
  const y: number[] = [];
  const shown: number[] = [];

  /** Dots for people of a band: as many as their number asks for, each showing one of them. */
  function place(standing: Int32Array, size: number, inner: number, outer: number): void {
    const slots = slotsIn(Math.max(1, Math.round(size / perDot)), inner, outer, pitch, margin);
    for (let q = 0; q < slots.length; q++) {
      const member = standing[Math.floor(((q + 0.5) * size) / slots.length)] ?? -1;
      const [east, south] = [slots.x[q]!, slots.y[q]!];
      x.push(east);
      y.push(south);
      shown.push(member);
      if (member < 0) continue;
      memberX[member] = east;
      memberY[member] = south;
      // Thin rings share a band, and their people may stand a little outside the share of the area that is theirs.
      const ring = rings[joinWeek[member]!]!;
      ring.edge = Math.max(ring.edge, Math.sqrt(east * east + south * south) + pitch / 2);
    }
  }

  let band = 0;
  for (let week = 0, from = 0; week <= run.lastWeek && from < count; week++) {
    const to = run.weeks.members[week]!;
    const [inner, outer] = [reach(from), reach(to)];
    rings.push({ week, people: to - from, inner, outer, edge: outer });
    const order = placeInRing(from, to, sponsor, angle);
    // Evenly round the ring, so that each stands where the one before turned by the same angle again would.
    const middle = (inner + outer) / 2;
    const turn = turnsIn(middle, margin);
    const step = turn(1 / order.length) - turn(0);
    const [cos, sin] = [Math.cos(step), Math.sin(step)];
    let east = Math.cos(turn(0.5 / order.length)) * middle;
    let south = Math.sin(turn(0.5 / order.length)) * middle;
    for (let k = 0; k < order.length; k++) {
      const member = from + order[k]!;
      memberX[member] = east;
      memberY[member] = south;
      const turned = east * cos - south * sin;
      south = east * sin + south * cos;
      east = turned;
    }
    from = to;
    const bandFrom = rings[band]!;
    const last = to === count || week === run.lastWeek;
    if (outer - bandFrom.inner < THINNEST_BAND * pitch && !last) continue;
    const first = band === 0 ? 0 : run.weeks.members[band - 1]!;
    const standing = inOrder(angle.subarray(first, to)).map((i) => first + i);
    place(standing, standing.length, bandFrom.inner, outer);
    band = week + 1;
  }
  const never = people - count;
  if (never > 0) place(new Int32Array(0), never, reach(count), radius);

  for (let week = 1; week < rings.length; week++)
    rings[week]!.edge = Math.max(rings[week]!.edge, rings[week - 1]!.edge);
  return {
    shape,
    pitch,
    rings,
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    member: Int32Array.from(shown),
    memberX,
    memberY,
  };
}

/**
 * Gives the members `from` .. `to - 1` their places round the ring: below their sponsors, in the order of joining.
 * @returns them in the order of their places, counted from `from`
 */
function placeInRing(
  from: number,
  to: number,
  sponsor: Int32Array,
  angle: Float64Array,
): Int32Array {
  const above = new Float64Array(to - from);
  for (let i = from; i < to; i++)
    above[i - from] = sponsor[i]! < 0 ? (i - from + 0.5) / (to - from) : angle[sponsor[i]!]!;
  const order = inOrder(above);
  for (let k = 0; k < order.length; k++) angle[from + order[k]!] = (k + 0.5) / order.length;
  return order;
}

/**
 * The places of numbers from 0 to 1 in rising order, equal ones as they stand. As many buckets as numbers, and within
 * each a sort by insertion: linear where the numbers are spread, or many are equal.
 */
function inOrder(numbers: Float64Array): Int32Array {
  const buckets = numbers.length;
  const bucketOf = new Int32Array(buckets);
  const start = new Int32Array(buckets + 1);
  for (let i = 0; i < buckets; i++) {
    const bucket = Math.min(buckets - 1, Math.floor(numbers[i]! * buckets));
    bucketOf[i] = bucket;
    start[bucket + 1]! += 1;
  }
  for (let b = 0; b < buckets; b++) start[b + 1]! += start[b]!;
  const next = start.slice();
  const order = new Int32Array(buckets);
  for (let i = 0; i < buckets; i++) {
    const bucket = bucketOf[i]!;
    const first = start[bucket]!;
    let at = next[bucket]!++;
    for (; at > first && numbers[order[at - 1]!]! > numbers[i]!; at--) order[at] = order[at - 1]!;
    order[at] = i;
  }
  return order;
}

/** An angle between the two edges, for a place 0 .. 1 round a ring. */
function turnsIn(radius: number, margin: number): (place: number) => number {
  const edge = Math.asin(Math.min(0.5, margin / radius));
  return (place) => edge + (Math.PI / 2 - 2 * edge) * place;
}

/** Places for `count` dots in a band, in rows that keep the pitch, sorted by their place round the ring. */
function slotsIn(
  count: number,
  inner: number,
  outer: number,
  pitch: number,
  margin: number,
): { length: number; x: Float64Array; y: Float64Array } {
  const rows = Math.max(1, Math.min(count, Math.round((outer - inner) / pitch)));
  const radii = Array.from(
    { length: rows },
    (_, j) => inner + ((outer - inner) * (j + 0.5)) / rows,
  );
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const place = new Float64Array(count);
  const row = new Int32Array(count);
  let placed = 0;
  let share = 0;
  radii.forEach((radius, j) => {
    share += radius;
    const here = Math.round((count * share) / total) - placed;
    // Every other row is moved by half a dot, as seats in a hall are.
    for (let q = 0; q < here; q++) {
      place[placed + q] = (q + 0.25 + (j % 2) * 0.5) / here;
      row[placed + q] = j;
    }
    placed += here;
  });
  const turns = radii.map((radius) => turnsIn(radius, margin));
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  inOrder(place).forEach((slot, k) => {
    const j = row[slot]!;
    const turn = turns[j]!(Math.min(0.999, place[slot]!));
    x[k] = Math.cos(turn) * radii[j]!;
    y[k] = Math.sin(turn) * radii[j]!;
  });
  return { length: count, x, y };
}
