/**
 * What can be asked of a run. Money is in fen; shares are of all who have joined. `week` is the last week of the run
 * unless another is asked for; weeks outside the run count as its first or last.
 */
import { membersAt, weekOf } from './counts.ts';
import { ownFlow } from './flows.ts';
import { fenOf } from './pay.ts';
import type { Pay } from './plan.ts';
import type { Run } from './run.ts';
import { termsOf } from './terms.ts';

/** Members by rank held, from the rank that everyone starts in. */
export function membersByRank(run: Run, week?: number): Int32Array {
  const ranks = run.scenario.plan.ranks.length;
  const w = weekOf(run, week);
  return run.weeks.byRank.slice(w * ranks, (w + 1) * ranks);
}

/** Ties worn through. */
export function mutedTies(run: Run, week?: number): number {
  return run.weeks.mutedTies[weekOf(run, week)]!;
}

/** Share of members who hold at least the rank with this number (0 is the rank everyone starts in). */
export function shareRankAtLeast(run: Run, rank: number, week?: number): number {
  const holding = membersByRank(run, week).subarray(rank);
  return holding.reduce((sum, count) => sum + count, 0) / membersAt(run, week);
}

/**
 * Members who joined in this week and had been paid by the end of it. Always 0, whatever the plan, unless recruits take
 * places below other newcomers of the same week (`structure.width`).
 */
export function newcomersPaid(run: Run, week: number): number {
  const from = week === 0 ? 0 : run.weeks.members[week - 1]!;
  const paid = new Set<number>();
  // Nobody is paid before they join.
  for (let i = week === 0 ? 0 : run.payments.end[week - 1]!; i < run.payments.end[week]!; i++) {
    const to = run.payments.to[i]!;
    if (to >= from) paid.add(to);
  }
  return paid.size;
}

/**
 * What goods count for: `none`, cash alone; `plan`, what the plan says that they are worth; a number, so many fen for
 * the goods that come with the fee (those bought again as in the plan); or a share of every price paid.
 */
export type Goods = 'none' | 'plan' | Pay;

/** What has passed through members' hands so far, in fen: one entry a member who has joined. */
export interface Accounts {
  /** Fee and purchases. */
  readonly paidIn: Float64Array;
  /** From the operator: direct and team pay. */
  readonly pay: Float64Array;
  /** The own share of what they sold. */
  readonly sales: Float64Array;
  /** What the goods they got are worth to them. */
  readonly goods: Float64Array;
}

/** Every member's account at the end of a week. Costs O(members + payments + promotions). */
export function accountsAt(run: Run, week?: number, goods: Goods = 'none'): Accounts {
  const { scenario, payments } = run;
  const w = weekOf(run, week);
  const count = run.weeks.members[w]!;
  const { entry } = scenario.plan;
  const free = scenario.foundersPay === false ? scenario.founders : 0;
  const accounts = {
    paidIn: new Float64Array(count).fill(entry.fee, free),
    pay: new Float64Array(count),
    sales: new Float64Array(count),
    goods: new Float64Array(count).fill(worth(entry, goods, entry.fee, true), free),
  };
  for (let i = 0; i < payments.end[w]!; i++) accounts.pay[payments.to[i]!]! += payments.amount[i]!;
  addOwnFlows(run, w, goods, accounts);
  return accounts;
}

function worth(
  { goodsValue }: { readonly goodsValue: number },
  goods: Goods,
  price: number,
  withFee: boolean,
): number {
  if (goods === 'none') return 0;
  if (goods === 'plan' || (typeof goods === 'number' && !withFee)) return goodsValue;
  return fenOf(goods, price);
}

/**
 * Adds what members sold and bought. Week by week it would cost members times weeks; instead flows are summed up once
 * by rank and age, and a member's time is cut at promotions.
 */
