/** Whom members can ask, how the ties between them wear, and how many people outside are still within reach. */
import { threshold } from './chance.ts';
import type { ContactNetwork } from './network.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

/** The wear of a network's ties; it outlasts a platform. */
export interface Wear {
  /** The tie behind each entry of the network's `contacts`; both ways are one tie. */
  readonly tieOf: Int32Array;
  /** Asks that each tie has borne. */
  readonly asks: Uint8Array;
}

/** Fresh ties, where the scenario has ties that wear. */
export function freshWear(network: ContactNetwork, scenario: Scenario): Wear | null {
  if (scenario.ties === undefined) return null;
  return { tieOf: tiesOf(network), asks: new Uint8Array(network.contacts.length / 2) };
}

/** Numbers the ties of a network; entry k of the result is the tie behind entry k of `contacts`. Both ways are one. */
function tiesOf({ start, contacts }: ContactNetwork): Int32Array {
  const people = start.length - 1;
  const tieOf = new Int32Array(contacts.length);
  // A tie gets its number in the row of its lower person, and is handed on to the higher one, whose row comes later.
  const handed = new Int32Array(people + 1);
  for (let p = 0; p < people; p++) {
    let lower = 0;
    for (let k = start[p]!; k < start[p + 1]!; k++) if (contacts[k]! < p) lower += 1;
    handed[p + 1] = handed[p]! + lower;
  }
  const from = new Int32Array(handed[people]!);
  const ties = new Int32Array(handed[people]!);
  const at = handed.slice(0, people);
  const tieWith = new Int32Array(people);
  let tie = 0;
  for (let p = 0; p < people; p++) {
    for (let i = handed[p]!; i < handed[p + 1]!; i++) tieWith[from[i]!] = ties[i]!;
    for (let k = start[p]!; k < start[p + 1]!; k++) {
      const other = contacts[k]!;
      if (other < p) tieOf[k] = tieWith[other]!;
      else {
        const place = at[other]!++;
        from[place] = p;
        ties[place] = tie;
        tieOf[k] = tie++;
      }
    }
  }
  return tieOf;
}

/**
 * Ties after some of their wear has been made good.
 * @param share of each tie's wear, 0 to 1; what is less than an ask is made good by chance, so that it is right on average
 */
export function recovered({ tieOf, asks }: Wear, share: number, random: Random): Wear {
  return {
    tieOf,
    asks: asks.map((borne) => {
      const whole = Math.floor(borne * share);
      const rest = threshold(borne * share - whole);
      return borne - whole - (rest > 0 && random.u32() < rest ? 1 : 0);
    }),
  };
}

/** Where everyone can meet everyone, or over a network: who can still be reached. */
interface Reach {
  joined(person: number): void;
  stopped(person: number): void;
  /** People outside whom at least one active member could ask. */
  leftToAsk(): number;
}

/** Everyone can meet everyone. */
export class Mixing implements Reach {
  private outside: number;
  private active = 0;

  constructor(people: number) {
    this.outside = people;
  }
  joined(): void {
    this.outside -= 1;
    this.active += 1;
  }
  stopped(): void {
    this.active -= 1;
  }
  leftToAsk(): number {
    return this.active > 0 ? this.outside : 0;
  }
}

/** More than anybody has contacts: half of what two bytes hold, or four where somebody has so many. */
const MANY_CONTACTS = 0x8000;
const VERY_MANY_CONTACTS = 0x40000000;

/** Everyone has a fixed set of contacts. */
export class FixedContacts implements Reach {
  readonly network: ContactNetwork;
  readonly wear: Wear | null;
  /** Asks that a tie bears. */
  readonly bear: number;
  /** Ties worn through. */
  muted = 0;

  /**
   * By person: contacts who are active members, over ties that are not worn through; a member has `isMember` more,
   * so that one look tells both. In two bytes where they do, because it is looked at more than all else.
   */
  private readonly near: Uint16Array | Int32Array;
  private readonly isMember: number;
  private readonly isActive: Uint8Array;
  private reachable = 0;

  constructor(network: ContactNetwork, wear: Wear | null, bear: number) {
    const people = network.start.length - 1;
    this.network = network;
    this.wear = wear;
    this.bear = bear;
    let most = 0;
    for (let p = 0; p < people; p++)
      most = Math.max(most, network.start[p + 1]! - network.start[p]!);
    this.isMember = most < MANY_CONTACTS ? MANY_CONTACTS : VERY_MANY_CONTACTS;
    this.near = most < MANY_CONTACTS ? new Uint16Array(people) : new Int32Array(people);
    this.isActive = new Uint8Array(wear === null ? 0 : people);
    wear?.asks.forEach((borne) => {
      if (borne >= bear) this.muted += 1;
    });
  }

  joined(person: number): void {
    if (this.near[person]! > 0) this.reachable -= 1;
    this.near[person]! += this.isMember;
    if (this.wear !== null) this.isActive[person] = 1;
    this.reachable += this.reach(person, 1);
  }

  stopped(person: number): void {
    if (this.wear !== null) this.isActive[person] = 0;
    this.reachable -= this.reach(person, -1);
  }

  /**
   * Counts a member in or out with all their contacts.
   * @returns how many contacts outside have the first, or have lost the last
   */
  private reach(person: number, change: 1 | -1): number {
    const { start } = this.network;
    const end = start[person + 1]!;
    if (this.wear === null) return this.count(start[person]!, end, change);
    let first = 0;
    for (let k = start[person]!; k < end; k++)
      if (!this.isMuted(k)) first += this.count(k, k + 1, change);
    return first;
  }

  /**
   * The same for some entries of the network. The innermost loop of a run: without wear, which would have to be looked
   * for at each step, and without a branch, because whether a contact outside comes or goes cannot be foreseen.
   */
  private count(from: number, end: number, change: 1 | -1): number {
    const { near } = this;
    const { contacts } = this.network;
    // Of the counts before and after, this is 0 in the smaller where it matters.
    const smaller = change === 1 ? 0 : -1;
    let first = 0;
    for (let k = from; k < end; k++) {
      const contact = contacts[k]!;
      const before = near[contact]!;
      near[contact] = before + change;
      // 1 for 0, and 0 for all that is larger.
      first += (before + smaller - 1) >>> 31;
    }
    return first;
  }

  leftToAsk(): number {
    return this.reachable;
  }

  /** Whether the tie behind an entry of the network is worn through. */
  isMuted(entry: number): boolean {
    return this.wear !== null && this.wear.asks[this.wear.tieOf[entry]!]! >= this.bear;
  }

  /** What is left of the tie behind an entry: 1 when fresh. */
  strength(entry: number): number {
    return this.wear === null ? 1 : 1 - this.wear.asks[this.wear.tieOf[entry]!]! / this.bear;
  }

  /** An ask over the tie behind an entry of `asker`'s, an active member, wears it. */
  asked(asker: number, entry: number): void {
    if (this.wear === null) return;
    const borne = ++this.wear.asks[this.wear.tieOf[entry]!]!;
    if (borne < this.bear) return;
    this.muted += 1;
    const { near } = this;
    const other = this.network.contacts[entry]!;
    if (--near[other]! === 0) this.reachable -= 1;
    if (this.isActive[other] === 1) near[asker]! -= 1;
  }
}
