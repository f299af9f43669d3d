import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensembleOf, OUTCOMES, simulate, type Ensemble } from '@/engine/index.ts';
import { createRunner } from '@/worker/ensemble.ts';
import { createHandler } from '@/worker/handler.ts';
import type { EnsembleAnswer, Request, RunAnswer } from '@/worker/messages.ts';
import { town } from './engine/support.ts';

const scenario = town({ people: 300, founders: 5, asking: { by: 'person', perWeek: 3 } });
/** Nobody who checked it would send it: more contacts than there are people. */
const broken = { ...scenario, network: { kind: 'random' as const, meanContacts: 1e6 } };

type Answer = RunAnswer | EnsembleAnswer;

/** What an answer says, in one word. */
const said = (answer: Answer): string =>
  ['run', 'progress', 'ensemble', 'stopped', 'problems'].find((word) => word in answer) ?? '?';

/**
 * A worker without a browser: it takes one message at a time and, while an ensemble works, another at each pause.
 * @param workPerLook milliseconds that seem to pass between two looks at the clock
 */
class FakeWorker extends EventTarget {
  readonly answers: Answer[] = [];
  readonly transferred: ArrayBuffer[][] = [];
  pauses = 0;
  terminated = false;
  private time = 0;
  private readonly handle = createHandler({
    post: (message, transfer) => {
      this.answers.push(message);
      this.transferred.push(transfer);
      const data = structuredClone(message, { transfer });
      this.dispatchEvent(new MessageEvent('message', { data }));
    },
    pause: () => {
      this.pauses += 1;
      return new Promise((resolve) => setTimeout(resolve));
    },
    now: () => (this.time += FakeWorker.workPerLook),
  });

  static workPerLook = 50;
  static made: FakeWorker[] = [];
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(request: Request): void {
    setTimeout(() => void this.handle(structuredClone(request)));
  }
  terminate(): void {
    this.terminated = true;
  }
  get words(): string[] {
    return this.answers.map(said);
  }
}

function start() {
  FakeWorker.workPerLook = 50;
  vi.stubGlobal('Worker', FakeWorker);
  const runner = createRunner();
  return { runner, worker: FakeWorker.made.at(-1)! };
}
const never = new AbortController().signal;
const nothing = () => undefined;
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

afterEach(() => vi.unstubAllGlobals());

describe('one run', () => {
  test('comes back whole, its columns handed over once each', async () => {
    const { runner, worker } = start();
    expect(await runner.run(scenario)).toEqual(simulate(scenario));
    const [buffers] = worker.transferred;
    expect(new Set(buffers).size).toBe(buffers!.length);
    const run = simulate(scenario);
    const columns = [run.weeks, run.members, run.payments, run.promotions, run.returns].flatMap(
      (group) => Object.values(group) as ArrayBufferView[],
    );
    expect(run.places).toBeNull();
    expect(buffers).toHaveLength(columns.length);
    expect(buffers!.every(({ byteLength }) => byteLength === 0)).toBe(true);
  });

  test('of a plan with places hands these over too', async () => {
    const { runner } = start();
    const { plan } = scenario;
    const width = { places: 2, whenFull: 'spill' as const };
    const spilling = { ...scenario, plan: { ...plan, structure: { width } } };
    const run = await runner.run(spilling);
    expect(run?.places?.member.length).toBeGreaterThan(0);
    expect(run).toEqual(simulate(spilling));
  });

  test('is dropped for a newer one', async () => {
    const { runner } = start();
    const newest = { ...scenario, seed: 3 };
    const runs = [scenario, { ...scenario, seed: 2 }, newest].map((each) => runner.run(each));
    expect(await Promise.all(runs)).toEqual([null, null, simulate(newest)]);
  });

  test('that fails in the engine fails with its words, and the next one runs', async () => {
    const { runner } = start();
    await expect(runner.run(broken)).rejects.toThrow('RangeError');
    expect(await runner.run(scenario)).not.toBeNull();
  });
});

describe('many runs', () => {
  test('come to the same as without a worker, with progress on the way', async () => {
    const { runner, worker } = start();
    const progress: number[] = [];
    const done = await runner.ensemble(
      scenario,
      6,
      (now) => progress.push(now.done),
      never,
      'outcomes',
    );
    expect(done).toEqual(ensembleOf(scenario, 6, OUTCOMES));
    expect(progress).toEqual([1, 2, 3, 4, 5, 6]);
    expect(worker.pauses).toBe(6);
    const buffers = worker.transferred.at(-1)!;
    expect(new Set(buffers).size).toBe(buffers.length);
    expect(buffers.length).toBeGreaterThan(15);
  });

  test('look up about every 40 milliseconds, not at every run', async () => {
    const { runner, worker } = start();
    FakeWorker.workPerLook = 10;
    await runner.ensemble(scenario, 19, nothing, never, 'outcomes');
    expect(worker.words.filter((word) => word === 'progress')).toHaveLength(4);
  });

  test('are given up by their signal', async () => {
    const { runner, worker } = start();
    const stop = new AbortController();
    const done = runner.ensemble(
      scenario,
      5000,
      ({ done }) => done === 3 && stop.abort(),
      stop.signal,
      'outcomes',
    );
    expect(await done).toBeNull();
    await later();
    expect(worker.words.at(-1)).toBe('stopped');
    expect(worker.answers.length).toBeLessThan(8);
    expect(await runner.ensemble(scenario, 5, nothing, stop.signal, 'outcomes')).toBeNull();
    const count = worker.answers.length;
    await later();
    expect(worker.answers).toHaveLength(count);
  });

  test('given up late change nothing', async () => {
    const { runner } = start();
    const stop = new AbortController();
    const first = await runner.ensemble(scenario, 2, nothing, stop.signal, 'outcomes');
    const second = runner.ensemble(scenario, 4, nothing, never, 'outcomes');
    stop.abort();
    expect(first?.runs).toBe(2);
    expect((await second)?.runs).toBe(4);
  });

  test('stop for a newer request of either kind', async () => {
    const { runner, worker } = start();
    const first = runner.ensemble(scenario, 5000, nothing, never, 'outcomes');
    await later();
    const second = runner.ensemble(scenario, 5000, nothing, never, 'outcomes');
    expect(await first).toBeNull();
    expect(await runner.run(scenario)).toEqual(simulate(scenario));
    expect(await second).toBeNull();
    expect(worker.words.filter((word) => word === 'stopped')).toHaveLength(2);
    const third: Ensemble | null = await runner.ensemble(scenario, 3, nothing, never, 'outcomes');
    expect(third?.runs).toBe(3);
  });

  test('that fail in the engine fail with its words, and no runs are refused by field', async () => {
    const { runner } = start();
    await expect(runner.ensemble(broken, 3, nothing, never, 'outcomes')).rejects.toThrow(
      'RangeError',
    );
    await expect(runner.ensemble(scenario, 0, nothing, never, 'outcomes')).rejects.toMatchObject({
      problems: [{ path: 'runs' }],
    });
  });

  test('end with an error where the worker cannot be started', async () => {
    const { runner, worker } = start();
    const fails = runner.ensemble(scenario, 3, nothing, never, 'outcomes');
    const single = runner.run(scenario);
    worker.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: '' }));
    await expect(fails).rejects.toThrow('could not be started');
    await expect(single).rejects.toThrow('could not be started');
    runner.dispose();
    expect(worker.terminated).toBe(true);
  });
});
