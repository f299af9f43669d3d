/**
 * Any week of a run, from its event log. Moving by a week costs what happened in that week, forward or back;
 * nothing is simulated again.
 */
import { returned, type Return } from './returned.ts';
import type { Run } from './run.ts';

export class Replay {
  readonly run: Run;
  week = 0;
  /** Members who have joined by this week: 0 .. count - 1. */
  count = 0;
  /** Payments received by each member by this week, in fen; members who have not joined yet have 0. */
  readonly earned: Float64Array;
  /** Direct recruits of each member by this week. */
  readonly recruits: Int32Array;
  /** Rank held by each member in this week. */
  readonly rank: Uint8Array;

  /** Starts at week 0. */
  constructor(run: Run) {
    this.run = run;
    const size = run.members.sponsor.length;
    this.earned = new Float64Array(size);
    this.recruits = new Int32Array(size);
    this.rank = new Uint8Array(size);
    this.apply(0, run.weeks.members[0]!, 0, run.payments.end[0]!, 0, run.promotions.end[0]!);
  }

  /** Goes to a week, at most the run's last. */
  moveTo(week: number): this {
    const { weeks, payments, promotions, lastWeek } = this.run;
    const to = Math.max(0, Math.min(lastWeek, Math.trunc(week)));
    const [early, late] = to < this.week ? [to, this.week] : [this.week, to];
    const range = [
      weeks.members[early]!,
      weeks.members[late]!,
      payments.end[early]!,
      payments.end[late]!,
      promotions.end[early]!,
      promotions.end[late]!,
    ] as const;
    if (to > this.week) this.apply(...range);
    else this.undo(...range);
    this.week = to;
    return this;
  }

  /** Whether a member has stopped asking by this week. */
  hasStopped(member: number): boolean {
    return this.run.members.stopWeek[member]! <= this.week;
  }

  /** How much of the fee a member has had back in cash by this week. */
  returnOf(member: number): Return {
    return returned(this.earned[member]!, this.run.scenario.plan.entry.fee);
  }

  private apply(m0: number, m1: number, p0: number, p1: number, r0: number, r1: number): void {
    const { members, payments, promotions } = this.run;
    for (let i = m0; i < m1; i++) {
      const sponsor = members.sponsor[i]!;
      if (sponsor >= 0) this.recruits[sponsor]! += 1;
    }
    for (let i = p0; i < p1; i++) this.earned[payments.to[i]!]! += payments.amount[i]!;
    for (let i = r0; i < r1; i++) this.rank[promotions.member[i]!] = promotions.to[i]!;
    this.count = m1;
  }

  private undo(m0: number, m1: number, p0: number, p1: number, r0: number, r1: number): void {
    const { members, payments, promotions } = this.run;
    for (let i = m0; i < m1; i++) {
      const sponsor = members.sponsor[i]!;
      if (sponsor >= 0) this.recruits[sponsor]! -= 1;
    }
    for (let i = p0; i < p1; i++) this.earned[payments.to[i]!]! -= payments.amount[i]!;
    for (let i = r1 - 1; i >= r0; i--) this.rank[promotions.member[i]!] = promotions.from[i]!;
    this.count = m0;
  }
}
