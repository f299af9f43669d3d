import { describe, expect, test } from 'vitest';
import { inHundred } from '@/components/charts/hundred.ts';
import { ACROSS, columnOf, ROWS } from '@/components/figures/pay-by-level/column.ts';
import { outcomesByLevel } from '@/components/figures/pay-by-level/outcomes.ts';
import { growTree, settle, teamsBelow } from '@/engine/index.ts';
import { BUDGET, LEVELS, payByLevel, peopleNeeded } from '@/scenario/by-level.ts';

const MEMBERS = 3000;
const outcomes = outcomesByLevel(MEMBERS, 1);
const at = (levels: number, percent: number) =>
  outcomes.find((each) => each.levels === levels && each.percent === percent)!;
const budgets = [...new Set(outcomes.map(({ percent }) => percent))];

describe('every number of levels at every budget', () => {
  test('is there once', () => {
    expect(outcomes).toHaveLength(LEVELS.max * ((BUDGET.max - BUDGET.min) / BUDGET.step + 1));
  });

  test('is out of pocket for want of the people it takes', () => {
    const sponsors = growTree(MEMBERS, 1, 'uniform');
    for (const { levels, percent, notBack } of outcomes) {
      // Everybody's people within so many levels, counted straight from the tree.
      const people = new Int32Array(MEMBERS);
      sponsors.forEach((_, member) => {
        let above = sponsors[member]!;
        for (let level = 0; level < levels && above >= 0; level++) {
          people[above]! += 1;
          above = sponsors[above]!;
        }
      });
      const short = people.filter((count) => count < peopleNeeded(levels, percent)).length;
      expect(short / MEMBERS, `${levels} levels, ${percent}%`).toBe(notBack);
    }
  });

  test('leaves the same members with nothing: those who have nobody below', () => {
    const alone = teamsBelow(growTree(MEMBERS, 1, 'uniform')).filter((team) => team === 0).length;
    for (const { nothing } of outcomes) expect(nothing).toBe(alone / MEMBERS);
  });

  test('pays no more than the budget, all of it only on one level', () => {
    for (const { levels, paid } of outcomes) {
      expect(paid).toBeLessThan(1);
      if (levels === 1) expect(paid).toBeCloseTo((MEMBERS - 1) / MEMBERS, 10);
    }
  });
});

test.each(budgets)(
  'at %i% ten levels leave more out of pocket than one, and the top more',
  (percent) => {
    expect(at(10, percent).notBack).toBeGreaterThan(at(1, percent).notBack);
    expect(at(10, percent).top).toBeGreaterThan(at(1, percent).top);
  },
);

test('from half the fee up it rises with the second level; at 40% and below it falls first', () => {
  for (const percent of budgets)
    if (percent >= 50)
      expect(at(2, percent).notBack, `${percent}%`).toBeGreaterThan(at(1, percent).notBack);
    else expect(at(2, percent).notBack, `${percent}%`).toBeLessThan(at(1, percent).notBack);
});

test('equal parts are whole fen, and a founder of nobody has nothing', () => {
  for (const { levels, percent } of outcomes) {
    const [rule] = payByLevel(levels, percent).teamPay!;
    if (rule?.to !== 'levels') throw new Error('not paid by level');
    for (const pay of rule.levels) expect(Number.isInteger(pay)).toBe(true);
  }
  expect([...settle(payByLevel(3, 60), [-1]).earned]).toEqual([0]);
});

test.each([
  [0.25, 0.5, { whole: 25, part: 25, nothing: 50 }],
  [0, 1, { whole: 0, part: 0, nothing: 100 }],
  [1, 0, { whole: 100, part: 0, nothing: 0 }],
  [0.505, 0.495, { whole: 51, part: 0, nothing: 49 }],
])('%f back and %f nothing are a hundred marks', (whole, nothing, marks) => {
  expect(inHundred(whole, nothing)).toEqual(marks);
});

test('a column has a mark for each of the hundred, in rows', () => {
  const { filled, hollow, half } = columnOf({ whole: 25, part: 26, nothing: 49 });
  expect(filled.split('M')).toHaveLength(1 + 25);
  expect(hollow.split('M')).toHaveLength(1 + 75);
  expect(half.split('M')).toHaveLength(1 + 26);
  expect(ACROSS * ROWS).toBe(100);
  expect(filled.startsWith('M0.5 0.5h0')).toBe(true);
  expect(hollow.endsWith(`M${ACROSS - 0.5} ${ROWS - 0.5}h0`)).toBe(true);
});