function addOwnFlows(run: Run, week: number, goods: Goods, accounts: Accounts): void {
  const terms = termsOf(run.scenario);
  if (terms.sale === null && terms.purchases.length === 0) return;
  const valued = {
    ...terms,
    purchases: terms.purchases.map((each) => ({
      ...each,
      goodsValue: worth(each, goods, each.price, false),
    })),
  };
  const { members, promotions, lastLiveWeek } = run;
  const lastWeek = Math.min(week, lastLiveWeek);
  const ages = lastWeek + 1;
  const ranks = terms.plan.ranks.length;
  // Entry rank * ages + age: what the weeks 1 .. age bring in that rank.
  const income = new Float64Array(ranks * ages);
  const outlay = new Float64Array(ranks * ages);
  const value = new Float64Array(ranks * ages);
  for (let rank = 0; rank < ranks; rank++)
    for (let age = 1, at = rank * ages + 1; age < ages; age++, at++) {
      const flow = ownFlow(valued, rank, age);
      income[at] = income[at - 1]! + flow.income;
      outlay[at] = outlay[at - 1]! + flow.outlay;
      value[at] = value[at - 1]! + flow.goodsValue;
    }
  const weeksOf = (member: number): number =>
    Math.max(0, Math.min(lastWeek, members.stopWeek[member]!) - members.joinWeek[member]!);
  const add = (member: number, rank: number, age: number, sign: 1 | -1): void => {
    const at = rank * ages + age;
    accounts.sales[member]! += sign * income[at]!;
    accounts.paidIn[member]! += sign * outlay[at]!;
    accounts.goods[member]! += sign * value[at]!;
  };
  const held = new Uint8Array(accounts.paidIn.length);
  let next = 0;
  for (let w = 0; w <= week; w++)
    for (; next < promotions.end[w]!; next++) {
      const member = promotions.member[next]!;
      // The new rank counts from this week on.
      const age = Math.max(0, Math.min(weeksOf(member), w - 1 - members.joinWeek[member]!));
      add(member, promotions.from[next]!, age, 1);
      add(member, promotions.to[next]!, age, -1);
      held[member] = promotions.to[next]!;
    }
  for (let member = 0; member < held.length; member++)
    add(member, held[member]!, weeksOf(member), 1);
}

/** What each member is up or, below 0, out of pocket at the end of a week, in fen: cash, and goods if they count. */
export function balancesAt(run: Run, week?: number, goods: Goods = 'none'): Float64Array {
  const { paidIn, pay, sales, goods: value } = accountsAt(run, week, goods);
  return paidIn.map((paid, i) => pay[i]! + sales[i]! - paid + value[i]!);
}

/** Share of members who are out of pocket. In cash this is {@link shareNotBack}. */
export function shareOutOfPocket(run: Run, week?: number, goods: Goods = 'none'): number {
  return shareBelowZero(balancesAt(run, week, goods));
}

function shareBelowZero(balances: Float64Array): number {
  let below = 0;
  for (const balance of balances) if (balance < 0) below += 1;
  return below / balances.length;
}

/**
 * A quantile by linear interpolation between neighbours: with n values it stands at place (n - 1) * part, counted from
 * 0 (Hyndman and Fan's type 7, the default of R, NumPy and D3).
 * @param sorted from the smallest to the largest, at least one
 * @param part 0 to 1: a half for the median
 */
export function quantileOf(sorted: ArrayLike<number>, part: number): number {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

/** Quantiles of what members are up or out of pocket, in fen. */
export function netQuantiles(
  run: Run,
  parts: readonly number[],
  week?: number,
  goods: Goods = 'none',
): number[] {
  const sorted = balancesAt(run, week, goods).sort();
  return parts.map((part) => quantileOf(sorted, part));
}

/** Members who have something in common, and what they are up or out of pocket. */
export interface Group {
  /** The week in which they joined, or their level. */
  readonly key: number;
  readonly members: number;
  /** fen */
  readonly mean: number;
  /** fen */
  readonly median: number;
  readonly shareOutOfPocket: number;
}

/** Members by the week in which they joined; weeks in which nobody joined are left out. */
export function netByCohort(run: Run, week?: number, goods: Goods = 'none'): Group[] {
  return groupsBy(run.members.joinWeek, balancesAt(run, week, goods));
}

/** Members by level: 0 for founders, 1 for their recruits, and so on. */
export function netByLevel(run: Run, week?: number, goods: Goods = 'none'): Group[] {
  return groupsBy(run.members.level, balancesAt(run, week, goods));
}

function groupsBy(keys: Uint16Array, balances: Float64Array): Group[] {
  const start = [0];
  for (let i = 0; i < balances.length; i++) {
    const key = keys[i]!;
    while (start.length <= key + 1) start.push(0);
    start[key + 1]! += 1;
  }
  for (let key = 1; key < start.length; key++) start[key]! += start[key - 1]!;
  const next = [...start];
  const grouped = new Float64Array(balances.length);
  for (let i = 0; i < balances.length; i++) grouped[next[keys[i]!]!++] = balances[i]!;
  return start.slice(0, -1).flatMap((from, key) => {
    const own = grouped.subarray(from, start[key + 1]).sort();
    if (own.length === 0) return [];
    return [
      {
        key,
        members: own.length,
        mean: own.reduce((sum, fen) => sum + fen, 0) / own.length,
        median: quantileOf(own, 0.5),
        shareOutOfPocket: shareBelowZero(own),
      },
    ];
  });
}

/** What each member has been paid by the operator, direct and team pay, in fen; own sales are not in it. */
export function payReceived(run: Run, week?: number): Float64Array {
  const received = new Float64Array(membersAt(run, week));
  const end = run.payments.end[weekOf(run, week)]!;
  for (let i = 0; i < end; i++) received[run.payments.to[i]!]! += run.payments.amount[i]!;
  return received;
}

/**
 * The Lorenz curve of a set of incomes: entry k is the share of all income that the poorest k / steps of its receivers
 * have; a receiver whom the cut divides counts in part. Equal shares where there is no income at all.
 */
export function lorenzCurve(incomes: ArrayLike<number>, steps = 100): Float64Array {
  const sorted = Float64Array.from(incomes).sort();
  const total = sorted.reduce((sum, income) => sum + income, 0);
  const curve = new Float64Array(steps + 1);
  let below = 0;
  let sum = 0;
  for (let k = 1; k <= steps; k++) {
    const cut = (sorted.length * k) / steps;
    while (below + 1 <= cut) sum += sorted[below++]!;
    const part = below < sorted.length ? (cut - below) * sorted[below]! : 0;
    curve[k] = total === 0 ? k / steps : (sum + part) / total;
  }
  return curve;
}

/**
 * Gini coefficient of a set of incomes: half the mean difference between two of them (each pair with itself counted
 * too) over the mean. 0 where all have the same, or nothing; 1 - 1 / n where one of n has everything.
 */
export function giniOf(incomes: ArrayLike<number>): number {
  const sorted = Float64Array.from(incomes).sort();
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < sorted.length; i++) {
    total += sorted[i]!;
    weighted += (2 * i + 1 - sorted.length) * sorted[i]!;
  }
  return total === 0 ? 0 : weighted / (sorted.length * total);
}

