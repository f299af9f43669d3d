import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScenarioError, simulate, type Plan, type Run, type Scenario } from '@/engine/index.ts';
import { settle } from '@/engine/settle.ts';
import { factsOfTree, recount } from './oracle.ts';
import { anyPlan, audit, flatPlan, town } from './support.ts';

/** Sponsors of a tree in which the first recruits everybody. */
const starOf = (members: number) => Array.from({ length: members }, (_, i) => (i === 0 ? -1 : 0));
/** Sponsors of a full tree, level by level. */
const fullOf = (each: number, members: number) =>
  Array.from({ length: members }, (_, i) => (i === 0 ? -1 : Math.floor((i - 1) / each)));
/** What each member was paid in yuan, for plans whose sums are in yuan. */
const yuan = (plan: Plan, sponsors: readonly number[]) => [...settle(plan, sponsors).earned];

describe('two plus one, by hand', () => {
  // A boss has recruited two, and leaves. A recruit of somebody who is no boss brings the next boss above 200.
  const plan = (recruits: 'stay' | 'go-along'): Plan => ({
    entry: { fee: 499, goodsValue: 0, goodsCost: 0 },
    ranks: [
      { id: 'agent', requires: {}, directPay: 100 },
      { id: 'boss', requires: { direct: 2 }, directPay: 300 },
    ],
    teamPay: [{ to: 'holder', on: 'joins', rank: 'boss', pay: 200 }],
    structure: { detach: { rank: 'boss', recruits } },
  });
  const sponsors = [-1, 0, 0, 1, 1, 1, 3, 5];

  test('the two stay with the old boss', () => {
    // 1 leaves with the second recruit; 3 and 4 stay with 0, who has 200 for what 3 brings. 5 came later: 1 has that.
    expect(yuan(plan('stay'), sponsors)).toEqual([800, 700, 0, 100, 0, 100, 0, 0]);
    expect([...settle(plan('stay'), sponsors).upline]).toEqual([-1, -1, 0, 0, 0, 1, 3, 5]);
  });

  test('the two go along', () => {
    expect(yuan(plan('go-along'), sponsors)).toEqual([600, 900, 0, 100, 0, 100, 0, 0]);
    expect([...settle(plan('go-along'), sponsors).upline]).toEqual([-1, -1, 0, 1, 1, 1, 3, 5]);
  });

  test('each payment in its order', () => {
    const { to, amount, causedBy, kind } = settle(plan('stay'), sponsors).payments;
    expect([...to].map((each, i) => [each, amount[i], causedBy[i], kind[i]])).toEqual([
      [0, 100, 1, 0],
      [0, 100, 2, 0],
      [1, 100, 3, 0],
      [0, 200, 3, 1],
      [1, 100, 4, 0],
      [0, 200, 4, 1],
      [1, 300, 5, 0],
      [3, 100, 6, 0],
      [0, 200, 6, 1],
      [5, 100, 7, 0],
      [1, 200, 7, 1],
    ]);
  });
});

