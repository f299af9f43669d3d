/** What the page and the worker say to each other. */
import type { Luck, MemberAccount } from '@/engine/account.ts';
import type { Ensemble, OutcomeName, Progress } from '@/engine/ensemble.ts';
import type { Problem, Run, Scenario } from '@/engine/index.ts';
import type { NeededSales } from '@/engine/needed-sales.ts';
import type { TEAMS } from '@/engine/teams.ts';

/** What can be measured of many runs, by the name under which the worker knows it, and the measures of each. */
export interface Measured {
  readonly outcomes: OutcomeName;
  readonly teams: keyof typeof TEAMS;
}

export interface RunRequest {
  readonly id: number;
  readonly scenario: Scenario;
}

/** Platforms that follow each other on the same people and ties. */
export interface SuccessionRequest {
  readonly id: number;
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  /** The share of each tie's wear that is made good before the next platform. */
  readonly recovery: number;
}

/** Many runs, with the seeds that follow the scenario's. */
export interface EnsembleRequest extends RunRequest {
  readonly runs: number;
  readonly measured: keyof Measured;
}

/** Gives up the ensemble with this number. */
export interface CancelRequest {
  readonly cancel: number;
}

/** Looks for the sales at which half of the members have their fee back: see `searchNeededSales` in the engine. */
export interface SearchRequest extends RunRequest {
  readonly towns: number;
  /** Whole yuan. */
  readonly cap: number;
}

/** Looks up one member of a run: by place in the queue from 1, past the last the last one; or by how they end. */
export interface MemberRequest extends RunRequest {
  readonly who: number | Luck;
}

/** What only the sandbox asks for; the newest search counts. */
export type PanelRequest = SearchRequest | MemberRequest | CancelRequest;

/** The newest request counts: it stops an ensemble that is under way. */
export type Request = RunRequest | SuccessionRequest | EnsembleRequest | CancelRequest;

interface Refusal {
  readonly id: number;
  readonly problems: readonly Problem[];
}

export type RunAnswer =
  | { readonly id: number; readonly run: Run }
  | { readonly id: number; readonly runs: readonly Run[] }
  | Refusal;

export type EnsembleAnswer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly ensemble: Ensemble<string> }
  | { readonly id: number; readonly stopped: true }
  | Refusal;

export type PanelAnswer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly needed: NeededSales }
  | { readonly id: number; readonly account: MemberAccount }
  | { readonly id: number; readonly stopped: true }
  | Refusal;

let lastId = 0;

/** A number for a request, not used before in this page. */
export function nextId(): number {
  lastId += 1;
  return lastId;
}
