/** The engine's public face. */
export { digest } from './digest.ts';
export * from './measures.ts';
export { planSchema, type Plan } from './plan.ts';
export { Replay } from './replay.ts';
export { returned, type Return } from './returned.ts';
export {
  NEVER,
  type Ending,
  type EndingCause,
  type EndingKind,
  type Members,
  type Run,
  type Weeks,
} from './run.ts';
export {
  parseScenario,
  problemsOf,
  ScenarioError,
  scenarioSchema,
  type Problem,
  type Scenario,
} from './scenario.ts';
export { seriesOf, type Series } from './series.ts';
export { simulate } from './simulate.ts';
export * from './theory.ts';
