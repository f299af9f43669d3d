import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Replay, returned, simulate } from '@/engine/index.ts';
import { anyScenario, standingAt } from './support.ts';

test('a replay shows any week as the tree has it, by whatever way it came there', () => {
  fc.assert(
    fc.property(
      anyScenario,
      fc.array(fc.integer({ min: -3, max: 50 }), { minLength: 1, maxLength: 8 }),
      (scenario, walk) => {
        const run = simulate(scenario);
        const replay = new Replay(run);
        for (const week of [0, ...walk]) {
          const to = Math.max(0, Math.min(run.lastWeek, week));
          expect(replay.moveTo(week)).toBe(replay);
          const { balance, count, rank, recruits, paidIn } = standingAt(run, to);
          expect([replay.week, replay.count]).toEqual([to, count]);
          const pay = new Array<number>(count).fill(0);
          for (let i = 0; i < run.payments.end[to]!; i++)
            pay[run.payments.to[i]!]! += run.payments.amount[i]!;
          const members = [...pay.keys()];
          expect(members.map((m) => replay.earnedOf(m))).toEqual(pay);
          expect(members.map((m) => replay.recruitsOf(m))).toEqual(recruits);
          expect(members.map((m) => replay.rankOf(m))).toEqual(rank);
          expect(members.map((m) => replay.returnOf(m))).toEqual(
            members.map((m) => returned(balance[m]! + paidIn[m]!, paidIn[m]!)),
          );
          const fresh = new Replay(run).moveTo(to);
          expect(members.map((m) => fresh.rankOf(m))).toEqual(rank);
          expect(members.map((m) => fresh.returnOf(m))).toEqual(
            members.map((m) => replay.returnOf(m)),
          );
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
