/**
 * Runs one scenario at a time and tells week by week how far it is. Apart from handler.ts, because only a page whose
 * towns take seconds needs it. It does not stop by itself: who has seen enough ends the worker.
 */
import { ScenarioError } from '@/engine/scenario-error.ts';
import { runScenario } from '@/engine/simulation.ts';
import { buffersOf } from './buffers.ts';
import type { RunAnswer, RunRequest } from './messages.ts';

/** How far a run is: the week that has ended, and who has joined by then. */
export interface Stage {
  readonly week: number;
  readonly members: number;
}

export type LongAnswer = RunAnswer | { readonly id: number; readonly stage: Stage };

/** Milliseconds between two reports. */
const REPORT = 100;

interface Port {
  readonly post: (message: LongAnswer, transfer: ArrayBuffer[]) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

export function createLongHandler({ post, now }: Port): (request: RunRequest) => void {
  return ({ id, scenario }) => {
    let reported = now();
    const report = (week: number, members: number): void => {
      if (now() - reported < REPORT) return;
      reported = now();
      post({ id, stage: { week, members } }, []);
    };
    try {
      const run = runScenario(scenario, undefined, report);
      post({ id, run }, buffersOf(run));
    } catch (error) {
      const problems =
        error instanceof ScenarioError ? error.problems : [{ path: '', message: String(error) }];
      post({ id, problems }, []);
    }
  };
}
