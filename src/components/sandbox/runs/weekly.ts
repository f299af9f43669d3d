/** The weekly numbers that panels draw. */
export const WEEKLY = ['joined', 'active'] as const;
export type Weekly = (typeof WEEKLY)[number];

/** A column of a run as it is drawn: founders are there from the start, they are no joins. */
export function drawnOf(name: Weekly, column: ArrayLike<number>): number[] {
  return Array.from(column, (people, week) => (name === 'joined' && week === 0 ? 0 : people));
}
