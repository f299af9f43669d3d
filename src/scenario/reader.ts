/** The one record that a reader can change, and the town around it. */
import type { Plan, Scenario } from '@/engine/index.ts';
import type { NetworkName } from './networks.ts';

/** The two rates and the town's number: every figure that runs the model knows them. */
export interface Rates {
  /** Friends whom each member asks in a week, on average. */
  readonly asks: number;
  /** The chance that a friend who is asked joins, in percent. */
  readonly chance: number;
  readonly seed: number;
}

/** What only a page with every control lets a reader change; where it is not given, the page's own stands. */
export interface ReaderScenario extends Rates {
  /** A plan on file, by the name of its file. */
  readonly plan?: string;
  /** Its toggles that are on, in the order of the alphabet. */
  readonly toggles?: readonly string[];
  /** Members who stop in a week whatever they have earned, in percent. */
  readonly quit?: number;
  readonly net?: NetworkName;
  /** In the town. */
  readonly people?: number;
  /** A plan of the reader's own, as own-plan.ts writes it; it goes before the plan on file. */
  readonly own?: string | undefined;
  // See WORLD in world.ts for ranges and units.
  readonly patience?: number;
  readonly impatient?: number;
  readonly fatigue?: number;
  readonly closes?: number;
  readonly retail?: number;
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const RANGES: Readonly<Record<keyof Rates, Range>> = {
  asks: { min: 0, max: 6, step: 0.5 },
  chance: { min: 0, max: 60, step: 5 },
  seed: { min: 1, max: 9999, step: 1 },
};

/** What the home page opens with. */
export const DEFAULT: Rates = { asks: 2, chance: 30, seed: 1 };

/**
 * The town: every value is assumed, chosen so that growth and collapse fit into a minute.
 * The method behind it is told beside the figure; nothing here is an estimate of a real town.
 */
export const TOWN = {
  people: 10_000,
  founders: 10,
  network: { kind: 'mixing' },
  fatigue: 0.2,
  quitPerWeek: 0.03,
  patienceWeeks: 6,
  impatientQuitPerWeek: 0.3,
  closingWeek: null,
  maxWeeks: 104,
} as const satisfies Omit<Scenario, 'asking' | 'acceptance' | 'seed' | 'plan'>;

/**
 * The whole scenario for a reader's choice under a plan.
 * @param town what of the town is otherwise than on the home page
 */
export function toScenario(
  reader: ReaderScenario,
  plan: Plan,
  town: { readonly [K in keyof Scenario]?: Scenario[K] | undefined } = {},
): Scenario {
  return {
    ...TOWN,
    asking: { by: 'person', perWeek: reader.asks },
    acceptance: reader.chance / 100,
    ...(town as Partial<Scenario>),
    seed: reader.seed,
    plan,
  };
}
