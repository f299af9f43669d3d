/** Who can ask whom: the town's contact networks, drawn once before anybody is asked. */
import { threshold } from './chance.ts';
import type { Random } from './random.ts';
import type { Network } from './scenario.ts';

/**
 * A contact network in compressed rows: the contacts of person p are
 * `contacts[start[p]] .. contacts[start[p + 1] - 1]`, in no particular order. Ties go both ways.
 */
export interface ContactNetwork {
  readonly start: Int32Array;
  readonly contacts: Int32Array;
}

/** Each tie once, in the row of one of the two people whom it joins. */
interface OneWay {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

type Kind<K extends Network['kind']> = Extract<Network, { kind: K }>;

/**
 * Draws a contact network; nobody is tied to themselves, no two people twice. Takes time and memory in
 * proportion to its ties.
 *
 * - `random`: round(people * meanContacts / 2) ties, every such graph equally likely (G(n, m) of Erdős and Rényi, 1959).
 * - `small-world`: a ring where everyone knows the `contacts / 2` nearest on either side; lap by lap, each tie's far
 *   end is moved with chance `rewired` to anybody whom the near end is not tied to yet (Watts and Strogatz 1998).
 *   A tie stays where the near end knows everybody.
 * - `scale-free`: `tiesEach + 1` people who all know each other, then one person after another, who ties to
 *   `tiesEach` different people, each drawn in proportion to the ties they had before (Barabási and Albert 1999).
 * - `communities`: round(people * meanContacts / 2) ties in all; the share `inside`, rounded, joins people of the same
 *   community, the rest people of different ones; every such graph is equally likely.
 * - `class`: everyone knows everyone.
 *
 * @param people number of people, at least 2
 * @throws RangeError where there are more ties than so many people have room for
 */
export function drawNetwork(
  network: Exclude<Network, { kind: 'mixing' }>,
  people: number,
  random: Random,
): ContactNetwork {
  switch (network.kind) {
    case 'random':
      return drawCommunities(
        { communities: 1, meanContacts: network.meanContacts, inside: 1 },
        people,
        random,
      );
    case 'small-world':
      return bothWays(people, [drawSmallWorld(network, people, random)]);
    case 'scale-free':
      return bothWays(people, [drawScaleFree(network, people, random)]);
    case 'communities':
      return drawCommunities(network, people, random);
    case 'class':
      return bothWays(people, [allBut({ people, communities: 1, inside: true }, nobody(people))]);
  }
}

/**
 * Which community a person belongs to, from 0. Communities are runs of people in order; no two differ in size by
 * more than one.
 * @param people number of people in town @param person from 0 to people - 1
 */
export function communityOf(
  { communities }: Pick<Kind<'communities'>, 'communities'>,
  people: number,
  person: number,
): number {
  // Both factors are below 2^20: the product is exact, and the quotient is never rounded up to the next integer.
  return Math.floor((person * communities) / people);
}

/** The pairs of people that a tie may join: of the same community, or of two different ones. */
interface Pairs {
  readonly people: number;
  readonly communities: number;
  readonly inside: boolean;
}

/** A single community with all ties inside is the random graph. */
function drawCommunities(
  { communities, meanContacts, inside }: Omit<Kind<'communities'>, 'kind'>,
  people: number,
  random: Random,
): ContactNetwork {
  const ties = Math.round((people * meanContacts) / 2);
  const tiesInside = Math.round(ties * inside);
  return bothWays(people, [
    drawTies({ people, communities, inside: true }, tiesInside, random),
    drawTies({ people, communities, inside: false }, ties - tiesInside, random),
  ]);
}

function mustFit(fits: boolean, people: number): void {
  if (!fits)
    throw new RangeError(`the network has more ties than ${String(people)} people have room for`);
}

/** How many pairs there are. */
function roomIn({ people, communities, inside }: Pairs): number {
  const larger = people % communities;
  const size = (people - larger) / communities;
  const roomInside = (larger * size * (size + 1) + (communities - larger) * size * (size - 1)) / 2;
  return inside ? roomInside : (people * (people - 1)) / 2 - roomInside;
}

/**
 * So many different pairs, every choice equally likely. A few more than asked for are drawn one by one, repeats are
 * dropped, and then as many of the rest as are too many. How many repeats there were says nothing about which pairs
 * they are, so no pair is favoured.
 */
function drawTies(pairs: Pairs, ties: number, random: Random): OneWay {
  const { people } = pairs;
  const room = roomIn(pairs);
  mustFit(ties <= room, people);
  if (ties === 0) return nobody(people);
  // Past half of all pairs, draw those that are left out: else the last ones would nearly always be repeats.
  if (ties > room / 2) return allBut(pairs, drawTies(pairs, room - ties, random));
  let low = new Int32Array(0);
  let high = low;
  let kept = nobody(people);
  while (kept.to.length < ties) {
    // Up to half of all pairs, repeats are fewer than missing * ties / room; some more, so that once is enough.
    const missing = ties - kept.to.length;
    const repeats = (missing * ties) / room;
    const before = low.length;
    const after = before + missing + Math.ceil(repeats + 4 * Math.sqrt(repeats));
    low = resized(low, after);
    high = resized(high, after);
    drawPairs(pairs, low.subarray(before), high.subarray(before), random);
    kept = withoutRepeats(inRows(people, low, high));
  }
  return withoutSome(kept, kept.to.length - ties, random);
}

function resized(items: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length);
  result.set(items);
  return result;
}

