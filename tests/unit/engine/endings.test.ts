import { describe, expect, test } from 'vitest';
import { endingOf, JoinWatch, type EndOfWeek } from '@/engine/endings.ts';
import { simulate } from '@/engine/index.ts';
import { flatPlan, town } from './support.ts';

const quiet: EndOfWeek = {
  week: 9,
  closingWeek: null,
  payExceedsCash: false,
  people: 100,
  active: 5,
  neverAsked: 60,
  leftToAsk: 50,
};

function watch(...joined: number[]): JoinWatch {
  const joins = new JoinWatch();
  for (const each of joined) joins.add(each);
  return joins;
}

const stalled = watch(20, 0, 0, 0, 0);
const kindOf = (change: Partial<EndOfWeek>, joins = watch()) =>
  endingOf({ ...quiet, ...change }, joins)?.kind ?? null;

describe('an ending', () => {
  test('does not come to a week like any other', () => {
    expect(endingOf(quiet, watch())).toBeNull();
  });

  test('is the first that matches', () => {
    const all = { closingWeek: 9, payExceedsCash: true, active: 0, leftToAsk: 0 };
    expect(kindOf(all, stalled)).toBe('closed');
    expect(kindOf({ ...all, closingWeek: null }, stalled)).toBe('insolvent');
    expect(kindOf({ active: 0, leftToAsk: 0 }, stalled)).toBe('fizzled');
    expect(kindOf({ active: 0, leftToAsk: 0, neverAsked: 50 }, stalled)).toBe('saturated');
    expect(kindOf({}, stalled)).toBe('stalled');
  });

  test('names its week', () => {
    expect(endingOf({ ...quiet, week: 3, closingWeek: 3 }, watch())).toEqual({
      kind: 'closed',
      cause: 'closing-week',
      week: 3,
    });
  });

  test('by closing comes in its week, not before or after', () => {
    expect([8, 9, 10].map((closingWeek) => kindOf({ closingWeek }))).toEqual([
      null,
      'closed',
      null,
    ]);
  });

  test.each([
    [100, 51, 'fizzled'],
    [100, 50, 'saturated'],
    [101, 51, 'fizzled'],
    [101, 50, 'saturated'],
  ])('with nobody active, %i people and %i never asked is %s', (people, neverAsked, kind) => {
    const ending = endingOf({ ...quiet, people, neverAsked, active: 0, leftToAsk: 0 }, watch());
    expect(ending).toEqual({ kind, cause: 'nobody-active', week: 9 });
  });

  test('with members but nobody left to ask is saturated, however many were never asked', () => {
    expect(endingOf({ ...quiet, leftToAsk: 0, neverAsked: 90 }, watch())).toEqual({
      kind: 'saturated',
      cause: 'nobody-left-to-ask',
      week: 9,
    });
    expect(kindOf({ leftToAsk: 1 })).toBeNull();
  });
});

describe('joins dry up', () => {
  test('in the fourth low week running, not the third', () => {
    expect(watch(100, 4, 4, 4).stalled).toBe(false);
    expect(watch(100, 4, 4, 4, 4).stalled).toBe(true);
    expect(watch(100, 4, 4, 4, 5, 4, 4, 4).stalled).toBe(false);
  });

  test('below 5% of the peak, not at it', () => {
    // Every peak of which 5% is a whole number of people.
    const wrong: number[] = [];
    for (let share = 1; share <= 50_000; share++) {
      const atIt = watch(20 * share, share, share, share, share).stalled;
      const belowIt = watch(20 * share, share - 1, share - 1, share - 1, share - 1).stalled;
      if (atIt || !belowIt) wrong.push(share);
    }
    expect(wrong).toEqual([]);
    expect(watch(21, 1, 1, 1, 1).stalled).toBe(true);
  });

  test('after a peak of 20, not of 19', () => {
    expect(watch(19, 0, 0, 0, 0, 0, 0).stalled).toBe(false);
    expect(watch(20, 0, 0, 0, 0).stalled).toBe(true);
  });

  test('with the peak that there has been, not one to come', () => {
    expect(watch(20, 0, 0, 0, 100, 5).stalled).toBe(false);
  });
});

