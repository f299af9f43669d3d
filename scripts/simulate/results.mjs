// What each plan on file comes to in the default town, over many seeds: the data of docs/plans.md.
import { digest, ensembleOf, OUTCOMES, simulate } from '../../src/engine/index.ts';
import { planOf, retailPerWeekOf } from '../../src/scenario/case.ts';
import { DEFAULT, toScenario } from '../../src/scenario/reader.ts';
import { readPlans } from './plans.mjs';

export const RUNS = 200;
/** Runs whose bytes are kept as a fingerprint: enough to see that plan, town and engine are the same as before. */
const FINGERPRINTS = 3;

/** @typedef {{ plan: string, with: string[], scenario: import('../../src/engine/index.ts').Scenario }} Setting */

/** Every plan as it is, and with each of its toggles. @returns {Setting[]} */
export function settings() {
  return [...readPlans()].flatMap(([plan, file]) =>
    [[], ...(file.toggles ?? []).map(({ id }) => [id])].map((chosen) => {
      const retailPerWeek = retailPerWeekOf(file, chosen);
      return {
        plan,
        with: chosen,
        scenario: {
          ...toScenario(DEFAULT, planOf(file, chosen)),
          ...(retailPerWeek > 0 ? { retailPerWeek } : {}),
        },
      };
    }),
  );
}

/** The first runs, byte for byte. @param {Setting} setting */
export function fingerprint({ scenario }) {
  return Array.from({ length: FINGERPRINTS }, (_, i) =>
    digest(simulate({ ...scenario, seed: scenario.seed + i })),
  );
}

/** @param {number} value */
const short = (value) => Number(value.toPrecision(6));

/** Median and 90% band of every outcome, and how runs ended. @param {Setting} setting */
export function resultOf(setting) {
  const { measures, endings } = ensembleOf(setting.scenario, RUNS, OUTCOMES);
  return {
    plan: setting.plan,
    with: setting.with,
    runs: RUNS,
    people: setting.scenario.people,
    outcomes: Object.fromEntries(
      Object.entries(measures).map(([name, { median, low, high }]) => [
        name,
        [median, low, high].map(short),
      ]),
    ),
    endings: Object.fromEntries(Object.entries(endings).filter(([, count]) => count > 0)),
    fingerprint: fingerprint(setting),
  };
}
