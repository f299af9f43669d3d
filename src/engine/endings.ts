/** When a run is over, and why. */
import type { Ending } from './run.ts';

/** What decides, at the end of a week. */
export interface EndOfWeek {
  readonly week: number;
  readonly closingWeek: number | null;
  readonly payExceedsCash: boolean;
  readonly people: number;
  readonly active: number;
  readonly neverAsked: number;
  readonly leftToAsk: number;
}

/** Weeks that the axis goes on for after the end, so that the falling apart can be seen. */
export const WEEKS_AFTER_END = 6;
/** Joins count as dried up under this share of their peak ... */
const STALL_SHARE = 0.05;
/** ... for this many weeks running ... */
const STALL_WEEKS = 4;
/** ... after a peak of at least this many in a week. */
const STALL_PEAK = 20;

/** Watches the weekly joins for the sign that recruiting has stalled. */
export class JoinWatch {
  private peak = 0;
  private lowWeeks = 0;

  /** @param joined people who joined in this week; founders do not count */
  add(joined: number): void {
    this.peak = Math.max(this.peak, joined);
    const low = this.peak >= STALL_PEAK && joined < STALL_SHARE * this.peak;
    this.lowWeeks = low ? this.lowWeeks + 1 : 0;
  }
  get stalled(): boolean {
    return this.lowWeeks >= STALL_WEEKS;
  }
}

/** The ending that this week brings, or null. The order of the tests is the order of precedence. */
export function endingOf(now: EndOfWeek, joins: JoinWatch): Ending | null {
  const { week } = now;
  if (now.closingWeek === week) return { kind: 'closed', cause: 'closing-week', week };
  if (now.payExceedsCash) return { kind: 'insolvent', cause: 'pay-exceeds-cash', week };
  if (now.active === 0 && now.neverAsked > now.people / 2)
    return { kind: 'fizzled', cause: 'nobody-active', week };
  if (now.leftToAsk === 0)
    return {
      kind: 'saturated',
      cause: now.active === 0 ? 'nobody-active' : 'nobody-left-to-ask',
      week,
    };
  if (joins.stalled) return { kind: 'stalled', cause: 'joins-dried-up', week };
  return null;
}
