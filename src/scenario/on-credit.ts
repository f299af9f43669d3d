/** A plan whose suppliers wait for their money. */
import type { Plan } from '@/engine/index.ts';
import type { Range } from './reader.ts';

/** Weeks. */
export const CREDIT: Range = { min: 0, max: 26, step: 1 };

/** The same plan with suppliers who wait so many weeks. */
export function onCredit(plan: Plan, weeks: number): Plan {
  return { ...plan, solvency: { ...plan.solvency, creditWeeks: weeks } };
}

/**
 * What a plan promises out of each fee, goods and pay on every level together, in fen.
 * @throws RangeError when its pay is not in sums per level on joins
 */
export function promisedPerFee({ entry, teamPay = [] }: Plan): number {
  return teamPay.reduce((sum, rule) => {
    if (rule.to !== 'levels' || rule.on !== 'joins')
      throw new RangeError('only pay by level on joins is a sum per fee');
    return rule.levels.reduce<number>((all, pay) => {
      if (typeof pay !== 'number') throw new RangeError('only sums can be added up');
      return all + pay;
    }, sum);
  }, entry.goodsCost);
}
