/**
 * The money of a run: what members pay and are paid, by the plan's terms, as they join, buy and sell. It knows who
 * recruited whom and when, and nothing of how they found each other.
 */
import { ByteColumn, IntColumn } from './columns.ts';
import { ownFlow } from './flows.ts';
import { BACKERS, CUSTOMERS, Ledger, MEMBER, OPERATOR, SUPPLIERS, TAX } from './ledger.ts';
import { Places } from './places.ts';
import { Ranks } from './ranks.ts';
import { RETURNS, returnState } from './returned.ts';
import { DIRECT, NEVER, type Payments, type Promotions, type Returns } from './run.ts';
import { isDue, type Rule, type Terms } from './terms.ts';

/** The largest payment that the log holds in one entry. */
const MOST_FEN = 2_147_483_647;

/** Payments that an event sets off are made at once, or added up and made at the week's end. */
type Pay = (member: number, fen: number) => void;

export class Books {
  readonly ledger: Ledger;
  readonly ranks: Ranks;
  readonly places: Places;
  /** One entry a member, in the order of joining. */
  readonly sponsor: Int32Array;
  readonly joinWeek: Uint16Array;
  readonly stopWeek: Uint16Array;
  /** Place in RETURNS. */
  readonly state: Uint8Array;
  count = 0;

  readonly rankCounts: Int32Array;
  readonly stateCounts = new Int32Array(RETURNS.length);
  /** Pay that was due to members and could not be paid, and bills that could not, in fen. */
  unpaid = 0;
  private overdue = 0;
  owedToSuppliers = 0;

  private readonly terms: Terms;
  private readonly paidIn: Float64Array;
  private readonly onJoins: readonly { rule: Rule; kind: number }[];
  private readonly onTrade: readonly { rule: Rule; kind: number; due: Float64Array }[];
  private readonly legs: Int32Array;
  private readonly weekIncome: readonly { week: Uint16Array; fen: Float64Array }[];
  /** Suppliers' bills by the week in which they fall due. */
  private readonly bills: number[] = [];
  private week = 0;
  private readonly needsActive: boolean;
  private readonly foundersRank: number;

  private readonly payTo = new IntColumn();
  private readonly payAmount = new IntColumn();
  private readonly payCausedBy = new IntColumn();
  private readonly payKind = new ByteColumn();
  private readonly payEnd = new IntColumn();
  private readonly promotedMember = new IntColumn();
  private readonly promotedFrom = new ByteColumn();
  private readonly promotedTo = new ByteColumn();
  private readonly promotedEnd = new IntColumn();
  private readonly returnMember = new IntColumn();
  private readonly returnFrom = new ByteColumn();
  private readonly returnTo = new ByteColumn();
  private readonly returnEnd = new IntColumn();
  private promotions: { member: number; from: number; to: number }[] = [];

  /** @param capacity the largest number of members that can ever join */
  constructor(terms: Terms, capacity: number) {
    const { plan } = terms;
    this.terms = terms;
    this.ledger = new Ledger(capacity);
    this.sponsor = new Int32Array(capacity);
    this.joinWeek = new Uint16Array(capacity);
    this.stopWeek = new Uint16Array(capacity);
    this.state = new Uint8Array(capacity);
    this.rankCounts = new Int32Array(plan.ranks.length);
    this.places = new Places(plan, capacity, this.sponsor);
    this.ranks = new Ranks(plan, capacity, this.sponsor, (member, from, to) => {
      this.promoted(member, from, to);
    });
    this.paidIn = new Float64Array(capacity);
    const rules = terms.rules.map((rule, index) => ({ rule, kind: index + 1 }));
    this.onJoins = rules.filter(({ rule }) => rule.on === 'joins');
    this.onTrade = rules
      .filter(({ rule }) => rule.on !== 'joins')
      .map((each) => ({ ...each, due: new Float64Array(capacity) }));
    this.legs = new Int32Array(rules.some(({ rule }) => rule.to === 'pairs') ? capacity * 2 : 0);
    this.weekIncome = terms.rules.map(({ capPerWeek }) => {
      const size = capPerWeek < Infinity ? capacity : 0;
      return { week: new Uint16Array(size), fen: new Float64Array(size) };
    });
    this.needsActive = terms.purchases.length > 0;
    const { foundersStartIn } = plan.structure ?? {};
    this.foundersRank = Math.max(
      0,
      plan.ranks.findIndex(({ id }) => id === foundersStartIn),
    );
    this.ledger.transfer(BACKERS, OPERATOR, terms.startingCash);
  }

