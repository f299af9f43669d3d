/** Recruiting trees made without people, weeks or asking: what a plan or a formula is held against. */
import { Random } from './random.ts';

/** The largest tree that is made. */
const MAX_MEMBERS = 20_000_000;

function checkCount(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(
      `${name} must be a whole number from ${String(least)} to ${String(most)}, not ${String(value)}`,
    );
}

/**
 * Grows a tree by one join at a time. Who brings the next member is drawn
 * - `uniform`: each member equally likely (uniform recursive tree; Na & Rapoport 1970);
 * - `recruits`: with weight recruits + 1 (plane-oriented recursive tree; Szymański 1987);
 * - `open-places`: each open place equally likely, with `places` below every member (increasing tree of that
 *   arity; for 2 the random binary search tree).
 * Time and memory in proportion to `members`.
 * @param members people in the tree, the founder with them, from 1
 * @param seed 0 to 2^32 - 1
 * @param places for `open-places` alone: places below each member, from 1
 * @returns the sponsor of each member in the order of joining; -1 for the founder, member 0
 * @throws RangeError where a count is out of range
 */
export function growTree(
  members: number,
  seed: number,
  by: 'uniform' | 'recruits' | 'open-places',
  places = 2,
): Int32Array {
  checkCount('members', members, 1, MAX_MEMBERS);
  checkCount('places', places, 1, MAX_MEMBERS);
  checkCount('seed', seed, 0, 4_294_967_295);
  const random = new Random(seed);
  const sponsors = new Int32Array(members);
  sponsors[0] = -1;
  if (by === 'uniform')
    for (let member = 1; member < members; member++) sponsors[member] = random.below(member);
  else if (by === 'recruits') growByRecruits(sponsors, random);
  else growByPlaces(sponsors, places, random);
  return sponsors;
}

/** Members and recruits so far stand in one list, a recruit for their sponsor: its entries are the weights. */
function growByRecruits(sponsors: Int32Array, random: Random): void {
  for (let member = 1; member < sponsors.length; member++) {
    const entry = random.below(2 * member - 1);
    sponsors[member] = entry < member ? entry : sponsors[entry - member + 1]!;
  }
}

/** Draws any place, open or taken, until one is open: with two places or more at least about half are. */
function growByPlaces(sponsors: Int32Array, places: number, random: Random): void {
  const taken = new Int32Array(sponsors.length);
  for (let member = 1; member < sponsors.length; member++) {
    // With one place a member the only open one is below the newest.
    let sponsor = member - 1;
    if (places > 1)
      do sponsor = random.below(member);
      while (random.below(places) < taken[sponsor]!);
    taken[sponsor]! += 1;
    sponsors[member] = sponsor;
  }
}

/**
 * The tree in which everyone recruits the same number of people, level by level (breadth first).
 * @param each recruits of every member above the bottom, from 1
 * @param levels levels below the founder, from 0
 * @returns the sponsor of each member; -1 for the founder, member 0
 * @throws RangeError where a count is out of range or the tree would have more than 20 million members
 */
export function fullTree(each: number, levels: number): Int32Array {
  checkCount('each', each, 1, MAX_MEMBERS);
  checkCount('levels', levels, 0, MAX_MEMBERS);
  let members = 1;
  let size = 1;
  for (let level = 0; level < levels; level++) {
    size *= each;
    members += size;
    checkCount('members', members, 1, MAX_MEMBERS);
  }
  const sponsors = new Int32Array(members);
  sponsors[0] = -1;
  let member = 1;
  for (let sponsor = 0; member < members; sponsor++)
    for (let i = 0; i < each; i++) {
      sponsors[member] = sponsor;
      member += 1;
    }
  return sponsors;
}
