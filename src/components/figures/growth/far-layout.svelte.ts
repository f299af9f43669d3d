/**
 * Lays out towns that are too large to be laid out between two frames: a worker does it, and the fan comes later. Small
 * ones are laid out at once.
 */
import type { Run } from '@/engine/run.ts';
import { layOutFan, type Fan, type FanShape } from './fan-layout.ts';
import { startLayoutWorker } from './layout-client.ts';
import type { LayoutAnswer, LayoutRequest } from './layout.worker.ts';

/** Up to so many people a layout takes a few milliseconds, and a mark stands for few. */
export const NEAR = 20_000;

export interface FarLayout {
  /** The fan, or null while the worker is at it; whoever derives from it is asked again when it has come. */
  readonly layOut: (run: Run, shape: FanShape) => Fan | null;
  dispose(): void;
}

export function createFarLayout(): FarLayout {
  let worker: Worker | null = null;
  let wanted: { readonly id: number; readonly run: Run; readonly shape: FanShape } | null = null;
  let lastId = 0;
  /** The last that has come, with what it is a layout of. */
  let here: { readonly run: Run; readonly fan: Fan } | null = $state.raw(null);

  function come({ id, fan }: LayoutAnswer): void {
    if (wanted === null || id !== wanted.id) return;
    here = { run: wanted.run, fan };
    wanted = null;
  }
  const same = (a: FanShape, b: FanShape): boolean =>
    (Object.keys(a) as (keyof FanShape)[]).every((length) => a[length] === b[length]);

  return {
    layOut: (run, shape) => {
      if (run.scenario.people <= NEAR) return layOutFan(run, shape);
      if (here?.run === run && same(here.fan.shape, shape)) return here.fan;
      if (wanted?.run !== run || !same(wanted.shape, shape)) {
        const { lastWeek, scenario, weeks, members } = run;
        lastId += 1;
        wanted = { id: lastId, run, shape };
        worker ??= startLayoutWorker(come);
        worker.postMessage({
          id: lastId,
          shape,
          run: {
            lastWeek,
            scenario: { people: scenario.people },
            weeks: { members: weeks.members },
            members: { sponsor: members.sponsor, joinWeek: members.joinWeek },
          },
        } satisfies LayoutRequest);
      }
      return null;
    },
    dispose: () => worker?.terminate(),
  };
}
