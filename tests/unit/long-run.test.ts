/** Runs that take a while: told week by week, given up when they are no longer wanted. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectedSeries } from '@/engine/expected-series.ts';
import { digest, simulate, type Run } from '@/engine/index.ts';
import { RunRefused } from '@/worker/client.ts';
import { createLongHandler, type LongAnswer } from '@/worker/long-handler.ts';
import { createLongRunner, type Stage } from '@/worker/long-run.ts';
import type { RunRequest } from '@/worker/messages.ts';
import { town } from './engine/support.ts';

const scenario = town({ people: 300, founders: 5, asking: { by: 'person', perWeek: 3 } });
const other = { ...scenario, seed: 2 };
const broken = { ...scenario, network: { kind: 'random' as const, meanContacts: 1e6 } };
const run = simulate(scenario);

/** A worker without a browser; `busy` ones never answer. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  static busy = false;
  /** Milliseconds that seem to pass between two looks at the clock. */
  static tick = 0;
  terminated = false;
  private time = 0;
  private readonly handle = createLongHandler({
    post: (message: LongAnswer, transfer) => {
      const data = structuredClone(message, { transfer });
      if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
    },
    now: () => (this.time += FakeWorker.tick),
  });
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(request: RunRequest): void {
    if (FakeWorker.busy) return;
    setTimeout(() => {
      this.handle(structuredClone(request));
    });
  }
  terminate(): void {
    this.terminated = true;
  }
}

function start() {
  FakeWorker.made = [];
  FakeWorker.busy = false;
  FakeWorker.tick = 0;
  vi.stubGlobal('Worker', FakeWorker);
  return createLongRunner();
}
const nothing = () => undefined;
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a town past a million', () => {
  const large = { ...scenario, network: { kind: 'mixing' as const }, people: 2_000_000 };
  test('comes back in expected values', async () => {
    const runner = start();
    expect(await runner.run(large, nothing)).toMatchObject({ expected: expectedSeries(large) });
  });

  test('that has none says why', async () => {
    const runner = start();
    const asked = runner.run({ ...large, network: { kind: 'random', meanContacts: 9 } }, nothing);
    await expect(asked).rejects.toMatchObject({ problems: [{ path: 'network.kind' }] });
    expect(await runner.run(scenario, nothing)).toEqual(run);
  });
});

test('a network that is kept gives the same bytes as one that is drawn anew', async () => {
  const runner = start();
  const asking = { by: 'person', perWeek: 3 } as const;
  const networks = [
    { kind: 'random', meanContacts: 8 },
    { kind: 'small-world', contacts: 8, rewired: 0.1 },
    { kind: 'scale-free', tiesEach: 4 },
    { kind: 'communities', communities: 10, meanContacts: 8, inside: 0.8 },
    { kind: 'mixing' },
  ] as const;
  for (const network of networks)
    for (const change of [{}, { acceptance: 0.2 }, { seed: 2 }, {}, { people: 320 }]) {
      const next = { ...scenario, asking, network, ...change };
      const got = await runner.run(next, nothing);
      expect(digest(got as Run)).toBe(digest(simulate(next)));
    }
});

describe('a long run', () => {
  test('comes back whole, and tells how far it is as it goes', async () => {
    const runner = start();
    FakeWorker.tick = 1000;
    const told: Stage[] = [];
    expect(await runner.run(scenario, (stage) => told.push(stage))).toEqual(run);
    expect(told).toEqual(
      Array.from({ length: run.lastLiveWeek }, (_, at) => ({
        week: at + 1,
        members: run.weeks.members[at + 1],
      })),
    );
  });

  test('says nothing of how far it is where it takes no time', async () => {
    const told = vi.fn();
    expect(await start().run(scenario, told)).toEqual(run);
    expect(told).not.toHaveBeenCalled();
  });

  test('that is refused says why', async () => {
    await expect(start().run(broken, nothing)).rejects.toThrow(RunRefused);
  });

  test('that is given up ends its worker, and the next one starts another', async () => {
    const runner = start();
    FakeWorker.busy = true;
    const asked = runner.run(scenario, nothing);
    runner.cancel();
    expect(await asked).toBeNull();
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
    FakeWorker.busy = false;
    expect(await runner.run(scenario, nothing)).toEqual(run);
    expect(FakeWorker.made).toHaveLength(2);
  });

  test('makes way for a newer one: soon done, it is waited for; busy, it is ended', async () => {
    const runner = start();
    const first = runner.run(scenario, nothing);
    const second = runner.run(scenario, nothing);
    const third = runner.run(other, nothing);
    expect(await Promise.all([first, second])).toEqual([null, null]);
    expect(await third).toEqual(simulate(other));
    expect(FakeWorker.made).toHaveLength(1);

    vi.useFakeTimers();
    FakeWorker.busy = true;
    const stuck = runner.run(scenario, nothing);
    const newer = runner.run(other, nothing);
    FakeWorker.busy = false;
    await vi.runAllTimersAsync();
    expect(await stuck).toBeNull();
    expect(await newer).toEqual(simulate(other));
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true, false]);
  });
});
