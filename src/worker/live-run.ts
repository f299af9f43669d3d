/** The run of what a reader has set, for figures that show one run at a time. */
import type { Run, Scenario } from '@/engine/index.ts';
import { createRunner, type Runner } from './client.ts';

/** The run of what a reader has set: the worker starts when it is first needed, and only the newest run is shown. */
interface LiveRun {
  run(scenario: Scenario): void;
  dispose(): void;
}

export function createLiveRun(show: (run: Run) => void, fail: () => void): LiveRun {
  let runner: Runner | null = null;
  return {
    run: (scenario) => {
      runner ??= createRunner();
      runner.run(scenario).then((run) => {
        if (run !== null) show(run);
      }, fail);
    },
    dispose: () => runner?.dispose(),
  };
}
