/** A runner that also does many runs; in a file of its own, because most pages need one run at a time. */
import type { Ensemble, Progress } from '@/engine/ensemble.ts';
import type { Scenario } from '@/engine/index.ts';
import { ask } from './ask.ts';
import { createRunner as createSingleRunner, type Runner } from './client.ts';
import { nextId, type EnsembleRequest, type Measured } from './messages.ts';

export interface EnsembleRunner extends Runner {
  /**
   * Runs a scenario many times in the worker, with the seeds that follow its own.
   * @param onProgress is told how many runs are done, some 25 times a second
   * @param signal gives it up
   * @param measured what is measured of every run
   * @returns what the runs have in common, or null if it was given up or a newer request took its place
   * @throws RunRefused, or Error when the worker cannot be started
   */
  ensemble<What extends keyof Measured>(
    scenario: Scenario,
    runs: number,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    measured: What,
  ): Promise<Ensemble<Measured[What]> | null>;
}

export function createRunner(): EnsembleRunner {
  const runner = createSingleRunner();
  return {
    ...runner,
    ensemble: <What extends keyof Measured>(
      scenario: Scenario,
      runs: number,
      onProgress: (progress: Progress) => void,
      signal: AbortSignal,
      measured: What,
    ): Promise<Ensemble<Measured[What]> | null> =>
      ask(
        runner.worker,
        { id: nextId(), scenario, runs, measured } satisfies EnsembleRequest,
        (answer) => ('ensemble' in answer ? answer.ensemble : undefined),
        onProgress,
        signal,
      ),
  };
}
