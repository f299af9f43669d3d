/** Which plans have a place between paid for recruiting and paid for selling, and which have none. */
import type { PaidFor } from '@/scenario/platform.ts';

/** What the sources say that a plan pays in one respect. */
export interface Pay {
  /** With its rates, if there are any; empty: nothing is said. */
  readonly says: string;
  readonly isRated: boolean;
}

export interface SpectrumPlan {
  readonly name: string;
  readonly href: string;
  readonly pay: Readonly<Record<PaidFor, Pay>>;
  /** Pay is named, but not what it was for. */
  readonly somePay: boolean;
}

/** `rated`: drawn; `named`: pay is named, and no rate; `silent`: no pay is named. */
export function placeOf({ pay, somePay }: SpectrumPlan): 'rated' | 'named' | 'silent' {
  const all = Object.values(pay);
  if (all.some(({ isRated }) => isRated)) return 'rated';
  return somePay || all.some(({ says }) => says !== '') ? 'named' : 'silent';
}

/** The plans by their place, each in the order given. */
export function byPlace(
  plans: readonly SpectrumPlan[],
): Record<'rated' | 'named' | 'silent', SpectrumPlan[]> {
  const of = (place: string): SpectrumPlan[] => plans.filter((plan) => placeOf(plan) === place);
  return { rated: of('rated'), named: of('named'), silent: of('silent') };
}