  get payExceedsCash(): boolean {
    return this.unpaid > 0 || this.overdue > 0;
  }

  /**
   * Somebody pays the fee, takes their place, and the plan's payments flow: the sponsor at the rate of the rank held
   * before this recruit counts, so that a new rate starts with the next one; then the uplines; then ranks are checked.
   * @param sponsor a member, or -1 for a founder
   * @param pays false for a founder who is let in free
   */
  join(sponsor: number, pays: boolean): number {
    const { terms } = this;
    const member = this.count++;
    this.sponsor[member] = sponsor;
    this.joinWeek[member] = this.week;
    this.stopWeek[member] = NEVER;
    this.rankCounts[0]! += 1;
    this.stateCounts[0]! += 1;
    this.places.join(member, sponsor);
    if (pays) this.buy(member, terms.entry);
    else this.look(member);
    if (sponsor < 0) {
      if (this.foundersRank > 0) {
        this.ranks.startIn(member, this.foundersRank);
        this.detach();
      }
      return member;
    }
    const direct = terms.direct[this.ranks.held[sponsor]!]!;
    this.pay(sponsor, direct, DIRECT, member);
    for (const { rule, kind } of this.onJoins)
      this.payUplines(rule, 0, member, sponsor, direct, (upline, fen) => {
        this.pay(upline, this.capped(kind, upline, fen), kind, member);
      });
    this.ranks.recruited(sponsor);
    this.detach();
    return member;
  }

  /**
   * A week's sales to people outside and purchases by members, and the team pay on both.
   * @param active members who sell and buy, in the order of joining, and negative numbers that are nobody
   */
  trade(active: Int32Array): void {
    const { terms, ranks } = this;
    if (terms.sale === null && terms.purchases.length === 0) return;
    const sellers = active.filter((member) => member >= 0);
    const age = (member: number): number => this.week - this.joinWeek[member]!;
    // What promotes a member counts before the week's pay.
    if (ranks.countsTurnover)
      for (const member of sellers) {
        const { outlay } = ownFlow(terms, 0, age(member));
        const turnover = outlay + (terms.sale?.price ?? 0);
        if (turnover > 0) ranks.traded(member, turnover);
        this.detach();
      }
    for (const member of sellers) {
      if (terms.sale !== null) this.sell(member, terms.sale);
      for (let k = 0; k < terms.purchases.length; k++)
        if (isDue(terms.purchases[k]!, age(member))) {
          this.buy(member, terms.purchases[k]!);
          this.share('purchases', k, member);
        }
    }
    for (const { kind, due } of this.onTrade)
      for (let member = 0; member < this.count; member++)
        if (due[member]! > 0) {
          this.pay(member, this.capped(kind, member, due[member]!), kind, -1);
          due[member] = 0;
        }
  }

  /** Suppliers' bills that fall due this week. */
  payBills(): void {
    const bill = this.overdue + (this.bills[this.week] ?? 0);
    if (bill === 0) return;
    const paid = this.affordable(bill, true);
    this.ledger.transfer(OPERATOR, SUPPLIERS, paid);
    this.owedToSuppliers -= paid;
    this.overdue = bill - paid;
  }

  /** Closes the week's books and opens the next week's. */
  endOfWeek(): void {
    this.payEnd.push(this.payTo.length);
    this.promotedEnd.push(this.promotedMember.length);
    this.returnEnd.push(this.returnMember.length);
    this.places.endOfWeek();
    this.week += 1;
  }

