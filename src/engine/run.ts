/** What a run reports: columns and an event log, from which any week can be shown without running again. */
import type { Scenario } from './scenario.ts';

/**
 * How a run ended. The first that matches wins:
 * - `closed`: the week that the scenario sets;
 * - `insolvent`: pay due was more than the operator's cash;
 * - `fizzled`: nobody is active and more than half the people were never asked;
 * - `saturated`: no member is left who could ask, or nobody whom one could ask (see the cause);
 * - `stalled`: weekly joins under 5% of their peak for four weeks running, after a peak of at least 20.
 */
export type EndingKind = 'closed' | 'insolvent' | 'fizzled' | 'saturated' | 'stalled';
export type EndingCause =
  'closing-week' | 'pay-exceeds-cash' | 'nobody-active' | 'nobody-left-to-ask' | 'joins-dried-up';

export interface Ending {
  readonly kind: EndingKind;
  readonly cause: EndingCause;
  readonly week: number;
}

/** Columns with one entry a week, from week 0 to the last; people unless it says fen. */
export interface Weeks {
  readonly joined: Int32Array;
  /** All who have joined so far. */
  readonly members: Int32Array;
  readonly active: Int32Array;
  /** Asks made in the week, and how many of them met a member, or were refused. */
  readonly asks: Int32Array;
  readonly metMember: Int32Array;
  readonly refused: Int32Array;
  /** People outside whom at least one active member could ask. */
  readonly leftToAsk: Int32Array;
  readonly neverAsked: Int32Array;
  /** Members who have had the whole fee back in cash, and those who have had some of it. */
  readonly paidBack: Int32Array;
  readonly partPaid: Int32Array;
  /** Balances at the end of the week, in fen. They add up to zero with all members' balances. */
  readonly operator: Float64Array;
  readonly suppliers: Float64Array;
  readonly allMembers: Float64Array;
  /** Members by rank held: entry `week * ranks + rank`. */
  readonly byRank: Int32Array;
}

/** Columns with one entry a member, in the order of joining: a sponsor stands before their recruits. */
export interface Members {
  /** Which of the town's people this is. */
  readonly person: Int32Array;
  /** The member who recruited them, or -1 for a founder. */
  readonly sponsor: Int32Array;
  readonly joinWeek: Uint16Array;
  /** Week in which they stopped asking, or {@link NEVER}. */
  readonly stopWeek: Uint16Array;
  /** Steps up to a founder. */
  readonly level: Uint16Array;
}

/** A week that does not come. */
export const NEVER = 0xffff;

/** Payments to members in the order in which they were made; `end[w]` is how many there were by the end of week w. */
interface Payments {
  readonly to: Int32Array;
  /** fen */
  readonly amount: Int32Array;
  /** The member whose fee set off the payment. */
  readonly causedBy: Int32Array;
  readonly end: Int32Array;
}

/** Promotions in order; the member held `rank - 1` or less before (see `from`). */
interface Promotions {
  readonly member: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly end: Int32Array;
}

export interface Run {
  readonly scenario: Scenario;
  /** The last week of the axis; week 0 is the first. */
  readonly lastWeek: number;
  /** null: the scenario's last week came first. */
  readonly ending: Ending | null;
  /** Pay that the operator owed and could not pay, in fen. */
  readonly unpaid: number;
  readonly weeks: Weeks;
  readonly members: Members;
  readonly payments: Payments;
  readonly promotions: Promotions;
}
