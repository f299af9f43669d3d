/** Where the slider of people stops: evenly by ratio rather than by number, so that a village has as much room as a city. */
import { PEOPLE } from '@/scenario/networks.ts';
import type { Range } from '@/scenario/reader.ts';

const IN_A_DECADE = [1, 1.5, 2, 3, 4, 5, 6, 8];

/** From the fewest people to the most. */
export const PEOPLE_STOPS: readonly number[] = (() => {
  const { min, max, step }: Range = PEOPLE;
  const stops: number[] = [];
  for (let decade = min; decade < max; decade *= 10)
    for (const times of IN_A_DECADE) {
      const people = decade * times;
      if (people % step === 0 && people < max) stops.push(people);
    }
  return [...stops, max];
})();

/** The place of the last stop that is no more than so many people. */
export function stopBelow(people: number): number {
  return PEOPLE_STOPS.findLastIndex((stop) => stop <= people);
}

const NAMED: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** Numbers as people write them in either language: 20,000, 2万, 20 000, 1.4 billion. */
export function plainNumber(typed: string): string {
  const text = typed.normalize('NFKC').replace(/[,\s]/g, '');
  const [, count, name = ''] = /^(\d+(?:\.\d+)?)(万|亿|million|billion)人?$/i.exec(text) ?? [];
  return count === undefined
    ? text
    : String(Math.round(Number(count) * NAMED[name.toLowerCase()]!));
}
