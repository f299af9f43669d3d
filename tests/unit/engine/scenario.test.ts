import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseScenario,
  ScenarioError,
  simulate,
  type Problem,
  type Scenario,
} from '@/engine/index.ts';
import { anyScenario, audit, GXS, town } from './support.ts';

/** All problems; none if the scenario is taken. */
function problemsIn(input: unknown): readonly Problem[] {
  try {
    parseScenario(input);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    return error.problems;
  }
}

/** What is wrong, by path. */
const problems = (input: unknown): Record<string, string> =>
  Object.fromEntries(problemsIn(input).map(({ path, message }) => [path, message]));

/** A town in which everything has its place. */
const RANDOM = town({
  network: { kind: 'random', meanContacts: 3 },
  asking: { by: 'contact', chancePerWeek: 0.2 },
  ties: { bear: 5 },
  foundersPay: false,
  retailPerWeek: 100,
  plan: { ...GXS, retail: { goodsCost: 0.2 } },
});

/** A scenario with a field set by its path, as a problem names it. */
function withField(scenario: Scenario, path: string, value: unknown): Scenario {
  const copy = structuredClone(scenario);
  const steps = path.split('.');
  let at = copy as unknown as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[steps.at(-1)!] = value;
  return copy;
}

const limits: [field: string, min: number, max: number, whole: boolean][] = [
  ['people', 2, 1_000_000, true],
  ['founders', 1, 100, true],
  ['asking.perWeek', 0, 50, false],
  ['acceptance', 0, 1, false],
  ['fatigue', 0, 1, false],
  ['quitPerWeek', 0, 1, false],
  ['patienceWeeks', 0, 520, true],
  ['impatientQuitPerWeek', 0, 1, false],
  ['closingWeek', 1, 520, true],
  ['maxWeeks', 1, 520, true],
  ['seed', 0, 4_294_967_295, true],
  ['retailPerWeek', 0, 1_000_000_000, true],
  ['ties.bear', 1, 255, true],
  ['network.meanContacts', 0, 99, false],
  ['asking.chancePerWeek', 0, 1, false],
];

