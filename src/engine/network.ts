/** Who can ask whom. */
import type { Random } from './random.ts';

/**
 * A contact network in compressed rows: the contacts of person p are
 * `contacts[start[p]] .. contacts[start[p + 1] - 1]`. Ties go both ways.
 */
export interface ContactNetwork {
  readonly start: Int32Array;
  readonly contacts: Int32Array;
}

/**
 * A uniform random graph with exactly round(people * meanContacts / 2) distinct ties (Erdős and Rényi's G(n, m)):
 * pairs are drawn, pairs that were there already are drawn again.
 * @param people number of people, at least 2
 * @param meanContacts average contacts of a person, at most people - 1
 */
export function randomNetwork(
  people: number,
  meanContacts: number,
  random: Random,
): ContactNetwork {
  const ties = Math.round((people * meanContacts) / 2);
  if (meanContacts > (people - 1) / 2) return denseNetwork(people, ties, random);
  const from = new Int32Array(ties);
  const to = new Int32Array(ties);
  let kept = 0;
  do {
    for (let i = kept; i < ties; i++) {
      const a = random.below(people);
      let b = random.below(people - 1);
      if (b >= a) b += 1;
      from[i] = a < b ? a : b;
      to[i] = a < b ? b : a;
    }
    kept = dropRepeats(people, from, to, ties);
  } while (kept < ties);
  return rows(people, from, to);
}

/** The same for more than half of all possible ties, where drawing again would take for ever: shuffle all, take some. */
function denseNetwork(people: number, ties: number, random: Random): ContactNetwork {
  const all = (people * (people - 1)) / 2;
  const order = new Int32Array(all);
  const from = new Int32Array(all);
  const to = new Int32Array(all);
  let pair = 0;
  for (let a = 0; a < people; a++)
    for (let b = a + 1; b < people; b++) {
      order[pair] = pair;
      from[pair] = a;
      to[pair] = b;
      pair += 1;
    }
  random.shuffle(order, all);
  const taken = order.subarray(0, ties);
  return rows(
    people,
    Int32Array.from(taken, (i) => from[i]!),
    Int32Array.from(taken, (i) => to[i]!),
  );
}

/** Keeps the first of equal pairs, moves the kept ones to the front, returns how many there are. */
function dropRepeats(people: number, from: Int32Array, to: Int32Array, ties: number): number {
  const start = new Int32Array(people + 1);
  for (let i = 0; i < ties; i++) start[from[i]! + 1]! += 1;
  for (let p = 0; p < people; p++) start[p + 1]! += start[p]!;
  const order = new Int32Array(ties);
  const at = start.slice(0, people);
  for (let i = 0; i < ties; i++) order[at[from[i]!]!++] = i;
  const seenBy = new Int32Array(people).fill(-1);
  const repeated = new Uint8Array(ties);
  for (let p = 0; p < people; p++)
    for (let k = start[p]!; k < start[p + 1]!; k++) {
      const tie = order[k]!;
      if (seenBy[to[tie]!] === p) repeated[tie] = 1;
      else seenBy[to[tie]!] = p;
    }
  let kept = 0;
  for (let i = 0; i < ties; i++)
    if (repeated[i] === 0) {
      from[kept] = from[i]!;
      to[kept] = to[i]!;
      kept += 1;
    }
  return kept;
}

function rows(people: number, from: Int32Array, to: Int32Array): ContactNetwork {
  const start = new Int32Array(people + 1);
  for (let i = 0; i < from.length; i++) {
    start[from[i]! + 1]! += 1;
    start[to[i]! + 1]! += 1;
  }
  for (let p = 0; p < people; p++) start[p + 1]! += start[p]!;
  const contacts = new Int32Array(2 * from.length);
  const at = start.slice(0, people);
  for (let i = 0; i < from.length; i++) {
    contacts[at[from[i]!]!++] = to[i]!;
    contacts[at[to[i]!]!++] = from[i]!;
  }
  return { start, contacts };
}
