/** When platforms began and ended, as far as their case files date it. */
import type { Platform } from '@/scenario/platform.ts';

export const FROM = 2013;
/** The axis ends with this year. */
export const TO = 2022;

export type Outcome = Platform['ending']['how'];

export interface Lifeline {
  readonly name: string;
  readonly href: string;
  readonly outcome: Outcome;
  /** In years: 2021.75. Nothing where no source dates it. */
  readonly begun: number | null;
  /** The latest that it can have begun, where a source gives a span. */
  readonly begunBy: number | null;
  readonly ended: number | null;
  readonly events: readonly {
    readonly at: number;
    readonly kind: 'event' | 'finding' | 'measure';
  }[];
  /** In words. */
  readonly start: string;
  readonly ending: string;
}

/** A date as a point in years: a year alone is its middle, a month its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** The dated part of a case file. */
export function datesOf({
  start,
  ending,
  findings,
  measures,
  history,
}: Platform): Pick<Lifeline, 'begun' | 'begunBy' | 'ended' | 'events' | 'outcome'> {
  const found = new Set([...findings, ...measures].map(({ date }) => date));
  const events = [
    ...findings.map(({ date }) => ({ at: yearOf(date), kind: 'finding' as const })),
    ...measures.map(({ date }) => ({ at: yearOf(date), kind: 'measure' as const })),
    ...history
      .filter(({ date }) => !found.has(date))
      .map(({ date }) => ({ at: yearOf(date), kind: 'event' as const })),
  ].sort((a, b) => a.at - b.at);
  const isOver = ending.how === 'closed' || ending.how === 'turned';
  return {
    outcome: ending.how,
    begun: start === 'unknown' ? null : yearOf(start.date),
    begunBy: start === 'unknown' || start.until === undefined ? null : yearOf(start.until),
    ended: isOver && ending.date !== undefined ? yearOf(ending.date) : null,
    events,
  };
}

/** Where a line is drawn for certain: from the first to the last thing that is dated. */
export function certain({ begunBy, begun, ended, events }: Lifeline): readonly [number, number] {
  const points = [begunBy ?? begun, ended, ...events.map(({ at }) => at)].filter(
    (at) => at !== null,
  );
  return [Math.min(...points), Math.max(...points)];
}

/** Whether anything is dated that the axis can show. */
export function isDated(dates: Pick<Lifeline, 'begun' | 'ended' | 'events'>): boolean {
  return dates.begun !== null || dates.ended !== null || dates.events.length > 0;
}

/** Social-commerce cases that began in 2019 or 2020, and those of them that are reported closed. */
export function bornInTheWave(lines: readonly Lifeline[]): {
  born: Lifeline[];
  closed: Lifeline[];
} {
  const born = lines.filter(({ begun }) => begun !== null && begun >= 2019 && begun < 2021);
  return { born, closed: born.filter(({ outcome }) => outcome === 'closed') };
}
