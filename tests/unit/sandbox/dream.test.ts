import { describe, expect, test } from 'vitest';
import {
  dreamRounds,
  dreamWeeks,
  eachOf,
  followed,
  lastLead,
  roundOf,
  runRounds,
} from '@/components/sandbox/runs/dream.ts';
import { simulate, type Plan } from '@/engine/index.ts';
import { flatPlan, GXS, town } from '../engine/support.ts';

describe('how many each is to bring', () => {
  const plan = flatPlan(10_000, 1000);
  const cases: [string, Plan, number][] = [
    ['two where the plan names no such number', plan, 2],
    ['two where a rank asks for more than a round could', flatPlan(0, 0), 2],
    ['places below', { ...plan, structure: { width: { places: 6, whenFull: 'spill' } } }, 6],
    ['a pair', { ...plan, teamPay: [{ to: 'pairs', on: 'joins', pay: 100 }] }, 2],
    ['what a rank asks for', GXS, 3],
  ];
  test.each(cases)('%s', (_, told, each) => {
    expect(eachOf(told)).toBe(each);
  });
});

test('a round lasts as long as bringing them takes, within its range', () => {
  expect(roundOf(2, 2, 0.3)).toBe(3);
  expect(roundOf(6, 0.5, 0.05)).toBe(12);
  expect(roundOf(2, 6, 0.6)).toBe(1);
  expect(roundOf(2, 0, 0.6)).toBe(12);
});

test('the dream multiplies; by week its rounds add up', () => {
  expect(dreamRounds(3, 10, 3)).toEqual([10, 30, 90, 270]);
  expect(dreamWeeks(3, 10, 2, 6)).toEqual([10, 10, 40, 40, 130, 130, 400]);
  expect(dreamWeeks(2, 1, 5, 4)).toEqual([1, 1, 1, 1, 1]);
});

test('it is followed until it needs a thousand times the town', () => {
  expect(followed([1, 900, 100_001, 5_000_000], 100)).toEqual([1, 900, 100_001]);
  expect(followed([1, 2, 4], 100)).toEqual([1, 2, 4]);
  // However long it goes on, what is left can be written.
  expect(followed(dreamWeeks(6, 10, 1, 520), 1_000_000).every(Number.isSafeInteger)).toBe(true);
});

test('rounds of a run hold every member once', () => {
  const { members } = simulate(town({ founders: 3, asksPerWeek: 2, maxWeeks: 12 }));
  const rounds = runRounds(members.level);
  expect(rounds[0]).toBe(3);
  expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(members.level.length);
});

test('the run leads until the dream passes it for good', () => {
  expect(lastLead([10, 15, 20], [10, 20, 40])).toBe(-1);
  expect(lastLead([10, 40, 70, 60], [10, 20, 40, 80])).toBe(2);
  // The dream is not followed past its end, and the run comes to its own.
  expect(lastLead([10, 40, 70, 60], [10, 20])).toBe(1);
  expect(lastLead([10, 40], [10, 20])).toBe(1);
});
