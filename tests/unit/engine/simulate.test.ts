import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digest,
  membersPerHolder,
  mostWithRecruits,
  peopleNeededBelow,
  shareRankAtLeast,
  simulate,
  type Plan,
  type Run,
  type Scenario,
  type ScenarioError,
  type Weeks,
} from '@/engine/index.ts';
import { MAX_FEN, type TeamPay } from '@/engine/plan.ts';
import { DIRECT } from '@/engine/run.ts';
import { simulateSuccessive } from '@/engine/simulate.ts';
import { anyScenario, audit, flatPlan, GXS, standingAt, town } from './support.ts';

const runs = { numRuns: 300, seed: 1 };

type Columns = Readonly<Record<string, ArrayLike<number>>>;

/** All that a run says of its weeks up to this one, as plain lists: what is longer is cut. */
function upTo(run: Run, week: number) {
  const ranks = run.scenario.plan.ranks.length;
  const cut = (columns: object, length: (name: string) => number) =>
    Object.fromEntries(
      Object.entries(columns as Columns).map(([name, column]) => [
        name,
        Array.from(column).slice(0, length(name)),
      ]),
    );
  const log = (of: { readonly end: Int32Array }) =>
    cut(of, (name) => (name === 'end' ? week + 1 : of.end[week]!));
  const { stopWeek, ...members } = run.members;
  const count = run.weeks.members[week]!;
  return {
    weeks: cut(run.weeks, (name) => (week + 1) * (name === 'byRank' ? ranks : 1)),
    members: cut(members, () => count),
    stopped: [...stopWeek.subarray(0, count)].map((stop) => (stop <= week ? stop : null)),
    payments: log(run.payments),
    promotions: log(run.promotions),
    returns: log(run.returns),
    places: run.places === null ? null : log(run.places),
  };
}

test('the towns that are drawn are alive, and nothing in them is rare', () => {
  const drawn = fc.sample(anyScenario, { numRuns: 1000, seed: 1 }).map((each) => simulate(each));
  expect(drawn.flatMap(audit)).toEqual([]);
  /** In how many of 100 runs. */
  const share = (holds: (run: Run) => boolean) => drawn.filter(holds).length / 10;
  const last = (column: keyof Weeks) => (run: Run) => run.weeks[column][run.lastWeek]!;
  const pays = (holds: (rule: TeamPay) => boolean) =>
    share(({ payments, scenario: { plan } }) =>
      payments.kind.some((kind) => kind > 0 && holds(plan.teamPay![kind - 1]!)),
    );
  const moved = (run: Run) =>
    standingAt(run, run.lastWeek).upline.some((upline, i) => upline !== run.members.sponsor[i]);
  const structure = (holds: (structure: NonNullable<Plan['structure']>) => boolean) =>
    share((run) => holds(run.scenario.plan.structure ?? {}) && moved(run));

  expect(share(({ payments }) => payments.to.length > 10)).toBeGreaterThan(40);
  expect(share(({ promotions }) => promotions.to.length > 3)).toBeGreaterThan(25);
  expect(share(({ payments }) => payments.kind.includes(DIRECT))).toBeGreaterThan(50);
  for (const to of ['levels', 'difference', 'holder', 'pairs'])
    expect(
      pays((rule) => rule.to === to),
      to,
    ).toBeGreaterThan(5);
  for (const on of ['joins', 'purchases', 'sales'])
    expect(
      pays((rule) => rule.on === on),
      on,
    ).toBeGreaterThan(5);
  expect(structure(({ width }) => width !== undefined)).toBeGreaterThan(10);
  for (const recruits of ['stay', 'go-along'])
    expect(structure(({ detach }) => detach?.recruits === recruits)).toBeGreaterThan(3);
  expect(
    share(({ scenario: { plan } }) => plan.structure?.width?.whenFull === 'stop'),
  ).toBeGreaterThan(5);
  expect(share((run) => last('mutedTies')(run) > 0)).toBeGreaterThan(8);
  expect(share((run) => last('tax')(run) > 0)).toBeGreaterThan(10);
  expect(share((run) => last('customers')(run) < 0)).toBeGreaterThan(20);
  expect(share((run) => last('backers')(run) < 0)).toBeGreaterThan(10);
  expect(share(({ weeks }) => weeks.owedToSuppliers.some((fen) => fen > 0))).toBeGreaterThan(8);
  expect(share(({ unpaid }) => unpaid > 0)).toBeGreaterThan(5);
  // Fees are back, and then lost again to what has to be bought.
  expect(share(({ returns }) => returns.from.some((from) => from === 2))).toBeGreaterThan(5);
  for (const by of ['person', 'contact'])
    expect(share(({ scenario }) => scenario.asking.by === by)).toBeGreaterThan(20);
  for (const kind of ['mixing', 'random', 'small-world', 'scale-free', 'communities', 'class'])
    expect(
      share(({ scenario }) => scenario.network.kind === kind),
      kind,
    ).toBeGreaterThan(5);
  for (const kind of ['closed', 'insolvent', 'fizzled', 'saturated', 'stalled', undefined])
    expect(
      share(({ ending }) => ending?.kind === kind),
      kind,
    ).toBeGreaterThan(4);
}, 60_000);

