/** Whatever a file holds, reading it gives a scenario that runs or says why not; what is written comes back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '@/engine/index.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink, writeLink } from '@/scenario/link.ts';
import { MOST_BY_PERSON, NETWORK_NAMES, townOf } from '@/scenario/networks.ts';
import { toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import {
  FIELDS,
  MOST_BYTES,
  readScenarioFile,
  writeScenarioFile,
} from '@/scenario/scenario-file.ts';
import { scenarioFileSchema, scenarioJsonSchema } from '@/scenario/scenario-schema.ts';
import { writeOwn } from '@/scenario/own-plan.ts';
import { GXS } from '../engine/support.ts';

const SCHEMA = 'https://example.org/data/scenario.schema.json';

const stops = ({ min, max, step }: { min: number; max: number; step: number }) =>
  fc.nat(Math.round((max - min) / step)).map((at) => min + at * step);
const name = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const codes = [writeOwn({ plan: GXS, retailPerWeek: 0 })];
const anyReader: fc.Arbitrary<ReaderScenario> = fc
  .record(
    {
      asks: stops(FIELDS.asks.range),
      chance: stops(FIELDS.chance.range),
      seed: stops(FIELDS.seed.range),
      plan: name,
      toggles: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).map((names) => names.sort()),
      quit: stops(FIELDS.quit.range),
      net: fc.constantFrom(...NETWORK_NAMES),
      people: stops(FIELDS.people.range),
      patience: stops(FIELDS.patience.range),
      impatient: stops(FIELDS.impatient.range),
      fatigue: stops(FIELDS.fatigue.range),
      closes: stops(FIELDS.closes.range),
      retail: stops(FIELDS.retail.range),
      own: fc.constantFrom(...codes),
    },
    { requiredKeys: ['asks', 'chance', 'seed'] },
  )
  .map(({ plan, toggles, ...rest }): ReaderScenario =>
    // A plan of one's own stands in place of one on file.
    rest.own === undefined ? { ...rest, ...(plan && { plan }), ...(toggles && { toggles }) } : rest,
  );

describe('what is written', () => {
  test('comes back as it was, fits the schema, and says the same as its link', () => {
    fc.assert(
      fc.property(anyReader, fc.nat(104), (reader, week) => {
        const text = writeScenarioFile(reader, week, SCHEMA);
        const read = readScenarioFile(text);
        expect(read).toEqual({ fault: null, reader, week, problems: [], unknown: [] });
        expect(scenarioFileSchema.safeParse(JSON.parse(text)).success).toBe(true);
        expect(readLink(writeLink(reader, week, FURTHER), FURTHER)).toMatchObject({ reader, week });
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

const head = { format: 'downline-scenario', version: 1 };
const read = (file: unknown) => readScenarioFile(JSON.stringify(file));

describe('what cannot be used at all', () => {
  test.each([
    ['', 'not-json'],
    ['{"format":"downline-scenario"', 'not-json'],
    ['[]', 'other-format'],
    ['null', 'other-format'],
    ['{"format":"plan","version":1}', 'other-format'],
    [JSON.stringify({ ...head, version: '1' }), 'no-version'],
    [JSON.stringify({ ...head, version: 0.5 }), 'no-version'],
    [JSON.stringify({ ...head, version: 2, scenario: {} }), 'newer'],
    [JSON.stringify(head), 'no-scenario'],
    [JSON.stringify({ ...head, scenario: [] }), 'no-scenario'],
    [`{"__proto__":${JSON.stringify({ ...head, scenario: {} })}}`, 'other-format'],
  ])('%s is told to be %s', (text, kind) => {
    expect(readScenarioFile(text)).toMatchObject({ fault: { kind } });
  });

  test('what is too large is not looked at, and what is as deep as it may be is no trouble', () => {
    expect(readScenarioFile(' '.repeat(MOST_BYTES + 1))).toEqual({ fault: { kind: 'too-large' } });
    expect(readScenarioFile('['.repeat(MOST_BYTES))).toEqual({ fault: { kind: 'not-json' } });
    const deep = '['.repeat(MOST_BYTES / 2 - 1) + ']'.repeat(MOST_BYTES / 2 - 1);
    expect(readScenarioFile(deep)).toMatchObject({ fault: { kind: 'other-format' } });
  });
});

describe('a field that cannot be used', () => {
  test.each([
    [{ asks: 900 }, 'asks', 'out-of-range', '900', 6],
    [{ asks: 2.2 }, 'asks', 'off-step', '2.2', 2],
    [{ asks: '2' }, 'asks', 'not-a-number', '2', 2],
    [{ chance: null }, 'chance', 'not-a-number', 'null', 30],
    [{ seed: 1e12 }, 'seed', 'out-of-range', '1000000000000', 9999],
    [{ people: { a: 1 } }, 'people', 'not-a-number', '{"a":1}', null],
    [{ quit: 0.1 + 0.2 }, 'quit', 'off-step', '0.30000000000000004', 0],
    [{ net: 'star' }, 'net', 'unknown', 'star', undefined],
    [{ plan: '../x' }, 'plan', 'unknown', '../x', undefined],
    [{ toggles: ['a.b'] }, 'toggles', 'unknown', '["a.b"]', undefined],
    [{ toggles: 'a' }, 'toggles', 'unknown', 'a', undefined],
    [{ own: 1 }, 'own', 'unreadable', '1', undefined],
    [{ closes: 1000 }, 'closes', 'out-of-range', '1000', FIELDS.closes.range.max],
  ])('%j is told with what is used instead', (scenario, field, kind, given, used) => {
    const found = read({ ...head, scenario });
    expect(found).toMatchObject({ fault: null, problems: [{ field, kind, given }] });
    if (found.fault !== null) return;
    const [problem] = found.problems;
    if (problem !== undefined && 'used' in problem) expect(problem.used).toBe(used);
  });

  test('of no known name is named and left out', () => {
    const found = readScenarioFile(
      '{"format":"downline-scenario","version":1,"x":1,"scenario":{"asks":3,"__proto__":{"people":5},"y":2}}',
    );
    expect(found).toMatchObject({
      reader: { asks: 3 },
      problems: [],
      unknown: ['x', 'scenario.__proto__', 'scenario.y'],
    });
  });
});

/** With six decimals at most: what is a multiple of a step beyond them, validators of schemas do not agree on. */
const decimals = (value: unknown): unknown =>
  typeof value === 'number' && Math.abs(value) < 1e9 ? Number(value.toFixed(6)) : value;
