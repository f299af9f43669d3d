/** Members by how many people stand below them, and how many of those who have such a team have the fee back. */
import {
  shareNotBack,
  shareRecruitedAtLeast,
  shareTeamAtLeast,
  TEAM_SIZES,
  teamSizes,
} from './counts.ts';
import type { Measures } from './ensemble.ts';
import { balancesAt, netQuantiles } from './measures.ts';
import type { Run } from './run.ts';

interface ByTeam {
  /** Members of each group, from the smallest teams. */
  readonly members: readonly number[];
  /** Of those, how many have in cash all that they paid in. */
  readonly back: readonly number[];
}

/** Members by the size of their team at the end of a run. */
export function membersByTeam(run: Run): ByTeam {
  const balances = balancesAt(run);
  const members = TEAM_SIZES.map(() => 0);
  const back = TEAM_SIZES.map(() => 0);
  teamSizes(run).forEach((size, member) => {
    const group = TEAM_SIZES.findLastIndex((least) => size >= least);
    members[group]! += 1;
    if (balances[member]! >= 0) back[group]! += 1;
  });
  return { members, back };
}

type Group = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** `size3`, `back3`: shares of all members, by the place of a group in {@link TEAM_SIZES}. */
type GroupName = `${'size' | 'back'}${Group}`;

const counted = new WeakMap<Run, ByTeam>();

/** {@link membersByTeam}, counted once for the sixteen shares that are taken from it. */
function byTeamOf(run: Run): ByTeam {
  const known = counted.get(run) ?? membersByTeam(run);
  counted.set(run, known);
  return known;
}

const share = (part: 'members' | 'back', group: number) => (run: Run) =>
  byTeamOf(run)[part][group]! / run.weeks.members[run.lastWeek]!;

/** What is measured of runs that are asked about teams; shares of all members, and fen. */
export const TEAMS = {
  ...(Object.fromEntries(
    TEAM_SIZES.flatMap((_, group) => [
      [`size${String(group)}`, share('members', group)],
      [`back${String(group)}`, share('back', group)],
    ]),
  ) as Measures<GroupName>),
  teamOfHundred: (run: Run) => shareTeamAtLeast(run, 100),
  recruitedNobody: (run: Run) => 1 - shareRecruitedAtLeast(run, 1),
  notBack: (run: Run) => shareNotBack(run),
  /** What the member in the middle stands at, and what one in a hundred stands at or above. */
  medianNet: (run: Run) => netQuantiles(run, [0.5])[0]!,
  topNet: (run: Run) => netQuantiles(run, [0.99])[0]!,
} satisfies Measures<string>;
