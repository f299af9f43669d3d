/** A runner that also does many runs; in a file of its own, because most pages need one run at a time. */
import type { Ensemble, Progress } from '@/engine/ensemble.ts';
import type { Scenario } from '@/engine/index.ts';
import { createRunner as createSingleRunner, RunRefused, type Runner } from './client.ts';
import {
  nextId,
  type CancelRequest,
  type EnsembleAnswer,
  type EnsembleRequest,
  type Measured,
} from './messages.ts';

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
  const { worker } = runner;

  function ensemble<What extends keyof Measured>(
    scenario: Scenario,
    runs: number,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    measured: What,
  ): Promise<Ensemble<Measured[What]> | null> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        resolve(null);
        return;
      }
      const id = nextId();
      // Taken down again by the same signal, whatever the end was.
      const over = new AbortController();
      const listening = { signal: over.signal };
      const settle = (done: () => void): void => {
        over.abort();
        done();
      };
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<EnsembleAnswer>) => {
          if (data.id !== id) return;
          if ('progress' in data) onProgress(data.progress);
          else if ('ensemble' in data) settle(() => resolve(data.ensemble));
          else if ('problems' in data) settle(() => reject(new RunRefused(data.problems)));
          else settle(() => resolve(null));
        },
        listening,
      );
      worker.addEventListener(
        'error',
        ({ message }) => {
          settle(() => reject(new Error(message || 'the worker could not be started')));
        },
        listening,
      );
      signal.addEventListener(
        'abort',
        () => {
          worker.postMessage({ cancel: id } satisfies CancelRequest);
          settle(() => resolve(null));
        },
        listening,
      );
      worker.postMessage({ id, scenario, runs, measured } satisfies EnsembleRequest);
    });
  }

  return { ...runner, ensemble };
}