describe('any run', () => {
  test('agrees with a recount from its tree: books, ranks, places, columns, asks, ending', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(audit(simulate(scenario))).toEqual([]);
      }),
      { numRuns: 1000, seed: 2 },
    );
  }, 60_000);

  test('cut short is the beginning of the longer one', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, cut) => {
        const long = simulate(scenario);
        const maxWeeks = 1 + (cut % scenario.maxWeeks);
        const short = simulate({ ...scenario, maxWeeks });
        expect(short.lastWeek).toBe(Math.min(maxWeeks, long.lastWeek));
        expect(upTo(short, short.lastWeek)).toEqual(upTo(long, short.lastWeek));
        expect(short.lastLiveWeek).toBe(Math.min(maxWeeks, long.lastLiveWeek));
        const ended = long.ending !== null && long.ending.week <= maxWeeks;
        expect(short.ending).toEqual(ended ? long.ending : null);
        expect(short.unpaid).toBe(ended ? long.unpaid : 0);
      }),
      runs,
    );
  });

  test('has the same bytes for the same scenario, and is not touched by the runs between', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (scenario, other) => {
        const before = digest(simulate(scenario));
        simulate(other);
        expect(digest(simulate(structuredClone(scenario)))).toBe(before);
      }),
      runs,
    );
  });

  test('keeps the bounds that hold for any tree', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const run = simulate(scenario);
        const members = run.members.sponsor.length;
        const { rank, recruits } = standingAt(run, run.lastWeek);
        for (const each of [1, 2, 3, 4])
          expect(recruits.filter((count) => count >= each).length).toBeLessThanOrEqual(
            mostWithRecruits(members, scenario.founders, each),
          );
        const team = new Array<number>(members).fill(0);
        for (let i = members - 1; i >= 0; i--) {
          const sponsor = run.members.sponsor[i]!;
          if (sponsor >= 0) team[sponsor]! += 1 + team[i]!;
        }
        // Founders may be given a rank that they have not earned.
        if (scenario.plan.structure?.foundersStartIn !== undefined) return;
        scenario.plan.ranks.forEach((_, r) => {
          expect(shareRankAtLeast(run, r) * membersPerHolder(scenario.plan, r)).toBeLessThanOrEqual(
            1 + 1e-9,
          );
          const needed = peopleNeededBelow(scenario.plan, r);
          rank.forEach((held, i) => {
            if (held >= r && team[i]! < needed) expect.fail(`rank ${r} with ${team[i]!} below`);
          });
        });
      }),
      runs,
    );
  });
});