/** Fills `low` and `high` with independent pairs, all equally likely, the lower person in `low`. */
function drawPairs(
  { people, communities, inside }: Pairs,
  low: Int32Array,
  high: Int32Array,
  random: Random,
): void {
  const others = Math.ceil(people / communities) - 1;
  for (let i = 0; i < low.length; i++) {
    let a: number;
    let b: number;
    for (;;) {
      a = random.below(people);
      const community = communityOf({ communities }, people, a);
      const first = firstOf(communities, people, community);
      const end = firstOf(communities, people, community + 1);
      // As many places as in the largest community, or in the whole town: those that are not there are drawn again.
      b = inside ? first + random.below(others) : random.below(people);
      if (inside && b >= a) b += 1;
      if (inside ? b < end : b < first || b >= end) break;
    }
    low[i] = a < b ? a : b;
    high[i] = a < b ? b : a;
  }
}

/** The first person of a community. */
function firstOf(communities: number, people: number, community: number): number {
  return Math.ceil((community * people) / communities);
}

/** The rows of 2^12 people are filled together: few enough to stay in the processor's cache. */
const BLOCK_BITS = 12;

/** Ties in rows: the tie i goes into the row of `from[i]`. */
function inRows(people: number, from: Int32Array, to: Int32Array): OneWay {
  // First by blocks of people, which is twice as fast for a million as going to every row at once.
  const blocks = sorted(from, to, (people >>> BLOCK_BITS) + 1, BLOCK_BITS);
  return sorted(blocks.from, blocks.to, people, 0);
}

/** Ties by the lot that `from` belongs to: 2^bits people make a lot. */
function sorted(from: Int32Array, to: Int32Array, lots: number, bits: number) {
  const start = new Int32Array(lots + 1);
  for (let i = 0; i < from.length; i++) start[(from[i]! >>> bits) + 1]! += 1;
  for (let lot = 0; lot < lots; lot++) start[lot + 1]! += start[lot]!;
  const at = start.slice(0, lots);
  const result = { start, from: new Int32Array(from.length), to: new Int32Array(from.length) };
  for (let i = 0; i < from.length; i++) {
    const place = at[from[i]! >>> bits]!++;
    result.from[place] = from[i]!;
    result.to[place] = to[i]!;
  }
  return result;
}

/** In place: one of each lot of equal ties. */
function withoutRepeats({ start, to }: OneWay): OneWay {
  const people = start.length - 1;
  const seenBy = new Int32Array(people).fill(-1);
  let kept = 0;
  let at = 0;
  for (let p = 0; p < people; p++) {
    for (const end = start[p + 1]!; at < end; at++) {
      const other = to[at]!;
      if (seenBy[other] === p) continue;
      seenBy[other] = p;
      to[kept++] = other;
    }
    start[p + 1] = kept;
  }
  return { start, to: to.subarray(0, kept) };
}

/** In place: `surplus` ties less, any of them with the same chance. */
function withoutSome({ start, to }: OneWay, surplus: number, random: Random): OneWay {
  if (surplus === 0) return { start, to };
  const people = start.length - 1;
  for (let dropped = 0; dropped < surplus;) {
    const tie = random.below(to.length);
    if (to[tie]! < 0) continue;
    to[tie] = -1;
    dropped += 1;
  }
  let kept = 0;
  let at = 0;
  for (let p = 0; p < people; p++) {
    for (const end = start[p + 1]!; at < end; at++) if (to[at]! >= 0) to[kept++] = to[at]!;
    start[p + 1] = kept;
  }
  return { start, to: to.subarray(0, kept) };
}

function nobody(people: number): OneWay {
  return { start: new Int32Array(people + 1), to: new Int32Array(0) };
}

