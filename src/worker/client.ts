/** The page's side of the worker. Only the newest request counts: what a moving slider left behind is dropped. */
import type { Problem, Run, Scenario } from '@/engine/index.ts';
import { nextId, type RunAnswer, type RunRequest, type SuccessionRequest } from './messages.ts';

/** The engine refused the scenario: each problem with the path of its field. */
export class RunRefused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.problems = problems;
  }
}

interface Waiting {
  readonly request: RunRequest | SuccessionRequest;
  /** With null where a newer request took its place. */
  readonly resolve: (runs: readonly Run[] | null) => void;
  readonly reject: (error: Error) => void;
}

export interface Runner {
  readonly worker: Worker;
  /**
   * Runs a scenario in the worker.
   * @returns the run, or null if a newer request took its place
   * @throws RunRefused, or Error when the worker cannot be started
   */
  run(scenario: Scenario): Promise<Run | null>;
  /**
   * Runs platforms one after another on the same people and ties: see `simulateSuccessive` in the engine.
   * @returns a run for each, or null if a newer request took its place
   * @throws RunRefused, or Error when the worker cannot be started
   */
  runSuccessive(
    scenarios: SuccessionRequest['scenarios'],
    recovery: number,
  ): Promise<readonly Run[] | null>;
  dispose(): void;
}

export function createRunner(): Runner {
  const worker = new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });
  let running: Waiting | null = null;
  let next: Waiting | null = null;

  function send(waiting: Waiting): void {
    running = waiting;
    worker.postMessage(waiting.request);
  }
  function finish(settle: (waiting: Waiting) => void): void {
    const done = running;
    running = null;
    if (done !== null) settle(done);
    if (next !== null) {
      const waiting = next;
      next = null;
      send(waiting);
    }
  }
  worker.addEventListener('message', ({ data }: MessageEvent<RunAnswer>) => {
    // Others may have asked the same worker for something.
    if (data.id !== running?.request.id) return;
    finish(({ resolve, reject }) => {
      if (next !== null) resolve(null);
      else if ('run' in data) resolve([data.run]);
      else if ('runs' in data) resolve(data.runs);
      else reject(new RunRefused(data.problems));
    });
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    finish(({ reject }) => {
      reject(new Error(event.message || 'the worker could not be started'));
    });
  });

  function ask(request: Waiting['request']): Promise<readonly Run[] | null> {
    return new Promise((resolve, reject) => {
      const waiting = { request, resolve, reject };
      if (running === null) send(waiting);
      else {
        next?.resolve(null);
        next = waiting;
      }
    });
  }

  return {
    worker,
    run: async (scenario) => (await ask({ id: nextId(), scenario }))?.[0] ?? null,
    runSuccessive: (scenarios, recovery) => ask({ id: nextId(), scenarios, recovery }),
    dispose: () => {
      worker.terminate();
    },
  };
}
