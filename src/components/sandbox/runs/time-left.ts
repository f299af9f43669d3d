/** How long work of many runs will still take, judged by what it has taken so far. */
import type { Progress } from '@/engine/ensemble.ts';

const MS_PER_MINUTE = 60_000;

/**
 * @param elapsed ms since it began
 * @returns whole minutes, rounded up; null while nothing is known of it, and in the last minute, which is no wait to speak of
 */
export function minutesLeft({ done, runs }: Progress, elapsed: number): number | null {
  if (done === 0) return null;
  const left = (elapsed / done) * (runs - done);
  return left > MS_PER_MINUTE ? Math.ceil(left / MS_PER_MINUTE) : null;
}
