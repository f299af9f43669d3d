/** Members by their place in the tree of who recruited whom, in a week of a run: whole, or below one of them. */
import type { Replay } from './replay.ts';

/** Who stands on one level; people. */
export interface Level {
  /** Steps down from the top, which is 0. */
  readonly level: number;
  readonly members: number;
  /** Those who have had back in cash all they paid in, and those who have stopped asking. */
  readonly back: number;
  readonly stopped: number;
}

export interface Branch {
  /** From a founder down to the member. */
  readonly chain: readonly number[];
  /** Whom the member brought in, in the order of joining. */
  readonly recruits: readonly number[];
  /** The member on level 0, then those whom they brought in, whom these brought in, and so on. */
  readonly levels: readonly Level[];
}

/** Not below whom we look at. */
const ELSEWHERE = -1;

/** Every member who has joined by the replay's week, by steps from a founder. */
export function levelsOf(replay: Replay): Level[] {
  const { level } = replay.run.members;
  return countLevels(replay, 0, (member) => level[member]!);
}

/**
 * The members above and below one of them, in the replay's week.
 * @throws RangeError if that member has not joined by then
 */
export function branchOf(replay: Replay, member: number): Branch {
  const { sponsor } = replay.run.members;
  if (!Number.isInteger(member) || member < 0 || member >= replay.count)
    throw new RangeError(`there are ${String(replay.count)} members, no ${String(member)}`);
  const chain: number[] = [];
  for (let at = member; at >= 0; at = sponsor[at]!) chain.unshift(at);
  // A sponsor stands before their recruits, so one pass finds everybody below.
  const below = new Int16Array(replay.count - member).fill(ELSEWHERE);
  below[0] = 0;
  const recruits: number[] = [];
  const levels = countLevels(replay, member, (each) => {
    if (each > member) {
      const above = sponsor[each]! - member;
      below[each - member] = above < 0 || below[above]! < 0 ? ELSEWHERE : below[above]! + 1;
      if (above === 0) recruits.push(each);
    }
    return below[each - member]!;
  });
  return { chain, recruits, levels };
}

function countLevels(replay: Replay, from: number, levelOf: (member: number) => number): Level[] {
  const members: number[] = [];
  const back: number[] = [];
  const stopped: number[] = [];
  for (let member = from; member < replay.count; member++) {
    const level = levelOf(member);
    if (level < 0) continue;
    while (members.length <= level) {
      members.push(0);
      back.push(0);
      stopped.push(0);
    }
    members[level]! += 1;
    if (replay.returnOf(member) === 'whole') back[level]! += 1;
    if (replay.hasStopped(member)) stopped[level]! += 1;
  }
  return members.map((count, level) => ({
    level,
    members: count,
    back: back[level]!,
    stopped: stopped[level]!,
  }));
}
