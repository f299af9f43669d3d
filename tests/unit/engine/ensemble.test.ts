import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ensemble, ensembleOf, OUTCOMES } from '@/engine/index.ts';
import { ScenarioError, simulate } from '@/engine/index.ts';
import { membersAt } from '@/engine/counts.ts';
import { quantileOf } from '@/engine/measures.ts';
import { anyScenario, town } from './support.ts';

const scenario = town({
  people: 300,
  founders: 4,
  asksPerWeek: 2,
  acceptance: 0.3,
  quitPerWeek: 0.15,
  maxWeeks: 60,
  seed: 4_294_967_290,
});

test('bands and spreads are those of the runs one by one, in any town', () => {
  fc.assert(
    fc.property(anyScenario, fc.integer({ min: 1, max: 5 }), (any, runs) => {
      const done = ensembleOf(any, runs, {
        members: (run) => membersAt(run),
        weeks: (run) => run.lastWeek,
      });
      const single = Array.from({ length: runs }, (_, i) =>
        simulate({ ...any, seed: (any.seed + i) % 2 ** 32 }),
      );
      expect(done.runs).toBe(runs);
      expect(done.lastWeek).toBe(Math.max(...single.map(({ lastWeek }) => lastWeek)));
      const quantiles = (values: number[]) => {
        const sorted = values.toSorted((a, b) => a - b);
        return [0.05, 0.5, 0.95].map((part) => quantileOf(sorted, part));
      };
      for (let week = 0; week <= done.lastWeek; week++) {
        const at = (column: 'joined' | 'members' | 'active' | 'neverAsked' | 'notBack') =>
          single.map(({ weeks, lastWeek }) => {
            const w = Math.min(week, lastWeek);
            if (column === 'joined' && week > lastWeek) return 0;
            if (column === 'notBack') return weeks.members[w]! - weeks.paidBack[w]!;
            return weeks[column][w]!;
          });
        const columns = ['joined', 'members', 'active', 'neverAsked', 'notBack'] as const;
        const bands = columns.map((column) => done.weeks[column]);
        expect(bands.map(({ low, median, high }) => [low[week], median[week], high[week]])).toEqual(
          columns.map((column) => quantiles(at(column))),
        );
      }
      expect(done.weeks.members.median).toHaveLength(done.lastWeek + 1);
      const members = single.map((run) => membersAt(run));
      const { low, median, high, values } = done.measures.members;
      expect([...values]).toEqual(members);
      expect([...done.measures.weeks.values]).toEqual(single.map(({ lastWeek }) => lastWeek));
      expect([low, median, high]).toEqual(quantiles(members));
      expect(Object.values(done.endings).reduce((sum, count) => sum + count, 0)).toBe(runs);
      for (const kind of ['closed', 'insolvent', 'fizzled', 'saturated', 'stalled'] as const)
        expect(done.endings[kind]).toBe(
          single.filter(({ ending }) => ending?.kind === kind).length,
        );
    }),
    { numRuns: 15, seed: 1 },
  );
});

test('seeds follow on from the scenario’s, past the last from 0', () => {
  const { values } = ensembleOf(scenario, 8, { seed: (run) => run.scenario.seed }).measures.seed;
  expect([...values]).toEqual([
    4294967290, 4294967291, 4294967292, 4294967293, 4294967294, 4294967295, 0, 1,
  ]);
});

test('pauses change nothing, and each run reports', async () => {
  const steps = ensemble(scenario, 12, OUTCOMES);
  const progress: number[] = [];
  let step = steps.next();
  while (step.done !== true) {
    progress.push(step.value.done);
    expect(step.value.runs).toBe(12);
    // Other runs in between share nothing with it.
    if (step.value.done % 3 === 0) await Promise.resolve(simulate(scenario));
    step = steps.next();
  }
  expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(step.value).toEqual(ensembleOf(scenario, 12, OUTCOMES));
});

test('what is measured by default is finite, in any town', () => {
  fc.assert(
    fc.property(anyScenario, (any) => {
      const { measures } = ensembleOf(any, 2, OUTCOMES);
      for (const { low, median, high } of Object.values(measures)) {
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('a number of runs that makes no sense is refused', () => {
  for (const runs of [0, -1, 1.5, NaN, Infinity, 10_001])
    expect(() => ensembleOf(scenario, runs, {})).toThrow(ScenarioError);
  expect(() => ensembleOf({ ...scenario, people: 0 }, 1, {})).toThrow(/people/);
});
