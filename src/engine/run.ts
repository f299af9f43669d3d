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
  /** Asks made in the week, and how many of them met a member, met a tie worn through, or were refused. */
  readonly asks: Int32Array;
  readonly metMember: Int32Array;
  readonly metMuted: Int32Array;
  readonly refused: Int32Array;
  /** People outside whom at least one active member could ask. */
  readonly leftToAsk: Int32Array;
  readonly neverAsked: Int32Array;
  /** Ties worn through so far. */
  readonly mutedTies: Int32Array;
  /** Members who have had back in cash all they paid in, and those who have had some of it. */
  readonly paidBack: Int32Array;
  readonly partPaid: Int32Array;
  /** Balances at the end of the week, in fen. All of them with all members' balances add up to zero. */
  readonly operator: Float64Array;
  readonly suppliers: Float64Array;
  readonly tax: Float64Array;
  readonly customers: Float64Array;
  readonly backers: Float64Array;
  readonly allMembers: Float64Array;
  /** What the operator owes suppliers for goods that members and customers have already, in fen. */
  readonly owedToSuppliers: Float64Array;
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

/** What a payment is for: direct pay for a recruit; past it, 1 + the place of the rule in `plan.teamPay`. */
export const DIRECT = 0;

/** Payments to members in the order in which they were made; `end[w]` is how many there were by the end of week w. */
export interface Payments {
  readonly to: Int32Array;
  /** fen */
  readonly amount: Int32Array;
  /** The member whose fee set off the payment; -1 for a week's purchases or sales of several below. */
  readonly causedBy: Int32Array;
  /** {@link DIRECT}, or 1 + the place of the rule in `plan.teamPay`. */
  readonly kind: Uint8Array;
  readonly end: Int32Array;
}

/** Promotions in order; the member held `from` before. */
export interface Promotions {
  readonly member: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly end: Int32Array;
}

/** How much members have had back of what they paid in, as it changes: see `RETURNS` in returned.ts. */
export interface Returns {
  readonly member: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly end: Int32Array;
}

/**
 * Who stands right below whom, for pay, where that is not who recruited whom: places that spill over, teams that
 * are left. A member's first entry is their place on joining; -1 is right below the organiser.
 */
export interface Places {
  readonly member: Int32Array;
  readonly upline: Int32Array;
  readonly end: Int32Array;
}

export interface Run {
  readonly scenario: Scenario;
  /** The last week of the axis; week 0 is the first. */
  readonly lastWeek: number;
  /** null: the scenario's last week came first. */
  readonly ending: Ending | null;
  /** The last week in which people asked and money moved. */
  readonly lastLiveWeek: number;
  /** Pay that the operator owed members and could not pay, in fen. */
  readonly unpaid: number;
  readonly weeks: Weeks;
  readonly members: Members;
  readonly payments: Payments;
  readonly promotions: Promotions;
  readonly returns: Returns;
  /** null where everybody stands below their sponsor for good. */
  readonly places: Places | null;
}
