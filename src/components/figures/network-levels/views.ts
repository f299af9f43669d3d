/** How many people to expect on which level: computed when the page is built. */
import { expectedLevels } from '@/engine/index.ts';
import type { LevelsView } from './levels.ts';

/**
 * @param members in all networks together @param levels how many are told
 * @param tops how many members stand at the top, each of them in one such view
 */
export function levelsViews(
  members: number,
  levels: number,
  tops: readonly number[],
): LevelsView[] {
  return tops.map((each) => ({
    tops: each,
    // To a thousandth of a person: enough to tell whether there is one.
    expected: expectedLevels(members, levels, each).map(
      (people) => Math.round(people * 1000) / 1000,
    ),
  }));
}
