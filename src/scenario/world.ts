/**
 * The world round a plan: the town and how its people behave, as far as a page with every control lets a reader set it.
 * What is not set is as in the home page's town. Apart from networks.ts so that chapters, which set less, carry less.
 */
import type { Plan, Scenario } from '@/engine/index.ts';
import { HOME_TOWN, PEOPLE, townOf } from './networks.ts';
import { TOWN, type Range, type ReaderScenario } from './reader.ts';

/** The fields of the world that only such a page has, besides quitting, network and people. */
export type WorldField = 'patience' | 'impatient' | 'fatigue' | 'closes' | 'retail';

export const WORLD: Readonly<Record<WorldField, Range>> = {
  /** Weeks that a member goes on for without having had the fee back. */
  patience: { min: 0, max: 52, step: 1 },
  /** Percent of those out of patience who stop in a week. */
  impatient: { min: 0, max: 100, step: 5 },
  /** Percent by which the chance falls each time the same person has been asked before. */
  fatigue: { min: 0, max: 100, step: 5 },
  /** The week in which a regulator closes it; 0 for never. */
  closes: { min: 0, max: TOWN.maxWeeks, step: 1 },
  /** What each active member sells to people outside in a week, in yuan. */
  retail: { min: 0, max: 1000, step: 5 },
};

/** The home page's world, in the units of {@link WORLD}. What members sell is the plan's own affair. */
export const HOME_WORLD = {
  ...HOME_TOWN,
  patience: TOWN.patienceWeeks,
  impatient: Math.round(TOWN.impatientQuitPerWeek * 100),
  fatigue: Math.round(TOWN.fatigue * 100),
  closes: 0,
} as const satisfies Partial<ReaderScenario>;

const FEN = 100;

/**
 * What of the world is as the reader has set it.
 * @param usual what members sell in a week under this plan where the reader says nothing of it, in fen
 */
export function worldOf(
  reader: ReaderScenario,
  plan: Plan,
  usual: number,
): Pick<
  Scenario,
  | 'people'
  | 'quitPerWeek'
  | 'network'
  | 'patienceWeeks'
  | 'impatientQuitPerWeek'
  | 'fatigue'
  | 'closingWeek'
  | 'retailPerWeek'
> {
  const {
    patience = HOME_WORLD.patience,
    impatient = HOME_WORLD.impatient,
    fatigue = HOME_WORLD.fatigue,
    closes = HOME_WORLD.closes,
    retail,
  } = reader;
  const sold = plan.retail === undefined ? 0 : retail === undefined ? usual : retail * FEN;
  return {
    ...townOf(reader),
    patienceWeeks: patience,
    impatientQuitPerWeek: impatient / 100,
    fatigue: fatigue / 100,
    closingWeek: closes === 0 ? null : closes,
    ...(sold > 0 ? { retailPerWeek: sold } : {}),
  };
}

/** Worlds to begin from. Each sets the whole of it but for what members sell, so that none leaves a trace of another. */
export const PRESETS = {
  home: HOME_WORLD,
  village: { ...HOME_WORLD, people: 2000, net: 'communities' },
  city: { ...HOME_WORLD, people: 1_000_000 },
  country: { ...HOME_WORLD, people: 1_410_000_000 },
  world: { ...HOME_WORLD, people: PEOPLE.max },
  tired: { ...HOME_WORLD, fatigue: 60, patience: 3, impatient: 50 },
  closed: { ...HOME_WORLD, closes: 12 },
} as const satisfies Record<string, Required<Pick<ReaderScenario, keyof typeof HOME_WORLD>>>;

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** The preset that the reader's world is, or null. */
export function presetOf(reader: ReaderScenario): PresetName | null {
  const fields = Object.keys(HOME_WORLD) as (keyof typeof HOME_WORLD)[];
  const world: ReaderScenario = { ...HOME_WORLD, ...reader };
  return (
    PRESET_NAMES.find((name) => fields.every((field) => world[field] === PRESETS[name][field])) ??
    null
  );
}