  report(): { payments: Payments; promotions: Promotions; returns: Returns } {
    return {
      payments: {
        to: this.payTo.toArray(),
        amount: this.payAmount.toArray(),
        causedBy: this.payCausedBy.toArray(),
        kind: this.payKind.toArray(),
        end: this.payEnd.toArray(),
      },
      promotions: {
        member: this.promotedMember.toArray(),
        from: this.promotedFrom.toArray(),
        to: this.promotedTo.toArray(),
        end: this.promotedEnd.toArray(),
      },
      returns: {
        member: this.returnMember.toArray(),
        from: this.returnFrom.toArray(),
        to: this.returnTo.toArray(),
        end: this.returnEnd.toArray(),
      },
    };
  }

  private buy(
    member: number,
    { price, tax, goodsCost }: { price: number; tax: number; goodsCost: number },
  ): void {
    if (price > 0) {
      this.ledger.transfer(MEMBER + member, OPERATOR, price);
      this.paidIn[member]! += price;
      if (tax > 0) this.ledger.transfer(OPERATOR, TAX, tax);
      if (goodsCost > 0) this.order(goodsCost);
    }
    this.look(member);
  }

  private sell(member: number, sale: NonNullable<Terms['sale']>): void {
    const toSeller = sale.toSeller[this.ranks.held[member]!]!;
    this.ledger.transfer(CUSTOMERS, MEMBER + member, toSeller);
    this.ledger.transfer(CUSTOMERS, OPERATOR, sale.price - toSeller);
    this.ledger.transfer(OPERATOR, TAX, sale.tax);
    this.order(sale.goodsCost);
    this.look(member);
    this.share('sales', 0, member);
  }

  /** Goods are paid for at once, or owed for as long as suppliers give credit. */
  private order(cost: number): void {
    const { creditWeeks } = this.terms;
    if (creditWeeks === 0) {
      this.ledger.transfer(OPERATOR, SUPPLIERS, cost);
      return;
    }
    const due = this.week + creditWeeks;
    this.bills[due] = (this.bills[due] ?? 0) + cost;
    this.owedToSuppliers += cost;
  }

  /** Adds up what a member's sale or purchase brings the uplines. */
  private share(on: 'sales' | 'purchases', event: number, member: number): void {
    for (const { rule, due } of this.onTrade)
      if (rule.on === on)
        this.payUplines(rule, event, member, member, 0, (upline, fen) => {
          due[upline]! += fen;
        });
  }

  /**
   * What a rule pays for one event.
   * @param event which of the rule's amounts
   * @param member whose joining, purchase or sale it is
   * @param origin the member from whom rank is counted: the sponsor of who joined, else who bought or sold
   * @param paid direct pay for it, in fen
   */
  private payUplines(
    rule: Rule,
    event: number,
    member: number,
    origin: number,
    paid: number,
    pay: Pay,
  ): void {
    const { upline } = this.places;
    const { held } = this.ranks;
    let left = rule.capPerEvent - paid;
    const give = (to: number, fen: number): void => {
      const given = Math.max(0, Math.min(fen, left));
      left -= given;
      if (given > 0) pay(to, given);
    };
    switch (rule.to) {
      case 'levels': {
        const levels = rule.levels[event]!;
        const beyond = rule.beyond[event]!;
        let to = upline[member]!;
        for (let level = 0; to >= 0 && left > 0; level++, to = upline[to]!) {
          if (level >= levels.length && beyond === 0) break;
          if (this.qualified(to)) give(to, level < levels.length ? levels[level]! : beyond);
        }
        break;
      }
      case 'difference': {
        let rate = rule.rates[held[origin]!] ?? 0;
        let rank = held[origin]!;
        let equal = rule.pay[event]!;
        for (let to = upline[origin]!; to >= 0 && left > 0; to = upline[to]!) {
          if (rate >= rule.mostRate && equal === 0) break;
          if (!this.qualified(to)) continue;
          const own = rule.rates[held[to]!] ?? 0;
          if (own > rate) {
            give(to, own - rate);
            rate = own;
            rank = held[to]!;
          } else if (held[to] === rank) {
            give(to, equal);
            equal = 0;
          }
        }
        break;
      }
      case 'holder': {
        if (held[origin]! >= rule.rank) break;
        let to = upline[origin]!;
        while (to >= 0 && (held[to]! < rule.rank || !this.qualified(to))) to = upline[to]!;
        if (to >= 0) give(to, rule.pay[event]!);
        break;
      }
      case 'pairs': {
        let from = member;
        for (let to = upline[from]!; to >= 0; to = upline[to]!) {
          const side = this.places.side[from]!;
          this.legs[2 * to + side]! += 1;
          const paired = this.legs[2 * to + side]! <= this.legs[2 * to + 1 - side]!;
          if (paired && this.qualified(to)) give(to, rule.pay[event]!);
          from = to;
        }
        break;
      }
    }
  }

