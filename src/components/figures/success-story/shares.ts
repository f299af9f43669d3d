/** What the figure takes from many runs: of a thousand members, how many. */
import type { Ensemble, Spread } from '@/engine/ensemble.ts';

export const ROWS = ['nobody', 'back', 'story'] as const;
type RowName = (typeof ROWS)[number];

/** Members in a thousand. */
interface Row {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
export interface Shares {
  readonly runs: number;
  readonly rows: Readonly<Record<RowName, Row>>;
}

const inThousand = ({ median, low, high }: Spread): Row => ({
  median: 1000 * median,
  low: 1000 * low,
  high: 1000 * high,
});

export function sharesOf({ runs, measures }: Ensemble): Shares {
  const { shareNotBack, shareRecruitedNobody, shareTeamOfHundred } = measures;
  const notBack = inThousand(shareNotBack);
  return {
    runs,
    rows: {
      nobody: inThousand(shareRecruitedNobody),
      back: {
        median: 1000 - notBack.median,
        low: 1000 - notBack.high,
        high: 1000 - notBack.low,
      },
      story: inThousand(shareTeamOfHundred),
    },
  };
}
