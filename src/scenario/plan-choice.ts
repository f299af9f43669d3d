/**
 * Plans on file as a page can offer them: data in fen, every allowed reading of them worked out beforehand. How they are
 * read stands in variants.ts, so that no page carries the rules of files.
 */
import type { Plan } from '@/engine/index.ts';
import type { Choice } from './link.ts';

/** One way in which a plan can be read: the toggles that are on, and what the engine runs then. */
export interface Variant {
  /** In the order of the alphabet. */
  readonly toggles: readonly string[];
  readonly plan: Plan;
  /** What an active member sells to people outside in a week, in fen. */
  readonly retailPerWeek: number;
}

/** A plan to choose, in the words of one language. */
export interface PlanChoice extends Choice {
  readonly name: string;
  readonly about: string;
  readonly currency: 'CNY' | 'USD';
  readonly toggles: readonly {
    readonly id: string;
    readonly name: string;
  }[];
  readonly variants: readonly Variant[];
  /** Field by field, then toggle by toggle: what it is, where it comes from, and what that says. */
  readonly terms: readonly {
    readonly what: string;
    /** Whether a source states it of this plan. */
    readonly stated: boolean;
    readonly standing: string;
    readonly says: string;
  }[];
}

export function variantWith(
  { variants }: PlanChoice,
  toggles: readonly string[],
): Variant | undefined {
  return variants.find((variant) => variant.toggles.join() === toggles.join());
}
