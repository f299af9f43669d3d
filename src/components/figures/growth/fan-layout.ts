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

export function layOutFan(run: Run, shape: FanShape): Fan {
  const { people } = run.scenario;
  const { sponsor, joinWeek } = run.members;
  const count = sponsor.length;
  const { radius, corner, perDot } = shape;
  const area = (Math.PI / 4) * (radius * radius - corner * corner);
  const pitch = Math.sqrt((area * perDot) / people);
  const reach = (standing: number): number =>
    Math.sqrt(corner * corner + (radius * radius - corner * corner) * (standing / people));

  const rings: (Ring & { edge: number })[] = [];
  const angle = new Float64Array(count);
  const ringMembers: Int32Array[] = [];
  for (let week = 0, from = 0; week <= run.lastWeek && from < count; week++) {
    const to = run.weeks.members[week]!;
    rings.push({
      week,
      people: to - from,
      inner: reach(from),
      outer: reach(to),
      edge: reach(to),
    });
    ringMembers.push(byAngle(from, to, sponsor, angle));
    from = to;
  }

  const dots: { x: number; y: number; member: number }[] = [];
  const place = (members: Int32Array, size: number, inner: number, outer: number): void => {
    const slots = slotsIn(
      Math.max(1, Math.round(size / perDot)),
      inner,
      outer,
      pitch,
      shape.margin,
    );
    slots.forEach(({ x, y }, q) => {
      const at = Math.floor(((q + 0.5) * size) / slots.length);
      dots.push({ x, y, member: members[at] ?? -1 });
    });
  };
  let band: number[] = [];
  rings.forEach((ring, index) => {
    band.push(index);
    const inner = rings[band[0]!]!.inner;
    if (ring.outer - inner < THINNEST_BAND * pitch && index < rings.length - 1) return;
    const members = mergeByAngle(
      band.map((each) => ringMembers[each]!),
      angle,
    );
    place(members, members.length, inner, ring.outer);
    band = [];
  });
  const never = people - count;
  if (never > 0) place(new Int32Array(0), never, reach(count), radius);

  const memberX = new Float32Array(count);
  const memberY = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const ring = rings[joinWeek[i]!]!;
    const middle = (ring.inner + ring.outer) / 2;
    const turn = turnOf(angle[i]!, middle, shape.margin);
    memberX[i] = Math.cos(turn) * middle;
    memberY[i] = Math.sin(turn) * middle;
  }
  for (const { x, y, member } of dots)
    if (member >= 0) {
      memberX[member] = x;
      memberY[member] = y;
    }
  // Thin rings share a band, and their people may stand a little outside the share of the area that is theirs.
  for (const { x, y, member } of dots) {
    const ring = rings[joinWeek[member] ?? -1];
    if (ring !== undefined) ring.edge = Math.max(ring.edge, Math.hypot(x, y) + pitch / 2);
  }
  for (let week = 1; week < rings.length; week++)
    rings[week]!.edge = Math.max(rings[week]!.edge, rings[week - 1]!.edge);
  return {
    shape,
    pitch,
    rings,
    x: Float32Array.from(dots, ({ x }) => x),
    y: Float32Array.from(dots, ({ y }) => y),
    member: Int32Array.from(dots, ({ member }) => member),
    memberX,
    memberY,
  };
}

/** The members `from` .. `to - 1` in the order in which they stand round the ring: below their sponsors. */
function byAngle(from: number, to: number, sponsor: Int32Array, angle: Float64Array): Int32Array {
  const order = Int32Array.from({ length: to - from }, (_, i) => from + i);
  const above = (i: number): number =>
    sponsor[i]! < 0 ? (i - from + 0.5) / (to - from) : angle[sponsor[i]!]!;
  order.sort((a, b) => above(a) - above(b) || a - b);
  order.forEach((member, k) => {
    angle[member] = (k + 0.5) / order.length;
  });
  return order;
}

function mergeByAngle(rings: readonly Int32Array[], angle: Float64Array): Int32Array {
  if (rings.length === 1) return rings[0]!;
  const all = Int32Array.from(rings.flatMap((ring) => [...ring]));
  return all.sort((a, b) => angle[a]! - angle[b]! || a - b);
}

/** An angle between the two edges, for a place 0 .. 1 round a ring. */
function turnOf(place: number, radius: number, margin: number): number {
  const edge = Math.asin(Math.min(0.5, margin / radius));
  return edge + (Math.PI / 2 - 2 * edge) * place;
}

/** Places for `count` dots in a band, in rows that keep the pitch, sorted by their place round the ring. */
function slotsIn(
  count: number,
  inner: number,
  outer: number,
  pitch: number,
  margin: number,
): { x: number; y: number }[] {
  const rows = Math.max(1, Math.min(count, Math.round((outer - inner) / pitch)));
  const radii = Array.from(
    { length: rows },
    (_, j) => inner + ((outer - inner) * (j + 0.5)) / rows,
  );
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const slots: { place: number; radius: number }[] = [];
  let placed = 0;
  let share = 0;
  radii.forEach((radius, j) => {
    share += radius;
    const here = Math.round((count * share) / total) - placed;
    placed += here;
    // Every other row is moved by half a dot, as seats in a hall are.
    for (let q = 0; q < here; q++) slots.push({ place: (q + 0.25 + (j % 2) * 0.5) / here, radius });
  });
  slots.sort((a, b) => a.place - b.place || a.radius - b.radius);
  return slots.map(({ place, radius }) => {
    const turn = turnOf(Math.min(0.999, place), radius, margin);
    return { x: Math.cos(turn) * radius, y: Math.sin(turn) * radius };
  });
}
