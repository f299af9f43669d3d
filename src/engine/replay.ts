/**
 * Any week of a run, from its event log. Moving by a week costs what changed in that week, forward or back; nothing
 * is simulated again, and what a member was paid or whom they recruited is looked up only when it is asked for.
 */
import { byMember, type ByMember } from './by-member.ts';
import { RETURNS, type Return } from './returned.ts';
import { NEVER, type Run } from './run.ts';

/** How many of a member's entries come before `end`. */
function countBefore({ start, entry }: ByMember, member: number, end: number): number {
  let low = start[member]!;
  let high = start[member + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entry[middle]! < end) low = middle + 1;
    else high = middle;
  }
  return low - start[member]!;
}

export class Replay {
  readonly run: Run;
  week = 0;
  /** Members who have joined by this week: 0 .. count - 1. */
  count = 0;
  /** By member: place in RETURNS in this week. */
  private readonly state: Uint8Array;
  /** By member: rank held in this week. */
  private readonly rank: Uint8Array;
  private recruits: ByMember | null = null;
  private payments: ByMember | null = null;

  /** Starts at week 0. */
  constructor(run: Run) {
    this.run = run;
    const size = run.members.sponsor.length;
    this.state = new Uint8Array(size);
    this.rank = new Uint8Array(size);
    this.count = run.weeks.members[0]!;
    redo(this.state, run.returns, 0, run.returns.end[0]!);
    redo(this.rank, run.promotions, 0, run.promotions.end[0]!);
  }

  /** Goes to a week, at most the run's last; to week 0 for what is no number. */
  moveTo(week: number): this {
    const { weeks, returns, promotions, lastWeek } = this.run;
    const to = Math.max(0, Math.min(lastWeek, Math.trunc(week) || 0));
    const [early, late] = to < this.week ? [to, this.week] : [this.week, to];
    const apply = to < this.week ? undo : redo;
    apply(this.state, returns, returns.end[early]!, returns.end[late]!);
    apply(this.rank, promotions, promotions.end[early]!, promotions.end[late]!);
    this.count = weeks.members[to]!;
    this.week = to;
    return this;
  }

  /** Whether a member has stopped asking by this week. */
  hasStopped(member: number): boolean {
    const stopped = this.run.members.stopWeek[member]!;
    return stopped !== NEVER && stopped <= this.week;
  }

  /** How much of what they paid in a member has had back in cash by this week. */
  returnOf(member: number): Return {
    return RETURNS[this.state[member]!]!;
  }

  /** The rank that a member holds in this week. */
  rankOf(member: number): number {
    return this.rank[member]!;
  }

  /** How many people a member has recruited by this week. */
  recruitsOf(member: number): number {
    const { sponsor } = this.run.members;
    this.recruits ??= byMember(sponsor, sponsor.length);
    return countBefore(this.recruits, member, this.count);
  }

  /** What the operator has paid a member by this week, in fen; their own sales are not in it. */
  earnedOf(member: number): number {
    const { payments, members } = this.run;
    this.payments ??= byMember(payments.to, members.sponsor.length);
    const { start, entry } = this.payments;
    const end = payments.end[this.week]!;
    let earned = 0;
    for (let k = start[member]!; k < start[member + 1]! && entry[k]! < end; k++)
      earned += payments.amount[entry[k]!]!;
    return earned;
  }
}

interface Changes {
  readonly member: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

function redo(now: Uint8Array, { member, to }: Changes, begin: number, end: number): void {
  for (let i = begin; i < end; i++) now[member[i]!] = to[i]!;
}

function undo(now: Uint8Array, { member, from }: Changes, begin: number, end: number): void {
  for (let i = end - 1; i >= begin; i--) now[member[i]!] = from[i]!;
}