test('other seeds give other bytes', () => {
  const digests = Array.from({ length: 200 }, (_, seed) =>
    digest(simulate(town({ asksPerWeek: 2, seed }))),
  );
  expect(new Set(digests).size).toBe(200);
});

test('the digest sees every column', () => {
  const plan: Plan = {
    ...GXS,
    ranks: GXS.ranks.map((rank, i) => (i === 1 ? { ...rank, requires: { direct: 2 } } : rank)),
    structure: { detach: { rank: 'sales-head', recruits: 'stay' } },
  };
  const run = simulate(
    town({ founders: 3, asksPerWeek: 2, acceptance: 0.9, quitPerWeek: 0.1, plan }),
  );
  const before = digest(run);
  expect(run.places).not.toBeNull();
  for (const group of [
    run.weeks,
    run.members,
    run.payments,
    run.promotions,
    run.returns,
    run.places!,
  ])
    for (const [name, column] of Object.entries(group) as [string, Int32Array][]) {
      expect(column.length, name).toBeGreaterThan(0);
      column[0]! += 1;
      expect(digest(run), name).not.toBe(before);
      column[0]! -= 1;
    }
  expect(digest(run)).toBe(before);
});

describe('at the edges of what a field takes', () => {
  const busy = town({ people: 60, founders: 2, asksPerWeek: 3, acceptance: 1, quitPerWeek: 0.1 });
  const classroom = { ...busy, network: { kind: 'class' as const } };
  const dear: Plan = {
    entry: { fee: MAX_FEN, goodsValue: MAX_FEN, goodsCost: MAX_FEN },
    purchases: [{ everyWeeks: 1, price: MAX_FEN, goodsValue: 0, goodsCost: MAX_FEN }],
    retail: { goodsCost: 0 },
    ranks: [{ id: 'member', requires: {}, directPay: MAX_FEN, salesShare: 1 }],
    solvency: { guaranteed: true, startingCash: 1_000_000_000_000, creditWeeks: 52 },
  };
  const most: Plan = { ...dear, ranks: [{ id: 'member', requires: {}, directPay: { share: 2 } }] };
  const manyLevels: Plan = {
    ...flatPlan(MAX_FEN, 0),
    teamPay: [
      { to: 'levels', on: 'joins', levels: new Array<number>(1000).fill(1), beyond: { share: 2 } },
    ],
  };
  const large: Plan = {
    ...dear,
    ranks: [{ id: 'member', requires: {}, directPay: 0, salesShare: 0.1 }],
    teamPay: [{ to: 'levels', on: 'sales', levels: [{ share: 0.4 }], beyond: { share: 0.4 } }],
  };
  const twelve: Plan = {
    ...flatPlan(100, 10),
    ranks: Array.from({ length: 12 }, (_, i) => ({
      id: `r${i}`,
      requires: i === 0 ? {} : { team: i },
      directPay: i,
    })),
  };
  const places = (count: number): Plan => ({
    ...GXS,
    structure: { width: { places: count, whenFull: 'spill' } },
  });
  const scenarios: Record<string, Scenario> = {
    'two people, both founders': town({ people: 2, founders: 2, asksPerWeek: 50 }),
    'fifty asks a week': { ...busy, asking: { by: 'person', perWeek: 50 } },
    'no asks': { ...busy, asking: { by: 'person', perWeek: 0 } },
    'every contact asked every week': {
      ...classroom,
      asking: { by: 'contact', chancePerWeek: 1 },
    },
    'no contact ever asked': { ...classroom, asking: { by: 'contact', chancePerWeek: 0 } },
    'ties that bear one ask': { ...classroom, ties: { bear: 1 } },
    'ties that bear all asks': { ...classroom, ties: { bear: 255 }, acceptance: 0, maxWeeks: 520 },
    'ten years': { ...busy, acceptance: 0, quitPerWeek: 0, maxWeeks: 520 },
    'one week': { ...busy, maxWeeks: 1 },
    'closed in week 1': { ...busy, closingWeek: 1 },
    'the last seed': { ...busy, seed: 4_294_967_295 },
    'the largest sums, credit for a year': { ...busy, plan: dear, retailPerWeek: MAX_FEN },
    'more in a week than one entry holds': { ...busy, plan: large, retailPerWeek: MAX_FEN },
    'twice the largest fee for a recruit': { ...busy, plan: most },
    'the most levels, and no end past them': { ...busy, plan: manyLevels },
    'a fee of nothing': { ...busy, plan: flatPlan(0, 0) },
    'pay for nothing': { ...busy, plan: flatPlan(0, 1) },
    'twelve ranks': { ...busy, plan: twelve },
    'one place': { ...busy, plan: places(1) },
    'a million places': { ...busy, plan: places(1_000_000) },
  };
  test.each(Object.entries(scenarios))('%s', (name, scenario) => {
    const run = simulate(scenario);
    expect(audit(run)).toEqual([]);
    expect(run.payments.amount.includes(2 ** 31 - 1)).toBe(name.startsWith('more in a week'));
  });
});

