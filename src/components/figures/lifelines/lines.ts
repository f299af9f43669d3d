/** When platforms began and ended, as far as their case files date it. */
import type { Platform } from '@/scenario/platform.ts';

export const FROM = 2013;
/** The axis ends with this year. */
export const TO = 2022;

export type Outcome = Platform['ending']['how'];

/** From the earliest to the latest point in years that a date can mean: 2021.75. A month and a day are a point. */
export type Span = readonly [number, number];

export interface Lifeline {
  readonly name: string;
  readonly href: string;
  readonly outcome: Outcome;
  /** Nothing where no source dates it. */
  readonly begun: Span | null;
  readonly ended: Span | null;
  readonly events: readonly {
    readonly at: Span;
    readonly kind: 'event' | 'finding' | 'measure';
  }[];
  /** In words. */
  readonly start: string;
  readonly ending: string;
}

/** The first and the last moment of a year, a month or a day. */
function limitsOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const from = year + (month - 1) / 12;
  if (day === undefined) return [from, year + month / 12];
  return [from + (day - 1) / 31 / 12, from + day / 31 / 12];
}

/**
 * A date, or all that lies between two of them. A year alone can mean any of its days, but none after the report that
 * gives it.
 */
export function spanOf(date: string, until: string = date, reported?: string): Span {
  const [from] = limitsOf(date);
  const [, to] = limitsOf(until);
  const middle = (from + to) / 2;
  if (until === date && date.includes('-')) return [middle, middle];
  return [from, reported === undefined ? to : Math.min(to, limitsOf(reported)[1])];
}

/** The dated part of a case file; `reported` tells when the report appeared that a fact rests on. */
export function datesOf(
  { start, ending, findings, measures, history }: Platform,
  reported: (fact: string) => string | undefined,
): Pick<Lifeline, 'begun' | 'ended' | 'events' | 'outcome'> {
  const isOver = ending.how === 'closed' || ending.how === 'turned';
  const begins = start === 'unknown' ? undefined : start.date;
  const ends = isOver ? ending.date : undefined;
  const shown = new Set(
    [...findings, ...measures].map(({ date }) => date).concat(begins ?? [], ends ?? []),
  );
  const reports = ending.facts.flatMap((fact) => reported(fact) ?? []).sort();
  return {
    outcome: ending.how,
    begun: start === 'unknown' ? null : spanOf(start.date, start.until, reported(start.fact)),
    ended: ends === undefined ? null : spanOf(ends, ending.until, reports.at(-1)),
    events: [
      ...findings.map(({ date }) => ({ at: spanOf(date), kind: 'finding' as const })),
      ...measures.map(({ date }) => ({ at: spanOf(date), kind: 'measure' as const })),
      ...history
        .filter(({ date }) => !shown.has(date))
        .map(({ date, fact }) => ({
          at: spanOf(date, undefined, reported(fact)),
          kind: 'event' as const,
        })),
    ],
  };
}

export interface Reach {
  /** The earliest and the latest point that anything dated can mean. */
  readonly within: Span;
  /** What is certain of it: from the last moment of the first to the first moment of the last. None, if these cross. */
  readonly certain: Span;
}

/** How far a line reaches. */
export function reachOf({
  begun,
  ended,
  events,
}: Pick<Lifeline, 'begun' | 'ended' | 'events'>): Reach {
  const spans = [begun, ended, ...events.map(({ at }) => at)].filter((span) => span !== null);
  const from = spans.map((span) => span[0]);
  const to = spans.map((span) => span[1]);
  return {
    within: [Math.min(...from), Math.max(...to)],
    certain: [Math.min(...to), Math.max(...from)],
  };
}

export function isPoint([from, to]: Span): boolean {
  return from === to;
}

/** Whether anything is dated that the axis can show. */
export function isDated({
  begun,
  ended,
  events,
}: Pick<Lifeline, 'begun' | 'ended' | 'events'>): boolean {
  return begun !== null || ended !== null || events.length > 0;
}

/** Social-commerce cases that began in 2019 or 2020, and those of them that are reported closed. */
export function bornInTheWave(lines: readonly Lifeline[]): {
  born: Lifeline[];
  closed: Lifeline[];
} {
  const born = lines.filter(({ begun }) => begun !== null && begun[0] >= 2019 && begun[1] <= 2021);
  return { born, closed: born.filter(({ outcome }) => outcome === 'closed') };
}
