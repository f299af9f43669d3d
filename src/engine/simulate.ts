/** The model: week by week, members ask, some who are asked join and pay, and some members stop. */
import { Poisson, threshold } from './chance.ts';
import { IntColumn } from './columns.ts';
import { contactsOf, type Contacts } from './contacts.ts';
import { endingOf, JoinWatch } from './endings.ts';
import { Ledger, MEMBER, OPERATOR, SUPPLIERS } from './ledger.ts';
import { Random } from './random.ts';
import { Ranks } from './ranks.ts';
import { returned, type Return } from './returned.ts';
import { NEVER, type Ending, type Run } from './run.ts';
import { parseScenario, type Scenario } from './scenario.ts';

/** Weeks that the axis goes on for after the end, so that the falling apart can be seen. */
const WEEKS_AFTER_END = 6;
/** Past this many earlier asks a person's chance no longer falls. */
const MOST_ASKS_COUNTED = 255;

/**
 * Runs a scenario. The same scenario gives the same bytes in every JavaScript engine.
 * @throws ScenarioError when a field is out of range or the plan makes no sense
 */
export function simulate(input: Scenario): Run {
  const scenario = parseScenario(input);
  const simulation = new Simulation(scenario);
  simulation.start();
  let ending = simulation.ending();
  while (ending === null && simulation.week < scenario.maxWeeks) {
    simulation.liveWeek();
    ending = simulation.ending();
  }
  if (ending !== null) simulation.windDown(ending);
  return simulation.report(ending);
}

class Simulation {
  week = 0;

  private readonly scenario: Scenario;
  private readonly random: Random;
  private readonly contacts: Contacts;
  private readonly asksPerWeek: Poisson;
  /** Threshold for a yes by how often the person was asked before. */
  private readonly yes: Float64Array;
  private readonly ledger: Ledger;
  private readonly ranks: Ranks;
  private readonly joins = new JoinWatch();

  // One entry a person.
  private readonly memberOf: Int32Array;
  private readonly timesAsked: Uint8Array;
  private readonly askedInWeek: Uint16Array;
  private readonly asksInWeek: Int32Array;
  private readonly askerInWeek: Int32Array;
  private readonly joiningInWeek: Uint16Array;

  // One entry a member, in the order of joining.
  private count = 0;
  private readonly person: Int32Array;
  private readonly sponsor: Int32Array;
  private readonly joinWeek: Uint16Array;
  private readonly stopWeek: Uint16Array;
  private readonly level: Uint16Array;
  private readonly earned: Float64Array;

  /** Members who still ask, in the order of joining. */
  private readonly active: Int32Array;
  private activeCount = 0;
  private readonly newcomers: Int32Array;

  private neverAsked: number;
  private paidBack = 0;
  private partPaid = 0;
  private unpaid = 0;
  private readonly rankCounts: Int32Array;

