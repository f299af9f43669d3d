/** Rows by the engine: plans settled over full and grown trees, and runs. Seeds count from 0. */
import type { Plan } from '@/engine/plan.ts';
import { NEVER } from '@/engine/run.ts';
import type { Scenario } from '@/engine/scenario.ts';
import { settle } from '@/engine/settle.ts';
import { simulate } from '@/engine/simulate.ts';
import { giniOfGroups } from '@/engine/theory.ts';
import { fullTree, growTree } from '@/engine/trees.ts';
import {
  BOTTOM_SHARES,
  FEE,
  flatPlan,
  LEVEL_PAY_IN_FULL_TREES,
  LEVEL_PAY_IN_GROWN_TREES,
  levelPlan,
  TWO_PLUS_ONE,
} from './plans.ts';
import type { Way, Ways } from './rows.ts';

/** A fen a recruit: what somebody has earned is how many they have recruited. */
const COUNTING = flatPlan(FEE, 1);
/** A fen for everybody below, however far. */
const COUNTING_TEAMS = levelPlan(FEE, [], 1);

/** Share of the entries of a list for which something holds. */
function share(list: ArrayLike<number>, holds: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < list.length; i++) if (holds(list[i]!)) count += 1;
  return count / list.length;
}

function sum(list: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < list.length; i++) total += list[i]!;
  return total;
}

/** The mean of something over so many seeds. */
function meanOver(seeds: number, give: (seed: number) => number): number {
  let total = 0;
  for (let seed = 0; seed < seeds; seed++) total += give(seed);
  return total / seeds;
}

/** How many people have each income, which is a small whole number. */
function tally(incomes: ArrayLike<number>, into: number[] = []): number[] {
  for (let i = 0; i < incomes.length; i++) into[incomes[i]!] = (into[incomes[i]!] ?? 0) + 1;
  return Array.from(into, (count: number | undefined) => count ?? 0);
}

function giniOfTally(people: readonly number[]): number {
  return giniOfGroups(people.map((count, income) => ({ people: count, income })));
}

/** Shares of members by recruits, over trees of 20,000 grown one join at a time. */
function recruitShares(by: 'uniform' | 'recruits' | 'open-places', trees: number): () => number[] {
  let shares: number[] | undefined;
  return () => {
    if (shares === undefined) {
      let counts: number[] = [];
      for (let seed = 0; seed < trees; seed++)
        counts = tally(settle(COUNTING, growTree(20_000, seed, by)).earned, counts);
      shares = counts.map((count) => count / (trees * 20_000));
    }
    return shares;
  };
}
const uniform = recruitShares('uniform', 60);
const preferential = recruitShares('recruits', 30);
const binary = recruitShares('open-places', 30);
const from = (shares: readonly number[], least: number): number => sum(shares.slice(least));

/** A line in which everyone recruits `each`, the last of whom goes on: nothing has more with so many. */
function caterpillar(each: number, length: number): Int32Array {
  const sponsors = new Int32Array(1 + each * length);
  sponsors[0] = -1;
  for (let i = 0; i < length; i++) sponsors.fill(i * each, 1 + i * each, 1 + (i + 1) * each);
  return sponsors;
}

/** A founder who recruits everybody. */
function star(recruits: number): Int32Array {
  const sponsors = new Int32Array(recruits + 1);
  sponsors[0] = -1;
  return sponsors;
}

const TOWN: Scenario = {
  people: 2000,
  founders: 1,
  network: { kind: 'mixing' },
  asking: { by: 'person', perWeek: 1 },
  acceptance: 1,
  fatigue: 0,
  quitPerWeek: 0,
  patienceWeeks: 520,
  impatientQuitPerWeek: 0,
  closingWeek: null,
  maxWeeks: 520,
  seed: 0,
  plan: COUNTING,
};

/**
 * Lines of recruits below founders who, like everyone after them, ask for one week and then stop: each brings a
 * Poisson number of others. What is left of the lines after so many weeks, over all towns.
 */
