/** What can be asked of a run, each as one number. Shares are of all who have joined. */
import type { Run } from './run.ts';

/** The last week of a run unless another is asked for. */
function weekOf(run: Run, week: number | undefined): number {
  return week === undefined ? run.lastWeek : Math.max(0, Math.min(run.lastWeek, week));
}

/** Members by the number of people they have recruited: entry k counts those with exactly k. */
export function recruitCounts(run: Run, week?: number): Int32Array {
  const members = run.weeks.members[weekOf(run, week)]!;
  const recruits = new Int32Array(members);
  let most = 0;
  for (let i = 0; i < members; i++) {
    const sponsor = run.members.sponsor[i]!;
    if (sponsor < 0) continue;
    recruits[sponsor]! += 1;
    most = Math.max(most, recruits[sponsor]!);
  }
  const counts = new Int32Array(most + 1);
  for (const count of recruits) counts[count]! += 1;
  return counts;
}

export function membersAt(run: Run, week?: number): number {
  return run.weeks.members[weekOf(run, week)]!;
}

/** Share of members who have not had the whole fee back in cash. */
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

/** Share of members who hold at least the rank with this number (0 is the rank everyone starts in). */
export function shareRankAtLeast(run: Run, rank: number, week?: number): number {
  const ranks = run.scenario.plan.ranks.length;
  const w = weekOf(run, week);
  let holding = 0;
  for (let r = rank; r < ranks; r++) holding += run.weeks.byRank[w * ranks + r]!;
  return holding / run.weeks.members[w]!;
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

/** What the operator and its suppliers hold of each fee paid, as a share; goods not bought yet are still in it. */
export function shareKept(run: Run, week?: number): number {
  const w = weekOf(run, week);
  const fees = run.weeks.members[w]! * run.scenario.plan.entry.fee;
  return fees === 0 ? 0 : (run.weeks.operator[w]! + run.weeks.suppliers[w]!) / fees;
}

/** Members who joined in this week and had been paid by the end of it: always 0, whatever the plan. */
export function newcomersPaid(run: Run, week: number): number {
  const from = week === 0 ? 0 : run.weeks.members[week - 1]!;
  const paid = new Set<number>();
  for (let i = 0; i < run.payments.end[week]!; i++) {
    const to = run.payments.to[i]!;
    if (to >= from && to < run.weeks.members[week]!) paid.add(to);
  }
  return paid.size;
}
