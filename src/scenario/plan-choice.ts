/** Plans on file as a page can offer them: data in fen, every allowed reading of them worked out beforehand. */
import type { Plan } from '@/engine/index.ts';
import { planOf, retailPerWeekOf, type CaseFile, type PlanFile } from './case.ts';
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
    readonly standing: 'assumed' | 'inference' | 'elsewhere';
    readonly why: string;
  }[];
  readonly variants: readonly Variant[];
  /** Field by field: what it is, where it comes from, and what that says. */
  readonly terms: readonly {
    readonly what: string;
    readonly standing: 'stated' | 'assumed' | 'unknown';
    readonly says: string;
  }[];
}

/** Every set of a file's toggles that can be on together, none first. */
export function variantsOf(file: CaseFile | PlanFile): Variant[] {
  const ids = (file.toggles ?? []).map(({ id }) => id).sort();
  const sets = ids.reduce<string[][]>(
    (before, id) => before.concat(before.map((set) => [...set, id])),
    [[]],
  );
  return sets.flatMap((toggles) => {
    try {
      return [
        { toggles, plan: planOf(file, toggles), retailPerWeek: retailPerWeekOf(file, toggles) },
      ];
    } catch (error) {
      // One by one each must be right; together they may set the same field, or make no plan.
      if (toggles.length < 2) throw error;
      return [];
    }
  });
}

export function variantWith(
  { variants }: PlanChoice,
  toggles: readonly string[],
): Variant | undefined {
  return variants.find((variant) => variant.toggles.join() === toggles.join());
}