function lines(
  mean: number,
  { people, founders, weeks, towns }: Record<'people' | 'founders' | 'weeks' | 'towns', number>,
): { extinct: number; size: number } {
  let extinct = 0;
  let members = 0;
  for (let seed = 0; seed < towns; seed++) {
    const asking = { by: 'person', perWeek: mean } as const;
    const run = simulate({
      ...TOWN,
      people,
      founders,
      asking,
      quitPerWeek: 1,
      maxWeeks: weeks,
      seed,
    });
    const { sponsor, stopWeek } = run.members;
    const founder = new Int32Array(sponsor.length);
    const alive = new Uint8Array(founders);
    sponsor.forEach((above, member) => {
      founder[member] = above < 0 ? member : founder[above]!;
      if (stopWeek[member] === NEVER) alive[founder[member]] = 1;
    });
    extinct += founders - sum(alive);
    members += sponsor.length;
  }
  return { extinct: extinct / (founders * towns), size: members / (founders * towns) };
}

/** Both rows about lines that die out ask about the same towns. */
let dyingLines: ReturnType<typeof lines> | undefined;
const dying = () =>
  (dyingLines ??= lines(0.8, { people: 20_000, founders: 10, weeks: 300, towns: 2000 }));

/** Shares with no recruit and with three or more, recruiting to exhaustion over a network of 2,000. */
function overNetwork(network: Scenario['network'], chancePerWeek: number): Way {
  return {
    how: `24 runs in which each tie asks with chance ${String(chancePerWeek)} a week, until nobody is left or joins have dried up`,
    give: () => {
      let counts: number[] = [];
      for (let seed = 0; seed < 24; seed++) {
        const run = simulate({ ...TOWN, network, asking: { by: 'contact', chancePerWeek }, seed });
        const recruits = new Int32Array(run.members.sponsor.length);
        for (const sponsor of run.members.sponsor) if (sponsor >= 0) recruits[sponsor]! += 1;
        counts = tally(recruits, counts);
      }
      const members = sum(counts);
      return [counts[0]! / members, from(counts, 3) / members];
    },
  };
}

/** Level pay over a full tree: what everyone has received. */
const earnedInFullTree = (each: number, levels: number, pay: number[], fee = FEE): Float64Array =>
  settle(levelPlan(fee, pay), fullTree(each, levels)).earned;

const settled = (plan: Plan, members: number, seed: number) =>
  settle(plan, growTree(members, seed, 'uniform'));

