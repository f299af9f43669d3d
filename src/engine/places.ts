/**
 * Who stands right below whom, for pay. Most plans have everybody below their sponsor; some give a member a number
 * of places and let further recruits spill over, and some let whoever reaches a rank leave the upline's team.
 */
import { IntColumn } from './columns.ts';
import type { Plan } from './plan.ts';
import type { Places as PlacesLog } from './run.ts';

const NOBODY = -1;
const NONE = new Int32Array(0);

/** The members right below each, in the order in which they came there. */
class Below {
  readonly first: Int32Array;
  readonly next: Int32Array;
  private readonly last: Int32Array;
  private readonly previous: Int32Array;

  constructor(capacity: number) {
    this.first = new Int32Array(capacity).fill(NOBODY);
    this.next = new Int32Array(capacity).fill(NOBODY);
    this.last = new Int32Array(capacity).fill(NOBODY);
    this.previous = new Int32Array(capacity).fill(NOBODY);
  }
  add(upline: number, member: number): void {
    const last = this.last[upline]!;
    if (last === NOBODY) this.first[upline] = member;
    else this.next[last] = member;
    this.previous[member] = last;
    this.next[member] = NOBODY;
    this.last[upline] = member;
  }
  remove(upline: number, member: number): void {
    const previous = this.previous[member]!;
    const next = this.next[member]!;
    if (previous === NOBODY) this.first[upline] = next;
    else this.next[previous] = next;
    if (next === NOBODY) this.last[upline] = previous;
    else this.previous[next] = previous;
  }
  *of(upline: number): Generator<number> {
    for (let member = this.first[upline]!; member !== NOBODY; member = this.next[member]!)
      yield member;
  }
}

export class Places {
  /** Who stands right above each member, or -1. The sponsors themselves where a plan moves nobody. */
  readonly upline: Int32Array;
  /** On which side of the upline, where there are two places: 0 or 1. */
  readonly side: Uint8Array;
  private readonly width: number;
  private readonly stops: boolean;
  private readonly stay: boolean;
  private readonly leavesAt: number;
  private readonly below: Below | null;
  private readonly taken: Int32Array;
  /** Steps down from each member to the nearest open place. */
  private readonly toOpen: Int32Array;
  private readonly member = new IntColumn();
  private readonly to = new IntColumn();
  private readonly end = new IntColumn();
  private readonly moves: boolean;

  /** @param sponsor who recruited each member, filled in as they join */
  constructor({ structure = {}, ranks }: Plan, capacity: number, sponsor: Int32Array) {
    const { width, detach } = structure;
    this.width = width?.places ?? Infinity;
    this.stops = width?.whenFull === 'stop';
    this.stay = detach?.recruits === 'stay';
    this.leavesAt =
      detach === undefined ? Infinity : ranks.findIndex(({ id }) => id === detach.rank);
    const spills = width?.whenFull === 'spill';
    this.moves = spills || detach !== undefined;
    this.upline = this.moves ? new Int32Array(capacity) : sponsor;
    this.below = this.moves ? new Below(capacity) : null;
    this.taken = width === undefined ? NONE : new Int32Array(capacity);
    this.toOpen = spills ? new Int32Array(capacity) : NONE;
    this.side = new Uint8Array(this.width === 2 ? capacity : 0);
  }

  /** Whether a member can recruit nobody else. */
  isFull(member: number): boolean {
    return this.stops && this.taken[member]! >= this.width;
  }

  /** Finds the place of somebody who has just joined. @param sponsor a member, or -1 */
  join(member: number, sponsor: number): void {
    const upline = sponsor < 0 || this.toOpen.length === 0 ? sponsor : this.openBelow(sponsor);
    if (upline >= 0 && this.taken.length > 0) {
      if (this.side.length > 0) this.side[member] = this.taken[upline]!;
      this.taken[upline]! += 1;
    }
    if (this.below === null) return;
    this.move(member, upline);
    if (upline < 0) return;
    this.below.add(upline, member);
    if (this.taken[upline]! >= this.width) this.filled(upline);
  }

  /** A promotion may take a member out of the upline's team. */
  promoted(member: number, from: number, to: number): void {
    const old = this.upline[member]!;
    if (this.below === null || old < 0 || from >= this.leavesAt || to < this.leavesAt) return;
    this.below.remove(old, member);
    this.move(member, NOBODY);
    if (!this.stay) return;
    // In the order of joining, whatever the order in which they came here.
    for (const each of [...this.below.of(member)].sort((a, b) => a - b)) {
      this.below.remove(member, each);
      this.below.add(old, each);
      this.move(each, old);
    }
  }

  endOfWeek(): void {
    this.end.push(this.member.length);
  }

  report(): PlacesLog | null {
    return this.moves
      ? { member: this.member.toArray(), upline: this.to.toArray(), end: this.end.toArray() }
      : null;
  }

  private move(member: number, upline: number): void {
    this.upline[member] = upline;
    this.member.push(member);
    this.to.push(upline);
  }

  /** The first open place below, level by level: down the first branch that has one nearest. */
  private openBelow(sponsor: number): number {
    const { first, next } = this.below!;
    let at = sponsor;
    for (let left = this.toOpen[at]!; left > 0; left--) {
      at = first[at]!;
      while (this.toOpen[at]! !== left - 1) at = next[at]!;
    }
    return at;
  }

  /** The last place below a member is taken: those above may have a longer way down to an open one. */
  private filled(member: number): void {
    if (this.toOpen.length === 0) return;
    const { first, next } = this.below!;
    for (let at = member; at >= 0 && this.taken[at]! >= this.width; at = this.upline[at]!) {
      let nearest = Infinity;
      for (let each = first[at]!; each !== NOBODY; each = next[each]!)
        nearest = Math.min(nearest, this.toOpen[each]!);
      if (this.toOpen[at] === nearest + 1) return;
      this.toOpen[at] = nearest + 1;
    }
  }
}
