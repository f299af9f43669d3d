import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as engine from '@/engine/index.ts';
import { anyScenario, standingAt } from './support.ts';

test('every measure agrees with a recount from the log, in any week', () => {
  fc.assert(
    fc.property(anyScenario, fc.integer({ min: -1, max: 70 }), (scenario, asked) => {
      const run = engine.simulate(scenario);
      const week = Math.max(0, Math.min(run.lastWeek, asked));
      const { count, recruits, rank, earned } = standingAt(run, week);
      const { fee, goodsCost } = scenario.plan.entry;
      const share = (holds: boolean[]) => holds.filter(Boolean).length / count;

      expect(engine.membersAt(run, asked)).toBe(count);
      expect(engine.shareNotBack(run, asked)).toBeCloseTo(share(earned.map((x) => x < fee)), 12);
      expect(engine.shareNothingBack(run, asked)).toBeCloseTo(
        share(earned.map((x) => x === 0 && fee > 0)),
        12,
      );
      for (const least of [0, 1, 4])
        expect(engine.shareRecruitedAtLeast(run, least, asked)).toBeCloseTo(
          share(recruits.map((x) => x >= least)),
          12,
        );
      scenario.plan.ranks.forEach((_, r) =>
        expect(engine.shareRankAtLeast(run, r, asked)).toBeCloseTo(
          share(rank.map((x) => x >= r)),
          12,
        ),
      );
      expect(engine.shareStopped(run, asked)).toBeCloseTo(
        share([...run.members.stopWeek.slice(0, count)].map((stop) => stop <= week)),
        12,
      );
      const counts = [...engine.recruitCounts(run, asked)];
      expect(counts).toHaveLength(Math.max(...recruits) + 1);
      counts.forEach((n, k) => expect(n).toBe(recruits.filter((x) => x === k).length));
      const paidOut = earned.reduce((sum, fen) => sum + fen, 0);
      expect(engine.shareKept(run, asked)).toBeCloseTo(
        fee === 0 ? 0 : (count * fee - paidOut) / (count * fee),
        9,
      );
      expect(goodsCost).toBeLessThanOrEqual(fee);
      expect(engine.shareNeverJoined(run)).toBeCloseTo(
        (scenario.people - run.members.sponsor.length) / scenario.people,
        12,
      );
      expect(engine.newcomersPaid(run, week)).toBe(0);
      const joined = [...run.weeks.joined].slice(1);
      if (joined.length > 0)
        expect(engine.peakWeek(run)).toBe(1 + joined.indexOf(Math.max(...joined)));
    }),
    { numRuns: 200, seed: 1 },
  );
});
