/**
 * The page's side of a worker whose runs may take seconds: it tells how far a run is, and can give it up. Only the
 * newest request counts. A run that will soon be done is waited for, so that the picture follows a moving slider; one
 * that has been going on for a while is given up, and the worker with it.
 */
import type { Run, Scenario } from '@/engine/index.ts';
import { RunRefused } from './client.ts';
import type { Expected, LongAnswer, Stage } from './long-handler.ts';
import { nextId, type RunRequest } from './messages.ts';

export type { Expected, Stage } from './long-handler.ts';

/** Milliseconds for which a run goes on although a newer one has been asked for. */
const WORTH_WAITING = 400;

interface Waiting {
  readonly request: RunRequest;
  readonly onStage: (stage: Stage) => void;
  /** With null where it was given up. */
  readonly resolve: (run: Run | Expected | null) => void;
  readonly reject: (error: Error) => void;
}

export interface LongRunner {
  /**
   * Runs a scenario in the worker.
   * @param onStage is told some ten times a second how far it is
   * @returns the run, or expected values for a town past `MOST_BY_PERSON`, or null if it was given up or a newer request took its place
   * @throws RunRefused, or Error when the worker cannot be started
   */
  run(scenario: Scenario, onStage: (stage: Stage) => void): Promise<Run | Expected | null>;
  /** Gives up what is running and what waits. */
  cancel(): void;
  dispose(): void;
}

export function createLongRunner(): LongRunner {
  let worker: Worker | null = null;
  let running: (Waiting & { readonly since: number }) | null = null;
  let next: Waiting | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): Worker {
    const made = new Worker(new URL('./long.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<LongAnswer>) => {
      if (data.id !== running?.request.id) return;
      if ('stage' in data) {
        if (next === null) running.onStage(data.stage);
        return;
      }
      finish(({ resolve, reject }) => {
        if (next !== null) resolve(null);
        else if ('run' in data) resolve(data.run);
        else if ('expected' in data) resolve(data);
        else if ('problems' in data) reject(new RunRefused(data.problems));
      });
    });
    made.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      finish(({ reject }) => {
        reject(new Error(event.message || 'the worker could not be started'));
      });
    });
    return made;
  }
  function end(): void {
    worker?.terminate();
    worker = null;
  }
  function send(waiting: Waiting): void {
    running = { ...waiting, since: performance.now() };
    worker ??= start();
    worker.postMessage(waiting.request);
  }
  function finish(settle: (waiting: Waiting) => void): void {
    clearTimeout(timer);
    const done = running;
    running = null;
    if (done !== null) settle(done);
    const waiting = next;
    next = null;
    if (waiting !== null) send(waiting);
  }
  const giveUp = (waiting: Waiting): void => {
    waiting.resolve(null);
  };
  function cancel(): void {
    if (next !== null) giveUp(next);
    next = null;
    if (running === null) return;
    end();
    finish(giveUp);
  }

  return {
    run: (scenario, onStage) =>
      new Promise((resolve, reject) => {
        const waiting = { request: { id: nextId(), scenario }, onStage, resolve, reject };
        if (running === null) {
          send(waiting);
          return;
        }
        if (next !== null) giveUp(next);
        next = waiting;
        clearTimeout(timer);
        timer = setTimeout(
          () => {
            end();
            finish(giveUp);
          },
          Math.max(0, running.since + WORTH_WAITING - performance.now()),
        );
      }),
    cancel,
    dispose: cancel,
  };
}
