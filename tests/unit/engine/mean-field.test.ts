import { describe, expect, test } from 'vitest';
import { simulate, ScenarioError, type Plan } from '@/engine/index.ts';
import { peakWeek, shareNotBack } from '@/engine/counts.ts';
import { meanField, type MeanFieldScenario } from '@/engine/mean-field.ts';
import { flatPlan, GXS, town } from './support.ts';

type Change = Parameters<typeof town>[0];

function city(change: Change = {}): MeanFieldScenario {
  return town({
    people: 100_000,
    founders: 500,
    asksPerWeek: 3,
    acceptance: 0.1,
    quitPerWeek: 0.02,
    patienceWeeks: 6,
    impatientQuitPerWeek: 0.2,
    maxWeeks: 104,
    ...change,
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const total = (column: Iterable<number>): number => [...column].reduce((a, b) => a + b, 0);
function peakOf(joined: Float64Array): number {
  let peak = 1;
  joined.forEach((count, week) => {
    if (week > 0 && count > joined[peak]!) peak = week;
  });
  return peak;
}

/** A rank that two recruits give, and that pays the rest of the fee back at once. */
const ladder: Plan = {
  entry: { fee: 30_000, goodsValue: 0, goodsCost: 5_000 },
  ranks: [
    { id: 'a', requires: {}, directPay: 2_000 },
    { id: 'b', requires: { direct: 2 }, directPay: 24_000 },
  ],
};

describe('agrees with the mean of runs of 100,000 people', () => {
  const settings: [string, Change][] = [
    ['that saturate', { acceptance: 0.2, impatientQuitPerWeek: 0.1 }],
    ['of people who tire of being asked', { fatigue: 0.5 }],
    ['in a hurry', { asksPerWeek: 12, acceptance: 0.9, founders: 100 }],
    [
      'of members who ask little',
      { asksPerWeek: 1, acceptance: 0.3, plan: flatPlan(10_000, 5_000) },
    ],
    ['of members without patience', { patienceWeeks: 0, acceptance: 0.15, fatigue: 0.9 }],
    ['of founders let in free, and a ban', { foundersPay: false, founders: 2000, closingWeek: 12 }],
    ['with ranks by recruits', { plan: ladder, patienceWeeks: 4, acceptance: 0.2 }],
    [
      'of founders who start high',
      {
        plan: { ...ladder, structure: { foundersStartIn: 'b' } },
        founders: 5000,
        closingWeek: 15,
      },
    ],
    ['that nobody joins', { acceptance: 0 }],
  ];
  test.each(settings)('%s', (_, change) => {
    const scenario = city(change);
    const expected = meanField(scenario);
    const runs = [1, 2].map((seed) => simulate({ ...scenario, seed }));
    const { weeks, lastWeek } = expected;
    const near = (got: number, want: number, part: number) =>
      expect(Math.abs(got - want)).toBeLessThanOrEqual(part * want + 30);

    near(weeks.members[lastWeek]!, mean(runs.map((run) => run.weeks.members.at(-1)!)), 0.02);
    expect(
      Math.abs(
        weeks.notBack![lastWeek]! / weeks.members[lastWeek]! -
          mean(runs.map((run) => shareNotBack(run))),
      ),
    ).toBeLessThan(0.01);
    if (total(weeks.joined.subarray(1)) > 0)
      expect(Math.abs(peakOf(weeks.joined) - mean(runs.map(peakWeek)))).toBeLessThanOrEqual(1);
    for (const name of ['asks', 'metMember', 'refused'] as const)
      near(total(weeks[name]), mean(runs.map((run) => total(run.weeks[name]))), 0.03);
    near(weeks.neverAsked[lastWeek]!, mean(runs.map((run) => run.weeks.neverAsked.at(-1)!)), 0.03);
    // Half way up, where a lag would show most.
    const week = Math.min(peakOf(weeks.joined), ...runs.map((run) => run.lastWeek));
    near(weeks.active[week]!, mean(runs.map(({ weeks: { active } }) => active[week]!)), 0.04);
    near(weeks.leftToAsk[week]!, mean(runs.map((run) => run.weeks.leftToAsk[week]!)), 0.03);
    expect([...new Set(runs.map(({ ending }) => ending?.kind))]).toEqual([expected.ending?.kind]);
    expect(Math.abs(lastWeek - mean(runs.map((run) => run.lastWeek)))).toBeLessThanOrEqual(2);
  });
});

test('people are neither made nor lost', () => {
  for (const change of [{}, { fatigue: 0.7 }, { asksPerWeek: 50, acceptance: 0.01 }]) {
    const { weeks, lastWeek } = meanField(city({ ...change, people: 1_000_000_000 }));
    for (let week = 1; week <= lastWeek; week++) {
      expect(weeks.members[week]).toBeCloseTo(weeks.members[week - 1]! + weeks.joined[week]!, 3);
      expect(weeks.asks[week]).toBeCloseTo(
        weeks.metMember[week]! + weeks.refused[week]! + weeks.joined[week]!,
        3,
      );
      expect(weeks.active[week]).toBeLessThanOrEqual(weeks.members[week]! + 1e-6);
      expect(weeks.notBack![week]).toBeLessThanOrEqual(weeks.members[week]! + 1e-6);
      expect(weeks.neverAsked[week]).toBeLessThanOrEqual(weeks.neverAsked[week - 1]!);
      expect(weeks.neverAsked[week]).toBeLessThanOrEqual(1e9 - weeks.members[week]! + 1);
    }
  }
});

test.each([1_410_000_000, 8_200_000_000, 10_000_000_000])(
  '%i people are finite and quick',
  (people) => {
    const begin = performance.now();
    const { weeks, kind, ending, lastWeek } = meanField(
      city({ people, founders: 10, fatigue: 0.3, maxWeeks: 520 }),
    );
    // Some ten milliseconds; a loop over people would take minutes.
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(kind).toBe('mean-field');
    expect(ending).toMatchObject({ kind: 'stalled' });
    for (const column of Object.values(weeks) as Float64Array[]) {
      expect(column).toHaveLength(lastWeek + 1);
      expect(column.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }
    expect(weeks.members[lastWeek]).toBeGreaterThan(people / 10);
  },
);

test('the same weeks whatever the population, but for how long growth goes on', () => {
  const small = meanField(city({ people: 10_000_000, founders: 1000 }));
  const large = meanField(city({ people: 10_000_000_000, founders: 1_000_000 }));
  expect(large.lastWeek).toBe(small.lastWeek);
  large.weeks.members.forEach((members, week) =>
    expect(members / 1000 / small.weeks.members[week]!).toBeCloseTo(1, 5),
  );
});

describe('returns', () => {
  const lastNotBack = (change: Change) => {
    const { weeks, lastWeek } = meanField(city(change));
    return weeks.notBack === null ? null : weeks.notBack[lastWeek]! / weeks.members[lastWeek]!;
  };
  const guaranteed = { guaranteed: true };

  test('a free plan has nothing to give back', () => {
    expect(lastNotBack({ plan: { ...flatPlan(0, 100), solvency: guaranteed } })).toBe(0);
  });
  test('a plan that pays nothing gives nobody anything back', () => {
    expect(lastNotBack({ plan: flatPlan(100, 0) })).toBeCloseTo(1, 12);
  });
  test('so many recruits nobody has', () => {
    expect(lastNotBack({ plan: flatPlan(1_000_000, 1) })).toBeCloseTo(1, 12);
  });
  test('are left out where more than direct pay decides them', () => {
    const plans: Plan[] = [
      { ...flatPlan(10_000, 1_000), teamPay: [{ to: 'levels', on: 'joins', levels: [500] }] },
      {
        ...flatPlan(10_000, 1_000),
        purchases: [{ everyWeeks: 4, price: 100, goodsValue: 0, goodsCost: 0 }],
      },
      {
        ...flatPlan(10_000, 1_000),
        ranks: [
          { id: 'a', requires: {}, directPay: 1_000 },
          { id: 'b', requires: { team: 5 }, directPay: 2_000 },
        ],
      },
    ];
    for (const plan of plans) expect(lastNotBack({ plan, impatientQuitPerWeek: 0 })).toBeNull();
  });
  test('are there where such a rank comes too late to matter, or pays the same', () => {
    expect(lastNotBack({ plan: GXS })).toBeGreaterThan(0.9);
    const [a] = flatPlan(10_000, 1_000).ranks;
    const ranks = [a!, { ...a!, id: 'b', requires: { team: 5 } }];
    expect(lastNotBack({ plan: { ...flatPlan(10_000, 1_000), ranks } })).toBeGreaterThan(0.5);
  });
});

describe('is refused, with the field,', () => {
  const cases: [string, string, Change][] = [
    ['a network', 'network.kind', { network: { kind: 'random', meanContacts: 5 } }],
    [
      'asking by contact',
      'asking.by',
      { network: { kind: 'class' }, asking: { by: 'contact', chancePerWeek: 0.1 } },
    ],
    ['ties that wear', 'ties', { ties: { bear: 3 } }],
    ['too many founders', 'founders', { founders: 100_001 }],
    ['more people than that', 'people', { people: 10_000_000_001 }],
    ['part of a person', 'people', { people: 1000.5 }],
    ['sales without retail', 'retailPerWeek', { retailPerWeek: 5 }],
    ['pay that may run out', 'plan.solvency', { plan: flatPlan(100, 101) }],
    [
      'endless levels',
      'plan.solvency',
      {
        plan: {
          ...flatPlan(100, 10),
          teamPay: [{ to: 'levels', on: 'joins', levels: [], beyond: 1 }],
        },
      },
    ],
    [
      'members who may be full',
      'plan.structure.width.whenFull',
      { plan: { ...GXS, structure: { width: { places: 3, whenFull: 'stop' } } } },
    ],
    [
      'patience that team pay decides',
      'impatientQuitPerWeek',
      { plan: { ...flatPlan(100, 10), teamPay: [{ to: 'levels', on: 'joins', levels: [1] }] } },
    ],
    [
      'patience that team pay on sales decides',
      'impatientQuitPerWeek',
      {
        retailPerWeek: 10_000,
        plan: {
          ...flatPlan(100, 10),
          retail: { goodsCost: 0.2 },
          teamPay: [{ to: 'levels', on: 'sales', levels: [3000] }],
        },
      },
    ],
    [
      'a rank that is not there',
      'plan.structure.foundersStartIn',
      { plan: { ...GXS, structure: { foundersStartIn: 'x' } } },
    ],
  ];
  test.each(cases)('%s', (_, path, change) => {
    let problems: readonly { path: string }[] = [];
    try {
      meanField(city(change));
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      ({ problems } = error as ScenarioError);
    }
    expect(problems.map((each) => each.path)).toContain(path);
  });

  test('but not pay that backers guarantee, or that a cap keeps within the fee', () => {
    const guaranteed = { ...flatPlan(100, 101), solvency: { guaranteed: true } };
    const teamPay = [
      { to: 'levels' as const, on: 'joins' as const, levels: [], beyond: 1, capPerEvent: 100 },
    ];
    const capped = { ...flatPlan(100, 10), teamPay };
    for (const plan of [guaranteed, capped])
      expect(meanField(city({ plan, impatientQuitPerWeek: 0 })).ending).not.toBeNull();
  });
});

test('ends by the rules of a run', () => {
  const ending = (change: Change) => meanField(city(change)).ending;
  expect(ending({ closingWeek: 3 })).toEqual({ kind: 'closed', cause: 'closing-week', week: 3 });
  expect(ending({ acceptance: 0, quitPerWeek: 1, asksPerWeek: 0.1 })).toEqual({
    kind: 'fizzled',
    cause: 'nobody-active',
    week: 1,
  });
  expect(ending({ people: 500 })).toMatchObject({ kind: 'saturated', week: 0 });
  expect(
    ending({ people: 1000, founders: 10, asksPerWeek: 50, acceptance: 1, quitPerWeek: 0 }),
  ).toMatchObject({
    kind: 'saturated',
    cause: 'nobody-left-to-ask',
  });
  expect(ending({ maxWeeks: 5 })).toBeNull();
  const { weeks, lastWeek, lastLiveWeek } = meanField(city({ closingWeek: 8 }));
  expect([lastLiveWeek, lastWeek]).toEqual([8, 14]);
  expect([...weeks.active.subarray(9)]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(weeks.notBack![14]).toBeCloseTo(weeks.notBack![8]!, 6);
});
