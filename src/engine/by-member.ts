/** A log's entries by member, in order: those of member m are `entry[start[m]] .. entry[start[m + 1] - 1]`. */
export interface ByMember {
  readonly start: Int32Array;
  readonly entry: Int32Array;
}

/**
 * @param whose the member of each entry of the log; below 0, nobody's
 * @param members how many there are
 */
export function byMember(whose: Int32Array, members: number): ByMember {
  const start = new Int32Array(members + 1);
  for (const member of whose) if (member >= 0) start[member + 1]! += 1;
  for (let m = 0; m < members; m++) start[m + 1]! += start[m]!;
  const next = start.slice(0, members);
  const entry = new Int32Array(start[members]!);
  for (let i = 0; i < whose.length; i++) if (whose[i]! >= 0) entry[next[whose[i]!]!++] = i;
  return { start, entry };
}
