// What the full plan and its ledger cost on top of the recruiting alone: the same towns with the same seeds, so that
// the same people join in the same weeks. Each plan runs in fresh processes, in turns; times are warm medians.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { simulate, type Run } from '@/engine/index.ts';
import { bytesOf, mean, median, row, times, verdict } from './support/measure.ts';
import {
  bare,
  full,
  gongxiaoshe,
  mustBalance,
  networkOf,
  townOf,
  unlimited,
} from './support/town.ts';

const PLANS = { bare, gongxiaoshe, full, unlimited } as const;
type Name = keyof typeof PLANS;
const NAMES = ['bare', 'gongxiaoshe', 'full', 'unlimited'] as const;
const ROUNDS = 3;
/** Times the recruiting alone, and bytes a member of the finished run. */
const MOST_TIMES = 5;
const MOST_BYTES = 80;

interface Found {
  readonly times: readonly number[];
  readonly members: number;
  readonly payments: number;
  /** Bytes a member: the columns of the finished run, and all buffers as it ends, its working state with them. */
  readonly bytes: number;
  readonly buffers: number;
}

function measure(name: Name, people: number): Found {
  const network = networkOf(people);
  const runOnce = (seed: number): Run => simulate(townOf(people, PLANS[name], seed), network);
  // Twice: the first collection leaves freed buffers to a thread of its own.
  globalThis.gc?.();
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  const first = runOnce(1);
  const after = process.memoryUsage().arrayBuffers;
  const members = first.members.sponsor.length;

  let last = first;
  const found = times(
    (turn) => {
      last = runOnce(turn + 1);
    },
    { warmUp: 1000, timed: 1000, least: 3 },
    () => {
      mustBalance(last);
    },
  );
  mustBalance(last);
  return {
    times: found,
    members,
    payments: first.payments.to.length,
    bytes: bytesOf(first) / members,
    buffers: (after - before) / members,
  };
}

function inProcess(name: Name, people: number): Found {
  const hooks = new URL('../scripts/ts-hooks.mjs', import.meta.url).href;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', hooks, fileURLToPath(import.meta.url), name, String(people)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64_000_000 },
  );
  if (status !== 0) throw new Error(`the plan '${name}' failed at ${people} people`);
  return JSON.parse(stdout) as Found;
}

function compare(people: number): void {
  const found = new Map<Name, Found[]>(NAMES.map((name) => [name, []]));
  for (let turn = 0; turn < ROUNDS; turn++)
    for (let i = 0; i < NAMES.length; i++) {
      const name = NAMES[(i + turn) % NAMES.length] ?? 'bare';
      found.get(name)?.push(inProcess(name, people));
    }
  const of = (name: Name) => {
    const rounds = found.get(name) ?? [];
    const average = (key: Exclude<keyof Found, 'times'>) => mean(rounds.map((each) => each[key]));
    return {
      ms: median(rounds.flatMap((each) => each.times)),
      members: average('members'),
      payments: average('payments'),
      bytes: average('bytes'),
      buffers: average('buffers'),
    };
  };
  const alone = of('bare').ms;
  console.log(`\n${people} people, ${ROUNDS} rounds; bytes are a member's`);
  console.log(
    row('plan', 12, ['ms', 'times bare', '', 'members', 'payments', 'bytes', '', 'buffers*'], 12),
  );
  for (const name of NAMES) {
    const { ms, members, payments, bytes, buffers } = of(name);
    const judged = name === 'gongxiaoshe' || name === 'full';
    console.log(
      row(
        name,
        12,
        [
          ms.toFixed(2),
          (ms / alone).toFixed(2),
          judged ? verdict(ms / alone <= MOST_TIMES) : '',
          members,
          payments,
          bytes.toFixed(1),
          judged ? verdict(bytes <= MOST_BYTES) : '',
          buffers.toFixed(0),
        ],
        12,
      ),
    );
  }
  console.log(
    '* working state and log of a first run, not yet freed when it is over; without the graph',
  );
}

const [name, people] = process.argv.slice(2);
if (name !== undefined) console.log(JSON.stringify(measure(name as Name, Number(people))));
else {
  console.log(
    `Targets: the full plan within ${MOST_TIMES} x of the recruiting alone, at most ${MOST_BYTES} bytes a member`,
  );
  for (const size of [10_000, 100_000]) compare(size);
}
