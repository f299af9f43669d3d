import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario, ScenarioError, simulate } from '@/engine/index.ts';
import { anyScenario, town } from './support.ts';

/** The problems by path; none if the scenario is taken. */
function problems(input: unknown): Record<string, string> {
  try {
    parseScenario(input);
    return {};
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    return Object.fromEntries(error.problems.map(({ path, message }) => [path, message]));
  }
}

const limits: [field: string, min: number, max: number, whole: boolean][] = [
  ['people', 2, 1_000_000, true],
  ['founders', 1, 100, true],
  ['asksPerWeek', 0, 50, false],
  ['acceptance', 0, 1, false],
  ['fatigue', 0, 1, false],
  ['quitPerWeek', 0, 1, false],
  ['patienceWeeks', 0, 520, true],
  ['impatientQuitPerWeek', 0, 1, false],
  ['closingWeek', 1, 520, true],
  ['maxWeeks', 1, 520, true],
  ['seed', 0, 4_294_967_295, true],
];

describe('a scenario', () => {
  test.each(limits)('takes %s from %d to %d and nothing else', (field, min, max, whole) => {
    for (const value of [min, max]) expect(problems(town({ [field]: value }))).toEqual({});
    const step = whole ? 1 : 1e-9;
    const wrong: unknown[] = [
      min - step,
      max + step,
      NaN,
      Infinity,
      -Infinity,
      '1',
      [],
      {},
      true,
      undefined,
    ];
    if (whole) wrong.push(min + 0.5);
    if (field !== 'closingWeek') wrong.push(null);
    for (const value of wrong)
      expect(problems({ ...town(), [field]: value }), String(value)).toHaveProperty([field]);
  });

  test('says in words what is wrong, and where', () => {
    expect(problems(town({ people: 1 }))['people']).toBe('must be at least 2');
    expect(problems(town({ founders: 101 }))).toEqual({ founders: 'there are only 100 people' });
    expect(problems(town({ network: { kind: 'random', meanContacts: 99.5 } }))).toEqual({
      'network.meanContacts': 'nobody can have more than 99 contacts among 100 people',
    });
    expect(problems({ ...town(), luck: 1, charm: 2 })).toEqual({
      '': "does not know 'luck', 'charm'",
    });
    expect(() => parseScenario({ ...town(), seed: -1 })).toThrow('seed: must be at least 0');
  });

  test('names every field that is wrong', () => {
    expect(
      Object.keys(problems({ ...town(), seed: 'x', acceptance: 2, maxWeeks: 0 })).sort(),
    ).toEqual(['acceptance', 'maxWeeks', 'seed']);
    const plan = { ...town().plan, entry: { fee: -1, goodsValue: 0, goodsCost: 0 } };
    expect(problems({ ...town(), plan })).toHaveProperty(['plan.entry.fee']);
  });

  test.each([
    { kind: 'ring' },
    { kind: 'random' },
    { kind: 'mixing', meanContacts: 3 },
    null,
    'mixing',
  ])('does not know the network %j', (network) => {
    expect(Object.keys(problems({ ...town(), network })).join()).toMatch(/^network/);
  });

  test('is given back as it was', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseScenario(scenario)).toEqual(scenario);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('of any JSON is taken, or refused by name: nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        problems(input);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('with one thing replaced by any JSON is taken and runs, or is refused by name', () => {
    const paths = fc.constantFrom(
      ...limits.map(([field]) => [field]),
      ['network'],
      ['network', 'kind'],
      ['network', 'meanContacts'],
      ['plan'],
      ['plan', 'entry'],
      ['plan', 'entry', 'fee'],
      ['plan', 'ranks'],
      ['plan', 'ranks', '0'],
      ['plan', 'ranks', '1', 'requires'],
      ['plan', 'ranks', '2', 'requires', 'directHolding'],
      ['__proto__'],
    );
    const small = fc.oneof(fc.jsonValue(), fc.integer({ min: -2, max: 60 }), fc.double());
    fc.assert(
      fc.property(paths, small, (path, value) => {
        const input = structuredClone(town({ network: { kind: 'random', meanContacts: 3 } }));
        let at = input as unknown as Record<string, Record<string, never>>;
        for (const key of path.slice(0, -1)) at = at[key] as never;
        Object.defineProperty(at, path.at(-1)!, { value, enumerable: true });
        if (Object.keys(problems(input)).length === 0 && input.people <= 1000) simulate(input);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('that is wrong does not run', () => {
    expect(() => simulate(town({ seed: 0.5 }))).toThrow(ScenarioError);
  });
});
