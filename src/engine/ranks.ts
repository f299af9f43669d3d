/** Promotion rules, checked on the event and only as far up the sponsor chain as something can change. */
import type { Plan } from './plan.ts';

interface Rule {
  readonly direct: number;
  readonly indirect: number;
  readonly team: number;
  readonly turnover: number;
  /** Place among the ranks that rules count recruits of, or -1, and how many it takes. */
  readonly holding: number;
  readonly holdingCount: number;
}

export type Promoted = (member: number, from: number, to: number) => void;

const NONE = new Int32Array(0);

/** Ranks held by members 0 .. capacity - 1 under a plan; ranks are numbered in the plan's order. */
export class Ranks {
  readonly held: Uint8Array;
  private readonly direct: Int32Array;
  /** Everybody below, where a rule asks for it. */
  private readonly team: Int32Array;
  /** Bought and sold so far, in fen, where a rule asks for it. */
  private readonly turnover: Float64Array;
  /** The ranks that rules count recruits of, and how many a member has that hold at least each. */
  private readonly counted: readonly number[];
  private readonly holding: Int32Array;
  private readonly rules: readonly Rule[];
  private readonly sponsor: Int32Array;
  private readonly promoted: Promoted;

  /**
   * @param sponsor who recruited each member, filled in as they join
   * @param promoted is told of every promotion, sponsors after their recruits
   */
  constructor(plan: Plan, capacity: number, sponsor: Int32Array, promoted: Promoted) {
    const rankOf = (id: string): number => plan.ranks.findIndex((rank) => rank.id === id);
    const needed = plan.ranks.flatMap(({ requires: { directHolding } }) =>
      directHolding === undefined ? [] : [rankOf(directHolding.rank)],
    );
    this.counted = [...new Set(needed)];
    this.rules = plan.ranks.map(({ requires }) => ({
      direct: requires.direct ?? 0,
      indirect: requires.indirect ?? 0,
      team: requires.team ?? 0,
      turnover: requires.turnover ?? 0,
      holding:
        requires.directHolding === undefined
          ? -1
          : this.counted.indexOf(rankOf(requires.directHolding.rank)),
      holdingCount: requires.directHolding?.count ?? 0,
    }));
    const needs = (what: (rule: Rule) => number): boolean =>
      this.rules.some((rule) => what(rule) > 0);
    const ladder = plan.ranks.length > 1;
    this.held = new Uint8Array(capacity);
    this.direct = ladder ? new Int32Array(capacity) : NONE;
    this.team = needs(({ team, indirect }) => team + indirect) ? new Int32Array(capacity) : NONE;
    this.turnover = new Float64Array(needs((rule) => rule.turnover) ? capacity : 0);
    this.holding = new Int32Array(capacity * this.counted.length);
    this.sponsor = sponsor;
    this.promoted = promoted;
  }

  /** Whether what members buy and sell can promote them. */
  get countsTurnover(): boolean {
    return this.turnover.length > 0;
  }

  /** Counts one more recruit of `sponsor`, and one more below everybody above. */
  recruited(sponsor: number): void {
    if (this.rules.length === 1) return;
    this.direct[sponsor]! += 1;
    if (this.team.length === 0) {
      this.checkUpFrom(sponsor);
      return;
    }
    for (let member = sponsor; member >= 0; member = this.sponsor[member]!) this.team[member]! += 1;
    for (let member = sponsor; member >= 0; member = this.sponsor[member]!) this.check(member);
  }

  /** Counts what a member bought or sold, in fen. */
  traded(member: number, fen: number): void {
    this.turnover[member]! += fen;
    this.checkUpFrom(member);
  }

  private checkUpFrom(from: number): void {
    let member = from;
    while (member >= 0 && this.check(member)) member = this.sponsor[member]!;
  }

  /** Promotes a member who has earned it. @returns whether that may promote the sponsor too */
  private check(member: number): boolean {
    const from = this.held[member]!;
    const to = this.highest(member, from);
    if (to === from) return false;
    this.held[member] = to;
    this.promoted(member, from, to);
    return this.countHolder(member, from, to);
  }

  /** Starts a member off in a rank above the first. */
  startIn(member: number, rank: number): void {
    this.held[member] = rank;
    this.promoted(member, 0, rank);
    this.countHolder(member, 0, rank);
  }

  private countHolder(member: number, from: number, to: number): boolean {
    const above = this.sponsor[member]!;
    if (above < 0 || this.counted.length === 0) return false;
    for (let i = 0; i < this.counted.length; i++) {
      const rank = this.counted[i]!;
      if (from < rank && rank <= to) this.holding[above * this.counted.length + i]! += 1;
    }
    return true;
  }

  private highest(member: number, from: number): number {
    let held = from;
    for (let rank = from + 1; rank < this.rules.length; rank++)
      if (this.meets(member, this.rules[rank]!)) held = rank;
    return held;
  }

  private meets(member: number, rule: Rule): boolean {
    const direct = this.direct[member]!;
    if (direct < rule.direct) return false;
    if (rule.team > 0 && this.team[member]! < rule.team) return false;
    if (rule.indirect > 0 && this.team[member]! - direct < rule.indirect) return false;
    if (rule.turnover > 0 && this.turnover[member]! < rule.turnover) return false;
    return (
      rule.holding < 0 ||
      this.holding[member * this.counted.length + rule.holding]! >= rule.holdingCount
    );
  }
}
