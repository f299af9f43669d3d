/** What the figure takes from many runs: of a thousand members, how many; and where two of them stand. */
import { TEAM_SIZES } from '@/engine/counts.ts';
import type { Ensemble, Spread } from '@/engine/ensemble.ts';
import type { TEAMS } from '@/engine/teams.ts';

export type Teams = Ensemble<keyof typeof TEAMS>;

/** The middle of all runs, and between what nine runs of ten lie. */
type Row = Readonly<Record<'median' | 'low' | 'high', number>>;

/** Members whose teams are about as large. */
export interface Group {
  /** People below, at the least, and at the most; null where there is no most. */
  readonly least: number;
  readonly most: number | null;
  /** Members in a thousand, and of these those who have the price back. */
  readonly members: number;
  readonly back: number;
}

export interface Shares {
  readonly runs: number;
  readonly groups: readonly Group[];
  /** Members in a thousand. */
  readonly nobody: Row;
  readonly back: Row;
  readonly story: Row;
  /** Fen: the member in the middle; and what one in a hundred has or exceeds. */
  readonly middle: Row;
  readonly top: Row;
}

export function sharesOf({ runs, measures }: Teams): Shares {
  const inThousand = ({ median, low, high }: Spread): Row => ({
    median: 1000 * median,
    low: 1000 * low,
    high: 1000 * high,
  });
  const whole = ({ median, low, high }: Spread): Row => ({
    median: Math.round(median),
    low: Math.round(low),
    high: Math.round(high),
  });
  const notBack = inThousand(measures.notBack);
  return {
    runs,
    groups: TEAM_SIZES.map((least, at) => ({
      least,
      most: at + 1 < TEAM_SIZES.length ? TEAM_SIZES[at + 1]! - 1 : null,
      members: 1000 * measures[`size${at as 0}`].median,
      back: 1000 * measures[`back${at as 0}`].median,
    })),
    nobody: inThousand(measures.recruitedNobody),
    back: {
      median: 1000 - notBack.median,
      low: 1000 - notBack.high,
      high: 1000 - notBack.low,
    },
    story: inThousand(measures.teamOfHundred),
    middle: whole(measures.medianNet),
    top: whole(measures.topNet),
  };
}

/** The place of the story among the groups: a team of a hundred, the first that it tells of. */
export const STORY = TEAM_SIZES.indexOf(100);

/** A dot for each member in a thousand: how many of each group, and how many of these have the price back. */
export function dotsOf(groups: readonly Group[]): { all: number; back: number }[] {
  const total = groups.reduce((sum, { members }) => sum + members, 0);
  if (total === 0) return groups.map(() => ({ all: 0, back: 0 }));
  const exact = groups.map(({ members }) => (1000 * members) / total);
  const dots = exact.map(Math.floor);
  // What rounding down leaves goes to those who lost most by it, so that there are a thousand.
  const left = 1000 - dots.reduce((sum, each) => sum + each, 0);
  exact
    .map((each, at) => ({ at, rest: each - Math.floor(each) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
    .forEach(({ at }) => {
      dots[at]! += 1;
    });
  return dots.map((all, at) => ({ all, back: Math.min(all, Math.round(groups[at]!.back)) }));
}

/** Dots of a group in rows from the top down, `across` in each, from one place to before another: points of a path. */
export function dotPath(from: number, to: number, across: number, pitch: number): string {
  const px = (steps: number): string => String(Math.round(steps * pitch * 100) / 100);
  let path = '';
  for (let at = from; at < to; at++) path += `M${px(at % across)} ${px(Math.floor(at / across))}h0`;
  return path;
}
