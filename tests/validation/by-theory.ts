/** Rows by the engine's formulas. */
import * as theory from '@/engine/theory.ts';
import type { Way, Ways } from './rows.ts';
import {
  BOTTOM_SHARES,
  flatPlan,
  LEVEL_PAY_IN_FULL_TREES,
  LEVEL_PAY_IN_GROWN_TREES,
} from './plans.ts';

const CHINA = 1_410_000_000;
const WORLD = 8_200_000_000;

const past = (population: number): Way => ({
  how: 'level sizes counted up to the population',
  give: () =>
    [2, 3, 6, 20].flatMap((each) => {
      const { alone, together } = theory.levelsPast(each, population);
      return [alone, together];
    }),
});

/** Gini of level pay in a full tree: everybody of a level has the same. */
function giniOfFullTree(each: number, levels: number, pay: readonly number[]): number {
  const sizes = theory.levelSizes(each, levels);
  return theory.giniOfGroups(
    sizes.map((people, level) => ({
      people,
      income: pay.slice(0, levels - level).reduce((sum, rate, i) => sum + rate * sizes[i + 1]!, 0),
    })),
  );
}

export const byTheory: Ways = {
  ...Object.fromEntries(
    BOTTOM_SHARES.map(({ id, each, levels }) => [
      id,
      { how: 'share of the bottom level', give: () => theory.bottomShare(each, levels) },
    ]),
  ),
  'A2-six-matrix': {
    how: 'share of the bottom level',
    give: () => [1, 2, 3, 4, 5, 6].map((levels) => 100 * theory.bottomShare(6, levels)),
  },
  'A3-six-cumulative': {
    how: 'level sizes and their sum without the root',
    give: () => [...theory.levelSizes(6, 9).slice(1), theory.fullTreeMembers(6, 9) - 1],
  },
  'A4-lucky4all': { how: 'size of the full tree', give: () => theory.fullTreeMembers(3, 8) },
  'A5-3x4-matrix': {
    how: 'level sizes times level pay',
    give: () => {
      const sizes = theory.levelSizes(3, 4);
      const pay = [150, 30, 30, 30].map((rate, i) => rate * sizes[i + 1]!);
      return [...pay, pay.reduce((sum, each) => sum + each, 0)];
    },
  },
  'A7-China': past(CHINA),
  'A7-world': past(WORLD),
  ...Object.fromEntries(
    LEVEL_PAY_IN_FULL_TREES.map(({ id, each, levels, fee, pay }) => [
      id,
      {
        how: 'levels that level pay leaves short',
        give: () => theory.fullTreeShareBelowFee(each, levels, fee, pay),
      },
    ]),
  ),
  'B2-gini-k3-D1': {
    how: 'grouped Lorenz curve, a group a level',
    give: () => giniOfFullTree(3, 8, [4]),
  },
  'B2-gini-k2-D2': {
    how: 'grouped Lorenz curve, a group a level',
    give: () => giniOfFullTree(2, 12, [3, 2]),
  },
  'C1-leaf': { how: 'the uniform tree', give: () => theory.uniformShareWithExactly(0) },
  'C3-degree': {
    how: 'the uniform tree in the limit',
    give: () => [0, 1, 2, 3, 4, 5].map(theory.uniformShareWithExactly),
  },
  'C4-atleast': {
    how: 'the uniform tree in the limit',
    give: () => [1, 2, 3, 4].map(theory.uniformShareWithRecruits),
  },
  'C5-gini': {
    how: 'grouped Lorenz curve of the limit, up to 60 recruits',
    give: () =>
      theory.giniOfGroups(
        Array.from({ length: 60 }, (_, recruits) => ({
          people: theory.uniformShareWithExactly(recruits),
          income: recruits,
        })),
      ),
  },
  'C7-harmonic': {
    how: 'harmonic numbers',
    give: () => [1, 2, 10, 100, 368, 500, 900].map((entry) => theory.expectedRecruits(entry, 1000)),
  },
  'C9-onerecruit': {
    how: 'the last place among 1,000,000 that can expect one recruit',
    give: () => theory.lastEntryExpecting(1, 1_000_000) / 1_000_000,
  },
  'C10-gastwirth3': {
    how: 'recruits by entry place are Poisson in the limit',
    give: () => theory.shareWithChanceBelow(0.1, 3),
  },
  'C11-subtree': {
    how: 'members over entry place',
    give: () => [5, 20, 100, 500].map((entry) => theory.expectedTeam(entry, 2000)),
  },
  'C13-breakeven': {
    how: 'the last place among 1,000,000 that can expect that many recruits',
    give: () =>
      [2, 398 / 100].map((recruits) => theory.lastEntryExpecting(recruits, 1_000_000) / 1_000_000),
  },
  'C14-depth': { how: 'harmonic numbers', give: () => theory.meanDepth(5000) },
  'D1-pa-degree': {
    how: 'the preferential tree in the limit',
    give: () => [0, 1, 2, 3, 4].map(theory.preferentialShareWithExactly),
  },
  'E2-slots': {
    how: 'the random binary search tree in the limit',
    give: () => [0, 1, 2].map(theory.binaryShareWithExactly),
  },
  'F1-gw': {
    how: "the branching process's fixed point",
    give: () => [0.8, 1.2, 2].map(theory.extinctionChance),
  },
  'F2-progeny': { how: 'sum of a geometric series', give: () => theory.meanProgeny(0.8) },
  'G1-logistic': {
    how: 'the logistic curve',
    give: () => [10, 18.42, 20, 30].map((time) => theory.logisticShare(0.5, 0.0001, time)),
  },
  'G2-finalsize': {
    how: 'the fixed point',
    give: () => [1.5, 2, 3].map(theory.finalSize),
  },
  'G4-bass': {
    how: "Bass's curve at 5, at its peak, at 10 and at 20",
    give: () =>
      [5, theory.bassPeak(0.03, 0.38), 10, 20].map((time) => theory.bassShare(0.03, 0.38, time)),
  },
  'H1-meanrecruits': {
    how: 'members less the founder, over members',
    give: () => [theory.meanRecruits(5000, 1), theory.meanRecruits(5000, 1)],
  },
  'H2-markov': { how: 'the bound', give: () => [2, 3, 4].map(theory.largestShareWithRecruits) },
  'J3-gxs-recruits': {
    how: "the plan's rates, both trees' limits and the bound for any tree",
    give: () => {
      const needed = theory.recruitsToEarnBack(flatPlan(39_800, 10_000));
      return [
        needed,
        theory.uniformShareWithRecruits(needed),
        theory.preferentialShareWithRecruits(needed),
        theory.largestShareWithRecruits(needed),
      ];
    },
  },
  'J4a-gxs-20': {
    how: 'the uniform tree in the limit',
    give: () => theory.uniformShareWithRecruits(20),
  },
  // Only one level of pay has a formula: the share with fewer recruits than it takes.
  ...Object.fromEntries(
    LEVEL_PAY_IN_GROWN_TREES.filter(({ pay }) => pay.length === 1).map(({ id, fee, pay }) => [
      id,
      {
        how: 'the uniform tree in the limit',
        give: () =>
          1 - theory.uniformShareWithRecruits(theory.recruitsToEarnBack(flatPlan(fee, pay[0]!))),
      },
    ]),
  ),
};
