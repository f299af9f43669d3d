/** What the signs are held against: a plan's own terms, or what an official body found. */
import type { KoscotPart, SignName, SignState } from '@/scenario/signs.ts';

/** The three signs of Art. 7, then the American test. */
export const HELD = [
  'cn-recruiting',
  'cn-fee',
  'cn-team',
  'us-koscot',
] as const satisfies readonly SignName[];
export type Held = (typeof HELD)[number];

export interface Lit {
  readonly state: SignState;
  /** The terms, or the finding, that it is lit by; or why it is not. */
  readonly because: string;
}

export interface PlanSubject {
  readonly letter: string;
  readonly says: string;
  readonly signs: Readonly<Record<Held, Lit>>;
  readonly koscot: Readonly<Record<KoscotPart, Lit>>;
}

/** A decision, with its body and date. */
interface Act {
  readonly kick: string;
  readonly headline: string;
  readonly body: string;
  readonly says: string;
}

export interface FindingSubject {
  readonly id: string;
  /** 'Yunji, 2017' */
  readonly name: string;
  /** The one that holds first. */
  readonly acts: readonly Act[];
  /** What the company answered; empty, where nothing is in our sources. */
  readonly reply: string;
  /** A Chinese body applies Chinese law: the American test is not asked. */
  readonly signs: Readonly<Record<Exclude<Held, 'us-koscot'>, Lit>>;
}

/** How many of some signs are present. */
export function presentIn(signs: readonly Lit[]): number {
  return signs.filter(({ state }) => state === 'present').length;
}
