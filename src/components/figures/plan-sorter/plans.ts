/** Plans told by their terms alone, and what a reader has made of them. */
import type { SignName, SignState } from '@/scenario/signs.ts';

/** What a plan can pay for, in the order of the spectrum. */
export const ZONES = ['recruit', 'team', 'sales'] as const;
/** Where a reader can put a plan, in the same order. */
export const PLACES = ['recruiting', 'between', 'selling'] as const;
export type Place = (typeof PLACES)[number];

export interface PlanToSort {
  /** 'A' / '甲' */
  readonly letter: string;
  /** Its terms in a sentence. */
  readonly says: string;
  readonly paysFor: Readonly<Record<(typeof ZONES)[number], boolean>>;
  readonly signs: readonly { readonly name: SignName; readonly state: SignState }[];
  /** How much of the money comes from people who are not members. */
  readonly outside: 'none' | 'some' | 'most';
}

/** Kept as a row of numbers: 0 for a plan that is not sorted, 1 to 3 for its place. */
export function placesIn(kept: readonly number[] | null, plans: number): (Place | null)[] {
  return Array.from({ length: plans }, (_, at) => PLACES[(kept?.[at] ?? 0) - 1] ?? null);
}
export function toKeep(sorted: readonly (Place | null)[]): number[] {
  return sorted.map((place) => (place === null ? 0 : PLACES.indexOf(place) + 1));
}

const isLit = (plan: PlanToSort, wanted: (name: SignName) => boolean): boolean =>
  plan.signs.some(({ name, state }) => wanted(name) && state === 'present');

export interface Tally {
  readonly sorted: number;
  /** Plans with a sign of Chinese law, and with the American one. */
  readonly chinese: number;
  readonly american: number;
  /** Plans that the reader put under paid for selling, and how many of these have a Chinese sign. */
  readonly selling: number;
  readonly sellingLit: number;
}

export function tallyOf(plans: readonly PlanToSort[], sorted: readonly (Place | null)[]): Tally {
  const chinese = plans.map((plan) => isLit(plan, (name) => name.startsWith('cn-')));
  const count = (holds: (plan: PlanToSort, at: number) => boolean): number =>
    plans.filter(holds).length;
  return {
    sorted: count((_, at) => sorted[at] !== null),
    chinese: count((_, at) => chinese[at] === true),
    american: count((plan) => isLit(plan, (name) => name === 'us-koscot')),
    selling: count((_, at) => sorted[at] === 'selling'),
    sellingLit: count((_, at) => sorted[at] === 'selling' && chinese[at] === true),
  };
}