  private readonly payTo = new IntColumn();
  private readonly payAmount = new IntColumn();
  private readonly payCausedBy = new IntColumn();
  private readonly payEnd = new IntColumn();
  private readonly promotedMember = new IntColumn();
  private readonly promotedFrom = new IntColumn();
  private readonly promotedTo = new IntColumn();
  private readonly promotedEnd = new IntColumn();
  private readonly columns = {
    joined: new IntColumn(),
    members: new IntColumn(),
    active: new IntColumn(),
    asks: new IntColumn(),
    metMember: new IntColumn(),
    refused: new IntColumn(),
    leftToAsk: new IntColumn(),
    neverAsked: new IntColumn(),
    paidBack: new IntColumn(),
    partPaid: new IntColumn(),
    byRank: new IntColumn(),
  };
  private readonly operator: number[] = [];
  private readonly suppliers: number[] = [];
  private readonly allMembers: number[] = [];

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    const { people, plan } = scenario;
    this.random = new Random(scenario.seed);
    this.contacts = contactsOf(scenario.network, people, this.random);
    this.asksPerWeek = new Poisson(scenario.asksPerWeek);
    this.yes = chancesOfYes(scenario);
    this.ledger = new Ledger(people);
    this.ranks = new Ranks(plan, people);
    this.memberOf = new Int32Array(people).fill(-1);
    this.timesAsked = new Uint8Array(people);
    this.askedInWeek = new Uint16Array(people);
    this.asksInWeek = new Int32Array(people);
    this.askerInWeek = new Int32Array(people);
    this.joiningInWeek = new Uint16Array(people);
    this.person = new Int32Array(people);
    this.sponsor = new Int32Array(people);
    this.joinWeek = new Uint16Array(people);
    this.stopWeek = new Uint16Array(people);
    this.level = new Uint16Array(people);
    this.earned = new Float64Array(people);
    this.active = new Int32Array(people);
    this.newcomers = new Int32Array(people);
    this.neverAsked = people;
    this.rankCounts = new Int32Array(plan.ranks.length);
  }

  /** Week 0: the founders, drawn from the people at random, pay the fee like anyone else. */
  start(): void {
    const { people, founders } = this.scenario;
    const everyone = Int32Array.from({ length: people }, (_, i) => i);
    this.random.shuffle(everyone, people);
    for (let i = 0; i < founders; i++) {
      const person = everyone[i]!;
      this.neverAsked -= 1;
      this.join(person, -1);
    }
    this.closeWeek({ asks: 0, metMember: 0, refused: 0, joined: founders });
  }

  /** One week: ask and answer, join and be paid, leave. */
  liveWeek(): void {
    this.week += 1;
    const activeBefore = this.activeCount;
    const answers = this.ask();
    // Within a week nobody comes first: the order of the newcomers is drawn.
    this.random.shuffle(this.newcomers, answers.joined);
    for (let i = 0; i < answers.joined; i++) {
      const person = this.newcomers[i]!;
      this.join(person, this.askerInWeek[person]!);
    }
    this.joins.add(answers.joined);
    this.leave(activeBefore);
    this.closeWeek(answers);
  }

  ending(): Ending | null {
    return endingOf(
      {
        week: this.week,
        closingWeek: this.scenario.closingWeek,
        payExceedsCash: this.unpaid > 0,
        people: this.scenario.people,
        active: this.activeCount,
        neverAsked: this.neverAsked,
        leftToAsk: this.contacts.leftToAsk(),
      },
      this.joins,
    );
  }

  /** After the end nobody asks and no money moves; those who are left go on leaving. */
  windDown(ending: Ending): void {
    const last = Math.min(this.week + WEEKS_AFTER_END, this.scenario.maxWeeks);
    const shut = ending.kind === 'closed' || ending.kind === 'insolvent';
    while (this.week < last && (shut || this.activeCount > 0)) {
      this.week += 1;
      if (shut) this.leaveAll();
      else this.leave(this.activeCount);
      this.closeWeek({ asks: 0, metMember: 0, refused: 0, joined: 0 });
    }
  }

  /**
   * Every active member asks. A person may be asked by several in one week; whoever of them gets the recruit
   * is drawn with equal chances, so that having joined early is no advantage in a tie.
   */
  private ask(): { asks: number; metMember: number; refused: number; joined: number } {
    const { random, contacts, memberOf, timesAsked, week } = this;
    let asks = 0;
    let metMember = 0;
    let refused = 0;
    let joined = 0;
    for (let i = 0; i < this.activeCount; i++) {
      const asker = this.active[i]!;
      const person = this.person[asker]!;
      for (let left = this.asksPerWeek.draw(random); left > 0; left--) {
        const other = contacts.pick(person, random);
        if (other < 0) break;
        asks += 1;
        if (memberOf[other]! >= 0) {
          metMember += 1;
          continue;
        }
        if (this.askedInWeek[other] !== week) {
          this.askedInWeek[other] = week;
          this.asksInWeek[other] = 1;
          this.askerInWeek[other] = asker;
        } else {
          const nth = this.asksInWeek[other]! + 1;
          this.asksInWeek[other] = nth;
          if (random.below(nth) === 0) this.askerInWeek[other] = asker;
        }
        if (this.joiningInWeek[other] === week) {
          metMember += 1;
          continue;
        }
        const before = timesAsked[other]!;
        if (before === 0) this.neverAsked -= 1;
        if (before < MOST_ASKS_COUNTED) timesAsked[other] = before + 1;
        if (random.u32() < this.yes[before]!) {
          this.joiningInWeek[other] = week;
          this.newcomers[joined++] = other;
        } else refused += 1;
      }
    }
    return { asks, metMember, refused, joined };
  }

  /** A person pays the fee, takes their place below the sponsor, and the plan's payments flow. */
  private join(person: number, sponsor: number): void {
    const { entry } = this.scenario.plan;
    const member = this.count++;
    this.memberOf[person] = member;
    this.person[member] = person;
    this.sponsor[member] = sponsor;
    this.joinWeek[member] = this.week;
    this.stopWeek[member] = NEVER;
    this.level[member] = sponsor < 0 ? 0 : this.level[sponsor]! + 1;
    this.active[this.activeCount++] = member;
    this.contacts.joined(person);
    this.rankCounts[0]! += 1;
    this.ledger.transfer(MEMBER + member, OPERATOR, entry.fee);
    this.ledger.transfer(OPERATOR, SUPPLIERS, entry.goodsCost);
    this.countReturn('nothing', returned(0, entry.fee));
    if (sponsor >= 0) this.recruited(sponsor, member);
  }

  /** The sponsor is paid at the rank held before this recruit counts: a new rate starts with the next one. */
  private recruited(sponsor: number, recruit: number): void {
    const { plan } = this.scenario;
    this.pay(sponsor, plan.ranks[this.ranks.held[sponsor]!]!.directPay, recruit);
    this.ranks.recruited(sponsor, this.sponsor, ({ member, from, to }) => {
      this.promotedMember.push(member);
      this.promotedFrom.push(from);
      this.promotedTo.push(to);
      this.rankCounts[from]! -= 1;
      this.rankCounts[to]! += 1;
    });
  }

  private pay(member: number, fen: number, causedBy: number): void {
    if (fen === 0) return;
    if (this.ledger.balance[OPERATOR]! < fen) {
      this.unpaid += fen;
      return;
    }
    this.ledger.transfer(OPERATOR, MEMBER + member, fen);
    this.payTo.push(member);
    this.payAmount.push(fen);
    this.payCausedBy.push(causedBy);
    const before = this.earned[member]!;
    this.earned[member] = before + fen;
    const { fee } = this.scenario.plan.entry;
    this.countReturn(returned(before, fee), returned(before + fen, fee));
  }

  /** Keeps the counts of members who have had their fee back, or part of it. */
  private countReturn(from: Return, to: Return): void {
    if (from === to) return;
    if (from === 'part') this.partPaid -= 1;
    if (to === 'part') this.partPaid += 1;
    if (to === 'whole') this.paidBack += 1;
  }

  /** Members who were active when the week began may stop; more of them once patience is lost. */
  private leave(activeBefore: number): void {
    const { quitPerWeek, impatientQuitPerWeek, patienceWeeks, plan } = this.scenario;
    const patient = threshold(quitPerWeek);
    const impatient = threshold(Math.max(quitPerWeek, impatientQuitPerWeek));
    let kept = 0;
    for (let i = 0; i < this.activeCount; i++) {
      const member = this.active[i]!;
      if (i < activeBefore) {
        const lostPatience =
          this.week - this.joinWeek[member]! > patienceWeeks &&
          this.earned[member]! < plan.entry.fee;
        if (this.random.u32() < (lostPatience ? impatient : patient)) {
          this.stop(member);
          continue;
        }
      }
      this.active[kept++] = member;
    }
    this.activeCount = kept;
  }

  private leaveAll(): void {
    for (let i = 0; i < this.activeCount; i++) this.stop(this.active[i]!);
    this.activeCount = 0;
  }

  private stop(member: number): void {
    this.stopWeek[member] = this.week;
    this.contacts.stopped(this.person[member]!);
  }

  private closeWeek(answers: {
    asks: number;
    metMember: number;
    refused: number;
    joined: number;
  }): void {
    const { columns, ledger } = this;
    columns.joined.push(answers.joined);
    columns.members.push(this.count);
    columns.active.push(this.activeCount);
    columns.asks.push(answers.asks);
    columns.metMember.push(answers.metMember);
    columns.refused.push(answers.refused);
    columns.leftToAsk.push(this.contacts.leftToAsk());
    columns.neverAsked.push(this.neverAsked);
    columns.paidBack.push(this.paidBack);
    columns.partPaid.push(this.partPaid);
    for (const count of this.rankCounts) columns.byRank.push(count);
    this.operator.push(ledger.balance[OPERATOR]!);
    this.suppliers.push(ledger.balance[SUPPLIERS]!);
    this.allMembers.push(ledger.allMembers);
    this.payEnd.push(this.payTo.length);
    this.promotedEnd.push(this.promotedMember.length);
  }

  report(ending: Ending | null): Run {
    const { columns, count } = this;
    return {
      scenario: this.scenario,
      lastWeek: this.week,
      ending,
      unpaid: this.unpaid,
      weeks: {
        joined: columns.joined.toArray(),
        members: columns.members.toArray(),
        active: columns.active.toArray(),
        asks: columns.asks.toArray(),
        metMember: columns.metMember.toArray(),
        refused: columns.refused.toArray(),
        leftToAsk: columns.leftToAsk.toArray(),
        neverAsked: columns.neverAsked.toArray(),
        paidBack: columns.paidBack.toArray(),
        partPaid: columns.partPaid.toArray(),
        byRank: columns.byRank.toArray(),
        operator: Float64Array.from(this.operator),
        suppliers: Float64Array.from(this.suppliers),
        allMembers: Float64Array.from(this.allMembers),
      },
      members: {
        person: this.person.slice(0, count),
        sponsor: this.sponsor.slice(0, count),
        joinWeek: this.joinWeek.slice(0, count),
        stopWeek: this.stopWeek.slice(0, count),
        level: this.level.slice(0, count),
      },
      payments: {
        to: this.payTo.toArray(),
        amount: this.payAmount.toArray(),
        causedBy: this.payCausedBy.toArray(),
        end: this.payEnd.toArray(),
      },
      promotions: {
        member: this.promotedMember.toArray(),
        from: Uint8Array.from(this.promotedFrom.toArray()),
        to: Uint8Array.from(this.promotedTo.toArray()),
        end: this.promotedEnd.toArray(),
      },
    };
  }
}

/** Thresholds for a yes at the 1st, 2nd, ... ask of the same person: acceptance x (1 - fatigue)^(asks before). */
function chancesOfYes({ acceptance, fatigue }: Scenario): Float64Array {
  const chances = new Float64Array(MOST_ASKS_COUNTED + 1);
  let chance = acceptance;
  for (let asks = 0; asks <= MOST_ASKS_COUNTED; asks++) {
    chances[asks] = threshold(chance);
    chance *= 1 - fatigue;
  }
  return chances;
}
