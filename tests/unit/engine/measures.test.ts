import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as measures from '@/engine/index.ts';
import { shareOf } from '@/engine/pay.ts';
import { simulate, type Plan, type Run, type Scenario } from '@/engine/index.ts';
import { anyScenario, flatPlan, standingAt, town } from './support.ts';

/** Any run, and a week that may lie outside it. */
const anyReading = fc.tuple(anyScenario, fc.integer({ min: -1, max: 70 }));
function read(scenario: Scenario, asked: number) {
  const run = simulate(scenario);
  const week = Math.max(0, Math.min(run.lastWeek, asked));
  return { run, week, standing: standingAt(run, week) };
}
const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
const share = (holds: boolean[]) => holds.filter(Boolean).length / holds.length;

test('every measure agrees with a recount from the log, in any week', () => {
  fc.assert(
    fc.property(anyReading, ([scenario, asked]) => {
      const { run, week, standing } = read(scenario, asked);
      const { count, recruits, rank, earned, paidIn, balance } = standing;

      expect(measures.membersAt(run, asked)).toBe(count);
      expect(measures.shareNotBack(run, asked)).toBeCloseTo(share(balance.map((x) => x < 0)), 12);
      expect(measures.shareNothingBack(run, asked)).toBeCloseTo(
        share(earned.map((x, i) => x <= 0 && paidIn[i]! > x)),
        12,
      );
      for (const least of [0, 1, 4])
        expect(measures.shareRecruitedAtLeast(run, least, asked)).toBeCloseTo(
          share(recruits.map((x) => x >= least)),
          12,
        );
      scenario.plan.ranks.forEach((_, r) => {
        expect(measures.shareRankAtLeast(run, r, asked)).toBeCloseTo(
          share(rank.map((x) => x >= r)),
          12,
        );
        expect(measures.membersByRank(run, asked)[r]).toBe(rank.filter((x) => x === r).length);
      });
      expect(measures.shareStopped(run, asked)).toBeCloseTo(
        share([...run.members.stopWeek.slice(0, count)].map((stop) => stop <= week)),
        12,
      );
      expect([...measures.recruitsAt(run, asked)]).toEqual(recruits);
      const counts = [...measures.recruitCounts(run, asked)];
      expect(counts).toHaveLength(Math.max(...recruits) + 1);
      counts.forEach((n, k) => expect(n).toBe(recruits.filter((x) => x === k).length));
      expect(measures.shareNeverJoined(run)).toBeCloseTo(
        (scenario.people - run.members.sponsor.length) / scenario.people,
        12,
      );
      if (scenario.plan.structure?.width === undefined)
        expect(measures.newcomersPaid(run, week)).toBe(0);
      expect(measures.mutedTies(run, asked)).toBe(run.weeks.mutedTies[week]);
      const joined = [...run.weeks.joined].slice(1);
      if (joined.length > 0)
        expect(measures.peakWeek(run)).toBe(1 + joined.indexOf(Math.max(...joined)));
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('every member has the account that the books give them, in any week', () => {
  fc.assert(
    fc.property(anyReading, ([scenario, asked]) => {
      const { run, week, standing } = read(scenario, asked);
      const { paidIn, pay, sales, goods } = measures.accountsAt(run, asked);
      expect([...paidIn]).toEqual(standing.paidIn);
      expect([...pay].map((fen, i) => fen + sales[i]!)).toEqual(standing.earned);
      expect([...pay]).toEqual([...measures.payReceived(run, asked)]);
      expect(sumOf(goods)).toBe(0);
      const balances = measures.balancesAt(run, asked);
      expect([...balances]).toEqual(standing.balance);
      expect(sumOf(balances)).toBe(run.weeks.allMembers[week]);
      expect(measures.shareOutOfPocket(run, asked)).toBeCloseTo(
        measures.shareNotBack(run, asked),
        12,
      );
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('goods count as the plan, a number or a share says', () => {
  const anyGoods = fc.oneof(
    fc.constantFrom('none' as const, 'plan' as const),
    fc.nat({ max: 60_000 }),
    fc.record({ share: fc.noBias(fc.nat({ max: 1_000_000 })).map((part) => part / 1e6) }),
  );
  fc.assert(
    fc.property(anyReading, anyGoods, ([scenario, asked], goods) => {
      const { run, week } = read(scenario, asked);
      const { entry, purchases = [] } = scenario.plan;
      const cash = measures.balancesAt(run, asked);
      const withGoods = measures.balancesAt(run, asked, goods);
      cash.forEach((balance, member) => {
        const worth = (own: number, price: number, withFee: boolean): number => {
          if (goods === 'none') return 0;
          if (goods === 'plan') return own;
          if (typeof goods === 'number') return withFee ? goods : own;
          return shareOf(goods.share, price);
        };
        const free = scenario.foundersPay === false && run.members.sponsor[member] === -1;
        let expected = free ? 0 : worth(entry.goodsValue, entry.fee, true);
        const last = Math.min(week, run.lastLiveWeek, run.members.stopWeek[member]!);
        for (let w = run.members.joinWeek[member]! + 1; w <= last; w++)
          for (const { everyWeeks, goodsValue, price } of purchases)
            if ((w - run.members.joinWeek[member]!) % everyWeeks === 0)
              expected += worth(goodsValue, price, false);
        expect(withGoods[member]! - balance).toBe(expected);
      });
      expect(measures.shareOutOfPocket(run, asked, goods)).toBeCloseTo(
        share([...withGoods].map((fen) => fen < 0)),
        12,
      );
    }),
    { numRuns: 150, seed: 3 },
  );
});

test('members together lose what operator, suppliers and tax keep, less what came from outside', () => {
  fc.assert(
    fc.property(anyReading, ([scenario, asked]) => {
      const { run, standing } = read(scenario, asked);
      const { lost, kept, outside } = measures.moneyKept(run, asked);
      expect(lost).toBe(kept - outside);
      expect(lost).toBe(0 - sumOf(measures.balancesAt(run, asked)));
      const paid = sumOf(standing.paidIn) - standing.customers;
      const take = measures.shareKept(run, asked);
      expect(take * paid).toBeCloseTo(paid === 0 ? 0 : paid - sumOf(standing.earned), 3);
      if (run.scenario.plan.solvency === undefined) {
        expect(take).toBeGreaterThanOrEqual(0);
        expect(take).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200, seed: 4 },
  );
});

test('teams are everybody below, counted one by one', () => {
  fc.assert(
    fc.property(anyReading, ([scenario, asked]) => {
      const { run, standing } = read(scenario, asked);
      const team = new Array<number>(standing.count).fill(0);
      for (let member = 0; member < standing.count; member++)
        for (let up = run.members.sponsor[member]!; up >= 0; up = run.members.sponsor[up]!)
          team[up]! += 1;
      expect([...measures.teamSizes(run, asked)]).toEqual(team);
    }),
    { numRuns: 100, seed: 5 },
  );
});

describe('groups', () => {
  const by = {
    cohort: { groups: measures.netByCohort, key: (run: Run) => run.members.joinWeek },
    level: { groups: measures.netByLevel, key: (run: Run) => run.members.level },
  };
  test.each(Object.entries(by))('by %s hold everybody once', (_, { groups, key }) => {
    fc.assert(
      fc.property(anyReading, ([scenario, asked]) => {
        const { run, standing } = read(scenario, asked);
        const found = groups(run, asked);
        const keys = [...key(run).slice(0, standing.count)];
        expect(found.map((group) => group.key)).toEqual([...new Set(keys)].sort((a, b) => a - b));
        for (const group of found) {
          const own = standing.balance.filter((_, i) => keys[i] === group.key);
          const sorted = own.toSorted((a, b) => a - b);
          const middle = sorted.length / 2;
          expect(group.members).toBe(own.length);
          expect(group.mean).toBeCloseTo(sumOf(own) / own.length, 6);
          expect(group.median).toBeCloseTo(
            sorted.length % 2 === 1
              ? sorted[Math.floor(middle)]!
              : (sorted[middle - 1]! + sorted[middle]!) / 2,
            6,
          );
          expect(group.shareOutOfPocket).toBeCloseTo(share(own.map((fen) => fen < 0)), 12);
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

describe('quantiles', () => {
  test('stand between neighbours, as R, NumPy and D3 have it by default', () => {
    expect(measures.quantileOf([7], 0.3)).toBe(7);
    expect(measures.quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(measures.quantileOf([1, 2, 3, 4, 5], 0.5)).toBe(3);
    // numpy.quantile([0, 10, 20, 50], [0, .05, .25, .95, 1])
    const values = [0, 0.05, 0.25, 0.95, 1].map((p) => measures.quantileOf([0, 10, 20, 50], p));
    [0, 1.5, 7.5, 45.5, 50].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
  });

  test('of a run are those of its balances', () => {
    const run = simulate(town({ asksPerWeek: 2, founders: 3 }));
    const sorted = measures.balancesAt(run).sort();
    const [least, median, most] = measures.netQuantiles(run, [0, 0.5, 1]);
    expect(least).toBe(sorted[0]);
    expect(median).toBe(measures.quantileOf(sorted, 0.5));
    expect(most).toBe(sorted.at(-1));
    const [withGoods] = measures.netQuantiles(run, [0], 0, 50_000);
    expect(withGoods).toBe(50_000 - 39_800);
  });
});

describe('inequality', () => {
  const anyIncomes = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 60 });

  test('Gini: by hand, and half the mean difference over the mean', () => {
    expect(measures.giniOf([0, 0, 0])).toBe(0);
    expect(measures.giniOf([5, 5, 5, 5])).toBe(0);
    expect(measures.giniOf([0, 0, 0, 8])).toBe(0.75);
    expect(measures.giniOf([3, 1])).toBe(0.25);
    fc.assert(
      fc.property(anyIncomes, (incomes) => {
        const mean = sumOf(incomes) / incomes.length;
        const differences = sumOf(incomes.flatMap((a) => incomes.map((b) => Math.abs(a - b))));
        expect(measures.giniOf(incomes)).toBeCloseTo(
          mean === 0 ? 0 : differences / incomes.length ** 2 / 2 / mean,
          10,
        );
      }),
    );
  });

  test('Lorenz curve: by hand, convex, and with the Gini as twice the area above it', () => {
    expect([...measures.lorenzCurve([3, 1], 2)]).toEqual([0, 0.25, 1]);
    expect([...measures.lorenzCurve([1, 3], 4)]).toEqual([0, 0.125, 0.25, 0.625, 1]);
    expect([...measures.lorenzCurve([0, 0], 4)]).toEqual([0, 0.25, 0.5, 0.75, 1]);
    fc.assert(
      fc.property(anyIncomes, (incomes) => {
        const steps = incomes.length * 3;
        const curve = measures.lorenzCurve(incomes, steps);
        expect(curve[0]).toBe(0);
        expect(curve[steps]).toBeCloseTo(1, 12);
        let area = 0;
        for (let k = 1; k <= steps; k++) {
          area += (curve[k]! + curve[k - 1]!) / 2 / steps;
          if (k < steps)
            expect(curve[k + 1]! - curve[k]!).toBeGreaterThan(curve[k]! - curve[k - 1]! - 1e-12);
        }
        expect(1 - 2 * area).toBeCloseTo(measures.giniOf(incomes), 10);
      }),
    );
  });

  test('the top 1% is exact where members are no multiple of a hundred', () => {
    const incomes = [...new Array<number>(247).fill(1), 10, 20, 40];
    // Of 250: the two richest, and half of the third.
    expect(measures.topShare(incomes)).toBeCloseTo((40 + 20 + 5) / (247 + 70), 12);
    expect(measures.topShare([4, 0, 0], 1)).toBeCloseTo(0.03, 12);
    expect(measures.topShare([0, 0])).toBe(0);
    expect(measures.topShare([2, 1], 100)).toBe(1);
    fc.assert(
      fc.property(anyIncomes, fc.integer({ min: 0, max: 100 }), (incomes, percent) => {
        if (sumOf(incomes) === 0) return;
        expect(measures.topShare(incomes, percent)).toBeCloseTo(
          1 - measures.lorenzCurve(incomes, 100)[100 - percent]!,
          10,
        );
      }),
    );
  });

  test('pay received is what the operator paid, to the fen', () => {
    const run = simulate(town({ asksPerWeek: 2, founders: 2 }));
    expect(sumOf(measures.payReceived(run))).toBe(sumOf(run.payments.amount));
    expect(measures.payReceived(run, 0)).toEqual(new Float64Array(2));
  });
});

test('by hand: a seller who is promoted, buys and stops', () => {
  const plan: Plan = {
    ...flatPlan(10_000, 1_000),
    retail: { goodsCost: 0.2 },
    purchases: [{ everyWeeks: 2, price: 3_000, goodsValue: 2_000, goodsCost: 1_000 }],
    ranks: [
      { id: 'a', requires: {}, directPay: 1_000, salesShare: 0.1 },
      { id: 'b', requires: { turnover: 13_000 }, directPay: 1_000, salesShare: 0.3 },
    ],
  };
  const run = simulate(town({ plan, retailPerWeek: 5_000, maxWeeks: 4 }));
  // Week 1: 500 at rank a. Week 2: 3,000 bought, turnover 13,000, so rank b: 1,500. Weeks 3, 4: 1,500 each.
  const cash = [0, 1, 2, 3, 4].map((week) => measures.balancesAt(run, week)[0]);
  expect(cash).toEqual([-10_000, -9_500, -11_000, -9_500, -11_000]);
  expect(measures.balancesAt(run, 4, 'plan')[0]).toBe(-11_000 + 4_000);
  expect(measures.balancesAt(run, 4, 6_000)[0]).toBe(-11_000 + 6_000 + 4_000);
  expect(measures.balancesAt(run, 4, { share: 0.5 })[0]).toBe(-11_000 + 5_000 + 3_000);
  expect(measures.shareKept(run)).toBeCloseTo((36_000 - 5_000) / 36_000, 12);
});
