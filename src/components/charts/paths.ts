/** Paths through points, for charts that need no more: d3-shape would be a twentieth of a chapter's JavaScript. */
export type Point = readonly [x: number, y: number];

const digits = (n: number): string => String(Math.round(n * 100) / 100);

/** Straight from point to point; '' where there is none. */
export function polyline(points: readonly Point[]): string {
  return points.length === 0
    ? ''
    : `M${points.map(([x, y]) => `${digits(x)} ${digits(y)}`).join('L')}`;
}

/** Level from each point to the next, then up or down; '' where there is none. */
export function steps(points: readonly Point[]): string {
  const [first, ...more] = points;
  if (first === undefined) return '';
  return `M${digits(first[0])} ${digits(first[1])}${more.map(([x, y]) => `H${digits(x)}V${digits(y)}`).join('')}`;
}
