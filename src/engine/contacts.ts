/** Who a member can ask, and how many people outside are still within reach of an active member. */
import { randomNetwork, type ContactNetwork } from './network.ts';
import type { Random } from './random.ts';
import type { Network } from './scenario.ts';

export interface Contacts {
  /** One of this person's contacts, every one equally likely, or -1 if there is none. */
  pick(person: number, random: Random): number;
  joined(person: number): void;
  stopped(person: number): void;
  /** People outside whom at least one active member could ask. */
  leftToAsk(): number;
}

export function contactsOf(network: Network, people: number, random: Random): Contacts {
  return network.kind === 'mixing'
    ? new Mixing(people)
    : new FixedContacts(people, randomNetwork(people, network.meanContacts, random));
}

/** Everyone can meet everyone. */
class Mixing implements Contacts {
  private readonly people: number;
  private outside: number;
  private active = 0;

  constructor(people: number) {
    this.people = people;
    this.outside = people;
  }
  pick(person: number, random: Random): number {
    const other = random.below(this.people - 1);
    return other >= person ? other + 1 : other;
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

/** Everyone has a fixed set of contacts. */
class FixedContacts implements Contacts {
  private readonly isOutside: Uint8Array;
  /** How many of a person's contacts are active members. */
  private readonly activeContacts: Int32Array;
  private reachable = 0;
  private readonly network: ContactNetwork;

  constructor(people: number, network: ContactNetwork) {
    this.network = network;
    this.isOutside = new Uint8Array(people).fill(1);
    this.activeContacts = new Int32Array(people);
  }
  pick(person: number, random: Random): number {
    const start = this.network.start[person]!;
    const contacts = this.network.start[person + 1]! - start;
    return contacts === 0 ? -1 : this.network.contacts[start + random.below(contacts)]!;
  }
  joined(person: number): void {
    this.isOutside[person] = 0;
    if (this.activeContacts[person]! > 0) this.reachable -= 1;
    this.spread(person, 1);
  }
  stopped(person: number): void {
    this.spread(person, -1);
  }
  leftToAsk(): number {
    return this.reachable;
  }

  private spread(person: number, change: 1 | -1): void {
    const { start, contacts } = this.network;
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      const contact = contacts[k]!;
      const before = this.activeContacts[contact]!;
      this.activeContacts[contact] = before + change;
      if (this.isOutside[contact] === 1 && (change === 1 ? before === 0 : before === 1))
        this.reachable += change;
    }
  }
}
