/** The levels of a network as the figure tells them: numbered from 1, the level of those at the top. */
export interface LevelsView {
  /** Members at the top, each heading a network of their own. */
  readonly tops: number;
  /** People to be expected on each level, from level 1. */
  readonly expected: readonly number[];
}

export interface LevelTold {
  readonly people: number;
  readonly above: number;
  readonly below: number;
}

/** @param level from 1 @param members in all */
export function tellLevel({ expected }: LevelsView, level: number, members: number): LevelTold {
  const people = expected[level - 1] ?? 0;
  let above = 0;
  for (let i = 0; i < level - 1; i++) above += expected[i] ?? 0;
  return { people, above, below: Math.max(0, members - above - people) };
}

/** The deepest level on which at least one person is to be expected, from 1. */
export function deepestLevel({ expected }: LevelsView): number {
  return expected.findLastIndex((people) => people >= 1) + 1;
}

/** The level with most people, from 1; the first of equals. */
export function widestLevel({ expected }: LevelsView): number {
  return expected.indexOf(Math.max(...expected)) + 1;
}
