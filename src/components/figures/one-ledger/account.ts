/** One member's account, as plain lines that can stand in a page. */
import { balancesAt } from '@/engine/measures.ts';
import { ledgerOf } from '@/engine/member.ts';
import type { Run } from '@/engine/run.ts';

export interface AccountLine {
  readonly week: number;
  readonly kind: 'joined' | 'founder' | 'pay' | 'promotion' | 'sales' | 'purchases' | 'left';
  /** The member who joined, by place in the queue from 1; 0 where nobody did. */
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
    if (entry.kind === 'pay')
      return { week, kind: 'pay', who: entry.causedBy + 1, amount, balance };
    const kind = at === 0 && amount === 0 ? 'founder' : entry.kind;
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

/** The member with the best result, and the one in the middle: the first of equals. */
export function luckiestAndMedian(run: Run): { luckiest: number; median: number } {
  const balances = balancesAt(run);
  let luckiest = 0;
  balances.forEach((balance, member) => {
    if (balance > balances[luckiest]!) luckiest = member;
  });
  const middle = [...balances].sort((a, b) => a - b)[Math.floor((balances.length - 1) / 2)]!;
  return { luckiest, median: balances.indexOf(middle) };
}