  /** In a plan with renewals or quotas only those who still buy are paid. */
  private qualified(member: number): boolean {
    return !this.needsActive || this.stopWeek[member] === NEVER;
  }

  /** What a rule's weekly cap leaves of a payment. */
  private capped(kind: number, member: number, fen: number): number {
    const most = this.terms.rules[kind - 1]!.capPerWeek;
    if (most === Infinity) return fen;
    const { week, fen: income } = this.weekIncome[kind - 1]!;
    if (week[member] !== this.week + 1) {
      week[member] = this.week + 1;
      income[member] = 0;
    }
    const given = Math.min(fen, most - income[member]!);
    income[member]! += given;
    return given;
  }

  private pay(member: number, fen: number, kind: number, causedBy: number): void {
    if (fen === 0) return;
    if (this.affordable(fen, false) < fen) {
      this.unpaid += fen;
      return;
    }
    this.ledger.transfer(OPERATOR, MEMBER + member, fen);
    // A week's team pay can be more than one entry of the log holds.
    for (let left = fen; left > 0; left -= MOST_FEN) {
      this.payTo.push(member);
      this.payAmount.push(Math.min(left, MOST_FEN));
      this.payCausedBy.push(causedBy);
      this.payKind.push(kind);
    }
    this.look(member);
  }

  /**
   * How much of a bill the operator can pay, once backers have put up what they guarantee.
   * @param inPart whether some of it is better than nothing
   */
  private affordable(fen: number, inPart: boolean): number {
    const cash = this.ledger.balance[OPERATOR]!;
    if (cash >= fen) return fen;
    if (this.terms.guaranteed) {
      this.ledger.transfer(BACKERS, OPERATOR, fen - cash);
      return fen;
    }
    return inPart ? cash : 0;
  }

  /** Looks whether a member has had back more or less of what they paid in than before. */
  private look(member: number): void {
    const paid = this.paidIn[member]!;
    const earned = this.ledger.balance[MEMBER + member]! + paid;
    const from = this.state[member]!;
    const to = returnState(earned, paid);
    if (to === from) return;
    this.state[member] = to;
    this.stateCounts[from]! -= 1;
    this.stateCounts[to]! += 1;
    this.returnMember.push(member);
    this.returnFrom.push(from);
    this.returnTo.push(to);
  }

  private promoted(member: number, from: number, to: number): void {
    this.promotedMember.push(member);
    this.promotedFrom.push(from);
    this.promotedTo.push(to);
    this.rankCounts[from]! -= 1;
    this.rankCounts[to]! += 1;
    this.promotions.push({ member, from, to });
  }

  /** Lets those who have been promoted leave, once every rank of the event is settled. */
  private detach(): void {
    if (this.promotions.length === 0) return;
    for (const { member, from, to } of this.promotions) this.places.promoted(member, from, to);
    this.promotions = [];
  }
}