/**
 * Share of all income that goes to the richest `percent` in a hundred. Where that is not a whole number of receivers
 * the next richest counts in part, as in the Lorenz curve: of 250, the top 1% is two and a half. 0 without income.
 */
export function topShare(incomes: ArrayLike<number>, percent = 1): number {
  const sorted = Float64Array.from(incomes).sort().reverse();
  const total = sorted.reduce((sum, income) => sum + income, 0);
  if (total === 0) return 0;
  const cut = (sorted.length * percent) / 100;
  const whole = Math.floor(cut);
  let top = (cut - whole) * (sorted[whole] ?? 0);
  for (let i = 0; i < whole; i++) top += sorted[i]!;
  return top / total;
}

/** Who has the money, in fen. Always `lost = kept - outside`: members together lose what others keep of their money. */
export interface MoneyKept {
  /** What members together are out of pocket; below 0, what they are up. */
  readonly lost: number;
  /** What operator, suppliers and tax have; goods not paid for yet are still in the operator's part. */
  readonly kept: number;
  /** What customers paid and backers put up. */
  readonly outside: number;
}

export function moneyKept(run: Run, week?: number): MoneyKept {
  const w = weekOf(run, week);
  const { operator, suppliers, tax, customers, backers, allMembers } = run.weeks;
  return {
    lost: 0 - allMembers[w]!,
    kept: operator[w]! + suppliers[w]! + tax[w]!,
    outside: 0 - customers[w]! - backers[w]!,
  };
}

/**
 * The operator's take: what it keeps for itself, once it has paid what it owes suppliers, as a share of all that
 * members and customers paid in. What backers put up counts as kept until it is spent. 0 if nobody paid in anything.
 */
export function operatorShare(run: Run, week?: number): number {
  const w = weekOf(run, week);
  const paid = paidInAll(run, w);
  return paid === 0 ? 0 : (run.weeks.operator[w]! - run.weeks.owedToSuppliers[w]!) / paid;
}

/** What suppliers are still owed for goods, in fen. */
export function owedToSuppliers(run: Run, week?: number): number {
  return run.weeks.owedToSuppliers[weekOf(run, week)]!;
}

/** All that members and customers have paid in, in fen. */
function paidInAll(run: Run, week: number): number {
  const fromMembers = accountsAt(run, week).paidIn.reduce((sum, fen) => sum + fen, 0);
  return fromMembers - run.weeks.customers[week]!;
}

/**
 * The take of all others than members: what operator, suppliers and tax keep of all that members and customers paid in, as a share.
 * Backers' money is not counted as kept: below 0, it went to members. 0 if nobody paid in anything.
 */
export function shareKept(run: Run, week?: number): number {
  const w = weekOf(run, week);
  const paid = paidInAll(run, w);
  return paid === 0 ? 0 : (0 - run.weeks.customers[w]! - run.weeks.allMembers[w]!) / paid;
}
