/** Expected values in the shape of a series: whole people that add up, near a run where both can be had. */
import { describe, expect, test } from 'vitest';
import { expectedSeries } from '@/engine/expected-series.ts';
import { meanField, parseScenario, seriesOf, simulate, ScenarioError } from '@/engine/index.ts';
import { MOST_BY_PERSON, PEOPLE } from '@/scenario/networks.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { worldOf } from '@/scenario/world.ts';
import { GXS } from './support.ts';

const townOf = (people: number, seed = 1) =>
  toScenario({ ...DEFAULT, seed }, GXS, worldOf({ ...DEFAULT, people }, GXS, 0));
const sum = (column: readonly number[]): number => column.reduce((total, each) => total + each, 0);

test('joins add up to members, and nobody is counted in parts', () => {
  const series = expectedSeries(townOf(PEOPLE.max));
  const { members, joined, active, notBack, lastWeek } = series;
  expect(sum(joined)).toBe(members[lastWeek]);
  for (const column of [members, joined, active, notBack]) {
    expect(column).toHaveLength(lastWeek + 1);
    for (const count of column) expect(Number.isInteger(count) && count >= 0).toBe(true);
  }
  const field = meanField(townOf(PEOPLE.max));
  expect(Math.abs(members[lastWeek]! - field.weeks.members[lastWeek]!)).toBeLessThanOrEqual(0.5);
  expect(joined[series.peakWeek]).toBe(Math.max(...joined.slice(1)));
});

test('at a million it comes out as runs do', () => {
  const expected = expectedSeries(townOf(MOST_BY_PERSON));
  const share = (series: typeof expected): readonly number[] => [
    series.members.at(-1)! / series.people,
    series.notBack.at(-1)! / series.members.at(-1)!,
  ];
  const run = seriesOf(simulate(townOf(MOST_BY_PERSON)));
  share(expected).forEach((each, at) => expect(each).toBeCloseTo(share(run)[at]!, 2));
  // Ten founders begin by chance: a run may be some weeks before or behind.
  expect(Math.abs(expected.peakWeek - run.peakWeek)).toBeLessThanOrEqual(3);
  expect(expected.ending?.kind).toBe(run.ending?.kind);
});

describe('a plan under which it cannot be told who has the fee back', () => {
  const bonus = {
    ...GXS,
    teamPay: [{ to: 'levels' as const, on: 'joins' as const, levels: [0, 1000] }],
  };
  test('is refused with its place', () => {
    // Nobody loses patience before anybody else, so that the engine alone would run it.
    const scenario = { ...townOf(PEOPLE.max), plan: bonus, impatientQuitPerWeek: 0 };
    expect(meanField(scenario).weeks.notBack).toBeNull();
    expect(() => expectedSeries(scenario)).toThrow(ScenarioError);
    expect(() => expectedSeries(scenario)).toThrow(/^plan: /);
  });
});

test('a run by single people ends where the page says that it does', () => {
  expect(() => parseScenario(townOf(MOST_BY_PERSON))).not.toThrow();
  expect(() => parseScenario(townOf(MOST_BY_PERSON + PEOPLE.step))).toThrow(/^people: /);
});
