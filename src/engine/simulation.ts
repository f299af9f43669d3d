/** The model: week by week, members ask, some who are asked join and pay, and some members stop. */
import { chancesOfYes, MOST_ASKS_COUNTED } from './answers.ts';
import { Books } from './books.ts';
import { type Gaps, gapsOf, Poisson, threshold } from './chance.ts';
import { IntColumn } from './columns.ts';
import { FixedContacts, freshWear, Mixing, recovered, type Wear } from './contacts.ts';
import { endingOf, JoinWatch, WEEKS_AFTER_END } from './endings.ts';
import { BACKERS, CUSTOMERS, OPERATOR, SUPPLIERS, TAX } from './ledger.ts';
import { drawNetwork, type ContactNetwork } from './network.ts';
import { Random, TWO_32 } from './random.ts';
import type { Ending, Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { termsOf } from './terms.ts';

/** In the list of active members: somebody who has stopped. */
const GONE = -1;
/** The list is tidied when more than one in so many has stopped. */
const TIDY = 4;
/** The contact network is drawn from numbers of its own, so that it is the same whatever happens on it. */
const NETWORK_STREAM = 1;
/** So is what heals between two platforms. */
const RECOVERY_STREAM = 2;

/** Who knows whom, and how worn the ties are; it outlasts a platform. Null where everyone can meet everyone. */
type World = { readonly network: ContactNetwork; readonly wear: Wear | null } | null;

/**
 * Runs a scenario that has been checked. The same scenario gives the same bytes in every JavaScript engine.
 * @param network drawn already, for a scenario whose network is not `mixing`; else it is drawn from the seed
 * @param onWeek is told the number of members at the end of each week in which people asked
 */
export function runScenario(
  scenario: Scenario,
  network?: ContactNetwork,
  onWeek?: (week: number, members: number) => void,
): Run {
  return runIn(scenario, worldOf(scenario, network), onWeek);
}

/**
 * Runs scenarios that have been checked, one after another in the world of the first.
 * @param recovery the share of each tie's wear that is made good before the next platform, 0 to 1
 */
export function runSuccessive(
  scenarios: readonly [Scenario, ...Scenario[]],
  recovery: number,
): Run[] {
  let world = worldOf(scenarios[0]);
  return scenarios.map((scenario) => {
    const run = runIn(scenario, world);
    if (world?.wear != null) {
      const random = new Random(scenario.seed, RECOVERY_STREAM);
      world = { ...world, wear: recovered(world.wear, recovery, random) };
    }
    return run;
  });
}

/** The network of a scenario that has been checked, as its run would draw it; null where everyone can meet everyone. */
export function networkFor({ network, people, seed }: Scenario): ContactNetwork | null {
  return network.kind === 'mixing'
    ? null
    : drawNetwork(network, people, new Random(seed, NETWORK_STREAM));
}

function worldOf(scenario: Scenario, drawn?: ContactNetwork): World {
  const network = drawn ?? networkFor(scenario);
  return network && { network, wear: freshWear(network, scenario) };
}

function runIn(
  scenario: Scenario,
  world: World,
  onWeek?: (week: number, members: number) => void,
): Run {
  const simulation = new Simulation(scenario, world);
  simulation.start();
  let ending = simulation.ending();
  while (ending === null && simulation.week < scenario.maxWeeks) {
    simulation.liveWeek();
    onWeek?.(simulation.week, simulation.books.count);
    ending = simulation.ending();
  }
  if (ending !== null) simulation.windDown(ending);
  return simulation.report(ending);
}

/** The same record with something made of each of its columns. */
function eachOf<Name extends string, From, To>(
  columns: Readonly<Record<Name, From>>,
  make: (column: From) => To,
): Record<Name, To> {
  const entries = Object.entries<From>(columns).map(([name, column]) => [name, make(column)]);
  return Object.fromEntries(entries) as Record<Name, To>;
}

// Where a person stands; small, because every ask looks here first.
const OUTSIDE = 0;
const SAID_YES = 1;
const IS_MEMBER = 2;

// What is known of the asks of each person, side by side, because it is read together: three entries a person.
const PERSON = 3;
/** The last week in which they were asked, times 256, and how often they have been asked. */
const ASKED = 0;
/** How many asked them in that week, and which of these would get the recruit. */
const ASKS = 1;
const ASKER = 2;

class Simulation {
  week = 0;

  private readonly scenario: Scenario;
  private readonly random: Random;
  readonly books: Books;
  private readonly mixing: Mixing | null;
  private readonly contacts: FixedContacts | null;
  /** Threshold for a yes by how often the person was asked before. */
  private readonly yes: Float64Array;
  private readonly joins = new JoinWatch();

  private readonly status: Uint8Array;
  private readonly people: Int32Array;
  /** Which of the people each member is. */
  private readonly person: Int32Array;
  private readonly level: Uint16Array;

  /** Members who still ask, in the order of joining; GONE in the place of those who have stopped since it was tidied. */
  private readonly active: Int32Array;
  /** Beside it, on a network: where in it their contacts begin, and how many they are. */
  private readonly activeFrom: Int32Array;
  private readonly activeKnown: Int32Array;
  private activeEnd = 0;
  private gone = 0;
  private poisson: Poisson | null = null;
  private gaps: Gaps | null = null;
  private quits: Gaps | null = null;
  private readonly newcomers: Int32Array;

  private neverAsked: number;
  private asks = 0;
  private metMember = 0;
  private metMuted = 0;
  private refused = 0;
  private saidYes = 0;

  private readonly columns = {
    joined: new IntColumn(),
    members: new IntColumn(),
    active: new IntColumn(),
    asks: new IntColumn(),
    metMember: new IntColumn(),
    metMuted: new IntColumn(),
    refused: new IntColumn(),
    leftToAsk: new IntColumn(),
    neverAsked: new IntColumn(),
    mutedTies: new IntColumn(),
    paidBack: new IntColumn(),
    partPaid: new IntColumn(),
    byRank: new IntColumn(),
  };
  private readonly money = {
    operator: [] as number[],
    suppliers: [] as number[],
    tax: [] as number[],
    customers: [] as number[],
    backers: [] as number[],
    allMembers: [] as number[],
    owedToSuppliers: [] as number[],
  };

  constructor(scenario: Scenario, world: World) {
    this.scenario = scenario;
    const { people } = scenario;
    this.random = new Random(scenario.seed);
    this.mixing = world === null ? new Mixing(people) : null;
    this.contacts =
      world === null
        ? null
        : new FixedContacts(world.network, world.wear, scenario.ties?.bear ?? 1);
    this.yes = chancesOfYes(scenario).map(threshold);
    this.books = new Books(termsOf(scenario), people);
    this.status = new Uint8Array(people);
    this.people = new Int32Array(PERSON * people);
    this.person = new Int32Array(people);
    this.level = new Uint16Array(people);
    this.active = new Int32Array(people);
    this.activeFrom = new Int32Array(world === null ? 0 : people);
    this.activeKnown = new Int32Array(world === null ? 0 : people);
    this.newcomers = new Int32Array(people);
    this.neverAsked = people;
  }

  /** Week 0: the founders, drawn from the people at random. */
  start(): void {
    const { people, founders, foundersPay = true } = this.scenario;
    const everyone = new Int32Array(people);
    for (let p = 0; p < people; p++) everyone[p] = p;
    for (let i = 0; i < founders; i++) {
      const drawn = i + this.random.below(people - i);
      const founder = everyone[drawn]!;
      everyone[drawn] = everyone[i]!;
      this.neverAsked -= 1;
      this.join(founder, -1, foundersPay);
    }
    this.closeWeek(founders);
  }

  /** One week: ask and answer, join and be paid, sell and buy, pay suppliers, leave. */
  liveWeek(): void {
    this.week += 1;
    const activeBefore = this.activeEnd;
    this.ask();
    // Within a week nobody comes first: the order of the newcomers is drawn.
    this.random.shuffle(this.newcomers, this.saidYes);
    let joined = 0;
    for (let i = 0; i < this.saidYes; i++) {
      const person = this.newcomers[i]!;
      const sponsor = this.people[PERSON * person + ASKER]!;
      if (this.books.places.isFull(sponsor)) {
        // Somebody else took the last place this week.
        this.status[person] = OUTSIDE;
        this.refused += 1;
      } else {
        this.join(person, sponsor, true);
        if (this.books.places.isFull(sponsor)) this.outOfReach(sponsor);
        joined += 1;
      }
    }
    this.joins.add(joined);
    this.books.trade(this.active.subarray(0, activeBefore));
    this.books.payBills();
    this.leave(activeBefore);
    this.closeWeek(joined);
  }

  ending(): Ending | null {
    return endingOf(
      {
        week: this.week,
        closingWeek: this.scenario.closingWeek,
        payExceedsCash: this.books.payExceedsCash,
        people: this.scenario.people,
        active: this.activeCount(),
        neverAsked: this.neverAsked,
        leftToAsk: this.leftToAsk(),
      },
      this.joins,
    );
  }

  /** After the end nobody asks and no money moves; those who are left go on leaving. */
  windDown(ending: Ending): void {
    const last = Math.min(this.week + WEEKS_AFTER_END, this.scenario.maxWeeks);
    const shut = ending.kind === 'closed' || ending.kind === 'insolvent';
    while (this.week < last && (shut || this.activeCount() > 0)) {
      this.week += 1;
      if (shut) this.leaveAll();
      else this.leave(this.activeEnd);
      this.closeWeek(0);
    }
  }

  private activeCount(): number {
    return this.activeEnd - this.gone;
  }

  private leftToAsk(): number {
    return (this.mixing ?? this.contacts!).leftToAsk();
  }

  /** Every active member asks. */
  private ask(): void {
    const { asking } = this.scenario;
    if (asking.by === 'person' && this.contacts === null) this.askAnybody(asking.perWeek);
    else if (asking.by === 'person') this.askSome(this.contacts!, asking.perWeek);
    else this.askContacts(this.contacts!, asking.chancePerWeek);
  }

  private askAnybody(perWeek: number): void {
    const { random, active, person } = this;
    const { places } = this.books;
    const count = (this.poisson ??= new Poisson(perWeek));
    const others = this.scenario.people - 1;
    for (let i = 0; i < this.activeEnd; i++) {
      let left = count.draw(random);
      const asker = active[i]!;
      if (left === 0 || asker === GONE || places.isFull(asker)) continue;
      const self = person[asker]!;
      for (; left > 0; left--) {
        const drawn = random.below(others);
        this.meet(asker, drawn >= self ? drawn + 1 : drawn, -1);
      }
    }
  }

  private askSome(contacts: FixedContacts, perWeek: number): void {
    const { random, active, activeFrom, activeKnown } = this;
    const { places } = this.books;
    const others = contacts.network.contacts;
    const count = (this.poisson ??= new Poisson(perWeek));
    for (let i = 0; i < this.activeEnd; i++) {
      let left = count.draw(random);
      const known = activeKnown[i]!;
      if (left === 0 || known === 0) continue;
      const asker = active[i]!;
      if (places.isFull(asker)) continue;
      for (; left > 0; left--) {
        const entry = activeFrom[i]! + random.below(known);
        this.meet(asker, others[entry]!, entry);
      }
    }
  }

  /** One trial for each contact of each active member, in one row; only the successes are drawn. */
  private askContacts(contacts: FixedContacts, chancePerWeek: number): void {
    const { random, active, activeFrom, activeKnown, status } = this;
    const { places } = this.books;
    const others = contacts.network.contacts;
    const gaps = (this.gaps ??= gapsOf(chancePerWeek));
    let skip = gaps.draw(random);
    for (let i = 0; i < this.activeEnd; i++) {
      const known = activeKnown[i]!;
      if (skip >= known) {
        skip -= known;
        continue;
      }
      const asker = active[i]!;
      const full = places.isFull(asker);
      do {
        const entry = activeFrom[i]! + skip;
        const other = others[entry]!;
        if (!full && status[other] !== IS_MEMBER && !contacts.isMuted(entry))
          this.meet(asker, other, entry);
        skip += 1 + gaps.draw(random);
      } while (skip < known);
      skip -= known;
    }
  }

  /**
   * One ask. A person may be asked by several in one week; whoever of them gets the recruit is drawn with equal
   * chances, so that having joined early is no advantage in a tie.
   * @param entry of the network, or -1 where everyone meets everyone
   */
  private meet(asker: number, other: number, entry: number): void {
    const { people, random, week } = this;
    const at = PERSON * other;
    this.asks += 1;
    let strength = 1;
    if (this.contacts?.wear != null) {
      if (this.contacts.isMuted(entry)) {
        this.metMuted += 1;
        return;
      }
      strength = this.contacts.strength(entry);
      this.contacts.asked(this.person[asker]!, entry);
    }
    const status = this.status[other]!;
    if (status === IS_MEMBER) {
      this.metMember += 1;
      return;
    }
    const asked = people[at + ASKED]!;
    const before = asked & 255;
    if (asked >> 8 !== week) {
      people[at + ASKS] = 1;
      people[at + ASKER] = asker;
    } else {
      const nth = people[at + ASKS]! + 1;
      people[at + ASKS] = nth;
      if (random.below(nth) === 0) people[at + ASKER] = asker;
    }
    if (status === SAID_YES) {
      this.metMember += 1;
      return;
    }
    if (before === 0) this.neverAsked -= 1;
    people[at + ASKED] = (week << 8) | (before < MOST_ASKS_COUNTED ? before + 1 : before);
    const yes = this.yes[before]! * strength;
    if (yes >= TWO_32 || random.u32() < yes) {
      this.status[other] = SAID_YES;
      this.newcomers[this.saidYes++] = other;
    } else this.refused += 1;
  }

  private join(person: number, sponsor: number, pays: boolean): void {
    const member = this.books.join(sponsor, pays);
    this.status[person] = IS_MEMBER;
    this.person[member] = person;
    this.level[member] = sponsor < 0 ? 0 : this.level[sponsor]! + 1;
    const at = this.activeEnd++;
    this.active[at] = member;
    if (this.contacts === null) this.mixing!.joined();
    else {
      const { start } = this.contacts.network;
      this.activeFrom[at] = start[person]!;
      this.activeKnown[at] = start[person + 1]! - start[person]!;
      this.contacts.joined(person);
    }
  }

  /**
   * Members who were active when the week began may stop; more of them once patience is lost. Trials are made at the
   * larger of the two chances, only the successes are drawn, and of the patient ones only some stop.
   */
  private leave(activeBefore: number): void {
    const { quitPerWeek, impatientQuitPerWeek, patienceWeeks } = this.scenario;
    const most = Math.max(quitPerWeek, impatientQuitPerWeek);
    if (most === 0) return;
    const { joinWeek, state } = this.books;
    const { active, random, week } = this;
    const quits = (this.quits ??= gapsOf(most));
    const patient = threshold(quitPerWeek / most);
    for (let at = quits.draw(random); at < activeBefore; at += 1 + quits.draw(random)) {
      const member = active[at]!;
      if (member === GONE) continue;
      const lostPatience = week - joinWeek[member]! > patienceWeeks && state[member] !== 2;
      if (lostPatience || random.u32() < patient) this.stop(member, at);
    }
    if (this.gone > this.activeEnd / TIDY) this.tidy();
  }

  /** Closes the gaps in the list of active members. */
  private tidy(): void {
    const { active, activeFrom, activeKnown } = this;
    const onNetwork = this.contacts !== null;
    let kept = 0;
    for (let i = 0; i < this.activeEnd; i++) {
      const member = active[i]!;
      active[kept] = member;
      if (onNetwork) {
        activeFrom[kept] = activeFrom[i]!;
        activeKnown[kept] = activeKnown[i]!;
      }
      // Not a branch: who has stopped cannot be foreseen.
      kept += 1 + (member >> 31);
    }
    this.activeEnd = kept;
    this.gone = 0;
  }

  private leaveAll(): void {
    for (let at = 0; at < this.activeEnd; at++)
      if (this.active[at] !== GONE) this.stop(this.active[at]!, at);
  }

  private stop(member: number, at: number): void {
    this.books.stopWeek[member] = this.week;
    this.active[at] = GONE;
    this.gone += 1;
    if (this.contacts !== null) this.activeKnown[at] = 0;
    if (!this.books.places.isFull(member)) this.outOfReach(member);
  }

  /** A member asks nobody any more. */
  private outOfReach(member: number): void {
    if (this.contacts === null) this.mixing!.stopped();
    else this.contacts.stopped(this.person[member]!);
  }

  private closeWeek(joined: number): void {
    const { columns, money, books } = this;
    const { balance, allMembers } = books.ledger;
    columns.joined.push(joined);
    columns.members.push(books.count);
    columns.active.push(this.activeCount());
    columns.asks.push(this.asks);
    columns.metMember.push(this.metMember);
    columns.metMuted.push(this.metMuted);
    columns.refused.push(this.refused);
    columns.leftToAsk.push(this.leftToAsk());
    columns.neverAsked.push(this.neverAsked);
    columns.mutedTies.push(this.contacts?.muted ?? 0);
    columns.paidBack.push(books.stateCounts[2]!);
    columns.partPaid.push(books.stateCounts[1]!);
    for (const count of books.rankCounts) columns.byRank.push(count);
    money.operator.push(balance[OPERATOR]!);
    money.suppliers.push(balance[SUPPLIERS]!);
    money.tax.push(balance[TAX]!);
    money.customers.push(balance[CUSTOMERS]!);
    money.backers.push(balance[BACKERS]!);
    money.allMembers.push(allMembers);
    money.owedToSuppliers.push(books.owedToSuppliers);
    books.endOfWeek();
    this.asks = 0;
    this.metMember = 0;
    this.metMuted = 0;
    this.refused = 0;
    this.saidYes = 0;
  }

  report(ending: Ending | null): Run {
    const { columns, money, books } = this;
    const { count } = books;
    return {
      scenario: this.scenario,
      lastWeek: this.week,
      ending,
      lastLiveWeek: ending?.week ?? this.week,
      unpaid: books.unpaid,
      weeks: {
        ...eachOf(columns, (column) => column.toArray()),
        ...eachOf(money, (column) => Float64Array.from(column)),
      },
      members: {
        person: this.person.slice(0, count),
        sponsor: books.sponsor.slice(0, count),
        joinWeek: books.joinWeek.slice(0, count),
        stopWeek: books.stopWeek.slice(0, count),
        level: this.level.slice(0, count),
      },
      ...books.report(),
      places: books.places.report(),
    };
  }
}