const fieldValue = fc.oneof(
  fc.jsonValue().map(decimals),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(decimals),
  fc.integer(),
  fc.constantFrom(...NETWORK_NAMES, 'binary', '1', [], ['a'], ['b', 'a']),
);
const nearlyFile = fc.record(
  {
    format: fc.constant('downline-scenario'),
    version: fc.constant(1),
    scenario: fc.dictionary(
      fc.constantFrom(...Object.keys(FIELDS), '__proto__', 'constructor', 'toString', 'week'),
      fieldValue,
    ),
    week: fc.oneof(fc.nat(200), fc.constantFrom(-1, 1.5, 1e12, null, '3', [])),
    extra: fc.jsonValue(),
  },
  { requiredKeys: ['format', 'version', 'scenario'] },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  nearlyFile.map((file) => JSON.stringify(file)),
  // Cut off anywhere.
  fc
    .tuple(nearlyFile, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([file, part]) => JSON.stringify(file).slice(0, part * JSON.stringify(file).length)),
);

test('any text is read without an error, to a setting that runs and writes back to itself', () => {
  let used = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const found = readScenarioFile(text);
      if (found.fault !== null) return;
      used += 1;
      for (const problem of found.problems) expect(problem.given.length).toBeLessThanOrEqual(24);
      const scenario = toScenario(found.reader, GXS, townOf(found.reader));
      // Past a million it is expected values, or the page says why there are none.
      if (scenario.people <= MOST_BY_PERSON) parseScenario(scenario);
      expect(readScenarioFile(writeScenarioFile(found.reader, 3, SCHEMA))).toMatchObject({
        reader: found.reader,
        week: 3,
        problems: [],
      });
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(used).toBeGreaterThan(500);
});

test('the schema allows exactly what is read without a word', () => {
  const allowed = { yes: 0, no: 0 };
  fc.assert(
    fc.property(nearlyFile, (file) => {
      // Only the run knows its last week, and a plan on file is not looked at beside one of the reader's own.
      fc.pre(file.week !== 1e12);
      fc.pre(!('own' in file.scenario && ('plan' in file.scenario || 'toggles' in file.scenario)));
      const fits = scenarioFileSchema.safeParse(file).success;
      const found = read(file);
      const silent = found.fault === null && found.problems.length + found.unknown.length === 0;
      allowed[fits ? 'yes' : 'no'] += 1;
      expect(silent).toBe(fits);
    }),
    { numRuns: 3000, seed: 2 },
  );
  expect(Math.min(allowed.yes, allowed.no)).toBeGreaterThan(20);
});

test('the published schema has an address, the fields and their ranges', () => {
  expect(scenarioJsonSchema(SCHEMA)).toMatchObject({
    $id: SCHEMA,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      scenario: {
        additionalProperties: false,
        properties: {
          asks: { minimum: FIELDS.asks.range.min, maximum: FIELDS.asks.range.max, multipleOf: 0.5 },
          net: { enum: [...NETWORK_NAMES] },
        },
      },
    },
  });
});
