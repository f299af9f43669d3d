/**
 * The money of a run worked out a second time, from who joined below whom and who stopped when: slow, plain, and on
 * purpose nothing like the engine, with which it shares the plan record alone.
 */
import { NEVER, type Plan, type Run } from '@/engine/index.ts';

/** The largest amount that one entry of the payments holds: a larger payment has several. */
const MOST_AT_ONCE = 2 ** 31 - 1;

/** What a run is about, without any of its money. One entry a member, in the order of joining. */
interface Facts {
  readonly plan: Plan;
  readonly foundersPay: boolean;
  /** fen */
  readonly retailPerWeek: number;
  readonly sponsor: ArrayLike<number>;
  readonly joinWeek: ArrayLike<number>;
  readonly stopWeek: ArrayLike<number>;
  readonly lastLiveWeek: number;
}

interface Member {
  readonly index: number;
  readonly sponsor: Member | null;
  readonly joinWeek: number;
  readonly stopWeek: number;
  readonly recruits: Member[];
  /** Everybody below by recruiting. */
  team: number;
  /** Whom this member stands right below: null is the organiser. */
  upline: Member | null;
  /** Who stands right below, by place. */
  below: Member[];
  rank: number;
  paidIn: number;
  earned: number;
  /** Of what was earned, what the operator paid. */
  pay: number;
  turnover: number;
}

interface Payment {
  readonly to: number;
  readonly amount: number;
  readonly causedBy: number;
  readonly kind: number;
}

interface Promoted {
  readonly member: number;
  readonly from: number;
  readonly to: number;
}

/** Where everybody stands at the end of a week; lists have one entry a member. */
export interface Standing {
  readonly operator: number;
  readonly suppliers: number;
  readonly tax: number;
  readonly customers: number;
  readonly backers: number;
  readonly owedToSuppliers: number;
  readonly balance: number[];
  readonly rank: number[];
  readonly upline: number[];
  readonly recruits: number[];
  /** Pay and own sales. */
  readonly earned: number[];
  readonly paidIn: number[];
  readonly payments: number;
  readonly promotions: number;
}

export interface Recount {
  readonly payments: readonly Payment[];
  readonly promotions: readonly Promoted[];
  /** Pay due to members that the operator did not have. */
  readonly unpaid: number;
  /** Whether something due, pay or a bill, could not be paid. */
  readonly insolvent: boolean;
  /** One entry for each week that money could move in. */
  readonly weeks: readonly Standing[];
  /** The most people who ever stood right below somebody. */
  readonly widest: number;
}

export function factsOf(run: Run): Facts {
  const { plan, foundersPay = true, retailPerWeek = 0 } = run.scenario;
  return { plan, foundersPay, retailPerWeek, ...run.members, lastLiveWeek: run.lastLiveWeek };
}

type Rate = number | { readonly share: number };

/** Whole fen, rounded down; shares are counted in millionths. */
function part(share: number, amount: number): number {
  return Number((BigInt(Math.round(share * 1e6)) * BigInt(amount)) / 1_000_000n);
}
const worth = (rate: Rate | undefined, amount: number): number =>
  rate === undefined ? 0 : typeof rate === 'number' ? rate : part(rate.share, amount);

