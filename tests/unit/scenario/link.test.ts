import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario, simulate } from '@/engine/index.ts';
import { keepLink, readLink, weekProblems, writeLink } from '@/scenario/link.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { MOST_BY_PERSON, NETWORK_NAMES, PEOPLE, QUIT } from '@/scenario/networks.ts';
import { planProblems } from '@/scenario/plan-choice.ts';
import { DEFAULT, RANGES, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import {
  PRESET_NAMES,
  PRESETS,
  presetOf,
  WORLD,
  worldOf,
  type WorldField,
} from '@/scenario/world.ts';
import { GXS } from '../engine/support.ts';

const stops = ({ min, max, step }: { min: number; max: number; step: number }) =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step);

const allowed = {
  asks: new Set(stops(RANGES.asks)),
  chance: new Set(stops(RANGES.chance)),
  seed: new Set(stops(RANGES.seed)),
  quit: new Set(stops(QUIT)),
  // One by one there are millions of them.
  people: {
    has: (people: number) =>
      people >= PEOPLE.min && people <= PEOPLE.max && people % PEOPLE.step === 0,
  },
  ...(Object.fromEntries(
    Object.entries(WORLD).map(([field, range]) => [field, new Set(stops(range))]),
  ) as Record<WorldField, Set<number>>),
};

/** Every setting is one that the page can show, and none is -0. */
function isOnStops(reader: ReaderScenario): boolean {
  return (Object.keys(allowed) as (keyof typeof allowed)[]).every((field) => {
    const value = reader[field];
    return value === undefined || (allowed[field].has(value) && !Object.is(value, -0));
  });
}