describe('a scenario', () => {
  test.each(limits)('takes %s from %d to %d and nothing else', (field, min, max, whole) => {
    const by = ['asking.perWeek', 'people'].includes(field) ? town() : RANDOM;
    for (const value of [min, max]) expect(problems(withField(by, field, value))).toEqual({});
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
    for (const value of wrong) {
      if (value === undefined && field === 'retailPerWeek') continue;
      const broken = withField(by, field, value);
      const found = problemsIn(broken).filter(({ path }) => path === field);
      expect(found, String(value)).toHaveLength(1);
      expect(found[0]!.message).toMatch(/^(must be|nobody can have|there are only) ./);
      const { example } = found[0]!;
      expect(problems(withField(by, field, JSON.parse(example!)))).toEqual({});
    }
  });

  test('says in words what is wrong, and where', () => {
    expect(problems(town({ people: 1 }))['people']).toBe('must be at least 2');
    expect(problemsIn(town({ founders: 101 }))).toEqual([
      { path: 'founders', message: 'there are only 100 people', example: '1' },
    ]);
    expect(problems(town({ network: { kind: 'random', meanContacts: 99.5 } }))).toEqual({
      'network.meanContacts': 'nobody can have more than 99 contacts among 100 people',
    });
    expect(problems({ ...town(), luck: 1, charm: 2 })).toEqual({
      '': "does not know 'luck', 'charm'",
    });
    expect(() => parseScenario({ ...town(), seed: -1 })).toThrow(
      'seed: must be at least 0 (for example 1)',
    );
    expect(() => parseScenario(3)).toThrow(
      /^scenario: must be an object \(for example \{"people":10000,/,
    );
  });

  const together: [string, Scenario, path: string, says: RegExp][] = [
    ['ties that wear where all meet', town({ ties: { bear: 3 } }), 'ties', /no ties/],
    [
      'contacts asked where there is no list of them',
      town({ asking: { by: 'contact', chancePerWeek: 0.1 } }),
      'asking.by',
      /no list of contacts/,
    ],
    ['a class that is too large', town({ people: 61, network: { kind: 'class' } }), 'people', /60/],
    [
      'more neighbours than people',
      town({ network: { kind: 'small-world', contacts: 100, rewired: 0 } }),
      'network.contacts',
      /99 contacts/,
    ],
    [
      'more ties than people',
      town({ people: 10, network: { kind: 'scale-free', tiesEach: 10 } }),
      'network.tiesEach',
      /9 contacts/,
    ],
    [
      'an odd number of neighbours',
      town({ network: { kind: 'small-world', contacts: 3, rewired: 0 } }),
      'network.contacts',
      /^must be a multiple of 2$/,
    ],
    [
      'communities of one',
      town({ network: { kind: 'communities', communities: 51, meanContacts: 1, inside: 0 } }),
      'network.communities',
      /^at most 50/,
    ],
    [
      'more contacts than a community holds',
      town({ network: { kind: 'communities', communities: 10, meanContacts: 12, inside: 0.9 } }),
      'network.inside',
      /room for 9/,
    ],
    [
      'contacts outside where there is only one community',
      town({ network: { kind: 'communities', communities: 1, meanContacts: 2, inside: 0.5 } }),
      'network.inside',
      /room for 0/,
    ],
    [
      'sales of a plan that sells nothing',
      town({ retailPerWeek: 1 }),
      'retailPerWeek',
      /sells nothing/,
    ],
  ];
  test.each(together)('is refused for %s', (_, scenario, path, says) => {
    const found = problemsIn(scenario);
    expect(found.map((each) => each.path)).toEqual([path]);
    expect(found[0]!.message).toMatch(says);
    const { example } = found[0]!;
    // There the field has to go.
    if (example === undefined) expect(path).toBe('ties');
    else if (path !== 'network.inside')
      expect(problems(withField(scenario, path, JSON.parse(example)))).not.toHaveProperty([path]);
  });

  test('names every field that is wrong', () => {
    expect(
      Object.keys(problems({ ...town(), seed: 'x', acceptance: 2, maxWeeks: 0 })).sort(),
    ).toEqual(['acceptance', 'maxWeeks', 'seed']);
    const plan = { ...town().plan, entry: { fee: -1, goodsValue: 0, goodsCost: 0 } };
    expect(problems({ ...town(), plan })).toHaveProperty(['plan.entry.fee']);
  });

  test.each([
    [{ kind: 'ring' }, 'network.kind', /^must be one of 'mixing', 'random', 'small-world', /],
    [{ kind: 'random' }, 'network.meanContacts', /^must be a number$/],
    [{ kind: 'mixing', meanContacts: 3 }, 'network', /^does not know 'meanContacts'$/],
    [{ kind: ['mixing'] }, 'network.kind', /^must be one of 'mixing'/],
    [{}, 'network.kind', /^must be one of 'mixing'/],
    [null, 'network', /^must be an object$/],
    ['mixing', 'network', /^must be an object$/],
    [[], 'network', /^must be an object$/],
  ])('does not know the network %j', (network, path, says) => {
    const found = problemsIn({ ...town(), network });
    expect(found[0]).toEqual({
      path,
      message: expect.stringMatching(says) as string,
      example: expect.any(String) as string,
    });
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
      ...limits.map(([field]) => field.split('.')),
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
      ['plan', 'retail'],
      ['plan', 'purchases'],
      ['plan', 'teamPay'],
      ['plan', 'structure'],
      ['plan', 'solvency'],
      ['__proto__'],
    );
    const small = fc.oneof(fc.jsonValue(), fc.integer({ min: -2, max: 60 }), fc.double());
    fc.assert(
      fc.property(paths, small, (path, value) => {
        const input = structuredClone(RANDOM);
        let at = input as unknown as Record<string, Record<string, never>>;
        for (const key of path.slice(0, -1)) at = at[key] as never;
        Object.defineProperty(at, path.at(-1)!, { value, enumerable: true });
        if (problemsIn(input).length === 0 && input.people <= 1000)
          expect(audit(simulate(input))).toEqual([]);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('that is wrong does not run', () => {
    expect(() => simulate(town({ seed: 0.5 }))).toThrow(ScenarioError);
  });
});
