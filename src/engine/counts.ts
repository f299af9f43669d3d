/**
 * What can be counted in a run without looking into anybody's account. Shares are of all who have joined; `week` is the
 * last week of the run unless another is asked for, and weeks outside the run count as its first or last.
 */
import type { Run } from './run.ts';

/** The last week of a run unless another is asked for; one outside the run counts as its first or last. */
export function weekOf(run: Run, week: number | undefined): number {
  return week === undefined
    ? run.lastWeek
    : Math.max(0, Math.min(run.lastWeek, Math.trunc(week) || 0));
}

/** How many people each member has recruited. */
export function recruitsAt(run: Run, week?: number): Int32Array {
  const recruits = new Int32Array(membersAt(run, week));
  for (let i = 0; i < recruits.length; i++) {
    const sponsor = run.members.sponsor[i]!;
    if (sponsor >= 0) recruits[sponsor]! += 1;
  }
  return recruits;
}

/** Members by the number of people they have recruited: entry k counts those with exactly k. */
export function recruitCounts(run: Run, week?: number): Int32Array {
  const recruits = recruitsAt(run, week);
  let most = 0;
  for (const count of recruits) most = Math.max(most, count);
  const counts = new Int32Array(most + 1);
  for (const count of recruits) counts[count]! += 1;
  return counts;
}

/** How many people the members who joined in each week have recruited on average by the end; null where nobody joined. */
export function meanRecruitsByWeek(run: Run): (number | null)[] {
  const recruits = recruitsAt(run);
  const sum = new Float64Array(run.lastWeek + 1);
  const members = new Float64Array(run.lastWeek + 1);
  recruits.forEach((count, member) => {
    const week = run.members.joinWeek[member]!;
    sum[week]! += count;
    members[week]! += 1;
  });
  return [...sum].map((count, week) => (members[week] === 0 ? null : count / members[week]!));
}

/** The first week in which at least this share of the town has joined; the last one, if it never does. */
export function weekReached(run: Run, share: number): number {
  const wanted = share * run.scenario.people;
  const week = run.weeks.members.findIndex((members) => members >= wanted);
  return week < 0 ? run.lastWeek : week;
}

/** How many people stand below each member, at any depth, by who recruited whom. */
export function teamSizes(run: Run, week?: number): Int32Array {
  return teamsBelow(run.members.sponsor.subarray(0, membersAt(run, week)));
}

/** The same in a tree. @param sponsors one entry a member in the order of joining: an earlier one, or -1 */
export function teamsBelow(sponsors: Int32Array): Int32Array {
  const team = new Int32Array(sponsors.length);
  // Recruits come after their sponsors.
  for (let i = team.length - 1; i >= 0; i--) {
    const sponsor = sponsors[i]!;
    if (sponsor >= 0) team[sponsor]! += 1 + team[i]!;
  }
  return team;
}

/** Where groups of members by team size begin, in people below: two steps are about ten times as many. */
export const TEAM_SIZES = [0, 1, 3, 10, 32, 100, 316, 1000] as const;

/** Share of members below whom at least so many people stand, at any depth. */
export function shareTeamAtLeast(run: Run, least: number, week?: number): number {
  const team = teamSizes(run, week);
  let enough = 0;
  for (const size of team) if (size >= least) enough += 1;
  return enough / team.length;
}

export function membersAt(run: Run, week?: number): number {
  return run.weeks.members[weekOf(run, week)]!;
}

/** Share of members who have not had back in cash all they paid in. */
export function shareNotBack(run: Run, week?: number): number {
  const w = weekOf(run, week);
  return 1 - run.weeks.paidBack[w]! / run.weeks.members[w]!;
}

/** Share of members who have had nothing back. */
export function shareNothingBack(run: Run, week?: number): number {
  const w = weekOf(run, week);
  const { members, paidBack, partPaid } = run.weeks;
  return 1 - (paidBack[w]! + partPaid[w]!) / members[w]!;
}

/** Share of members who have recruited at least `least` people. */
export function shareRecruitedAtLeast(run: Run, least: number, week?: number): number {
  const counts = recruitCounts(run, week);
  let members = 0;
  let enough = 0;
  counts.forEach((count, recruits) => {
    members += count;
    if (recruits >= least) enough += count;
  });
  return enough / members;
}

/** Share of members who have stopped asking. */
export function shareStopped(run: Run, week?: number): number {
  const w = weekOf(run, week);
  return 1 - run.weeks.active[w]! / run.weeks.members[w]!;
}

/** The week in which most people joined (the first of equals); founders do not count. */
export function peakWeek(run: Run): number {
  const { joined } = run.weeks;
  let peak = Math.min(1, run.lastWeek);
  for (let w = 2; w <= run.lastWeek; w++) if (joined[w]! > joined[peak]!) peak = w;
  return peak;
}

/** Share of the town that never joined. */
export function shareNeverJoined(run: Run): number {
  return 1 - membersAt(run) / run.scenario.people;
}

/** Weeks of a handful of people go up and down by chance: so many at the start are passed over, so many must agree. */
const FIRST_WEEK = 4;
const IN_A_ROW = 3;

/**
 * The first of three weeks in a row, after the third week, whose newcomers bring in fewer than one each on average;
 * weeks in which nobody joined are passed over. null where there is none.
 */
export function weekBelowOne(run: Run): number | null {
  const known = meanRecruitsByWeek(run).flatMap((mean, week) =>
    mean === null || week < FIRST_WEEK ? [] : [{ mean, week }],
  );
  const at = known.findIndex((_, i) => {
    const row = known.slice(i, i + IN_A_ROW);
    return row.length === IN_A_ROW && row.every(({ mean }) => mean < 1);
  });
  return at < 0 ? null : known[at]!.week;
}
