/** One member's account, as plain lines that can stand in a page. */
import { balancesAt } from './measures.ts';
import { ledgerOf } from './member.ts';
import { DIRECT, type Run } from './run.ts';

export interface AccountLine {
  readonly week: number;
  /** `free` for who joins without paying, `founder` for who is let in so at the start; `pay` for a recruit of their own, `team` for somebody who joins below, `trade` for what those below buy or sell. */
  readonly kind:
    | 'joined'
    | 'free'
    | 'founder'
    | 'pay'
    | 'team'
    | 'trade'
    | 'promotion'
    | 'sales'
    | 'purchases'
    | 'left';
  /** The member who set off the pay, by place in the queue from 1; 0 where nobody did, or several. */
  readonly who: number;
  /** fen */
  readonly amount: number;
  /** fen, after this line */
  readonly balance: number;
}

export interface Account {
  /** From 1. */
  readonly place: number;
  readonly members: number;
  readonly people: number;
  readonly lastWeek: number;
  readonly recruits: number;
  readonly lines: readonly AccountLine[];
}

/** @param member from 0 */
export function accountOf(run: Run, member: number): Account {
  const lines = ledgerOf(run, member).map((entry, at): AccountLine => {
    const { week, amount, balance } = entry;
    if (entry.kind === 'pay') {
      const { paidFor, causedBy } = entry;
      const rule = run.scenario.plan.teamPay?.[paidFor - 1];
      const own = paidFor === DIRECT || run.members.sponsor[causedBy] === member;
      const kind = paidFor > DIRECT && rule?.on !== 'joins' ? 'trade' : own ? 'pay' : 'team';
      return { week, kind, who: causedBy + 1, amount, balance };
    }
    const kind = at === 0 && amount === 0 ? (week === 0 ? 'founder' : 'free') : entry.kind;
    return { week, kind, who: 0, amount, balance };
  });
  let recruits = 0;
  for (const sponsor of run.members.sponsor) if (sponsor === member) recruits += 1;
  return {
    place: member + 1,
    members: run.members.sponsor.length,
    people: run.scenario.people,
    lastWeek: run.lastWeek,
    recruits,
    lines,
  };
}

/** A member by how they end, in cash. */
export type Luck = 'luckiest' | 'median' | 'unluckiest';

/** Who that is: the first of equals, from 0. */
export function memberByLuck(run: Run, luck: Luck): number {
  const balances = balancesAt(run);
  const sorted = balances.slice().sort();
  const place = { unluckiest: 0, median: (sorted.length - 1) >> 1, luckiest: sorted.length - 1 };
  return balances.indexOf(sorted[place[luck]]!);
}

/** Others who end with as much cash as a member. */
interface Alike {
  readonly others: number;
  /** Whether nobody ends with less. */
  readonly lowest: boolean;
}

/** An account, and how many end as its member does. */
export type MemberAccount = Account & { readonly alike: Alike };

/** @param member from 0 */
export function alikeOf(run: Run, member: number): Alike {
  const balances = balancesAt(run);
  const own = balances[member]!;
  let others = -1;
  let lowest = true;
  for (const each of balances)
    if (each === own) others += 1;
    else if (each < own) lowest = false;
  return { others, lowest };
}

/** @param who a place in the queue from 1, past the last the last one; or how they end @returns from 0 */
export function memberOf(run: Run, who: number | Luck): number {
  return typeof who === 'number'
    ? Math.min(who, run.members.sponsor.length) - 1
    : memberByLuck(run, who);
}

/** What happened of one kind in one week, together. */
export interface WeekLine extends AccountLine {
  /** How often; of joins below, how many people, whatever is paid for each. */
  readonly times: number;
}

/** An account by week and kind, in the order in which the first of each came: with large teams there is much in a week. */
export function byWeek(lines: readonly AccountLine[]): WeekLine[] {
  const together: WeekLine[] = [];
  const people: Set<number>[] = [];
  let from = 0;
  for (const line of lines) {
    if (line.week !== together.at(-1)?.week) from = together.length;
    const at = together.findIndex((each, place) => place >= from && each.kind === line.kind);
    const same = together[at];
    if (same === undefined) {
      together.push({ ...line, times: 1 });
      people.push(new Set([line.who]));
    } else {
      const again = line.who > 0 && people[at]!.has(line.who);
      people[at]!.add(line.who);
      together[at] = {
        ...same,
        amount: same.amount + line.amount,
        times: same.times + (again ? 0 : 1),
      };
    }
  }
  // Balances are those after each line as they stand now.
  let balance = 0;
  return together.map((line) => {
    balance += line.amount;
    return { ...line, balance };
  });
}
