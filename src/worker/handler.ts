/**
 * Answers requests, wherever it runs: it knows the port only by what it is handed. Scenarios have been checked by who
 * asks, on whose side the rules are needed anyway: here they would only add to what every page loads.
 */
import { OUTCOMES, runMany } from '@/engine/ensemble.ts';
import { ScenarioError } from '@/engine/scenario-error.ts';
import { runScenario, runSuccessive } from '@/engine/simulation.ts';
import { TEAMS } from '@/engine/teams.ts';
import { buffersOf } from './buffers.ts';
import type {
  EnsembleAnswer,
  EnsembleRequest,
  Request,
  RunAnswer,
  RunRequest,
  SuccessionRequest,
} from './messages.ts';
import { inSlices, type Clock } from './slices.ts';

const MEASURES = { outcomes: OUTCOMES, teams: TEAMS };

interface Port extends Clock {
  readonly post: (message: RunAnswer | EnsembleAnswer, transfer: ArrayBuffer[]) => void;
}

/** @returns what takes the requests; the promise ends when a request has been answered */
export function createHandler({ post, ...clock }: Port): (request: Request) => Promise<void> {
  /** The ensemble that may go on, or 0. */
  let current = 0;

  function answerOne({ id, scenario }: RunRequest): void {
    const result = runScenario(scenario);
    post({ id, run: result }, buffersOf(result));
  }

  function answerSuccession({ id, scenarios, recovery }: SuccessionRequest): void {
    const runs = runSuccessive(scenarios, recovery);
    post({ id, runs }, buffersOf(runs));
  }

  async function answerMany({ id, scenario, runs, measured }: EnsembleRequest): Promise<void> {
    const ensemble = await inSlices(
      runMany<string>(scenario, runs, MEASURES[measured]),
      clock,
      (progress) => post({ id, progress }, []),
      () => current === id,
    );
    if (ensemble === null) post({ id, stopped: true }, []);
    else post({ id, ensemble }, buffersOf(ensemble));
  }

  return async (request) => {
    if ('cancel' in request) {
      if (current === request.cancel) current = 0;
      return;
    }
    const { id } = request;
    current = id;
    try {
      if ('scenarios' in request) answerSuccession(request);
      else if ('runs' in request) await answerMany(request);
      else answerOne(request);
    } catch (error) {
      const problems =
        error instanceof ScenarioError ? error.problems : [{ path: '', message: String(error) }];
      post({ id, problems }, []);
    }
  };
}