export const byEngine: Ways = {
  ...Object.fromEntries(
    BOTTOM_SHARES.map(({ id, each, levels }) => [
      id,
      {
        how: 'a plan settled over the full tree: share who earned nothing',
        give: () => share(settle(COUNTING, fullTree(each, levels)).earned, (fen) => fen === 0),
      },
    ]),
  ),
  'A2-six-matrix': {
    how: 'a plan settled over the full trees: share who earned nothing',
    give: () =>
      [1, 2, 3, 4, 5, 6].map(
        (levels) => 100 * share(settle(COUNTING, fullTree(6, levels)).earned, (fen) => fen === 0),
      ),
  },
  'A4-lucky4all': {
    how: "the founder's pay for everybody below, a fen each, in the full tree",
    give: () => 1 + settle(COUNTING_TEAMS, fullTree(3, 8)).earned[0]!,
  },
  'A5-3x4-matrix': {
    how: "the plan settled over the full tree: the founder's pay by level and in all",
    give: () => {
      const { earned, payments } = settle(
        {
          ...levelPlan(50_000, [15_000, 3000, 3000, 3000]),
          structure: { width: { places: 3, whenFull: 'spill' } },
        },
        fullTree(3, 4),
      );
      const byLevel = [0, 0, 0, 0];
      // Members stand level by level: 1 + 3, 1 + 3 + 9 ... of them.
      payments.to.forEach((to, i) => {
        if (to === 0)
          byLevel[[4, 13, 40, 121].findIndex((end) => payments.causedBy[i]! < end)]! +=
            payments.amount[i]!;
      });
      return [...byLevel, earned[0]!].map((fen) => fen / 100);
    },
  },
  ...Object.fromEntries(
    LEVEL_PAY_IN_FULL_TREES.map(({ id, each, levels, fee, pay }) => [
      id,
      {
        how: 'the plan settled over the full tree',
        give: () =>
          share(settle(levelPlan(fee, pay), fullTree(each, levels)).balance, (fen) => fen < 0),
      },
    ]),
  ),
  'B2-gini-k3-D1': {
    how: 'pay received, the plan settled over the full tree',
    give: () => giniOfTally(tally(earnedInFullTree(3, 8, [12_000]))),
  },
  'B2-gini-k2-D2': {
    how: 'pay received, the plan settled over the full tree',
    give: () => giniOfTally(tally(earnedInFullTree(2, 12, [9000, 6000]))),
  },
  'C1-leaf': {
    how: 'a plan settled over 60 grown trees of 20,000: share who earned nothing',
    give: () => uniform()[0]!,
  },
  'C3-degree': {
    how: 'pay by the recruit, 60 grown trees of 20,000',
    give: () => uniform().slice(0, 6),
  },
  'C4-atleast': {
    how: 'pay by the recruit, 60 grown trees of 20,000',
    give: () => [1, 2, 3, 4].map((least) => from(uniform(), least)),
  },
  'C5-gini': {
    how: 'pay by the recruit, 60 grown trees of 20,000',
    give: () => giniOfTally(uniform()),
  },
  'C10-gastwirth3': {
    how: 'a plan settled over 500 grown trees of 2,000: parts of 20 entry places in which under a tenth have three recruits',
    give: () => {
      const parts = new Float64Array(100);
      for (let seed = 0; seed < 500; seed++)
        settled(COUNTING, 2000, seed).earned.forEach((recruits, member) => {
          if (recruits >= 3) parts[Math.floor(member / 20)]! += 1;
        });
      return share(parts, (count) => count < 0.1 * 20 * 500);
    },
  },
  'C14-depth': {
    how: 'pay for everybody below over 150 grown trees of 5,000, a fen each: mean a join',
    give: () => meanOver(150, (seed) => sum(settled(COUNTING_TEAMS, 5000, seed).earned) / 5000),
  },
  'D1-pa-degree': {
    how: 'pay by the recruit, 30 grown trees of 20,000',
    give: () => preferential().slice(0, 5),
  },
  'E2-slots': {
    how: 'pay by the recruit, 30 grown trees of 20,000',
    give: () => [...binary()],
  },
  'F1-gw': {
    how: '20,000, 15,000 and 30,000 lines in runs where everyone asks for one week: share that has died out after 300, 22 and 6 weeks',
    give: () => [
      dying().extinct,
      lines(1.2, { people: 300_000, founders: 100, weeks: 22, towns: 150 }).extinct,
      lines(2, { people: 100_000, founders: 100, weeks: 6, towns: 300 }).extinct,
    ],
  },
  'F2-progeny': {
    how: '20,000 lines in runs where everyone asks for one week',
    give: () => dying().size,
  },
  'G2-finalsize': {
    how: 'share recruited from 20 of 100,000 over random networks on which every tie asks at once',
    give: () =>
      [1.5, 2, 3].map((meanContacts) => {
        const people = 100_000;
        const run = simulate({
          ...TOWN,
          people,
          founders: 20,
          network: { kind: 'random', meanContacts },
          asking: { by: 'contact', chancePerWeek: 1 },
        });
        return run.members.sponsor.length / people;
      }),
  },
  'H1-meanrecruits': {
    how: 'pay by the recruit: a grown tree, and a run that all 5,000 join',
    give: () => {
      const asking = { by: 'person', perWeek: 3 } as const;
      const run = simulate({ ...TOWN, people: 5000, asking });
      return [
        sum(settled(COUNTING, 5000, 0).earned) / 5000,
        sum(run.payments.amount) / run.members.sponsor.length,
      ];
    },
  },
  'H2-markov': {
    how: 'ranks in a line of 10,000 in which everyone recruits that many and one goes on',
    give: () =>
      [2, 3, 4].map((direct) => {
        const plan: Plan = {
          ...COUNTING,
          ranks: [...COUNTING.ranks, { id: 'upper', requires: { direct }, directPay: 0 }],
        };
        return share(settle(plan, caterpillar(direct, 10_000)).rank, (rank) => rank === 1);
      }),
  },
  'I1-21-recoup': {
    how: 'the plan settled over 10 grown trees of 20,000',
    give: () =>
      meanOver(10, (seed) => share(settled(TWO_PLUS_ONE, 20_000, seed).balance, (fen) => fen >= 0)),
  },
  'I2-21-payout': {
    how: 'the plan settled over a grown tree of 20,000: the pay that every join sets off, the same for all',
    give: () => {
      const paid = new Float64Array(20_000);
      const { payments } = settled(TWO_PLUS_ONE, 20_000, 0);
      payments.causedBy.forEach((member, i) => (paid[member]! += payments.amount[i]! / 100));
      const all = [...new Set(paid.slice(1))];
      return all.length === 1 ? all[0]! : all;
    },
  },
  'I3-21-two': {
    how: 'the plan settled over a grown tree of 20,000: the pay of everyone with two recruits, the same for all',
    give: () => {
      const sponsors = growTree(20_000, 0, 'uniform');
      const recruits = new Int32Array(sponsors.length);
      for (const sponsor of sponsors) if (sponsor >= 0) recruits[sponsor]! += 1;
      const { earned } = settle(TWO_PLUS_ONE, sponsors);
      const all = [...new Set(earned.filter((_, i) => i > 0 && recruits[i] === 2))];
      return all.map((fen) => fen / 100);
    },
  },
  'J3-gxs-recruits': {
    how: 'the plan settled over stars, grown trees of 20,000 and a line in which everyone recruits four',
    give: () => {
      const plan = flatPlan(39_800, 10_000);
      const whole = (sponsors: Int32Array): number =>
        share(settle(plan, sponsors).balance, (fen) => fen >= 0);
      let needed = 0;
      while (settle(plan, star(needed)).balance[0]! < 0) needed += 1;
      return [
        needed,
        meanOver(20, (seed) => whole(growTree(20_000, seed, 'uniform'))),
        meanOver(20, (seed) => whole(growTree(20_000, seed, 'recruits'))),
        whole(caterpillar(needed, 10_000)),
      ];
    },
  },
  'J4a-gxs-20': {
    how: 'ranks over 10 grown trees of 60,000',
    give: () => {
      const plan: Plan = {
        ...COUNTING,
        ranks: [...COUNTING.ranks, { id: 'upper', requires: { direct: 20 }, directPay: 1 }],
      };
      return meanOver(10, (seed) => share(settled(plan, 60_000, seed).rank, (rank) => rank === 1));
    },
  },
  'K1-huasheng-fee': {
    how: "the operator's account after 7,247 have joined at the published fee; checks that the published numbers agree",
    give: () => settled(flatPlan(9900, 0), 7247, 0).operator / 100,
  },
  'N1-ER8': overNetwork({ kind: 'random', meanContacts: 8 }, 0.02),
  'N1-BA4': overNetwork({ kind: 'scale-free', tiesEach: 4 }, 0.01),
  'N1-ring8': overNetwork({ kind: 'small-world', contacts: 8, rewired: 0 }, 0.3),
  ...Object.fromEntries(
    LEVEL_PAY_IN_GROWN_TREES.map(({ id, fee, pay }) => [
      id,
      {
        how: 'the plan settled over 12 grown trees of 20,000',
        give: () =>
          meanOver(12, (seed) =>
            share(settled(levelPlan(fee, pay), 20_000, seed).balance, (fen) => fen < 0),
          ),
      },
    ]),
  ),
};

