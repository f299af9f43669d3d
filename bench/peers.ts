// The same recruiting in what one could use instead of the engine: same people, same ties, same output. Each peer
// runs in fresh processes, in turns, so that the machine's moods fall on all of them; building its graph is not
// timed, nor is ours. Times are warm medians over all rounds; the best ones stand beside them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RoundBudget } from './peers/round.ts';
import { ensurePeers } from './support/installed.ts';
import { mean, median, row, verdict } from './support/measure.ts';

/** Times ours that a peer is expected to take at least. */
const TARGETS = { agentscript: 200, graphology: 200, ngraph: 60, plain: 10 } as const;
/** `bare` is no peer: it is what the engine's own way of asking costs alone. */
const PEERS = ['engine', 'bare', 'agentscript', 'graphology', 'ngraph', 'plain'] as const;
const ROUNDS = 3;
/** A row counts only if the share of the town that joined differs by no more than this. */
const SHARE_WITHIN = 0.01;

/** The slow ones warm up in the small town and then run once: a run of theirs in the large one takes many seconds. */
function budgetOf(peer: string, people: number): RoundBudget {
  const slow = people > 10_000 && (peer === 'agentscript' || peer === 'graphology');
  return slow
    ? { warmUpPeople: 10_000, warmUp: 1500, timed: 0, least: 1 }
    : { warmUpPeople: people, warmUp: 1500, timed: 1500, least: 2 };
}

interface Found {
  readonly times: readonly number[];
  readonly share: number;
  readonly weeks: number;
}

const hooks = new URL('../scripts/ts-hooks.mjs', import.meta.url).href;
const script = fileURLToPath(new URL('./peers/round.ts', import.meta.url));

function round(peer: string, people: number): Found {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', hooks, script, peer, String(people), JSON.stringify(budgetOf(peer, people))],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64_000_000 },
  );
  if (status !== 0) throw new Error(`${peer} failed at ${people} people`);
  return JSON.parse(stdout) as Found;
}

ensurePeers();
for (const people of [10_000, 100_000]) {
  const found = new Map<string, Found[]>(PEERS.map((peer) => [peer, []]));
  for (let turn = 0; turn < ROUNDS; turn++)
    for (let i = 0; i < PEERS.length; i++) {
      // Nobody always runs after the same other one.
      const peer = PEERS[(i + turn) % PEERS.length] ?? 'engine';
      found.get(peer)?.push(round(peer, people));
    }
  const of = (peer: string) => {
    const rounds = found.get(peer) ?? [];
    return {
      ms: median(rounds.flatMap(({ times }) => times)),
      best: Math.min(...rounds.flatMap(({ times }) => times)),
      runs: rounds.reduce((sum, { times }) => sum + times.length, 0),
      share: mean(rounds.map(({ share }) => share)),
      weeks: mean(rounds.map(({ weeks }) => weeks)),
    };
  };
  const ours = of('engine');
  console.log(`\n${people} people, ${ROUNDS} rounds`);
  console.log(
    row(
      '',
      14,
      ['ms', 'best ms', 'runs', 'weeks', 'joined', 'times ours', 'best / best', 'target', ''],
      15,
    ),
  );
  for (const peer of PEERS) {
    const { ms, best, runs, share, weeks } = of(peer);
    const target = peer === 'engine' || peer === 'bare' ? undefined : TARGETS[peer];
    const counts = Math.abs(share - ours.share) <= SHARE_WITHIN;
    console.log(
      row(
        peer,
        14,
        [
          ms.toFixed(2),
          best.toFixed(2),
          runs,
          weeks.toFixed(0),
          `${(100 * share).toFixed(2)}%`,
          (ms / ours.ms).toFixed(1),
          (best / ours.best).toFixed(1),
          target === undefined ? '' : `>= ${target}`,
          target === undefined ? '' : counts ? verdict(ms / ours.ms >= target) : 'does not count',
        ],
        15,
      ),
    );
  }
}