describe('three places and four levels, by hand', () => {
  const plan: Plan = {
    ...flatPlan(500, 0),
    teamPay: [{ to: 'levels', on: 'joins', levels: [150, 30, 30, 30] }],
    structure: { width: { places: 3, whenFull: 'spill' } },
  };
  // 1 + 3 + 9 + 27 + 81.
  const expected = [3960, ...new Array<number>(3).fill(1530), ...new Array<number>(9).fill(720)];
  const all = [...expected, ...new Array<number>(27).fill(450), ...new Array<number>(81).fill(0)];

  test('a full tree', () => {
    expect(yuan(plan, fullOf(3, 121))).toEqual(all);
  });

  test('whom the first recruits past three takes the first open place below', () => {
    const settled = settle(plan, starOf(121));
    expect([...settled.upline]).toEqual(fullOf(3, 121));
    expect([...settled.earned]).toEqual(all);
    expect(settled.operator).toBe(121 * 500 - all.reduce((sum, each) => sum + each));
  });

  test('pay that finds no upline stays with the operator', () => {
    expect(settle(plan, [-1, 0]).operator).toBe(1000 - 150);
    expect(settle(plan, [-1, -1, -1]).operator).toBe(1500);
  });

  test('a place further up comes before one further down, the earlier member before the later', () => {
    // 1, 2 and 3 fill the first; 4 joins 2, so that the next of 0's goes to 1, and then 1 to 3 are filled in turn.
    const sponsors = [-1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect([...settle(plan, sponsors).upline]).toEqual([-1, 0, 0, 0, 2, 1, 1, 1, 2, 2, 3, 3, 3, 5]);
  });
});

describe('two places and no spilling over', () => {
  test('a member who is full recruits no more', () => {
    const plan: Plan = {
      ...flatPlan(100, 10),
      structure: { width: { places: 2, whenFull: 'stop' } },
    };
    const run = simulate(
      town({ people: 60, network: { kind: 'class' }, asksPerWeek: 5, acceptance: 1, plan }),
    );
    const recruits = new Array<number>(run.members.sponsor.length).fill(0);
    for (const sponsor of run.members.sponsor) if (sponsor >= 0) recruits[sponsor]! += 1;
    expect(Math.max(...recruits)).toBe(2);
    expect(recruits[0]).toBe(2);
    expect(run.weeks.members[run.lastWeek]).toBe(60);
    expect(audit(run)).toEqual([]);
  });
});

describe('rank difference, by hand', () => {
  const plan = (more: object = {}): Plan => ({
    entry: { fee: 400, goodsValue: 0, goodsCost: 0 },
    ranks: [
      { id: 'a', requires: {}, directPay: 100 },
      { id: 'b', requires: { direct: 2 }, directPay: 180 },
      { id: 'c', requires: { direct: 3 }, directPay: { share: 0.55 } },
    ],
    teamPay: [{ to: 'difference', on: 'joins', ...more }],
  });
  const sponsors = [-1, 0, 0, 0, 1, 1, 4, 6];

  test('each upline of a higher rate has what is not paid yet', () => {
    // 4 and 5 bring 0 the 120 between 100 and 220; 6 and 7 bring 1 the 80 up to 180, and 0 the 40 up to 220.
    expect(yuan(plan(), sponsors)).toEqual([700, 360, 0, 0, 100, 0, 100, 0]);
  });

  test('the first of the rank paid last has the equal-rank pay, once', () => {
    // Of 7's fee 6 has 100 as an a; 4 is an a too.
    expect(yuan(plan({ equalRank: 5 }), sponsors)).toEqual([700, 360, 0, 0, 105, 0, 100, 0]);
    // 8 joins 7: of the a's above, 6 has it and 4 has not.
    expect(yuan(plan({ equalRank: { share: 0.0125 } }), [...sponsors, 7])).toEqual([
      740, 440, 0, 0, 105, 0, 105, 100, 0,
    ]);
  });

  test('a cap on a join takes from the last in line', () => {
    expect(yuan(plan({ capPerEvent: 200 }), sponsors)).toEqual([620, 360, 0, 0, 100, 0, 100, 0]);
    expect(yuan(plan({ capPerEvent: 150 }), sponsors)).toEqual([480, 300, 0, 0, 100, 0, 100, 0]);
    expect(yuan(plan({ capPerEvent: 0 }), sponsors)).toEqual([380, 200, 0, 0, 100, 0, 100, 0]);
  });
});

describe('pairs, by hand', () => {
  const plan: Plan = {
    ...flatPlan(100, 0),
    teamPay: [{ to: 'pairs', on: 'joins', pay: 10 }],
    structure: { width: { places: 2, whenFull: 'spill' } },
  };

  test('one on the left and one on the right make a pair', () => {
    expect(yuan(plan, [-1, 0])).toEqual([0, 0]);
    expect(yuan(plan, [-1, 0, 0])).toEqual([10, 0, 0]);
    // 3 and 4 stand left of 0 and make a pair for 1; 5 and 6 then make two more for 0.
    expect(yuan(plan, starOf(5))).toEqual([10, 10, 0, 0, 0]);
    expect(yuan(plan, starOf(7))).toEqual([30, 10, 10, 0, 0, 0, 0]);
  });

  test('a long leg alone makes none', () => {
    expect(yuan(plan, [-1, 0, 1, 2, 3, 4])).toEqual([0, 0, 0, 0, 0, 0]);
    // Whoever joins on the right at last makes one pair, not five.
    expect(yuan(plan, [-1, 0, 1, 2, 3, 4, 0])).toEqual([10, 0, 0, 0, 0, 0, 0]);
  });
});

test('levels without end pay everyone above', () => {
  const plan: Plan = {
    ...flatPlan(100, 20),
    teamPay: [{ to: 'levels', on: 'joins', levels: [0, 5], beyond: { share: 0.01 } }],
  };
  expect(yuan(plan, [-1, 0, 1, 2, 3])).toEqual([20 + 5 + 1 + 1, 20 + 5 + 1, 20 + 5, 20, 0]);
});

test('a rank can ask for people further down, for a whole team, and for recruits with a rank', () => {
  const plan: Plan = {
    entry: { fee: 1, goodsValue: 0, goodsCost: 0 },
    ranks: [
      { id: 'first', requires: {}, directPay: 0 },
      { id: 'two', requires: { direct: 2 }, directPay: 0 },
      { id: 'grand', requires: { direct: 1, indirect: 3 }, directPay: 0 },
      { id: 'team', requires: { team: 6 }, directPay: 0 },
      { id: 'top', requires: { directHolding: { rank: 'two', count: 2 } }, directPay: 0 },
    ],
  };
  const rankOf = (sponsors: number[]) => settle(plan, sponsors).rank[0];
  expect(rankOf([-1, 0])).toBe(0);
  expect(rankOf([-1, 0, 0])).toBe(1);
  expect(rankOf([-1, 0, 1, 1])).toBe(0);
  expect(rankOf([-1, 0, 1, 1, 2])).toBe(2);
  expect(rankOf([-1, 0, 1, 1, 2, 2])).toBe(2);
  expect(rankOf([-1, 0, 1, 1, 2, 2, 2])).toBe(3);
  expect(rankOf([-1, 0, 0, 1, 1, 2])).toBe(2);
  expect(rankOf([-1, 0, 0, 1, 1, 2, 2])).toBe(4);
});

test('any plan settles over any tree as the recount has it', () => {
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: 60, size: 'max' })
    .map((drawn) => drawn.map((each, i) => (i === 0 || each % 17 === 0 ? -1 : each % i)));
  fc.assert(
    fc.property(anyPlan, trees, (plan, sponsors) => {
      // Who is full could not have recruited: such a tree is none.
      fc.pre(plan.structure?.width?.whenFull !== 'stop');
      const settled = settle(plan, sponsors);
      const again = recount(factsOfTree(plan, sponsors));
      const end = again.weeks[0]!;
      expect({
        balance: [...settled.balance],
        earned: [...settled.earned],
        rank: [...settled.rank].slice(0, sponsors.length),
        upline: [...settled.upline].slice(0, sponsors.length),
        operator: settled.operator,
        unpaid: settled.unpaid,
      }).toEqual({
        balance: end.balance,
        earned: end.earned,
        rank: end.rank,
        upline: end.upline,
        operator: end.operator,
        unpaid: again.unpaid,
      });
      const { to, amount, causedBy, kind } = settled.payments;
      expect(
        [...to].map((each, i) => ({
          to: each,
          amount: amount[i],
          causedBy: causedBy[i],
          kind: kind[i],
        })),
      ).toEqual(again.payments);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test.each([[[0]], [[-2]], [[-1, 1]], [[-1, 0.5]], [[-1, NaN]]])(
  'a tree in which somebody joins below %j is none',
  (sponsors) => {
    expect(() => settle(flatPlan(1, 0), sponsors)).toThrow(ScenarioError);
  },
);

describe('week by week, by hand', () => {
  /** A ring, in which each week the two at the ends ask the next two, who join. */
  const ring = (people: number, plan: Plan, change: Partial<Scenario> = {}) =>
    town({
      people,
      network: { kind: 'small-world', contacts: 2, rewired: 0 },
      asking: { by: 'contact', chancePerWeek: 1 },
      acceptance: 1,
      maxWeeks: 20,
      plan,
      ...change,
    });
  function run(scenario: Scenario): Run {
    const done = simulate(scenario);
    expect(audit(done)).toEqual([]);
    return done;
  }
  const goods = (directPay: number, solvency: Plan['solvency'] = {}): Plan => ({
    ...flatPlan(100, directPay),
    entry: { fee: 100, goodsValue: 0, goodsCost: 80 },
    solvency: { creditWeeks: 2, ...solvency },
  });

  test('suppliers wait for their money, and have it when it falls due', () => {
    const { weeks, ending } = run(ring(9, goods(60)));
    expect([...weeks.operator.subarray(0, 5)]).toEqual([100, 180, 180, 100, 20]);
    expect([...weeks.owedToSuppliers.subarray(0, 5)]).toEqual([80, 240, 320, 320, 320]);
    expect([...weeks.suppliers.subarray(0, 5)]).toEqual([0, 0, 80, 240, 400]);
    // When nobody is left the books are closed: what is owed stays owed.
    expect(ending).toMatchObject({ kind: 'saturated', week: 4 });
    expect(weeks.owedToSuppliers.at(-1)).toBe(320);
  });

  test('a bill alone can be more than there is', () => {
    const { weeks, ending, unpaid } = run(ring(9, goods(90)));
    expect(ending).toEqual({ kind: 'insolvent', cause: 'pay-exceeds-cash', week: 3 });
    expect(unpaid).toBe(0);
    // 160 were due and 80 there.
    expect([weeks.operator[3], weeks.suppliers[3], weeks.owedToSuppliers[3]]).toEqual([
      0, 160, 400,
    ]);
  });

  test('a bill that takes the last fen is paid', () => {
    const { weeks, ending } = run(ring(9, goods(90, { startingCash: 80 })));
    expect(weeks.operator[3]).toBe(0);
    expect(ending).toMatchObject({ kind: 'insolvent', week: 4 });
    expect(run(ring(9, goods(90, { startingCash: 79 }))).ending).toMatchObject({ week: 3 });
  });

  test('backers put up what is lacking, no more', () => {
    const { weeks, ending } = run(ring(9, goods(90, { guaranteed: true })));
    expect(ending).toMatchObject({ kind: 'saturated', week: 4 });
    expect([...weeks.backers.subarray(0, 5)]).toEqual([0, 0, 0, -80, -220]);
    expect(weeks.operator[4]).toBe(0);
  });

  test('pay that the cash does not cover is not paid in part', () => {
    const { weeks, unpaid, ending, payments } = run(ring(9, flatPlan(100, 160)));
    expect([weeks.operator[1], unpaid]).toEqual([140, 160]);
    expect(payments.to).toHaveLength(1);
    expect(ending).toMatchObject({ kind: 'insolvent', week: 1 });
    // 150 takes the last fen in week 1. In week 2 it is not there for the first of two, and is for the second.
    const edge = run(ring(9, flatPlan(100, 150)));
    expect([...edge.weeks.operator.subarray(0, 3)]).toEqual([100, 0, 50]);
    expect([edge.payments.to.length, edge.unpaid]).toEqual([3, 150]);
    expect(edge.ending).toMatchObject({ kind: 'insolvent', week: 2 });
  });

  test('sales: the seller, the operator, suppliers, tax', () => {
    const plan: Plan = {
      ...flatPlan(100, 0),
      ranks: [{ id: 'member', requires: {}, directPay: 0, salesShare: 0.2 }],
      retail: { goodsCost: 0.5 },
      tax: 0.1,
      purchases: [{ everyWeeks: 2, price: 400, goodsValue: 0, goodsCost: 100 }],
    };
    const { weeks, returns } = run(town({ founders: 3, maxWeeks: 4, retailPerWeek: 1000, plan }));
    expect([...weeks.customers]).toEqual([0, -3000, -6000, -9000, -12000]);
    expect([...weeks.allMembers]).toEqual([-300, 300, -300, 300, -300]);
    expect([...weeks.tax]).toEqual([30, 330, 750, 1050, 1470]);
    expect([...weeks.suppliers]).toEqual([0, 1500, 3300, 4800, 6600]);
    expect([...weeks.operator]).toEqual([270, 870, 2250, 2850, 4230]);
    // The fee is back in week 1; the purchase of week 2 takes it away again, and so on.
    expect([...weeks.paidBack]).toEqual([0, 3, 0, 3, 0]);
    expect([...weeks.partPaid]).toEqual([0, 0, 3, 0, 3]);
    expect([...returns.to.subarray(0, 6)]).toEqual([2, 2, 2, 1, 1, 1]);
  });

  test('what the team has of sales comes once a week, to each in the order of joining', () => {
    const plan: Plan = {
      ...flatPlan(100, 0),
      retail: { goodsCost: 0 },
      teamPay: [{ to: 'levels', on: 'sales', levels: [{ share: 0.05 }, 7] }],
    };
    const { payments } = run(ring(7, plan, { retailPerWeek: 1000 }));
    // Who joined this week does not sell yet.
    expect([...payments.end.subarray(0, 4)]).toEqual([0, 0, 1, 4]);
    expect([...payments.to]).toEqual([0, 0, 1, 2]);
    expect([...payments.amount]).toEqual([100, 114, 50, 50]);
    expect(new Set(payments.causedBy)).toEqual(new Set([-1]));
    expect(new Set(payments.kind)).toEqual(new Set([1]));
  });

  test('a cap on a week holds for all of it, and ends with it', () => {
    const plan: Plan = {
      ...flatPlan(100, 0),
      teamPay: [{ to: 'levels', on: 'joins', levels: [20, 20, 20], capPerWeek: 30 }],
    };
    const { payments } = run(ring(7, plan));
    // The first has 20 + 10 in each of the three weeks, of two joins that would bring 40.
    const first = [...payments.amount].filter((_, i) => payments.to[i] === 0);
    expect(first).toEqual([20, 10, 20, 10, 20, 10]);
  });

  test('where members must go on buying, who has stopped has nothing of the team', () => {
    const levels: Plan = {
      ...flatPlan(100, 0),
      teamPay: [{ to: 'levels', on: 'joins', levels: [0, 10] }],
    };
    const buying: Plan = {
      ...levels,
      purchases: [{ everyWeeks: 50, price: 1, goodsValue: 0, goodsCost: 0 }],
    };
    // Everybody stops after one week of asking.
    const stops = { quitPerWeek: 1 };
    expect(run(ring(9, levels, stops)).payments.to.length).toBe(6);
    expect(run(ring(9, buying, stops)).payments.to.length).toBe(0);
    expect(run(ring(9, buying)).payments.to.length).toBe(6);
  });

  test('founders who do not pay have nothing to have back', () => {
    const { weeks } = run(ring(5, flatPlan(100, 0), { foundersPay: false }));
    expect([weeks.operator[0], weeks.allMembers[0], weeks.paidBack[0]]).toEqual([0, 0, 1]);
    expect([weeks.operator[1], weeks.paidBack[1]]).toEqual([200, 1]);
  });

  test('founders may start in a rank', () => {
    const plan: Plan = {
      entry: { fee: 100, goodsValue: 0, goodsCost: 0 },
      ranks: [
        { id: 'low', requires: {}, directPay: 1 },
        { id: 'high', requires: { direct: 50 }, directPay: 30 },
      ],
      structure: { foundersStartIn: 'high' },
    };
    const { weeks, payments } = run(ring(5, plan));
    expect([...weeks.byRank.subarray(0, 4)]).toEqual([0, 1, 2, 1]);
    expect([...payments.amount]).toEqual([30, 30, 1, 1]);
  });
});

test('settle refuses a recruit for whom a plan that lets nobody spill over has no place', () => {
  const narrow: Plan = {
    ...flatPlan(10_000, 0),
    structure: { width: { places: 2, whenFull: 'stop' } },
    teamPay: [{ to: 'pairs', on: 'joins', pay: 100 }],
  };
  expect(settle(narrow, [-1, 0, 0]).earned[0]).toBe(100);
  expect(() => settle(narrow, [-1, 0, 0, 0])).toThrow('sponsors.3');
});

test('settle leaves open what suppliers are owed', () => {
  const onCredit: Plan = {
    ...flatPlan(10_000, 0),
    entry: { fee: 10_000, goodsValue: 0, goodsCost: 6000 },
    solvency: { creditWeeks: 4 },
  };
  expect(settle(onCredit, [-1, 0, 0])).toMatchObject({ operator: 30_000, owedToSuppliers: 18_000 });
});
