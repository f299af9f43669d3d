/** In which ways a plan on file can be read. */
import { planOf, retailPerWeekOf, type CaseFile, type PlanFile } from './case.ts';
import type { Variant } from './plan-choice.ts';

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
