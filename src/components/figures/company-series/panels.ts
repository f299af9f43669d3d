/** What a source states of one number of a company: two points in time and nothing in between. */
export interface Panel {
  readonly company: string;
  readonly what: string;
  readonly before: Point;
  readonly after: Point;
  /** What to make of it: '58% less'. */
  readonly change: string;
}
interface Point {
  readonly when: string;
  readonly value: number;
  readonly text: string;
}

/** The heights of the two points in percent of the larger. */
export function heights({ before, after }: Panel): readonly [number, number] {
  const most = Math.max(before.value, after.value);
  return [(100 * before.value) / most, (100 * after.value) / most];
}
