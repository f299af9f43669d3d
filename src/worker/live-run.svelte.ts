/** The runs of what a reader has set, for figures that show one run, or a few side by side. */
import { onMount, untrack } from 'svelte';
import type { Run, Scenario } from '@/engine/index.ts';
import { createRunner, type Runner } from './client.ts';

/**
 * The props that a figure opened with. Props of an island are wrapped in proxies, which cannot be sent to a worker; none of
 * them ever changes.
 */
export function opened<Props>(props: () => Props): Props {
  return untrack(() => $state.snapshot<unknown>(props()) as Props);
}

interface LiveRun {
  /** Runs these one after another and shows them together. */
  run(...scenarios: readonly Scenario[]): void;
  /** The same on the same people and ties: see `simulateSuccessive` in the engine. */
  runSuccessive(...asked: Parameters<Runner['runSuccessive']>): void;
  /** What was asked for could not be run. */
  readonly failed: boolean;
}

/**
 * To be called while a component is set up: the worker starts when it is first needed and goes with the component.
 * @param show is told of the newest runs only: what a moving slider left behind is dropped
 */
export function createLiveRun(show: (run: Run, ...others: Run[]) => void): LiveRun {
  let runner: Runner | undefined;
  let newest = 0;
  let failed = $state(false);
  onMount(() => () => runner?.dispose());

  async function ask(work: (runner: Runner) => Promise<readonly Run[] | null>): Promise<void> {
    try {
      const [run, ...others] = (await work((runner ??= createRunner()))) ?? [];
      if (run !== undefined) show(run, ...others);
    } catch {
      failed = true;
    }
  }
  return {
    run(...scenarios) {
      const mine = ++newest;
      void ask(async (worker) => {
        const runs: Run[] = [];
        for (const scenario of scenarios) {
          const run = await worker.run(scenario);
          if (run === null || mine !== newest) return null;
          runs.push(run);
        }
        return runs;
      });
    },
    runSuccessive(...asked) {
      void ask((worker) => worker.runSuccessive(...asked));
    },
    get failed() {
      return failed;
    },
  };
}
