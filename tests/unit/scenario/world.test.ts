/** What a reader sets of the world is what the engine runs. */
import { describe, expect, test } from 'vitest';
import { expectedSeries } from '@/engine/expected-series.ts';
import { parseScenario, simulate } from '@/engine/index.ts';
import { PEOPLE_STOPS, plainNumber, stopBelow } from '@/components/sandbox/world/people-scale.ts';
import { planOf, retailPerWeekOf } from '@/scenario/case.ts';
import { MOST_BY_PERSON, PEOPLE } from '@/scenario/networks.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { PRESET_NAMES, PRESETS, worldOf } from '@/scenario/world.ts';
import { GXS } from '../engine/support.ts';
import { readPlans } from './records.ts';

const selling = readPlans().get('recruit-or-sell')!;
const plan = planOf(selling);
const usual = retailPerWeekOf(selling);

describe('the world', () => {
  test.each(PRESET_NAMES)('%s runs under a plan that sells and one that does not', (name) => {
    const reader = { ...DEFAULT, ...PRESETS[name] };
    const run = reader.people > MOST_BY_PERSON ? expectedSeries : parseScenario;
    for (const each of [plan, GXS])
      expect(() => run(toScenario(reader, each, worldOf(reader, each, usual)))).not.toThrow();
  });

  test('closes in the week that is set', () => {
    const reader = { ...DEFAULT, ...PRESETS.closed };
    const { ending } = simulate(toScenario(reader, GXS, worldOf(reader, GXS, 0)));
    expect(ending).toEqual({ kind: 'closed', cause: 'closing-week', week: PRESETS.closed.closes });
  });

  test('sells what the plan has it sell, or what the reader says, in fen; nothing where nothing is sold', () => {
    expect(worldOf(DEFAULT, plan, 6000).retailPerWeek).toBe(6000);
    expect(worldOf({ ...DEFAULT, retail: 75 }, plan, 6000).retailPerWeek).toBe(7500);
    expect(worldOf({ ...DEFAULT, retail: 0 }, plan, 6000)).not.toHaveProperty('retailPerWeek');
    expect(worldOf({ ...DEFAULT, retail: 75 }, GXS, 0)).not.toHaveProperty('retailPerWeek');
  });

  test('tires: more fatigue, fewer members; less patience, fewer still', () => {
    const members = (set: object): number => {
      const reader = { ...DEFAULT, ...set };
      return simulate(toScenario(reader, GXS, worldOf(reader, GXS, 0))).members.sponsor.length;
    };
    const home = members(PRESETS.home);
    expect(members({ fatigue: PRESETS.tired.fatigue })).toBeLessThan(home);
    expect(members(PRESETS.tired)).toBeLessThan(members({ fatigue: PRESETS.tired.fatigue }));
    expect(members({})).toBe(home);
  });
});

describe('the scale of people', () => {
  test('goes from the fewest to the most in steps that grow, each a number that a link can hold', () => {
    expect(PEOPLE_STOPS[0]).toBe(PEOPLE.min);
    expect(PEOPLE_STOPS.at(-1)).toBe(PEOPLE.max);
    PEOPLE_STOPS.forEach((stop, at) => {
      expect(stop % PEOPLE.step).toBe(0);
      expect(stopBelow(stop)).toBe(at);
      if (at === 0) return;
      const ratio = stop / PEOPLE_STOPS[at - 1]!;
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThanOrEqual(2);
    });
    expect(stopBelow(11_000)).toBe(PEOPLE_STOPS.indexOf(10_000));
  });

  test.each([
    ['20,000', '20000'],
    ['２００００', '20000'],
    ['2万', '20000'],
    ['1.5 万人', '15000'],
    ['100万', '1000000'],
    ['14.1亿', '1410000000'],
    ['1.41 billion', '1410000000'],
    ['10 Million', '10000000'],
    ['many', 'many'],
  ])('reads %s as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });
});
