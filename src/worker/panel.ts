/** The page's side of the worker that does what only the sandbox asks for. */
import type { MemberAccount } from '@/engine/account.ts';
import type { Progress } from '@/engine/ensemble.ts';
import type { Scenario } from '@/engine/index.ts';
import type { NeededSales } from '@/engine/needed-sales.ts';
import { ask } from './ask.ts';
import { nextId, type MemberRequest, type SearchRequest } from './messages.ts';

export interface PanelRunner {
  /**
   * Searches the sales that half of the members need: see `searchNeededSales` in the engine.
   * @param cap whole yuan
   * @returns null if it was given up or a newer search took its place
   * @throws RunRefused, or Error when the worker cannot be started
   */
  search(
    scenario: Scenario,
    towns: number,
    cap: number,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<NeededSales | null>;
  /**
   * One member's account in a run of this scenario. The last run is kept: a second member of it is there at once.
   * @returns null if it was given up
   * @throws RunRefused, or Error when the worker cannot be started
   */
  member(
    scenario: Scenario,
    who: MemberRequest['who'],
    signal: AbortSignal,
  ): Promise<MemberAccount | null>;
  dispose(): void;
}

export function createPanelRunner(): PanelRunner {
  const worker = new Worker(new URL('./panel.worker.ts', import.meta.url), { type: 'module' });
  return {
    search: (scenario, towns, cap, onProgress, signal) =>
      ask(
        worker,
        { id: nextId(), scenario, towns, cap } satisfies SearchRequest,
        (answer) => ('needed' in answer ? answer.needed : undefined),
        onProgress,
        signal,
      ),
    member: (scenario, who, signal) =>
      ask(
        worker,
        { id: nextId(), scenario, who } satisfies MemberRequest,
        (answer) => ('account' in answer ? answer.account : undefined),
        () => undefined,
        signal,
      ),
    dispose: () => {
      worker.terminate();
    },
  };
}
