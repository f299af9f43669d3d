/**
 * Answers what only the sandbox asks for, wherever it runs; apart from handler.ts, which every page with a model loads.
 * Scenarios have been checked by who asks.
 */
import { accountOf, alikeOf, memberOf } from '@/engine/account.ts';
import { searchNeededSales } from '@/engine/needed-sales.ts';
import type { Run, Scenario } from '@/engine/index.ts';
import { ScenarioError } from '@/engine/scenario-error.ts';
import { runScenario } from '@/engine/simulation.ts';
import type { MemberRequest, PanelAnswer, PanelRequest, SearchRequest } from './messages.ts';
import { inSlices, type Clock } from './slices.ts';

interface Port extends Clock {
  readonly post: (message: PanelAnswer) => void;
}

/** @returns what takes the requests; the promise ends when a request has been answered */
export function createPanelHandler({
  post,
  ...clock
}: Port): (request: PanelRequest) => Promise<void> {
  /** The search that may go on, or 0. */
  let current = 0;
  /** The run whose members are looked up, kept with what has been worked out for it. */
  let kept: { readonly of: string; readonly run: Run } | null = null;

  function runOf(scenario: Scenario): Run {
    const of = JSON.stringify(scenario);
    if (kept?.of !== of) kept = { of, run: runScenario(scenario) };
    return kept.run;
  }
  function answerMember({ id, scenario, who }: MemberRequest): void {
    const run = runOf(scenario);
    const member = memberOf(run, who);
    post({ id, account: { ...accountOf(run, member), alike: alikeOf(run, member) } });
  }
  async function answerSearch({ id, scenario, towns, cap }: SearchRequest): Promise<void> {
    current = id;
    const needed = await inSlices(
      searchNeededSales(scenario, towns, cap),
      clock,
      (progress) => post({ id, progress }),
      () => current === id,
    );
    post(needed === null ? { id, stopped: true } : { id, needed });
  }

  return async (request) => {
    if ('cancel' in request) {
      if (current === request.cancel) current = 0;
      return;
    }
    try {
      if ('towns' in request) await answerSearch(request);
      else answerMember(request);
    } catch (error) {
      const problems =
        error instanceof ScenarioError ? error.problems : [{ path: '', message: String(error) }];
      post({ id: request.id, problems });
    }
  };
}
