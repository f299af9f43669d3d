/** Long work in slices, so that a worker hears what else it is asked. */
import type { Progress } from '@/engine/ensemble.ts';

/** Milliseconds of work between two looks at what else has been asked for. */
const SLICE = 40;

export interface Clock {
  /** Waits until requests that have come in meanwhile have been handed over. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Does all steps, with a pause after each slice.
 * @param onPause is told before each pause how far it is
 * @param goOn whether it is still wanted; asked after each pause
 * @returns the result, or null if it was wanted no more
 */
export async function inSlices<Result>(
  steps: Generator<Progress, Result>,
  { pause, now }: Clock,
  onPause: (progress: Progress) => void,
  goOn: () => boolean,
): Promise<Result | null> {
  let pauseAt = now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < pauseAt) continue;
    onPause(step.value);
    await pause();
    if (!goOn()) return null;
    pauseAt = now() + SLICE;
  }
}