describe('a whole run', () => {
  const endings = {
    closed: town({ asksPerWeek: 1, closingWeek: 4 }),
    insolvent: town({ asksPerWeek: 5, acceptance: 1, plan: flatPlan(100, 201) }),
    fizzled: town({ quitPerWeek: 1 }),
    'saturated by leaving': town({ people: 10, founders: 5, quitPerWeek: 1 }),
    'fizzled by one person more than half': town({ people: 11, founders: 5, quitPerWeek: 1 }),
    'closed when it is insolvent': town({
      asksPerWeek: 5,
      acceptance: 1,
      closingWeek: 1,
      plan: flatPlan(100, 201),
    }),
    'insolvent when the last have joined': town({
      people: 3,
      network: { kind: 'class' },
      asking: { by: 'contact', chancePerWeek: 1 },
      acceptance: 1,
      plan: flatPlan(100, 250),
    }),
    'saturated by joining': town({ asksPerWeek: 20, acceptance: 1, maxWeeks: 50 }),
    'saturated at once': town({ network: { kind: 'random', meanContacts: 0 } }),
    'saturated before anything happened': town({ people: 5, founders: 5 }),
    none: town({ asksPerWeek: 0.1, maxWeeks: 3 }),
  };
  const expected = {
    closed: ['closed', 'closing-week', 4],
    insolvent: ['insolvent', 'pay-exceeds-cash', 1],
    fizzled: ['fizzled', 'nobody-active', 1],
    'fizzled by one person more than half': ['fizzled', 'nobody-active', 1],
    'closed when it is insolvent': ['closed', 'closing-week', 1],
    'insolvent when the last have joined': ['insolvent', 'pay-exceeds-cash', 1],
    'saturated by leaving': ['saturated', 'nobody-active', 1],
    'saturated at once': ['saturated', 'nobody-left-to-ask', 0],
    'saturated before anything happened': ['saturated', 'nobody-left-to-ask', 0],
  };
  test.each(Object.entries(expected))('is %s', (name, [kind, cause, week]) => {
    const run = simulate(endings[name as keyof typeof expected]);
    expect(run.ending).toEqual({ kind, cause, week });
    expect(run.lastLiveWeek).toBe(week);
  });

  test('is insolvent by a bill alone, in the week in which it falls due', () => {
    const plan = (creditWeeks: number) => ({
      entry: { fee: 100, goodsValue: 0, goodsCost: 80 },
      ranks: [{ id: 'member', requires: {}, directPay: 100 }],
      solvency: { creditWeeks },
    });
    const ring = (creditWeeks: number) =>
      town({
        people: 30,
        network: { kind: 'small-world', contacts: 2, rewired: 0 },
        asking: { by: 'contact', chancePerWeek: 1 },
        acceptance: 1,
        plan: plan(creditWeeks),
      });
    for (const weeks of [2, 3, 5]) {
      const run = simulate(ring(weeks));
      // In each week two join, and what they pay goes to who asked them: 100 stay, for a bill of 80, then 160.
      expect(run.ending).toEqual({
        kind: 'insolvent',
        cause: 'pay-exceeds-cash',
        week: weeks + 1,
      });
      expect(run.unpaid).toBe(0);
    }
    expect(simulate(ring(20)).ending).toBeNull();
  });

  test('is saturated when the last one has joined', () => {
    const run = simulate(endings['saturated by joining']);
    const week = run.ending?.week ?? 0;
    expect(run.ending).toMatchObject({ kind: 'saturated', cause: 'nobody-left-to-ask' });
    expect([run.weeks.members[week - 1]! < 100, run.weeks.members[week]]).toEqual([true, 100]);
  });

  test('stalls in the first week that its own joins say', () => {
    const quits = town({
      people: 2000,
      founders: 20,
      asksPerWeek: 3,
      acceptance: 0.6,
      fatigue: 0.5,
      quitPerWeek: 0.3,
      maxWeeks: 300,
    });
    const run = simulate(quits);
    expect(run.ending).toMatchObject({ kind: 'stalled', cause: 'joins-dried-up' });
    const joins = new JoinWatch();
    let first = 0;
    while (!joins.stalled) joins.add(run.weeks.joined[++first]!);
    expect(run.ending?.week).toBe(first);
  });

  test('has no ending when its last week comes first', () => {
    const run = simulate(endings.none);
    expect([run.ending, run.lastWeek, run.lastLiveWeek]).toEqual([null, 3, 3]);
  });

  test('goes on for six weeks after closing, without joins, and everyone stops', () => {
    const run = simulate({ ...endings.closed, maxWeeks: 100 });
    expect(run.lastWeek).toBe(10);
    expect(run.weeks.active[4]).toBeGreaterThan(0);
    expect([...run.weeks.active.slice(5)]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...run.weeks.joined.slice(5)]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('never goes past the last week of the axis', () => {
    expect(simulate({ ...endings.closed, maxWeeks: 7 }).lastWeek).toBe(7);
    expect(simulate({ ...endings.closed, maxWeeks: 4 }).lastWeek).toBe(4);
  });
});
