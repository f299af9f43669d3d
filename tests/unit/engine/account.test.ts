import { describe, expect, test } from 'vitest';
import { accountOf, alikeOf, byWeek, memberByLuck, memberOf } from '@/engine/account.ts';
import { balancesAt, simulate, type Plan } from '@/engine/index.ts';
import { flatPlan, town } from './support.ts';

const lively = {
  people: 400,
  founders: 4,
  asksPerWeek: 3,
  acceptance: 0.4,
  quitPerWeek: 0.1,
  maxWeeks: 40,
};
/** Everything that can stand in an account book. */
const PLAN: Plan = {
  ...flatPlan(10_000, 2000),
  purchases: [{ everyWeeks: 4, price: 3000, goodsValue: 0, goodsCost: 0 }],
  retail: { goodsCost: 0.5 },
  ranks: [
    { id: 'member', requires: {}, directPay: 2000, salesShare: 0.2 },
    { id: 'head', requires: { direct: 3 }, directPay: 2500, salesShare: 0.2 },
  ],
  teamPay: [
    { to: 'levels', on: 'joins', levels: [100, 300, 200], beyond: 10 },
    { to: 'levels', on: 'purchases', levels: [{ share: 0.1 }] },
    { to: 'levels', on: 'sales', levels: [{ share: 0.05 }] },
  ],
};
const run = simulate(town({ ...lively, plan: PLAN, retailPerWeek: 500 }));
const members = run.members.sponsor.length;

test('a payment is told by what it is for', () => {
  const kinds = new Set<string>();
  for (let member = 0; member < members; member++)
    for (const { kind, who } of accountOf(run, member).lines) {
      kinds.add(kind);
      if (kind === 'pay') expect(run.members.sponsor[who - 1]).toBe(member);
      // Whoever joins further down was brought in by somebody else.
      if (kind === 'team') expect(run.members.sponsor[who - 1]).not.toBe(member);
    }
  expect([...kinds].sort()).toEqual([
    'joined',
    'left',
    'pay',
    'promotion',
    'purchases',
    'sales',
    'team',
    'trade',
  ]);
});

test('put together by week the account is the same', () => {
  const balances = balancesAt(run);
  for (let member = 0; member < members; member++) {
    const { lines, recruits } = accountOf(run, member);
    const weeks = byWeek(lines);
    expect(weeks.at(-1)!.balance).toBe(balances[member]);
    // Direct pay and the first level are for the same person, who is counted once.
    const brought = weeks.flatMap(({ kind, times }) => (kind === 'pay' ? [times] : []));
    expect(brought.reduce((sum, times) => sum + times, 0)).toBe(recruits);
    expect(new Set(weeks.map(({ week, kind }) => `${String(week)} ${kind}`)).size).toBe(
      weeks.length,
    );
    expect(weeks.map(({ week }) => week)).toEqual(
      weeks.map(({ week }) => week).toSorted((a, b) => a - b),
    );
  }
});

describe('a member', () => {
  test('by luck has the best, the worst, the middle result', () => {
    const balances = balancesAt(run);
    const sorted = [...balances].toSorted((a, b) => a - b);
    const endOf = (luck: Parameters<typeof memberByLuck>[1]): number | undefined =>
      balances[memberByLuck(run, luck)];
    expect(endOf('luckiest')).toBe(sorted.at(-1));
    expect(endOf('unluckiest')).toBe(sorted[0]);
    expect(endOf('median')).toBe(sorted[Math.floor((members - 1) / 2)]);
  });
  test('by place is the one who joined there, or the last', () => {
    expect(memberOf(run, 1)).toBe(0);
    expect(memberOf(run, members + 5)).toBe(members - 1);
    expect(memberOf(run, 'median')).toBe(memberByLuck(run, 'median'));
  });
});

test('who ends alike is counted', () => {
  const balances = balancesAt(run);
  const least = Math.min(...balances);
  const unlucky = memberByLuck(run, 'unluckiest');
  expect(alikeOf(run, unlucky)).toEqual({
    others: balances.filter((each) => each === least).length - 1,
    lowest: true,
  });
  expect(alikeOf(run, memberByLuck(run, 'luckiest')).lowest).toBe(false);
});

test('who joins a free plan pays nothing, and was there from the start only as a founder', () => {
  const free = simulate(town({ ...lively, plan: flatPlan(0, 0) }));
  const first = (member: number) => accountOf(free, member).lines[0]!;
  expect(first(0)).toMatchObject({ week: 0, kind: 'founder' });
  const last = first(free.members.sponsor.length - 1);
  expect(last).toMatchObject({ kind: 'free', amount: 0 });
  expect(last.week).toBeGreaterThan(0);
});
