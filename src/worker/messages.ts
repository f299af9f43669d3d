/** What the page and the worker say to each other. */
import type { Problem, Run, Scenario } from '@/engine/index.ts';

export interface RunRequest {
  readonly id: number;
  readonly scenario: Scenario;
}

export type RunAnswer =
  | { readonly id: number; readonly run: Run }
  | { readonly id: number; readonly problems: readonly Problem[] };
