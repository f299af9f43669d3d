// What the measurements of bench/ promise, as far as it can be held in one process beside other tests: counts and
// ratios of best times, never times. The limits leave room; `npm run bench` prints the figures themselves.
import { expect, test, vi } from 'vitest';
import { simulate, type Plan, type Run } from '@/engine/index.ts';
import { Random } from '@/engine/random.ts';
import { build } from '../../bench/peers/plain.mjs';
import { bytesOf, clock } from '../../bench/support/measure.ts';
import { bare, full, mustBalance, networkOf, tiesOf, townOf } from '../../bench/support/town.ts';

const PEOPLE = 10_000;
const network = networkOf(PEOPLE);
const run = (plan: Plan, seed = 1): Run => simulate(townOf(PEOPLE, plan, seed), network);

/** Best times of pieces of work that take turns, so that a busy moment falls on all of them. */
function bestOf(rounds: number, works: readonly ((turn: number) => void)[]): number[] {
  const best = works.map(() => Infinity);
  for (let turn = 0; turn < rounds; turn++)
    works.forEach((work, i) => {
      best[i] = Math.min(
        best[i]!,
        clock(() => {
          work(turn);
        }),
      );
    });
  return best;
}

test('chance is drawn for what happens, not for every contact in every week', () => {
  const draw = vi.spyOn(Random.prototype, 'u32');
  const { weeks, members } = run(bare);
  const draws = draw.mock.calls.length;
  draw.mockRestore();
  const memberWeeks = weeks.active.reduce((sum, active) => sum + active, 0);
  // At least one for each who joins: the numbers are drawn where this test looks.
  expect(draws).toBeGreaterThan(members.sponsor.length);
  // A coin for each contact and for each member who may stop would be about eleven.
  expect(draws / memberWeeks).toBeLessThan(1);
});

test('a run is several times as fast as plain objects, and the full plan costs a few times the recruiting', () => {
  const plain = build({ people: PEOPLE, ...tiesOf(network) });
  const [objects, recruiting, paying] = bestOf(25, [
    () => plain.run(),
    (turn) => run(bare, turn),
    (turn) => run(full, turn),
    // Empties the town for the next round; not compared.
    () => {
      plain.reset();
    },
  ]);
  expect(objects! / recruiting!).toBeGreaterThan(2);
  expect(paying! / recruiting!).toBeLessThan(8);
});

test('a member of a finished run with its full log takes at most 80 bytes, and the books sum to zero', () => {
  for (const seed of [1, 2, 3]) {
    const finished = run(full, seed);
    mustBalance(finished);
    expect(finished.payments.to.length).toBeGreaterThan(finished.members.sponsor.length);
    expect(bytesOf(finished) / finished.members.sponsor.length).toBeLessThanOrEqual(80);
  }
});
