import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Replay, returned, simulate } from '@/engine/index.ts';
import { anyScenario, standingAt } from './support.ts';

test('a replay shows any week as the tree has it, by whatever way it came there', () => {
  fc.assert(
    fc.property(
      anyScenario,
      fc.array(fc.integer({ min: -3, max: 70 }), { minLength: 1, maxLength: 8 }),
      (scenario, walk) => {
        const run = simulate(scenario);
        const replay = new Replay(run);
        for (const week of [0, ...walk]) {
          const to = Math.max(0, Math.min(run.lastWeek, week));
          expect(replay.moveTo(week)).toBe(replay);
          const { count, earned, recruits, rank } = standingAt(run, to);
          expect([replay.week, replay.count]).toEqual([to, count]);
          expect([...replay.earned.slice(0, count)]).toEqual(earned);
          expect([...replay.recruits.slice(0, count)]).toEqual(recruits);
          expect([...replay.rank.slice(0, count)]).toEqual(rank);
          // Those who have not joined yet have nothing.
          expect(
            [...replay.earned.slice(count), ...replay.rank.slice(count)].every((x) => x === 0),
          ).toBe(true);
          const fresh = new Replay(run).moveTo(to);
          expect(fresh).toEqual(replay);
          let active = 0;
          let whole = 0;
          for (let i = 0; i < count; i++) {
            if (!replay.hasStopped(i)) active += 1;
            if (replay.returnOf(i) === 'whole') whole += 1;
          }
          expect([active, whole]).toEqual([run.weeks.active[to], run.weeks.paidBack[to]]);
        }
      },
    ),
    { numRuns: 250, seed: 1 },
  );
});

test('a replay starts at week 0 with the founders', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const replay = new Replay(simulate(scenario));
      expect([replay.week, replay.count]).toEqual([0, scenario.founders]);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test('the fee is back at the very fen', () => {
  expect([0, 1, 39_799, 39_800].map((fen) => returned(fen, 39_800))).toEqual([
    'nothing',
    'part',
    'part',
    'whole',
  ]);
  expect(returned(0, 0)).toBe('whole');
});
