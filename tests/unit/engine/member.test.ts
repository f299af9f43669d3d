import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate, NEVER, type Plan } from '@/engine/index.ts';
import { balancesAt } from '@/engine/measures.ts';
import { ledgerOf } from '@/engine/member.ts';
import { anyScenario, flatPlan, town } from './support.ts';

test('every member has a ledger whose balance is the books’, week by week', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(), (scenario, pick) => {
      const run = simulate(scenario);
      const member = pick % run.members.sponsor.length;
      const entries = ledgerOf(run, member);
      let balance = 0;
      let week = run.members.joinWeek[member]!;
      expect(entries[0]).toMatchObject({ kind: 'joined', week });
      for (const entry of entries) {
        expect(entry.week).toBeGreaterThanOrEqual(week);
        week = entry.week;
        balance += entry.amount;
        expect(entry.balance).toBe(balance);
      }
      const weeks = Array.from({ length: run.lastWeek + 1 }, (_, w) => w).slice(entries[0]!.week);
      const upTo = (w: number) => entries.filter((entry) => entry.week <= w);
      expect(weeks.map((w) => upTo(w).at(-1)!.balance)).toEqual(
        weeks.map((w) => balancesAt(run, w)[member]),
      );
      const withGoods = (w: number) =>
        upTo(w).reduce((sum, { amount, goods }) => sum + amount + goods, 0);
      expect(weeks.map(withGoods)).toEqual(weeks.map((w) => balancesAt(run, w, 'plan')[member]));
    }),
    { numRuns: 120, seed: 1 },
  );
});

test('all ledgers together hold every payment, every promotion and every leaving once', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const run = simulate(scenario);
      const { payments, promotions, members } = run;
      const entries = Array.from(members.sponsor, (_, member) => ledgerOf(run, member)).flatMap(
        (each, member) => each.map((entry) => ({ member, ...entry })),
      );
      const paid = entries.flatMap((each) =>
        each.kind === 'pay' ? [[each.member, each.amount, each.causedBy, each.paidFor]] : [],
      );
      const logged = Array.from(payments.to, (to, i) => [
        to,
        payments.amount[i]!,
        payments.causedBy[i]!,
        payments.kind[i]!,
      ]);
      const sort = (rows: number[][]) => rows.map(String).sort();
      expect(sort(paid)).toEqual(sort(logged));
      const promoted = entries.flatMap((each) =>
        each.kind === 'promotion' ? [[each.member, each.from, each.to]] : [],
      );
      expect(sort(promoted)).toEqual(
        sort(
          Array.from(promotions.member, (member, i) => [
            member,
            promotions.from[i]!,
            promotions.to[i]!,
          ]),
        ),
      );
      expect(entries.filter(({ kind }) => kind === 'left')).toHaveLength(
        members.stopWeek.filter((week) => week !== NEVER).length,
      );
    }),
    { numRuns: 100, seed: 2 },
  );
});

test('by hand: fee, sales, stock, promotion, in the order of the week', () => {
  const plan: Plan = {
    ...flatPlan(10_000, 1_000),
    entry: { fee: 10_000, goodsValue: 4_000, goodsCost: 0 },
    retail: { goodsCost: 0.2 },
    purchases: [{ everyWeeks: 2, price: 3_000, goodsValue: 2_000, goodsCost: 1_000 }],
    ranks: [
      { id: 'a', requires: {}, directPay: 1_000, salesShare: 0.1 },
      { id: 'b', requires: { turnover: 13_000 }, directPay: 1_000, salesShare: 0.3 },
    ],
  };
  const run = simulate(
    town({ plan, retailPerWeek: 5_000, maxWeeks: 6, closingWeek: 2, quitPerWeek: 0 }),
  );
  expect(ledgerOf(run, 0)).toEqual([
    { kind: 'joined', week: 0, amount: -10_000, goods: 4_000, balance: -10_000 },
    { kind: 'sales', week: 1, amount: 500, goods: 0, balance: -9_500 },
    { kind: 'promotion', from: 0, to: 1, week: 2, amount: 0, goods: 0, balance: -9_500 },
    { kind: 'sales', week: 2, amount: 1_500, goods: 0, balance: -8_000 },
    { kind: 'purchases', week: 2, amount: -3_000, goods: 2_000, balance: -11_000 },
    { kind: 'left', week: 3, amount: 0, goods: 0, balance: -11_000 },
  ]);
});

test('by hand: pay names the recruit and the rule', () => {
  const plan: Plan = {
    ...flatPlan(10_000, 1_000),
    teamPay: [{ to: 'levels', on: 'joins', levels: [500] }],
  };
  const run = simulate(town({ people: 2, plan, asksPerWeek: 50, acceptance: 1, maxWeeks: 1 }));
  expect(ledgerOf(run, 0).slice(1)).toEqual([
    { kind: 'pay', paidFor: 0, causedBy: 1, week: 1, amount: 1_000, goods: 0, balance: -9_000 },
    { kind: 'pay', paidFor: 1, causedBy: 1, week: 1, amount: 500, goods: 0, balance: -8_500 },
  ]);
});

test('within a week: pay for recruits, own sales, team pay on sales, leaving', () => {
  const plan: Plan = {
    ...flatPlan(10_000, 1_000),
    retail: { goodsCost: 0 },
    ranks: [{ id: 'a', requires: {}, directPay: 1_000, salesShare: 0.2 }],
    teamPay: [{ to: 'levels', on: 'sales', levels: [{ share: 0.1 }] }],
  };
  const run = simulate(town({ plan, asksPerWeek: 1, retailPerWeek: 1_000, quitPerWeek: 0.1 }));
  const entries = Array.from(run.members.sponsor, (_, member) => ledgerOf(run, member)).flat();
  expect(
    entries.filter((each) => each.kind === 'pay' && each.paidFor === 1).length,
  ).toBeGreaterThan(20);
  const place = (each: (typeof entries)[number]): number =>
    each.kind === 'pay'
      ? each.paidFor === 0
        ? 1
        : 3
      : { joined: 0, sales: 2, left: 4 }[each.kind as 'left'];
  entries.forEach((each, i) => {
    const before = entries[i - 1];
    if (before !== undefined && each.kind !== 'joined' && before.week === each.week)
      expect(place(each)).toBeGreaterThanOrEqual(place(before));
  });
});

test('nobody else has a ledger', () => {
  const run = simulate(town());
  for (const member of [-1, 1, 0.5, NaN]) expect(() => ledgerOf(run, member)).toThrow(RangeError);
});