describe('a corner', () => {
  test('nobody quits at 0, and everybody after a week of asking at 1', () => {
    const stays = simulate(town({ asksPerWeek: 1, maxWeeks: 20 }));
    expect([...stays.weeks.active]).toEqual([...stays.weeks.members]);
    const goes = simulate(town({ founders: 20, asksPerWeek: 2, acceptance: 1, quitPerWeek: 1 }));
    expect(goes.weeks.joined[1]).toBeGreaterThan(0);
    expect([...goes.weeks.active]).toEqual([...goes.weeks.joined]);
  });

  test('patience is lost after the weeks given, not in the last of them, and not by who has the fee back', () => {
    const waits = simulate(town({ founders: 50, patienceWeeks: 3, impatientQuitPerWeek: 1 }));
    expect([...waits.weeks.active.slice(0, 5)]).toEqual([50, 50, 50, 50, 0]);
    const free = { ...town().plan, entry: { fee: 0, goodsValue: 0, goodsCost: 0 } };
    const paid = simulate(
      town({ founders: 50, patienceWeeks: 3, impatientQuitPerWeek: 1, plan: free }),
    );
    expect(new Set(paid.weeks.active)).toEqual(new Set([50]));
  });

  test('impatience never makes anybody stay longer', () => {
    const run = simulate(
      town({ founders: 50, quitPerWeek: 1, patienceWeeks: 0, impatientQuitPerWeek: 0 }),
    );
    expect(run.weeks.active[1]).toBe(0);
  });

  test('with full fatigue nobody is won by a second ask', () => {
    const asked = town({ people: 20, founders: 10, asksPerWeek: 30, acceptance: 0.4, fatigue: 1 });
    const once = simulate(asked);
    expect(once.weeks.neverAsked[1]).toBe(0);
    expect(once.weeks.joined.slice(2).every((joined) => joined === 0)).toBe(true);
    expect(once.weeks.refused[2]).toBeGreaterThan(0);
    expect(simulate({ ...asked, fatigue: 0 }).members.person).toHaveLength(20);
  });

  test('on a network only contacts are asked', () => {
    const run = simulate(
      town({
        network: { kind: 'random', meanContacts: 0.2 },
        founders: 10,
        asksPerWeek: 20,
        acceptance: 1,
        maxWeeks: 60,
      }),
    );
    // Ten ties in all: at most one recruit for each.
    expect(run.members.sponsor.length).toBeLessThanOrEqual(20);
    expect(run.members.sponsor.length).toBeGreaterThan(10);
    expect(run.ending).toMatchObject({ kind: 'saturated', cause: 'nobody-left-to-ask' });
  });
});

