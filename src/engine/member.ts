/** One member's own account book, from the log of a run. */
import { byMember, type ByMember } from './by-member.ts';
import { ownFlow } from './flows.ts';
import type { Run } from './run.ts';
import { termsOf } from './terms.ts';

interface Line {
  readonly week: number;
  /** What came in or, below 0, went out; fen. */
  readonly amount: number;
  /** What the goods that came with it are worth to the member, as the plan has it; fen. */
  readonly goods: number;
  /** Cash in the member's account after this line, in fen; below 0, out of pocket. */
  readonly balance: number;
}

/** A line of a member's account book. Within a week: pay for joins, promotions, sales, purchases, team pay on both. */
export type Entry = Line &
  (
    | { readonly kind: 'joined' | 'sales' | 'purchases' | 'left' }
    /** @property paidFor see `Payments.kind` in run.ts; `causedBy` likewise */
    | { readonly kind: 'pay'; readonly paidFor: number; readonly causedBy: number }
    | { readonly kind: 'promotion'; readonly from: number; readonly to: number }
  );

type Happened = Entry extends infer Each
  ? Each extends Line
    ? Omit<Each, keyof Line>
    : never
  : never;

interface Index {
  readonly payments: ByMember;
  readonly promotions: ByMember;
}

/** Each run's log is sorted by member once, however many members are followed. */
const indexes = new WeakMap<Run, Index>();

function indexOf(run: Run): Index {
  let index = indexes.get(run);
  if (index === undefined) {
    const count = run.members.sponsor.length;
    index = {
      payments: byMember(run.payments.to, count),
      promotions: byMember(run.promotions.member, count),
    };
    indexes.set(run, index);
  }
  return index;
}

/**
 * Everything that happened to a member's money and standing, in order. Weeks in which nothing did are left out.
 * @param member 0 for the first who joined
 * @throws RangeError if the run has no such member
 */
export function ledgerOf(run: Run, member: number): Entry[] {
  const { members, payments, promotions, scenario, lastLiveWeek } = run;
  const joinWeek = members.joinWeek[member];
  if (joinWeek === undefined)
    throw new RangeError(
      `there are ${String(members.joinWeek.length)} members, no ${String(member)}`,
    );
  const stopWeek = members.stopWeek[member]!;
  const terms = termsOf(scenario);
  const { payments: paid, promotions: promoted } = indexOf(run);

  const entries: Entry[] = [];
  let balance = 0;
  let rank = 0;
  let payment = paid.start[member]!;
  let promotion = promoted.start[member]!;

  function add(week: number, amount: number, goods: number, happened: Happened): void {
    balance += amount;
    entries.push({ week, amount, goods, balance, ...happened });
  }
  /** Pay up to the end of a week; for joins alone, if so asked: what trade brings is paid later in the week. */
  function addPay(week: number, joinsOnly: boolean): void {
    for (; payment < paid.start[member + 1]!; payment++) {
      const at = paid.entry[payment]!;
      const kind = payments.kind[at]!;
      if (at >= payments.end[week]!) return;
      if (joinsOnly && kind > 0 && terms.rules[kind - 1]!.on !== 'joins') return;
      const causedBy = payments.causedBy[at]!;
      add(week, payments.amount[at]!, 0, { kind: 'pay', paidFor: kind, causedBy });
    }
  }

  const pays = members.sponsor[member]! >= 0 || scenario.foundersPay !== false;
  const { price, goodsValue } = terms.entry;
  add(joinWeek, pays ? 0 - price : 0, pays ? goodsValue : 0, { kind: 'joined' });
  for (let week = joinWeek; week <= run.lastWeek; week++) {
    addPay(week, true);
    for (; promotion < promoted.start[member + 1]!; promotion++) {
      const at = promoted.entry[promotion]!;
      if (at >= promotions.end[week]!) break;
      rank = promotions.to[at]!;
      add(week, 0, 0, { kind: 'promotion', from: promotions.from[at]!, to: rank });
    }
    if (week > joinWeek && week <= Math.min(stopWeek, lastLiveWeek)) {
      const flow = ownFlow(terms, rank, week - joinWeek);
      if (flow.income > 0) add(week, flow.income, 0, { kind: 'sales' });
      if (flow.outlay > 0) add(week, 0 - flow.outlay, flow.goodsValue, { kind: 'purchases' });
    }
    addPay(week, false);
    if (week === stopWeek) add(week, 0, 0, { kind: 'left' });
  }
  return entries;
}
