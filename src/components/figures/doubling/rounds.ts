/** Rounds in which each newcomer brings so many: plain arithmetic, and the places of the reader's drawing. */
import { levelsPast } from '@/engine/theory/full-tree.ts';

/** The last round that is shown. */
export const LAST = 35;
/** The rounds that the reader draws. */
export const DRAWN = [0, 5, 10, 15, 20, 25, 30, 35] as const;

/** What the rounds are held against. Round numbers, but for the two that are counts of people. */
export const LANDMARKS = [
  { name: 'school', people: 1000 },
  { name: 'city', people: 10_000_000 },
  { name: 'china', people: 1_410_000_000 },
  { name: 'world', people: 8_200_000_000 },
] as const;

/** Newcomers of each round; round 0 is one person. */
export function newcomers(each: number): number[] {
  const rounds: number[] = [1];
  for (let round = 1; round <= LAST; round++) rounds.push((rounds[round - 1] ?? 0) * each);
  return rounds;
}

/** Everybody who has joined by each round. */
export function together(each: number): number[] {
  let sum = 0;
  return newcomers(each).map((count) => (sum += count));
}

/** The round by which all together are more than so many people; null, if not within the rounds that are shown. */
export function roundPast(each: number, people: number): number | null {
  if (each < 2) return null;
  const round = levelsPast(each, people).together;
  return round <= LAST ? round : null;
}
