/** Promotion rules, checked on the event and only as far up the sponsor chain as something can change. */
import type { Plan } from './plan.ts';

export interface Promotion {
  readonly member: number;
  readonly from: number;
  readonly to: number;
}

/** Ranks held by members 0 .. capacity - 1 under a plan; ranks are numbered in the plan's order. */
export class Ranks {
  readonly held: Uint8Array;
  readonly direct: Int32Array;
  /** How many of a member's direct recruits hold at least rank r: entry `member * ranks + r`. */
  private readonly holding: Int32Array;
  private readonly count: number;
  private readonly rules: { direct: number; holdingRank: number; holdingCount: number }[];

  constructor(plan: Plan, capacity: number) {
    this.count = plan.ranks.length;
    this.held = new Uint8Array(capacity);
    this.direct = new Int32Array(capacity);
    this.rules = plan.ranks.map(({ requires }) => {
      const { directHolding } = requires;
      return {
        direct: requires.direct ?? 0,
        holdingRank:
          directHolding === undefined
            ? -1
            : plan.ranks.findIndex(({ id }) => id === directHolding.rank),
        holdingCount: directHolding?.count ?? 0,
      };
    });
    const needsHolding = this.rules.some(({ holdingRank }) => holdingRank >= 0);
    this.holding = new Int32Array(needsHolding ? capacity * this.count : 0);
  }

  /** Counts one more direct recruit of `sponsor`; every promotion that follows is handed to `promoted`. */
  recruited(
    sponsor: number,
    sponsorOf: Int32Array,
    promoted: (promotion: Promotion) => void,
  ): void {
    this.direct[sponsor]! += 1;
    let member = sponsor;
    while (member >= 0) {
      const from = this.held[member]!;
      const to = this.highest(member, from);
      if (to === from) return;
      this.held[member] = to;
      promoted({ member, from, to });
      const above = sponsorOf[member]!;
      if (above < 0 || this.holding.length === 0) return;
      for (let rank = from + 1; rank <= to; rank++) this.holding[above * this.count + rank]! += 1;
      member = above;
    }
  }

  private highest(member: number, from: number): number {
    let held = from;
    for (let rank = from + 1; rank < this.count; rank++) {
      const rule = this.rules[rank]!;
      if (this.direct[member]! < rule.direct) continue;
      if (
        rule.holdingRank >= 0 &&
        this.holding[member * this.count + rule.holdingRank]! < rule.holdingCount
      )
        continue;
      held = rank;
    }
    return held;
  }
}
