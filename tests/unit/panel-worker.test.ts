import { afterEach, describe, expect, test, vi } from 'vitest';
import { accountOf, alikeOf, memberByLuck } from '@/engine/account.ts';
import { simulate } from '@/engine/index.ts';
import { searchNeededSales, withRetail } from '@/engine/needed-sales.ts';
import { createPanelHandler } from '@/worker/panel-handler.ts';
import type { PanelRequest } from '@/worker/messages.ts';
import { createPanelRunner } from '@/worker/panel.ts';
import { flatPlan, town } from './engine/support.ts';

const scenario = town({
  people: 200,
  founders: 5,
  asksPerWeek: 3,
  quitPerWeek: 0.1,
  plan: withRetail(flatPlan(10_000, 1000), { salesShare: 0.2, goodsCost: 0.6 }),
});

/** A worker without a browser; between two looks at its clock a slice seems to pass. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  terminated = false;
  private time = 0;
  private readonly handle = createPanelHandler({
    post: (message) => {
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => (this.time += 50),
  });
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(request: PanelRequest): void {
    setTimeout(() => void this.handle(structuredClone(request)));
  }
  terminate(): void {
    this.terminated = true;
  }
}
function start() {
  vi.stubGlobal('Worker', FakeWorker);
  return { runner: createPanelRunner(), worker: FakeWorker.made.at(-1)! };
}
const never = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

describe('a search in the worker', () => {
  test('finds what the engine finds, and tells how far it is', async () => {
    const { runner } = start();
    const steps = searchNeededSales(scenario, 3, 1000);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const seen: number[] = [];
    const found = await runner.search(scenario, 3, 1000, ({ done }) => seen.push(done), never);
    expect(found).toEqual(step.value);
    expect(seen.length).toBeGreaterThan(3);
  });

  test('can be given up; members are still looked up, and another search runs', async () => {
    const { runner } = start();
    const giveUp = new AbortController();
    const first = runner.search(
      scenario,
      1000,
      1000,
      () => {
        giveUp.abort();
      },
      giveUp.signal,
    );
    expect(await first).toBeNull();
    expect((await runner.member(scenario, 1, never))?.place).toBe(1);
    expect((await runner.search(scenario, 1, 100, () => undefined, never))?.towns).toHaveLength(1);
  });

  test('stops for a newer one, and is refused by field', async () => {
    const { runner } = start();
    const old = runner.search(scenario, 1000, 1000, () => undefined, never);
    const refused = runner.search(scenario, 0, 1000, () => undefined, never);
    await expect(refused).rejects.toMatchObject({ problems: [{ path: 'towns' }] });
    expect(await old).toBeNull();
  });
});

test('members are those of the run, in one scenario after another', async () => {
  const { runner, worker } = start();
  for (const seed of [1, 2]) {
    const run = simulate({ ...scenario, seed });
    for (const luck of ['luckiest', 'median', 'unluckiest'] as const) {
      const member = memberByLuck(run, luck);
      expect(await runner.member({ ...scenario, seed }, luck, never)).toEqual({
        ...accountOf(run, member),
        alike: alikeOf(run, member),
      });
    }
  }
  runner.dispose();
  expect(worker.terminated).toBe(true);
});
