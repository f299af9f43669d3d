// Any week of a run with its full log and ledger: jumps over the whole run, and what it takes to keep it.
// Each size in a fresh process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Replay, simulate, type Run } from '@/engine/index.ts';
import { Random } from '@/engine/random.ts';
import { bytesOf, clock, median, quantile, verdict } from './support/measure.ts';
import { full, mustBalance, networkOf, townOf } from './support/town.ts';

/** By number of people: milliseconds that any week may take, for the median jump. */
const MOST_MS = { 100_000: 0.5, 1_000_000: 4 } as const;
const JUMPS = 400;
const MB = 1024 * 1024;

/** People of whom about so many join, as far as the engine takes them. */
function peopleFor(members: number): number {
  return Math.min(1_000_000, Math.round(members / 0.872));
}

/** Bytes of all buffers that are still needed. The first collection leaves freed buffers to a thread of its own. */
function buffers(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers;
}

function measure(members: number): void {
  const people = peopleFor(members);
  const network = networkOf(people);
  const before = buffers();
  const made: { run?: Run; replay?: Replay } = {};
  const running = clock(() => (made.run = simulate(townOf(people, full), network)));
  const held = process.memoryUsage().arrayBuffers - before;
  const { run } = made;
  if (run === undefined) return;
  mustBalance(run);
  const kept = buffers() - before;

  const count = run.members.sponsor.length;
  const making = clock(() => (made.replay = new Replay(run)));
  const { replay } = made;
  if (replay === undefined) return;
  const moving = clock(() => replay.moveTo(Math.floor(run.lastWeek / 2)));
  const looking = clock(() => replay.recruitsOf(count - 1)) + clock(() => replay.earnedOf(0));
  const withReplay = buffers() - before;

  const random = new Random(1);
  const jumps = Array.from({ length: 2 * JUMPS }, () => {
    const week = random.below(run.lastWeek + 1);
    return clock(() => replay.moveTo(week));
  }).slice(JUMPS);
  let week = 0;
  const steps = Array.from({ length: JUMPS }, () => {
    week = (week + 1) % (run.lastWeek + 1);
    const to = week;
    return clock(() => replay.moveTo(to));
  });
  replay.moveTo(run.lastWeek);
  const members1000 = median(
    Array.from({ length: 20 }, () =>
      clock(() => {
        for (let i = 0; i < 1000; i++) {
          const member = random.below(count);
          replay.recruitsOf(member);
          replay.earnedOf(member);
        }
      }),
    ),
  );

  const most = MOST_MS[members as keyof typeof MOST_MS];
  const line = (label: string, text: string) => {
    console.log(label.padEnd(50) + text);
  };
  const mb = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`;
  console.log(`\n${count} members, ${run.lastWeek} weeks, ${run.payments.to.length} payments`);
  line('run, cold', `${running.toFixed(0)} ms`);
  line('first touch: made, moved to the middle', `${making.toFixed(2)} + ${moving.toFixed(2)} ms`);
  line('first look at a member', `${looking.toFixed(2)} ms`);
  line(
    `any week, ${JUMPS} random jumps (median, p95, most)`,
    `${median(jumps).toFixed(3)}, ${quantile(jumps, 0.95).toFixed(3)}, ${Math.max(...jumps).toFixed(3)} ms; ` +
      `target <= ${most} ms: median ${verdict(median(jumps) <= most)}, p95 ${verdict(quantile(jumps, 0.95) <= most)}`,
  );
  line(
    'the next week (median, most: back to week 0)',
    `${median(steps).toFixed(3)}, ${Math.max(...steps).toFixed(3)} ms`,
  );
  line('recruits and pay of 1000 members', `${members1000.toFixed(3)} ms`);
  line('run kept', `${mb(kept)}: ${(bytesOf(run) / count).toFixed(1)} bytes a member`);
  line('with its replay, all members looked up', mb(withReplay));
  line('graph', mb(network.start.byteLength + network.contacts.byteLength));
  line('buffers not yet freed as the run ends', mb(held));
  line('process at its largest', mb(process.resourceUsage().maxRSS * 1024));
}

const [members] = process.argv.slice(2);
if (members !== undefined) measure(Number(members));
else
  for (const size of Object.keys(MOST_MS)) {
    const hooks = new URL('../scripts/ts-hooks.mjs', import.meta.url).href;
    const { status } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', hooks, fileURLToPath(import.meta.url), size],
      { stdio: 'inherit' },
    );
    if (status !== 0) throw new Error(`replay failed at ${size} members`);
  }