export function recount(facts: Facts): Recount {
  const { plan } = facts;
  const {
    ranks,
    purchases = [],
    teamPay = [],
    structure = {},
    solvency = {},
    tax: taxRate = 0,
  } = plan;
  const rankNamed = (id: string | undefined): number => ranks.findIndex((rank) => rank.id === id);
  const accounts = { operator: 0, suppliers: 0, tax: 0, customers: 0, backers: 0 };
  const credit = solvency.creditWeeks ?? 0;
  const bills: number[] = [];
  let owed = 0;
  const everyone: Member[] = [];
  const payments: Payment[] = [];
  const promotions: Promoted[] = [];
  const weeks: Standing[] = [];
  let unpaid = 0;
  let insolvent = false;
  let widest = 0;
  let week = 0;
  /** What a member has had of a rule in this week. */
  let hadThisWeek = new Map<string, number>();

  accounts.backers -= solvency.startingCash ?? 0;
  accounts.operator += solvency.startingCash ?? 0;

  /** Whether the operator has so much, if need be from its backers. */
  function canPay(amount: number): boolean {
    const lacking = amount - accounts.operator;
    if (lacking > 0 && solvency.guaranteed === true) {
      accounts.backers -= lacking;
      accounts.operator += lacking;
    }
    if (accounts.operator >= amount) return true;
    insolvent = true;
    return false;
  }

  function payMember(to: Member, amount: number, causedBy: number, kind: number): void {
    if (amount === 0) return;
    if (!canPay(amount)) {
      unpaid += amount;
      return;
    }
    accounts.operator -= amount;
    to.pay += amount;
    to.earned += amount;
    for (let left = amount; left > 0; left -= MOST_AT_ONCE)
      payments.push({ to: to.index, amount: Math.min(left, MOST_AT_ONCE), causedBy, kind });
  }

  /** The operator has been paid a price: tax and suppliers get theirs. */
  function costsOf(price: number, goodsCost: number): void {
    const due = part(taxRate, price);
    accounts.operator -= due;
    accounts.tax += due;
    if (credit === 0) {
      accounts.operator -= goodsCost;
      accounts.suppliers += goodsCost;
    } else {
      bills[week + credit] = (bills[week + credit] ?? 0) + goodsCost;
      owed += goodsCost;
    }
  }

  function uplinesFrom(first: Member | null): Member[] {
    const found: Member[] = [];
    for (let at = first; at !== null; at = at.upline) found.push(at);
    return found;
  }
  /** In a plan in which members must go on buying, who has stopped has nothing of the team. */
  const qualified = (member: Member): boolean => purchases.length === 0 || member.stopWeek >= week;

  /**
   * What one rule pays for one event: a fee of `amount`, or one purchase or sale of it.
   * @param who the newcomer, or the member who bought or sold
   * @param by the recruiter, or that same member
   * @param own what `by` has been paid for it directly
   */
  function teamPayOf(index: number, who: Member, by: Member, amount: number, own: number) {
    const rule = teamPay[index]!;
    const given: { to: Member; amount: number }[] = [];
    let eventLeft = Math.max(0, (rule.capPerEvent ?? Infinity) - own);
    function give(to: Member, due: number): void {
      const key = `${index} ${to.index}`;
      const had = hadThisWeek.get(key) ?? 0;
      const ofEvent = Math.min(due, eventLeft);
      // What a member's week cuts off stays with the operator: it is not there for the next one up.
      eventLeft -= ofEvent;
      const now = Math.min(ofEvent, (rule.capPerWeek ?? Infinity) - had);
      hadThisWeek.set(key, had + now);
      given.push({ to, amount: now });
    }
    if (rule.to === 'levels')
      uplinesFrom(who.upline).forEach((upline, level) => {
        if (qualified(upline)) give(upline, worth(rule.levels[level] ?? rule.beyond, amount));
      });
    if (rule.to === 'holder') {
      const needed = rankNamed(rule.rank);
      const holder = uplinesFrom(by.upline).find(
        (upline) => upline.rank >= needed && qualified(upline),
      );
      if (by.rank < needed && holder !== undefined) give(holder, worth(rule.pay, amount));
    }
    if (rule.to === 'difference') {
      const rateOf = ({ rank }: Member): number =>
        rule.on === 'joins'
          ? worth(ranks[rank]!.directPay, amount)
          : part(ranks[rank]!.salesShare ?? 0, amount);
      let paidRate = rateOf(by);
      let paidRank = by.rank;
      let equalPaid = rule.equalRank === undefined;
      for (const upline of uplinesFrom(by.upline).filter(qualified)) {
        if (rateOf(upline) > paidRate) {
          give(upline, rateOf(upline) - paidRate);
          paidRate = rateOf(upline);
          paidRank = upline.rank;
        } else if (upline.rank === paidRank && !equalPaid) {
          give(upline, worth(rule.equalRank, amount));
          equalPaid = true;
        }
      }
    }
    if (rule.to === 'pairs')
      for (const upline of uplinesFrom(who.upline)) {
        const legs = [0, 1].map((side) => teamBelow(upline.below[side]));
        const mine = upline.below.findIndex((child) => uplinesFrom(who).includes(child));
        const before = legs.map((count, side) => count - (side === mine ? 1 : 0));
        if (Math.min(...legs) > Math.min(...before) && qualified(upline))
          give(upline, worth(rule.pay, amount));
      }
    return given;
  }

  /** A member and everybody who stands below. */
  function teamBelow(member: Member | undefined): number {
    if (member === undefined) return 0;
    return 1 + member.below.reduce((sum, child) => sum + teamBelow(child), 0);
  }

  function rankEarned(member: Member): number {
    let rank = member.rank;
    const direct = member.recruits.length;
    const { team } = member;
    ranks.forEach(({ requires }, index) => {
      const holding = member.recruits.filter(
        (recruit) => recruit.rank >= rankNamed(requires.directHolding?.rank),
      ).length;
      const enough =
        direct >= (requires.direct ?? 0) &&
        holding >= (requires.directHolding?.count ?? 0) &&
        team - direct >= (requires.indirect ?? 0) &&
        team >= (requires.team ?? 0) &&
        member.turnover >= (requires.turnover ?? 0);
      if (enough) rank = Math.max(rank, index);
    });
    return rank;
  }

  /** Promotions of some members, recruits before their sponsors, and then who leaves whose team. */
  function promote(some: readonly Member[]): void {
    const promoted: Promoted[] = [];
    for (const at of some) {
      const to = rankEarned(at);
      if (to > at.rank) {
        promoted.push({ member: at.index, from: at.rank, to });
        at.rank = to;
      }
    }
    promotions.push(...promoted);
    const { detach } = structure;
    if (detach === undefined) return;
    const needed = rankNamed(detach.rank);
    for (const { member, from, to } of promoted)
      if (from < needed && to >= needed) leaveTeam(everyone[member]!, detach.recruits);
  }

  function leaveTeam(member: Member, recruits: 'stay' | 'go-along'): void {
    const old = member.upline;
    if (old === null) return;
    old.below = old.below.filter((child) => child !== member);
    member.upline = null;
    if (recruits === 'go-along') return;
    for (const child of member.below) {
      child.upline = old;
      old.below.push(child);
    }
    member.below = [];
  }

  /** The first member, breadth first from the sponsor down, who has an open place. */
  function placeBelow(sponsor: Member): Member {
    const { width } = structure;
    if (width?.whenFull !== 'spill') return sponsor;
    const line = [sponsor];
    for (const at of line) {
      if (at.below.length < width.places) return at;
      line.push(...at.below);
    }
    return sponsor;
  }

  function join(index: number): void {
    const sponsor = everyone[facts.sponsor[index]!] ?? null;
    const upline = sponsor === null ? null : placeBelow(sponsor);
    const start = sponsor === null ? rankNamed(structure.foundersStartIn) : 0;
    const member: Member = {
      index,
      sponsor,
      joinWeek: facts.joinWeek[index]!,
      stopWeek: facts.stopWeek[index]!,
      recruits: [],
      team: 0,
      upline,
      below: [],
      rank: Math.max(0, start),
      paidIn: 0,
      earned: 0,
      pay: 0,
      turnover: 0,
    };
    everyone.push(member);
    upline?.below.push(member);
    widest = Math.max(widest, upline?.below.length ?? 0);
    if (member.rank > 0) promotions.push({ member: index, from: 0, to: member.rank });
    const { fee, goodsCost } = plan.entry;
    if (sponsor !== null || facts.foundersPay) {
      member.paidIn += fee;
      accounts.operator += fee;
      costsOf(fee, goodsCost);
    }
    if (sponsor === null) return;
    const directPay = worth(ranks[sponsor.rank]!.directPay, fee);
    payMember(sponsor, directPay, index, 0);
    teamPay.forEach(({ on }, rule) => {
      if (on !== 'joins') return;
      for (const { to, amount } of teamPayOf(rule, member, sponsor, fee, directPay))
        payMember(to, amount, index, 1 + rule);
    });
    sponsor.recruits.push(member);
    const above: Member[] = [];
    for (let at: Member | null = sponsor; at !== null; at = at.sponsor) above.push(at);
    for (const at of above) at.team += 1;
    promote(above);
  }

  /** Own sales and purchases of those who were there and active when the week began, and what the team has of them. */
  function sellAndBuy(): void {
    const busy = everyone.filter((member) => member.joinWeek < week && member.stopWeek >= week);
    const sums = teamPay.map(() => new Map<Member, number>());
    const setOff = (on: 'sales' | 'purchases', member: Member, amount: number): void => {
      teamPay.forEach((rule, index) => {
        if (rule.on !== on) return;
        for (const { to, amount: fen } of teamPayOf(index, member, member, amount, 0))
          sums[index]!.set(to, (sums[index]!.get(to) ?? 0) + fen);
      });
    };
    const price = plan.retail === undefined ? 0 : facts.retailPerWeek;
    const dueFor = (member: Member) =>
      purchases.filter(({ everyWeeks }) => (week - member.joinWeek) % everyWeeks === 0);
    // A week's turnover makes ranks before it is shared out: the rank at the end of a week is the one that its sales pay.
    for (const member of busy)
      member.turnover += price + dueFor(member).reduce((sum, each) => sum + each.price, 0);
    if (ranks.some(({ requires }) => requires.turnover !== undefined))
      promote(everyone.toReversed());
    for (const member of busy) {
      if (price > 0) {
        const own = part(ranks[member.rank]!.salesShare ?? 0, price);
        accounts.customers -= price;
        member.earned += own;
        accounts.operator += price - own;
        costsOf(price, part(plan.retail!.goodsCost, price));
        setOff('sales', member, price);
      }
      for (const each of dueFor(member)) {
        member.paidIn += each.price;
        accounts.operator += each.price;
        costsOf(each.price, each.goodsCost);
        setOff('purchases', member, each.price);
      }
    }
    teamPay.forEach((_, index) => {
      for (const receiver of everyone)
        payMember(receiver, sums[index]!.get(receiver) ?? 0, -1, 1 + index);
    });
  }

  function stand(): Standing {
    const column = <T>(of: (member: Member) => T): T[] => everyone.map(of);
    return {
      ...accounts,
      owedToSuppliers: owed,
      balance: column(({ earned, paidIn }) => earned - paidIn),
      rank: column(({ rank }) => rank),
      upline: column(({ upline }) => upline?.index ?? -1),
      recruits: column(({ recruits }) => recruits.length),
      earned: column(({ earned }) => earned),
      paidIn: column(({ paidIn }) => paidIn),
      payments: payments.length,
      promotions: promotions.length,
    };
  }

  for (; week <= facts.lastLiveWeek; week++) {
    hadThisWeek = new Map();
    while (everyone.length < facts.sponsor.length && facts.joinWeek[everyone.length] === week)
      join(everyone.length);
    sellAndBuy();
    // Of a bill that is more than there is, suppliers have what there is.
    const bill = bills[week] ?? 0;
    const settled = canPay(bill) ? bill : accounts.operator;
    accounts.operator -= settled;
    accounts.suppliers += settled;
    owed -= settled;
    weeks.push(stand());
  }
  return { payments, promotions, unpaid, insolvent, weeks, widest };
}

/** Facts of a tree that is there at once, from which nobody ever goes. */
export function factsOfTree(plan: Plan, sponsor: ArrayLike<number>): Facts {
  const { length } = sponsor;
  return {
    plan,
    foundersPay: true,
    retailPerWeek: 0,
    sponsor,
    joinWeek: new Array<number>(length).fill(0),
    stopWeek: new Array<number>(length).fill(NEVER),
    lastLiveWeek: 0,
  };
}
