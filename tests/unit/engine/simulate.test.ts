import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digest,
  membersPerHolder,
  mostWithRecruits,
  peopleNeededBelow,
  shareRankAtLeast,
  simulate,
  type Run,
} from '@/engine/index.ts';
import { anyScenario, audit, standingAt, town } from './support.ts';

const runs = { numRuns: 250, seed: 1 };

/** The first `weeks` weeks of a run's columns and members, as plain lists. */
function upTo(run: Run, week: number) {
  const count = run.weeks.members[week]!;
  const paid = run.payments.end[week]!;
  const promoted = run.promotions.end[week]!;
  const { byRank, ...weeks } = run.weeks;
  return {
    weeks: Object.values(weeks).map((column) => [...column.subarray(0, week + 1)]),
    byRank: [...byRank.subarray(0, (week + 1) * run.scenario.plan.ranks.length)],
    members: [run.members.person, run.members.sponsor, run.members.joinWeek, run.members.level].map(
      (column) => [...column.subarray(0, count)],
    ),
    stopped: [...run.members.stopWeek.subarray(0, count)].map((stop) =>
      stop <= week ? stop : null,
    ),
    payments: [run.payments.to, run.payments.amount, run.payments.causedBy].map((column) => [
      ...column.subarray(0, paid),
    ]),
    promotions: [run.promotions.member, run.promotions.from, run.promotions.to].map((column) => [
      ...column.subarray(0, promoted),
    ]),
    ends: [run.payments.end, run.promotions.end].map((end) => [...end.subarray(0, week + 1)]),
  };
}

test('the towns that are drawn are alive, and no two kinds of ending are rare', () => {
  const drawn = fc.sample(anyScenario, { numRuns: 500, seed: 1 }).map(simulate);
  const count = (holds: (run: Run) => boolean) => drawn.filter(holds).length;
  expect(count(({ payments }) => payments.to.length > 10)).toBeGreaterThan(150);
  expect(count(({ promotions }) => promotions.to.length > 3)).toBeGreaterThan(100);
  expect(
    count(({ scenario }) => scenario.plan.ranks.some(({ requires }) => (requires.direct ?? 0) > 2)),
  ).toBeGreaterThan(100);
  expect(count(({ scenario }) => scenario.network.kind === 'random')).toBeGreaterThan(150);
  for (const kind of ['closed', 'insolvent', 'fizzled', 'saturated', 'stalled', undefined])
    expect(
      count(({ ending }) => ending?.kind === kind),
      kind,
    ).toBeGreaterThan(5);
});

describe('any run', () => {
  test('agrees with its event log: books, tree, ranks, columns, asks', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(audit(simulate(scenario))).toEqual([]);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('cut short is the beginning of the longer one', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, cut) => {
        const long = simulate(scenario);
        const maxWeeks = 1 + (cut % scenario.maxWeeks);
        const short = simulate({ ...scenario, maxWeeks });
        expect(short.lastWeek).toBe(Math.min(maxWeeks, long.lastWeek));
        expect(upTo(short, short.lastWeek)).toEqual(upTo(long, short.lastWeek));
        const ended = long.ending !== null && long.ending.week <= maxWeeks;
        expect(short.ending).toEqual(ended ? long.ending : null);
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
  const scenario = town({ founders: 3, asksPerWeek: 2, acceptance: 0.9, quitPerWeek: 0.1 });
  const plan = { ...scenario.plan };
  plan.ranks = plan.ranks.map((rank, i) => (i === 1 ? { ...rank, requires: { direct: 2 } } : rank));
  const run = simulate({ ...scenario, plan });
  const before = digest(run);
  for (const group of [run.weeks, run.members, run.payments, run.promotions])
    for (const [name, column] of Object.entries(group) as [string, Int32Array][]) {
      expect(column.length, name).toBeGreaterThan(0);
      column[0]! += 1;
      expect(digest(run), name).not.toBe(before);
      column[0]! -= 1;
    }
  expect(digest(run)).toBe(before);
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
