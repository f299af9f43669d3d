/**
 * Runs one scenario at a time and tells week by week how far it is. Apart from handler.ts, because only a page whose
 * towns take seconds needs it. It does not stop by itself: who has seen enough ends the worker.
 */
import type { Scenario } from '@/engine/index.ts';
import type { ContactNetwork } from '@/engine/network.ts';
import { ScenarioError } from '@/engine/scenario-error.ts';
import type { Series } from '@/engine/series.ts';
import { networkFor, runScenario } from '@/engine/simulation.ts';
import { MOST_BY_PERSON } from '@/scenario/networks.ts';
import { buffersOf } from './buffers.ts';
import type { RunAnswer, RunRequest } from './messages.ts';

/** A town too large to be run person by person: nobody in it is followed. */
export interface Expected {
  readonly expected: Series;
}

/** How far a run is: the week that has ended, and who has joined by then. */
export interface Stage {
  readonly week: number;
  readonly members: number;
}

export type LongAnswer =
  RunAnswer | (Expected & { readonly id: number }) | { readonly id: number; readonly stage: Stage };

/** Milliseconds between two reports. */
const REPORT = 100;

interface Port {
  readonly post: (message: LongAnswer, transfer: ArrayBuffer[]) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

export function createLongHandler({ post, now }: Port): (request: RunRequest) => void {
  /** Expected values; the rules that they bring along weigh more than a run. */
  async function expect(id: number, scenario: Scenario): Promise<void> {
    const { expectedSeries } = await import('@/engine/expected-series.ts');
    post({ id, expected: expectedSeries(scenario) }, []);
  }
  /** The last network: drawing one of a million people takes longer than a run on it. One is kept, for the memory of it. */
  let kept: { readonly of: string; readonly network: ContactNetwork } | null = null;
  function drawn(scenario: Scenario): ContactNetwork | undefined {
    const { network: kind, people, seed } = scenario;
    const of = JSON.stringify([kind, people, seed]);
    if (kept?.of !== of) {
      kept = null;
      const network = networkFor(scenario);
      kept = network && { of, network };
    }
    return kept?.network;
  }
  const refuse = (id: number, error: unknown): void => {
    const problems =
      error instanceof ScenarioError ? error.problems : [{ path: '', message: String(error) }];
    post({ id, problems }, []);
  };
  return ({ id, scenario }) => {
    if (scenario.people > MOST_BY_PERSON) {
      expect(id, scenario).catch((error: unknown) => {
        refuse(id, error);
      });
      return;
    }
    let reported = now();
    const report = (week: number, members: number): void => {
      if (now() - reported < REPORT) return;
      reported = now();
      post({ id, stage: { week, members } }, []);
    };
    try {
      const run = runScenario(scenario, drawn(scenario), report);
      post({ id, run }, buffersOf(run));
    } catch (error) {
      refuse(id, error);
    }
  };
}
