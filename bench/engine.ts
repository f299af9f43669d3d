// How long a run takes, and what it leaves in memory. Warm medians; times drift with the machine, ratios less.
import { Replay, simulate, type Plan, type Run } from '@/engine/index.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { layOutFan } from '@/components/figures/growth/fan-layout.ts';
import { load } from './support/plan.ts';

/** Rounds that are timed, fewer where one takes seconds. */
const ROUNDS = 5;
const LONG_ROUNDS = 2;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Median milliseconds of a piece of work, after one round that is not counted. */
function time(work: () => void): number {
  const warmUp = performance.now();
  work();
  const rounds = performance.now() - warmUp > 1000 ? LONG_ROUNDS : ROUNDS;
  return median(
    Array.from({ length: rounds }, () => {
      const begin = performance.now();
      work();
      return performance.now() - begin;
    }),
  );
}

function bytesOf(run: Run): number {
  return [run.weeks, run.members, run.payments, run.promotions]
    .flatMap((group) => Object.values(group) as ArrayBufferView[])
    .reduce((sum, column) => sum + column.byteLength, 0);
}

const plan: Plan = load('gongxiaoshe');
console.log(
  'people      network   members   weeks   run ms   any week ms   layout ms   bytes/member',
);
for (const people of [10_000, 100_000, 1_000_000])
  for (const network of [{ kind: 'mixing' }, { kind: 'random', meanContacts: 10 }] as const) {
    const scenario = { ...toScenario(DEFAULT, plan), people, network };
    const run = simulate(scenario);
    const replay = new Replay(run);
    let week = 0;
    const cells = [
      String(people).padEnd(11),
      network.kind.padEnd(9),
      String(run.members.sponsor.length).padStart(8),
      String(run.lastWeek).padStart(7),
      time(() => void simulate(scenario))
        .toFixed(1)
        .padStart(8),
      time(() => {
        week = (week + 17) % (run.lastWeek + 1);
        replay.moveTo(week);
      })
        .toFixed(2)
        .padStart(13),
      time(
        () => void layOutFan(run, { radius: 750, corner: 26, margin: 12, perDot: people / 5000 }),
      )
        .toFixed(1)
        .padStart(11),
      (bytesOf(run) / run.members.sponsor.length).toFixed(1).padStart(14),
    ];
    console.log(cells.join(' '));
  }
