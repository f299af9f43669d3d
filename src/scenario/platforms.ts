/** Platforms that follow each other. */
import type { Scenario } from '@/engine/index.ts';

/** A scenario for each of several platforms: the same, with seeds that follow each other. */
export function platformScenarios(scenario: Scenario, count: number): [Scenario, ...Scenario[]] {
  const more = Array.from({ length: count - 1 }, (_, at) => ({
    ...scenario,
    seed: scenario.seed + at + 1,
  }));
  return [scenario, ...more];
}