export const bySampler: Ways = {
  'A3-six-cumulative': {
    how: 'members of the full tree counted by level',
    give: () => {
      const sponsors = fullTree(6, 9);
      const level = new Uint8Array(sponsors.length);
      const sizes = new Array<number>(10).fill(0);
      sponsors.forEach((sponsor, member) => {
        if (sponsor >= 0) level[member] = level[sponsor]! + 1;
        sizes[level[member]!]! += 1;
      });
      return [...sizes.slice(1), sponsors.length - 1];
    },
  },
  'C7-harmonic': {
    how: 'mean recruits over 20,000 grown trees of 1,000',
    give: () => {
      const entries = [1, 2, 10, 100, 368, 500, 900];
      const recruits = new Float64Array(1000);
      for (let seed = 0; seed < 20_000; seed++) {
        const sponsors = growTree(1000, seed, 'uniform');
        for (let member = 1; member < 1000; member++) recruits[sponsors[member]!]! += 1;
      }
      return entries.map((entry) => recruits[entry - 1]! / 20_000);
    },
  },
  'C11-subtree': {
    how: 'mean team over 5,000 grown trees of 2,000',
    give: () => {
      const entries = [5, 20, 100, 500];
      const totals = entries.map(() => 0);
      for (let seed = 0; seed < 5000; seed++) {
        const sponsors = growTree(2000, seed, 'uniform');
        const team = new Int32Array(2000).fill(1);
        for (let member = 1999; member > 0; member--) team[sponsors[member]!]! += team[member]!;
        entries.forEach((entry, i) => (totals[i]! += team[entry - 1]!));
      }
      return totals.map((total) => total / 5000);
    },
  },
};
