/** The engine's door: scenarios from outside are checked, and then run. */
import { OUTCOMES, runMany, type Ensemble, type Measures, type Progress } from './ensemble.ts';
import type { ContactNetwork } from './network.ts';
import type { Run } from './run.ts';
import { ScenarioError } from './scenario-error.ts';
import { parseScenario, type Scenario } from './scenario.ts';
import { runScenario, runSuccessive } from './simulation.ts';

/**
 * Runs a scenario. The same scenario gives the same bytes in every JavaScript engine.
 * @param network drawn already, for a scenario whose network is not `mixing`; else it is drawn from the seed
 * @throws ScenarioError when a field is out of range or the plan makes no sense
 */
export function simulate(input: Scenario, network?: ContactNetwork): Run {
  const scenario = parseScenario(input);
  const known = network === undefined ? scenario.people : network.start.length - 1;
  if (known !== scenario.people)
    throw new ScenarioError([
      {
        path: 'people',
        message: `the network that was given has ${String(known)} people`,
        example: String(known),
      },
    ]);
  return runScenario(scenario, network);
}

/**
 * Platforms one after another among the same people: each starts on the ties that the one before has worn.
 * @param inputs scenarios with the same people, network and ties; the first one's seed draws the network
 * @param recovery the share of each tie's wear that is made good before the next platform, 0 to 1
 * @throws ScenarioError where one makes no sense, or has other people, another network or other ties
 */
export function simulateSuccessive(inputs: readonly Scenario[], recovery: number): Run[] {
  const scenarios = inputs.map(parseScenario);
  const [first] = scenarios;
  if (first === undefined) return [];
  if (!(recovery >= 0 && recovery <= 1))
    throw new ScenarioError([
      { path: 'recovery', message: 'must be between 0 and 1', example: '0.25' },
    ]);
  for (const field of ['people', 'network', 'ties'] as const)
    scenarios.forEach((scenario, index) => {
      if (JSON.stringify(scenario[field]) !== JSON.stringify(first[field]))
        throw new ScenarioError([
          {
            path: `${String(index)}.${field}`,
            message: 'must be the same as on the first platform',
            example: first[field] === undefined ? 'left out' : JSON.stringify(first[field]),
          },
        ]);
    });
  return runSuccessive([first, ...scenarios.slice(1)], recovery);
}

/**
 * Runs a scenario many times: see `runMany` in ensemble.ts.
 * @param measures what is measured of every run; the outcomes in ensemble.ts, if not given
 * @throws ScenarioError when the scenario or the number of runs makes no sense
 */
export function ensemble(scenario: Scenario, runs: number): Generator<Progress, Ensemble>;
export function ensemble<Name extends string>(
  scenario: Scenario,
  runs: number,
  measures: Measures<Name>,
): Generator<Progress, Ensemble<Name>>;
export function* ensemble(
  scenario: Scenario,
  runs: number,
  measures: Measures<string> = OUTCOMES,
): Generator<Progress, Ensemble<string>> {
  return yield* runMany(parseScenario(scenario), runs, measures);
}

/** {@link ensemble} without a pause. */
export function ensembleOf(scenario: Scenario, runs: number): Ensemble;
export function ensembleOf<Name extends string>(
  scenario: Scenario,
  runs: number,
  measures: Measures<Name>,
): Ensemble<Name>;
export function ensembleOf(
  scenario: Scenario,
  runs: number,
  measures: Measures<string> = OUTCOMES,
): Ensemble<string> {
  const steps = ensemble(scenario, runs, measures);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
