/** Fees of three years, the first of which is given before the reader draws the others. */
export const YEARS = ['2018', '2019', '2020'] as const;

/** Yuan: room above the first year for whoever expects growth. */
export const MOST = 3_000_000_000;

/** The reader's line before it is drawn: as much every year as in the first. */
export function flat(first: number): number[] {
  return YEARS.map(() => first);
}
