/** In what two scenarios differ, as far as a reader can set it. */
import type { Scenario } from '@/engine/index.ts';

/** A setting, as a number or a name; null where there is none. */
const SETTINGS = {
  asks: ({ asking }) => (asking.by === 'person' ? asking.perWeek : null),
  chance: ({ acceptance }) => percent(acceptance),
  fatigue: ({ fatigue }) => percent(fatigue),
  quit: ({ quitPerWeek }) => percent(quitPerWeek),
  patience: ({ patienceWeeks }) => patienceWeeks,
  impatient: ({ impatientQuitPerWeek }) => percent(impatientQuitPerWeek),
  closes: ({ closingWeek }) => closingWeek,
  people: ({ people }) => people,
  net: ({ network }) => network.kind,
  /** fen */
  retail: ({ retailPerWeek = 0 }) => retailPerWeek,
} as const satisfies Record<string, (scenario: Scenario) => number | string | null>;
type Setting = keyof typeof SETTINGS;

const percent = (share: number): number => Math.round(share * 1000) / 10;

export interface Difference {
  readonly name: Setting;
  readonly a: number | string | null;
  readonly b: number | string | null;
}

/** Plan and seed apart, which have names of their own. */
export function differencesOf(a: Scenario, b: Scenario): Difference[] {
  return (Object.keys(SETTINGS) as Setting[])
    .map((name) => ({ name, a: SETTINGS[name](a), b: SETTINGS[name](b) }))
    .filter((each) => each.a !== each.b);
}

/** Towns of one setting differ by their number alone. */
export function sameSetting(a: Scenario, b: Scenario): boolean {
  return JSON.stringify({ ...a, seed: 0 }) === JSON.stringify({ ...b, seed: 0 });
}