describe('platforms one after another', () => {
  // Nine of ten have joined at the start; each asks the tenth once, or until the tie is worn through.
  const platform = (bear: number, change: Partial<Scenario> = {}) =>
    town({
      people: 10,
      founders: 9,
      network: { kind: 'class' },
      asking: { by: 'contact', chancePerWeek: 1 },
      acceptance: 0,
      ties: { bear },
      ...change,
    });
  const muted = (run: Run) => run.weeks.mutedTies.at(-1);

  test('the second finds the ties as the first has left them', () => {
    const [first, second] = simulateSuccessive([platform(1), platform(1)], 0);
    expect([first!.weeks.asks[1], muted(first!)]).toEqual([9, 9]);
    expect([second!.weeks.leftToAsk[0], second!.weeks.mutedTies[0]]).toEqual([0, 9]);
    expect(second!.ending).toEqual({ kind: 'saturated', cause: 'nobody-left-to-ask', week: 0 });
  });

  test('what has recovered can be asked again', () => {
    const runs = simulateSuccessive([platform(2), platform(2), platform(2)], 0.5);
    // Two asks wear a fresh tie through; half of that is made good, and then each time one ask is enough.
    expect(runs.map((run) => run.weeks.asks.reduce((sum, asks) => sum + asks))).toEqual([18, 9, 9]);
    expect(runs.map(muted)).toEqual([9, 9, 9]);
  });

  test('where less than an ask recovers it does so by chance: a quarter of worn ties, on average', () => {
    let left = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const runs = simulateSuccessive([platform(1, { seed }), platform(1, { seed })], 0.25);
      left += runs[1]!.weeks.mutedTies[0]!;
    }
    // 1800 ties were muted; the spread of what is left is 18.
    expect(Math.abs(left - 1350)).toBeLessThan(75);
  });

  test('ties that have recovered whole are fresh', () => {
    const [first, second] = simulateSuccessive([platform(3), platform(3)], 1);
    expect(digest(second!)).toBe(digest(first!));
    expect(digest(first!)).toBe(digest(simulate(platform(3))));
  });

  test('each is a run like any other, in its own right', () => {
    const other = platform(4, { acceptance: 1, plan: flatPlan(100, 30), seed: 5 });
    const runs = simulateSuccessive([platform(4, { seed: 9 }), other], 0);
    expect(runs.map(({ scenario }) => scenario.seed)).toEqual([9, 5]);
    expect(runs[1]!.weeks.members.at(-1)).toBe(10);
    expect(simulateSuccessive([], 0)).toEqual([]);
  });

  test('are refused unless they have the same people, network and ties', () => {
    const refused = (second: Scenario, recovery = 0) => {
      try {
        simulateSuccessive([platform(2), second], recovery);
        return [];
      } catch (error) {
        return (error as ScenarioError).problems.map(({ path }) => path);
      }
    };
    expect(refused(platform(3))).toEqual(['1.ties']);
    expect(refused(platform(2, { people: 11 }))).toEqual(['1.people']);
    expect(refused(platform(2, { network: { kind: 'random', meanContacts: 3 } }))).toEqual([
      '1.network',
    ]);
    for (const recovery of [-0.1, 1.1, NaN])
      expect(refused(platform(2), recovery)).toEqual(['recovery']);
  });
});

test('a network that is there already is used as it is', () => {
  // A line: 0 - 1 - 2 - 3.
  const line = {
    start: Int32Array.of(0, 1, 3, 5, 6),
    contacts: Int32Array.of(1, 0, 2, 1, 3, 2),
  };
  const scenario = town({
    people: 4,
    network: { kind: 'random', meanContacts: 1.5 },
    asking: { by: 'contact', chancePerWeek: 1 },
    acceptance: 1,
  });
  for (let seed = 1; seed <= 20; seed++) {
    const { members } = simulate({ ...scenario, seed }, line);
    expect([...members.person].sort()).toEqual([0, 1, 2, 3]);
    members.sponsor.forEach((sponsor, member) => {
      if (sponsor >= 0)
        expect(Math.abs(members.person[sponsor]! - members.person[member]!)).toBe(1);
    });
  }
});
