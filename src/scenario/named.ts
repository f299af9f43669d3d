/**
 * Scenarios that stand in content/scenarios under a name. Figures open with them, live numbers and claims speak of
 * them, and links lead to them: what a chapter shows, says and proves is one record.
 */
import * as z from 'zod/mini';
import {
  growTree,
  parseScenario,
  scenarioSchema,
  settle,
  type Plan,
  type Scenario,
  type Settled,
} from '@/engine/index.ts';
import { BUDGET, LEVELS, payByLevel } from './by-level.ts';
import { NETWORK_NAMES, networkOf, PEOPLE, QUIT } from './networks.ts';
import { HOME_WORLD, WORLD } from './world.ts';
import { DEFAULT, RANGES, toScenario, type Range, type ReaderScenario } from './reader.ts';

/** The scenario that the home page opens with. */
export const DEFAULT_SCENARIO = 'home';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const within = (range: { min: number; max: number }) =>
  z.number().check(z.minimum(range.min), z.maximum(range.max));

const { shape } = scenarioSchema;
/** What of the town is otherwise than on the home page. */
const town = z.partial(
  z.strictObject({
    people: shape.people,
    founders: shape.founders,
    network: shape.network,
    asking: shape.asking,
    acceptance: shape.acceptance,
    fatigue: shape.fatigue,
    ties: shape.ties,
    quitPerWeek: shape.quitPerWeek,
    patienceWeeks: shape.patienceWeeks,
    impatientQuitPerWeek: shape.impatientQuitPerWeek,
    closingWeek: shape.closingWeek,
    maxWeeks: shape.maxWeeks,
  }),
);

const onPlan = {
  id,
  /** A file of content/cases or content/plans. */
  plan: id,
  toggles: z.optional(z.array(id)),
  /** In the place of the plan's own pay: so much of each fee, in equal parts to so many levels. */
  byLevel: z.optional(
    z.strictObject({
      levels: z.int().check(z.minimum(LEVELS.min), z.maximum(LEVELS.max)),
      percent: z.int().check(z.minimum(BUDGET.min), z.maximum(BUDGET.max), z.multipleOf(10)),
    }),
  ),
};

const townScenario = z.strictObject({
  ...onPlan,
  asks: z.optional(within(RANGES.asks)),
  chance: z.optional(within(RANGES.chance)),
  seed: z.optional(within(RANGES.seed)),
  town: z.optional(town),
  /** Platforms under these terms, one after another on the same people and ties. */
  platforms: z.optional(
    z.strictObject({
      count: z.int().check(z.minimum(2), z.maximum(5)),
      /** The share of each tie's wear that is made good in between. */
      recovery: z.number().check(z.minimum(0), z.maximum(1)),
    }),
  ),
});

/** One join at a time, and nobody asks: who brings the next member is drawn. */
const treeScenario = z.strictObject({
  ...onPlan,
  tree: z.strictObject({
    members: z.int().check(z.minimum(2), z.maximum(1_000_000)),
    by: z.enum(['uniform', 'recruits']),
  }),
});

export const scenariosSchema = z.strictObject({
  scenarios: z.array(z.union([townScenario, treeScenario])),
});

export type NamedScenario = z.infer<typeof scenariosSchema>['scenarios'][number];
type Town = z.infer<typeof town>;

/** A plan run over a tree that was grown for it. */
export interface Grown extends Settled {
  readonly plan: Plan;
  readonly sponsors: Int32Array;
}

/** The rates that a named scenario opens with. */
export function readerOf(named: NamedScenario): ReaderScenario {
  if ('tree' in named) return DEFAULT;
  const { asks = DEFAULT.asks, chance = DEFAULT.chance, seed = DEFAULT.seed } = named;
  return { asks, chance, seed };
}

/**
 * A named scenario as the sandbox can open it: its plan and toggles, and of its town whatever has a control there.
 * The rest of the town (founders ...) is the home page's.
 * @param scenario the whole of it
 */
export function sandboxOf(named: NamedScenario, scenario: Scenario): ReaderScenario {
  const { network, people } = scenario;
  const quit = percent(scenario.quitPerWeek);
  const net = NETWORK_NAMES.find((name) => sameFields(networkOf(name, people), network));
  const world = {
    patience: scenario.patienceWeeks,
    impatient: percent(scenario.impatientQuitPerWeek),
    fatigue: percent(scenario.fatigue),
    closes: scenario.closingWeek ?? HOME_WORLD.closes,
  };
  return {
    ...readerOf(named),
    plan: named.plan,
    ...(named.toggles === undefined ? {} : { toggles: [...named.toggles].sort() }),
    ...(fits(quit, QUIT) ? { quit } : {}),
    ...(net === undefined ? {} : { net }),
    ...(fits(people, PEOPLE) ? { people } : {}),
    ...Object.fromEntries(
      (Object.keys(world) as (keyof typeof world)[])
        .filter((field) => world[field] !== HOME_WORLD[field] && fits(world[field], WORLD[field]))
        .map((field) => [field, world[field]]),
    ),
  };
}

/** A share in percent, without the noise of binary fractions. */
function percent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}

function fits(value: number, { min, max, step }: Range): boolean {
  return value >= min && value <= max && (value - min) % step === 0;
}

/** Whether two flat records say the same, in whatever order. */
function sameFields(a: object, b: object): boolean {
  const other = new Map(Object.entries(b) as [string, unknown][]);
  return (
    Object.keys(a).length === other.size &&
    Object.entries(a).every(([key, value]) => other.get(key) === value)
  );
}

function townOf(named: NamedScenario): Town {
  return 'tree' in named ? {} : (named.town ?? {});
}

function planIn({ byLevel }: NamedScenario, plan: Plan): Plan {
  return byLevel === undefined ? plan : payByLevel(byLevel.levels, byLevel.percent);
}

/**
 * The whole scenario of a name.
 * @param retailPerWeek what a member sells in a week, as the plan's file suggests it, in fen
 * @throws ScenarioError naming the fields that do not fit each other
 */
export function scenarioOf(
  named: NamedScenario,
  plan: Plan,
  retailPerWeek = 0,
  reader: ReaderScenario = readerOf(named),
): Scenario {
  return parseScenario({
    ...toScenario(reader, planIn(named, plan), townOf(named)),
    ...(retailPerWeek > 0 ? { retailPerWeek } : {}),
  });
}

/** How many platforms a named scenario has, and what the ties recover in between; one, if it does not say. */
export function platformsOf(named: NamedScenario): { count: number; recovery: number } {
  return ('tree' in named ? undefined : named.platforms) ?? { count: 1, recovery: 0 };
}

/** The part of the engine that named scenarios need; tests put a broken one in its place. */
export interface TreeEngine {
  readonly growTree: typeof growTree;
  readonly settle: typeof settle;
}

/** @throws RangeError when the scenario has no tree */
export function growNamed(
  named: NamedScenario,
  plan: Plan,
  seed: number,
  engine: TreeEngine = { growTree, settle },
): Grown {
  if (!('tree' in named)) throw new RangeError(`the scenario '${named.id}' is a town, not a tree`);
  const { tree } = named;
  const own = planIn(named, plan);
  const sponsors = engine.growTree(tree.members, seed, tree.by);
  return { ...engine.settle(own, sponsors), plan: own, sponsors };
}
