/** Whether a claim holds: every one of its settings, over its seeds. */
import {
  stagesOf,
  type growTree,
  type Run,
  type Scenario,
  type settle,
  type simulateSuccessive,
} from '@/engine/index.ts';
import { planOf, retailPerWeekOf, type CaseFile, type PlanFile } from '@/scenario/case.ts';
import { claimsSchema, settingsOf, type Claim, type Setting } from '@/scenario/evidence.ts';
import { growNamed, platformsOf, readerOf, scenarioOf } from '@/scenario/named.ts';
import { platformScenarios } from '@/scenario/platforms.ts';
import {
  QUANTITIES,
  STAGE_QUANTITIES,
  TREE_QUANTITIES,
  type AnyQuantity,
} from '@/scenario/quantities.ts';
import { readCases, readPlans, readRecords, readScenarios } from '../unit/scenario/records.ts';

/** What of the engine the claims run: the real one, or one that is broken on purpose. */
export interface Engine {
  readonly simulate: (scenario: Scenario) => Run;
  readonly growTree: typeof growTree;
  readonly settle: typeof settle;
  readonly simulateSuccessive: typeof simulateSuccessive;
}

export const claims: readonly Claim[] = [...readRecords('claims').values()].flatMap(
  (data) => claimsSchema.parse(data).claims,
);

const files = new Map<string, CaseFile | PlanFile>([...readCases(), ...readPlans()]);
const scenarios = readScenarios();
const needed = new Set(claims.map(({ quantity }) => quantity));

type Values = Partial<Record<AnyQuantity, number>>;

function valuesOf<T>(from: Readonly<Record<string, (result: T) => number>>, result: T): Values {
  return Object.fromEntries(
    Object.entries(from).flatMap(([name, measure]) =>
      needed.has(name as AnyQuantity) ? [[name, measure(result)]] : [],
    ),
  );
}

/** The quantities that claims need, for seeds 1, 2, ... of a setting; each setting is run once. */
export class Results {
  private readonly engine: Engine;
  private readonly known = new Map<string, Values[]>();

  constructor(engine: Engine) {
    this.engine = engine;
  }

  private run({ scenario: id, asks, chance }: Setting, seed: number): Values {
    const named = scenarios.get(id);
    if (named === undefined) throw new Error(`content/scenarios: there is no scenario '${id}'`);
    const file = files.get(named.plan);
    if (file === undefined) throw new Error(`scenario '${id}': there is no plan '${named.plan}'`);
    const plan = planOf(file, named.toggles);
    if ('tree' in named)
      return valuesOf(TREE_QUANTITIES, growNamed(named, plan, seed, this.engine));
    const own = readerOf(named);
    const reader = { asks: asks ?? own.asks, chance: chance ?? own.chance, seed };
    const scenario = scenarioOf(named, plan, retailPerWeekOf(file, named.toggles), reader);
    const { count, recovery } = platformsOf(named);
    if (count > 1) {
      const runs = this.engine.simulateSuccessive(platformScenarios(scenario, count), recovery);
      return valuesOf(STAGE_QUANTITIES, stagesOf(runs, recovery));
    }
    return valuesOf(QUANTITIES, this.engine.simulate(scenario));
  }

  of(quantity: AnyQuantity, setting: Setting, seeds: number): number[] {
    const key = JSON.stringify(setting);
    const results = this.known.get(key) ?? [];
    this.known.set(key, results);
    while (results.length < seeds) results.push(this.run(setting, results.length + 1));
    return results.slice(0, seeds).map((result) => {
      const value = result[quantity];
      if (value === undefined)
        throw new Error(`'${quantity}' is not measured in the scenario '${setting.scenario}'`);
      return value;
    });
  }
}

/** One setting at which a claim's bounds hold in too few seeds. */
export interface Miss extends Setting {
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

/** Where a claim does not hold, with another test in place of its bounds if one is given. */
export function misses(
  claim: Claim,
  results: Results,
  seeds = claim.seeds,
  holds: (value: number) => boolean = (value) => within(claim, value),
): Miss[] {
  return settingsOf(claim).flatMap((setting) => {
    const own = results.of(claim.quantity, setting, seeds);
    const { against } = claim;
    const other =
      against === undefined
        ? null
        : results.of(claim.quantity, { ...setting, scenario: against }, seeds);
    const values = own.map((value, at) => value - (other?.[at] ?? 0));
    const share = values.filter(holds).length / seeds;
    if (share >= claim.inShare) return [];
    return [{ ...setting, share, least: Math.min(...values), most: Math.max(...values) }];
  });
}

export function within({ holds: { atLeast, atMost } }: Claim, value: number): boolean {
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}
