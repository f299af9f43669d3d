/** Runs the engine off the main thread. */
import { ScenarioError, simulate, type Run } from '@/engine/index.ts';
import type { RunAnswer, RunRequest } from './messages.ts';

/** The columns of a run, handed over instead of copied. */
function buffersOf(run: Run): ArrayBuffer[] {
  return [run.weeks, run.members, run.payments, run.promotions].flatMap((group) =>
    (Object.values(group) as { buffer: ArrayBuffer }[]).map(({ buffer }) => buffer),
  );
}

function answer(message: RunAnswer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  const { id, scenario } = data;
  try {
    const run = simulate(scenario);
    answer({ id, run }, buffersOf(run));
  } catch (error) {
    const problems =
      error instanceof ScenarioError ? error.problems : [{ path: '', message: String(error) }];
    answer({ id, problems });
  }
});