/** All pairs but those given, which stand in the rows of their lower people. */
function allBut(pairs: Pairs, absent: OneWay): OneWay {
  const { people, communities, inside } = pairs;
  const start = new Int32Array(people + 1);
  const to = new Int32Array(roomIn(pairs) - absent.to.length);
  const absentFrom = new Int32Array(people).fill(-1);
  let ties = 0;
  for (let p = 0; p < people; p++) {
    for (let i = absent.start[p]!; i < absent.start[p + 1]!; i++) absentFrom[absent.to[i]!] = p;
    const end = firstOf(communities, people, communityOf(pairs, people, p) + 1);
    const last = inside ? end : people;
    for (let other = inside ? p + 1 : end; other < last; other++)
      if (absentFrom[other] !== p) to[ties++] = other;
    start[p + 1] = ties;
  }
  return { start, to };
}

function drawSmallWorld(
  { contacts, rewired }: Kind<'small-world'>,
  people: number,
  random: Random,
): OneWay {
  mustFit(contacts < people, people);
  const aside = contacts / 2;
  const start = new Int32Array(people + 1);
  const to = new Int32Array(people * aside);
  for (let p = 0; p < people; p++) {
    start[p + 1] = start[p]! + aside;
    for (let step = 1; step <= aside; step++) to[start[p]! + step - 1] = (p + step) % people;
  }
  const rewires = threshold(rewired);
  for (let step = 0; step < aside; step++)
    for (let p = 0; p < people; p++)
      if (random.u32() < rewires) {
        const other = stranger(p, people, to, random);
        if (other >= 0) to[p * aside + step] = other;
      }
  return { start, to };
}

/** Draws that may meet somebody known before the strangers are listed. */
const TRIES = 32;

/** Anybody whom a person is not tied to, each with the same chance; -1 where there is nobody. */
function stranger(person: number, people: number, rows: Int32Array, random: Random): number {
  for (let i = 0; i < TRIES; i++) {
    const other = random.below(people);
    if (other !== person && !tied(rows, rows.length / people, person, other)) return other;
  }
  const strangers: number[] = [];
  for (let other = 0; other < people; other++)
    if (other !== person && !tied(rows, rows.length / people, person, other)) strangers.push(other);
  return strangers.length === 0 ? -1 : strangers[random.below(strangers.length)]!;
}

/** A tie stands in the row of one of the two. Rows are all of the same, small length. */
function tied(rows: Int32Array, length: number, a: number, b: number): boolean {
  for (let i = a * length; i < (a + 1) * length; i++) if (rows[i] === b) return true;
  for (let i = b * length; i < (b + 1) * length; i++) if (rows[i] === a) return true;
  return false;
}

function drawScaleFree({ tiesEach }: Kind<'scale-free'>, people: number, random: Random): OneWay {
  const founders = tiesEach + 1;
  mustFit(founders <= people, people);
  const start = new Int32Array(people + 1);
  const to = new Int32Array((tiesEach * founders) / 2 + tiesEach * (people - founders));
  let ties = 0;
  for (let p = 0; p < founders; p++) {
    for (let other = p + 1; other < founders; other++) to[ties++] = other;
    start[p + 1] = ties;
  }
  const chosenBy = new Int32Array(people);
  for (let p = founders; p < people; p++) {
    // Everyone has `tiesEach` ends of ties of their own. The other ends are in the rows of those who came later.
    const lots = p + (p - founders);
    const first = start[founders]!;
    for (let chosen = 0; chosen < tiesEach;) {
      const lot = random.below(lots);
      const other = lot < p ? lot : to[first + (lot - p) * tiesEach + random.below(tiesEach)]!;
      if (chosenBy[other] === p) continue;
      chosenBy[other] = p;
      to[ties++] = other;
      chosen += 1;
    }
    start[p + 1] = ties;
  }
  return { start, to };
}

/** The network of all ties in several lists that have none in common. */
function bothWays(people: number, lists: readonly OneWay[]): ContactNetwork {
  const halves = lists.flatMap((list) => [list, turned(people, list)]);
  const start = new Int32Array(people + 1);
  const contacts = new Int32Array(halves.reduce((sum, { to }) => sum + to.length, 0));
  let filled = 0;
  for (let p = 0; p < people; p++) {
    for (const half of halves)
      for (let i = half.start[p]!; i < half.start[p + 1]!; i++) contacts[filled++] = half.to[i]!;
    start[p + 1] = filled;
  }
  return { start, contacts };
}

/** The same ties, each in the row of the other person. */
function turned(people: number, { start, to }: OneWay): OneWay {
  const from = new Int32Array(to.length);
  for (let p = 0; p < people; p++) from.fill(p, start[p], start[p + 1]);
  return inRows(people, to, from);
}
