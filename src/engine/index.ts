/** The engine's public face. */
export * from './counts.ts';
export { digest } from './digest.ts';
export {
  OUTCOMES,
  type Band,
  type Ensemble,
  type Measures,
  type OutcomeName,
  type Progress,
  type Spread,
} from './ensemble.ts';
export { ownFlow, type Flow } from './flows.ts';
export * from './mean-field.ts';
export * from './measures.ts';
export * from './member.ts';
export { communityOf, drawNetwork, type ContactNetwork } from './network.ts';
export { directPayOf, fenOf } from './pay.ts';
export { planParts, planSchema, type Pay, type Plan, type TeamPay } from './plan.ts';
export { Random } from './random.ts';
export { Replay } from './replay.ts';
export { returned, RETURNS, type Return } from './returned.ts';
export {
  DIRECT,
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
  type Asking,
  type Network,
  type Problem,
  type Scenario,
} from './scenario.ts';
export { tell } from './scenario-error.ts';
export { seriesOf, type Series } from './series.ts';
export { settle, type Settled } from './settle.ts';
export { stagesOf, type Stage } from './stages.ts';
export { ensemble, ensembleOf, simulate, simulateSuccessive } from './simulate.ts';
export { membersByTeam, TEAMS } from './teams.ts';
export { termsOf, type Terms } from './terms.ts';
export * from './theory.ts';
export { fullTree, growTree } from './trees.ts';