describe('a link', () => {
  test('brings back every setting', () => {
    const seeds = [1, 2, 398, 9998, 9999];
    const weeks = [null, 0, 1, 104];
    for (const asks of stops(RANGES.asks))
      for (const chance of stops(RANGES.chance)) {
        const reader = { asks, chance, seed: seeds[(asks * 2 + chance) % 5]! };
        const week = weeks[(asks * 2 + chance) % 4]!;
        expect(readLink(writeLink(reader, week))).toEqual({
          reader,
          week,
          named: true,
          problems: [],
        });
      }
    for (const seed of stops(RANGES.seed))
      if (readLink(writeLink({ ...DEFAULT, seed }, null)).reader.seed !== seed)
        expect.fail(`seed ${seed}`);
  });

  test('is written in one way', () => {
    expect(writeLink({ asks: 2.5, chance: 30, seed: 398 }, 14)).toBe(
      '?v=1&asks=2.5&chance=30&seed=398&week=14',
    );
    expect(writeLink(DEFAULT, null)).toBe('?v=1&asks=2&chance=30&seed=1');
  });

  test('that names nothing gives the first setting', () => {
    for (const search of ['', '?', '?utm=x', '?v=1'])
      expect(readLink(search)).toEqual({ reader: DEFAULT, week: null, named: false, problems: [] });
  });

  test.each([
    ['asks=', 'asks', 'not-a-number', 2],
    ['asks=two', 'asks', 'not-a-number', 2],
    ['asks=1e1', 'asks', 'not-a-number', 2],
    ['asks=NaN', 'asks', 'not-a-number', 2],
    ['asks=0x3', 'asks', 'not-a-number', 2],
    ['asks=6.5', 'asks', 'out-of-range', 6],
    ['asks=-1', 'asks', 'out-of-range', 0],
    ['asks=2.2', 'asks', 'off-step', 2],
    ['asks=2.3', 'asks', 'off-step', 2.5],
    ['chance=61', 'chance', 'out-of-range', 60],
    ['chance=32', 'chance', 'off-step', 30],
    ['seed=0', 'seed', 'out-of-range', 1],
    ['seed=99999999999', 'seed', 'out-of-range', 9999],
    ['chance=30.00000000001', 'chance', 'off-step', 30],
    ['seed=1.5', 'seed', 'off-step', 2],
    ['week=-1', 'week', 'out-of-range', 0],
    ['week=x', 'week', 'not-a-number', null],
  ])('with %s says so and uses what is near', (given, field, kind, used) => {
    const { reader, week, problems } = readLink(`?v=1&${given}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind, field, used, given: given.split('=')[1] });
    expect(field === 'week' ? week : reader[field as keyof ReaderScenario]).toBe(used);
    expect({ ...reader, [field]: 0 }).toEqual({
      ...DEFAULT,
      [field]: 0,
      ...(field === 'week' ? { week: 0 } : {}),
    });
  });

  test('of another version is not read', () => {
    expect(readLink('?v=2&asks=5&week=3')).toEqual({
      reader: DEFAULT,
      week: null,
      named: false,
      problems: [{ kind: 'version', given: '2' }],
    });
  });

  test('without a version is read', () => {
    expect(readLink('asks=5').reader.asks).toBe(5);
  });

  test('never repeats more than a little of what it was given', () => {
    const long = 'x'.repeat(5000);
    for (const search of [`?v=${long}`, `?asks=${long}`])
      expect(readLink(search).problems[0]?.given).toHaveLength(24);
  });

  const param = fc.tuple(
    fc.constantFrom('v', 'asks', 'chance', 'seed', 'week', 'x', ...FURTHER.names),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom(
        '-0',
        '-0.0',
        '1',
        '00',
        '000000002',
        '0.000001',
        '%',
        '%zz',
        '5.999999',
        '1e999',
        'small-world',
        'spill',
        'b.a.b',
        'a..b',
      ),
    ),
  );
  const anyLink = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(param).map((params) => params.map(([key, value]) => `${key}=${value}`).join('&')),
    fc
      .array(param)
      .map(
        (params) =>
          `?v=1&${new URLSearchParams(params.map(([k, v]) => [k, v.toWellFormed()])).toString()}`,
      ),
  );

  test('of any kind is read without an error, to a setting that runs and links back to itself', () => {
    fc.assert(
      fc.property(anyLink, (search) => {
        // The fixed figures' reading, and that of a page with every control.
        expect(readLink(search)).toMatchObject({ reader: { asks: expect.any(Number) as number } });
        const { reader, week, problems } = readLink(search, FURTHER);
        if (!isOnStops(reader)) expect.fail(JSON.stringify(reader));
        expect(week === null || (Number.isInteger(week) && week >= 0)).toBe(true);
        for (const { given } of problems) expect(given.length).toBeLessThanOrEqual(24);
        const scenario = toScenario(reader, GXS, worldOf(reader, GXS, 0));
        // Past a million it is expected values, or the page says why there are none.
        if (scenario.people <= MOST_BY_PERSON) parseScenario(scenario);
        expect(readLink(writeLink(reader, week, FURTHER), FURTHER)).toMatchObject({
          reader,
          week,
          problems: [],
        });
      }),
      { numRuns: 2000, seed: 1 },
    );
    fc.assert(
      fc.property(anyLink, (search) => {
        expect(simulate(toScenario(readLink(search).reader, GXS)).lastWeek).toBeGreaterThan(0);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

describe('a link to a page with more controls', () => {
  const name = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('-'));
  const reader = fc.record(
    {
      asks: fc.constantFrom(...allowed.asks),
      chance: fc.constantFrom(...allowed.chance),
      seed: fc.constantFrom(...allowed.seed),
      plan: name,
      toggles: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).map((names) => names.sort()),
      quit: fc.constantFrom(...allowed.quit),
      net: fc.constantFrom(...NETWORK_NAMES),
      people: fc
        .integer({ min: PEOPLE.min / PEOPLE.step, max: PEOPLE.max / PEOPLE.step })
        .map((thousands) => thousands * PEOPLE.step),
      patience: fc.constantFrom(...allowed.patience),
      impatient: fc.constantFrom(...allowed.impatient),
      fatigue: fc.constantFrom(...allowed.fatigue),
      closes: fc.constantFrom(...allowed.closes),
      retail: fc.constantFrom(...allowed.retail),
    },
    { requiredKeys: ['asks', 'chance', 'seed'] },
  );

  test('brings back every field, and only those that it was given', () => {
    fc.assert(
      fc.property(reader, fc.option(fc.nat(104)), (choice, week) => {
        expect(readLink(writeLink(choice, week, FURTHER), FURTHER)).toEqual({
          reader: choice,
          week,
          named: true,
          problems: [],
        });
        // A figure with a plan and a town of its own reads the rates alone, and complains of nothing.
        const { asks, chance, seed } = choice;
        expect(readLink(writeLink(choice, week, FURTHER))).toEqual({
          reader: { asks, chance, seed },
          week,
          named: true,
          problems: [],
        });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('is written in one way, and holds no empty list', () => {
    const full = {
      ...DEFAULT,
      people: 5000,
      net: 'small-world',
      quit: 5,
      toggles: ['a', 'b'],
      plan: 'binary',
    } as const;
    expect(writeLink(full, 3, FURTHER)).toBe(
      '?v=1&asks=2&chance=30&seed=1&plan=binary&toggles=a.b&quit=5&net=small-world&people=5000&week=3',
    );
    expect(writeLink({ ...DEFAULT, plan: 'binary', toggles: [] }, null, FURTHER)).toBe(
      '?v=1&asks=2&chance=30&seed=1&plan=binary',
    );
  });

  test('that names only what a page does not know names nothing there', () => {
    expect(readLink('?plan=binary').named).toBe(false);
    expect(readLink('?plan=binary', FURTHER).named).toBe(true);
  });

  test.each([
    ['net=star', 'net', 'unknown', 'star', {}],
    ['plan=../x', 'plan', 'unknown', '../x', {}],
    ['toggles=', 'toggles', 'unknown', '', {}],
    ['toggles=a..b', 'toggles', 'unknown', 'a..b', {}],
    ['quit=41', 'quit', 'out-of-range', '41', { quit: 30 }],
    ['quit=2.5', 'quit', 'off-step', '2.5', { quit: 3 }],
    ['people=50', 'people', 'out-of-range', '50', { people: 1000 }],
    ['people=8300000000', 'people', 'out-of-range', '8300000000', { people: PEOPLE.max }],
    ['people=8200000000000', 'people', 'out-of-range', '8200000000000', { people: PEOPLE.max }],
    ['people=many', 'people', 'not-a-number', 'many', {}],
    ['patience=53', 'patience', 'out-of-range', '53', { patience: 52 }],
    ['impatient=12', 'impatient', 'off-step', '12', { impatient: 10 }],
    ['fatigue=-5', 'fatigue', 'out-of-range', '-5', { fatigue: 0 }],
    ['closes=never', 'closes', 'not-a-number', 'never', {}],
    ['retail=1e3', 'retail', 'not-a-number', '1e3', {}],
  ])('with %s says so', (search, field, kind, given, used) => {
    const { reader: read, problems } = readLink(search, FURTHER);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind, field, given });
    expect(read).toEqual({ ...DEFAULT, ...used });
  });

  test.each(PRESET_NAMES)('brings back the preset %s, whatever was set before', (name) => {
    fc.assert(
      fc.property(reader, (before) => {
        const set = { ...before, ...PRESETS[name] };
        expect(presetOf(set)).toBe(name);
        expect(readLink(writeLink(set, null, FURTHER), FURTHER).reader).toEqual(set);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  test('from before there were worlds to set means the town that it meant', () => {
    const old = '?v=1&asks=2&chance=30&seed=1&quit=5&net=random&people=20000';
    const { reader: read, problems } = readLink(old, FURTHER);
    expect(problems).toEqual([]);
    expect(toScenario(read, GXS, worldOf(read, GXS, 0))).toEqual({
      ...toScenario(read, GXS),
      people: 20_000,
      quitPerWeek: 0.05,
      network: { kind: 'random', meanContacts: 20 },
    });
  });

  describe('and plans that are there or not', () => {
    const plans = [
      { id: 'own', toggles: [], variants: [{ toggles: [] }] },
      {
        id: 'other',
        toggles: [{ id: 'a' }, { id: 'b' }],
        variants: [{ toggles: [] }, { toggles: ['a'] }, { toggles: ['b'] }],
      },
    ];
    const mended = (search: string) => planProblems(readLink(search, FURTHER).reader, plans, 'own');

    test('are used as named', () => {
      expect(mended('')).toEqual({ reader: { ...DEFAULT, plan: 'own' }, problems: [] });
      expect(mended('?plan=other&toggles=b&quit=5')).toEqual({
        reader: { ...DEFAULT, plan: 'other', toggles: ['b'], quit: 5 },
        problems: [],
      });
    });

    test('are told where they cannot be', () => {
      expect(mended('?plan=none&toggles=a')).toEqual({
        reader: { ...DEFAULT, plan: 'own' },
        problems: [
          { kind: 'unknown', field: 'plan', given: 'none' },
          { kind: 'unknown', field: 'toggles', given: 'a' },
        ],
      });
      expect(mended('?plan=other&toggles=a.x')).toEqual({
        reader: { ...DEFAULT, plan: 'other', toggles: ['a'] },
        problems: [{ kind: 'unknown', field: 'toggles', given: 'x' }],
      });
      expect(mended('?plan=other&toggles=b.a')).toEqual({
        reader: { ...DEFAULT, plan: 'other' },
        problems: [{ kind: 'clash', field: 'toggles', given: 'a, b' }],
      });
    });
  });
});

test('a week past the end of the run is named, with the week that is shown', () => {
  expect(weekProblems(readLink('?week=60').week, 36)).toEqual([
    { kind: 'past-end', given: '60', lastWeek: 36 },
  ]);
  expect(weekProblems(36, 36)).toEqual([]);
  expect(weekProblems(null, 36)).toEqual([]);
});

test('the link of the open page keeps projector mode and the place', () => {
  const here = { search: '?projector=1&asks=9&x=1', hash: '#fee-back' };
  expect(keepLink(DEFAULT, 7, here)).toBe(`${writeLink(DEFAULT, 7)}&projector=1#fee-back`);
  expect(keepLink(DEFAULT, null, { search: '', hash: '' })).toBe(writeLink(DEFAULT, null));
});
