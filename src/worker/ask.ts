/** One request to a worker that may take a while: it tells how far it is, and can be given up. */
import type { Progress } from '@/engine/ensemble.ts';
import { RunRefused } from './client.ts';
import type {
  CancelRequest,
  EnsembleAnswer,
  EnsembleRequest,
  MemberRequest,
  PanelAnswer,
  SearchRequest,
} from './messages.ts';

type Answer = EnsembleAnswer | PanelAnswer;

/**
 * @param pick what of an answer is the result; undefined for answers that are none
 * @param onProgress is told how far it is, some 25 times a second
 * @param signal gives it up
 * @returns the result, or null if it was given up or a newer request took its place
 * @throws RunRefused, or Error when the worker cannot be started
 */
export function ask<Result>(
  worker: Worker,
  request: EnsembleRequest | SearchRequest | MemberRequest,
  pick: (answer: Answer) => Result | undefined,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve(null);
      return;
    }
    const { id } = request;
    // Taken down again by the same signal, whatever the end was.
    const over = new AbortController();
    const listening = { signal: over.signal };
    const settle = (done: () => void): void => {
      over.abort();
      done();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        if ('progress' in data) {
          onProgress(data.progress);
          return;
        }
        const result = pick(data);
        if (result !== undefined) settle(() => resolve(result));
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
    worker.postMessage(request);
  });
}
