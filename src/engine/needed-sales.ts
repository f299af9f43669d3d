/** What members would have to sell outside for half of them to earn their fee back: found by running the model. */
import { shareNotBack } from './counts.ts';
import type { Progress } from './ensemble.ts';
import type { Plan } from './plan.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Scenario } from './scenario.ts';
import { runScenario } from './simulation.ts';

/** The share of members who are to have back in cash all they paid in. */
const WANTED = 0.5;
/** The most towns that a search may have. */
const MOST_TOWNS = 1000;
/** One more than the largest seed. */
const SEEDS = 4294967296;
/** Fen in the unit in which it is searched. */
const YUAN = 100;

/** Selling as it is assumed for a plan that sells nothing outside. */
export interface AssumedRetail {
  /** The seller's own share of the price, and the goods' cost as a share of it: 0 to 1. */
  readonly salesShare: number;
  readonly goodsCost: number;
}

/** A plan that sells outside: as it is where it does already, else every rank by the rule that is assumed. */
export function withRetail(plan: Plan, { salesShare, goodsCost }: AssumedRetail): Plan {
  return plan.retail === undefined
    ? {
        ...plan,
        retail: { goodsCost },
        ranks: plan.ranks.map((rank) => ({ ...rank, salesShare })),
      }
    : plan;
}

/** One run that the search has made. */
interface Tried {
  /** Whole yuan that an active member sells in a week. */
  readonly yuan: number;
  /** Share of members who had the fee back. */
  readonly back: number;
}

export interface NeededSales {
  /** The largest amount that was tried, in whole yuan. */
  readonly cap: number;
  /** Town by town, in the order of seeds: whole yuan; Infinity where the cap does not do it. */
  readonly towns: Float64Array;
  /** Whole yuan over all towns, by the nearest town and not between two; Infinity past the cap. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly tried: readonly Tried[];
}

/**
 * Searches, in the towns with the seeds `scenario.seed`, + 1, + 2, ..., the smallest retail sales per active member and
 * week at which at least half of the members have their fee back: 0 if they have it without any, Infinity if not even
 * with the cap, else by bisection over whole yuan. Yields after each run; it may be left waiting, or left, at any of
 * these points: `done` counts towns.
 *
 * More sales do not always mean more members with their fee back: who is paid stays longer and recruits on, and a town
 * that grows longer ends with other newcomers. So what is found for a town is a crossing, an amount that does it while
 * one yuan less does not; that no smaller amount does it, or that every larger one does, is not proven.
 * @param scenario checked; its plan has `retail`; its own `retailPerWeek` does not count
 * @param towns 1 to 1,000
 * @param cap whole yuan, from 1
 * @throws ScenarioError when a number makes no sense, or the plan has no retail
 */
export function* searchNeededSales(
  scenario: Scenario,
  towns: number,
  cap: number,
): Generator<Progress, NeededSales> {
  const refuse = (path: string, message: string, example: string): never => {
    throw new ScenarioError([{ path, message, example }]);
  };
  if (!Number.isInteger(towns) || towns < 1 || towns > MOST_TOWNS)
    refuse('towns', `must be a whole number from 1 to ${String(MOST_TOWNS)}`, '50');
  if (!Number.isInteger(cap) || cap < 1) refuse('cap', 'must be a whole number from 1', '10000');
  if (scenario.plan.retail === undefined)
    refuse('plan.retail', 'the plan sells nothing: it needs retail', '{"goodsCost":0.6}');

  const found = new Float64Array(towns);
  const tried: Tried[] = [];
  for (let town = 0; town < towns; town++) {
    const seed = (scenario.seed + town) % SEEDS;
    const enough = (yuan: number): boolean => {
      const back = 1 - shareNotBack(runScenario({ ...scenario, seed, retailPerWeek: yuan * YUAN }));
      tried.push({ yuan, back });
      return back >= WANTED;
    };
    const progress: Progress = { done: town, runs: towns };
    let above = 0;
    if (!enough(0)) {
      yield progress;
      above = enough(cap) ? cap : Infinity;
      // `below` does not do it, `above` does.
      for (let below = 0; above < Infinity && above - below > 1;) {
        yield progress;
        const middle = below + Math.floor((above - below) / 2);
        if (enough(middle)) above = middle;
        else below = middle;
      }
    }
    found[town] = above;
    yield { done: town + 1, runs: towns };
  }
  // Between a number and Infinity there is nothing: the nearest town speaks.
  const sorted = found.slice().sort();
  const nearest = (part: number): number => sorted[Math.round((towns - 1) * part)]!;
  return {
    cap,
    towns: found,
    median: nearest(0.5),
    low: nearest(0.05),
    high: nearest(0.95),
    tried,
  };
}
