/** What several tests share: plans, towns, generators, and an audit of a run that trusts only its event log. */
import fc from 'fast-check';
import { NEVER, type Plan, type Run, type Scenario } from '@/engine/index.ts';

/** Gongxiaoshe's plan, written out by hand. */
export const GXS: Plan = {
  entry: { fee: 39_800, goodsValue: 0, goodsCost: 0 },
  ranks: [
    { id: 'head', requires: {}, directPay: 10_000 },
    { id: 'sales-head', requires: { direct: 20 }, directPay: 18_000 },
    {
      id: 'service-head',
      requires: { direct: 20, directHolding: { rank: 'sales-head', count: 3 } },
      directPay: 22_000,
    },
  ],
};

/** A plan with one rank. */
export function flatPlan(fee: number, directPay: number): Plan {
  return {
    entry: { fee, goodsValue: 0, goodsCost: 0 },
    ranks: [{ id: 'member', requires: {}, directPay }],
  };
}

/** A town of a hundred, in which nobody asks or leaves unless a test says so. */
export function town(change: Partial<Scenario> = {}): Scenario {
  return {
    people: 100,
    founders: 1,
    network: { kind: 'mixing' },
    asksPerWeek: 0,
    acceptance: 0.5,
    fatigue: 0,
    quitPerWeek: 0,
    patienceWeeks: 520,
    impatientQuitPerWeek: 0,
    closingWeek: null,
    maxWeeks: 10,
    seed: 1,
    plan: GXS,
    ...change,
  };
}

/** Pearson's statistic of counts against the counts expected. */
export function chiSquare(observed: ArrayLike<number>, expected: (cell: number) => number): number {
  let sum = 0;
  for (let i = 0; i < observed.length; i++) {
    const mean = expected(i);
    sum += (observed[i]! - mean) ** 2 / mean;
  }
  return sum;
}

/** The value that chi-square exceeds once in 10,000 times (Wilson and Hilferty). */
export function chiSquareLimit(degrees: number): number {
  const part = 2 / (9 * degrees);
  return degrees * (1 - part + 3.719 * Math.sqrt(part)) ** 3;
}

/** Even on 0 to max. Not fc.double, which is even on the numbers that a double can write: nearly all are next to 0. */
const some = (max: number) => fc.noBias(fc.nat({ max: 1000 })).map((part) => (part * max) / 1000);

/** The first once in six times, else the second. */
function rarely<A, B>(first: fc.Arbitrary<A>, second: fc.Arbitrary<B>): fc.Arbitrary<A | B> {
  return fc.oneof({ weight: 1, arbitrary: first }, { weight: 5, arbitrary: second });
}

/** Ranks above the first, some easy, some out of order, some that need other ranks. */
function upperRanks(fee: number): fc.Arbitrary<Plan['ranks']> {
  const rule = fc.record({
    direct: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 }),
    below: fc.nat(),
    count: fc.constantFrom(1, 1, 2, 3),
    holding: fc.constantFrom(true, true, false),
    directPay: rarely(fc.nat({ max: fee * 2 + 500 }), fc.nat({ max: fee })),
  });
  return fc.array(rule, { maxLength: 4, size: 'max' }).map((rules) =>
    rules.map(({ direct, below, count, holding, directPay }, index) => {
      const needsOthers = index > 0 && holding;
      return {
        id: `rank-${index + 1}`,
        directPay,
        requires: {
          ...(direct !== null || !needsOthers ? { direct: direct ?? 2 } : {}),
          ...(needsOthers ? { directHolding: { rank: `rank-${1 + (below % index)}`, count } } : {}),
        },
      };
    }),
  );
}

export const anyPlan: fc.Arbitrary<Plan> = rarely(
  fc.constant(0),
  fc.integer({ min: 100, max: 50_000 }),
).chain((fee) =>
  fc.record({
    entry: fc.record({
      fee: fc.constant(fee),
      goodsValue: fc.nat({ max: 50_000 }),
      goodsCost: fc.oneof(fc.constant(0), fc.nat({ max: fee })),
    }),
    ranks: fc
      .tuple(
        rarely(fc.nat({ max: fee * 2 + 500 }), fc.nat({ max: Math.ceil(fee / 2) })),
        upperRanks(fee),
      )
      .map(([directPay, upper]) => [{ id: 'rank-0', requires: {}, directPay }, ...upper]),
  }),
);

const anyChance = fc.oneof(fc.constantFrom(0, 1), some(0.1), some(0.3), some(1));

/** Any town that a test can afford. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .integer({ min: 2, max: 400 })
  .chain((people) =>
    fc.record({
      people: fc.constant(people),
      founders: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: Math.min(5, people) }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: people }) },
      ),
      network: fc.oneof(
        fc.constant({ kind: 'mixing' as const }),
        fc.record({
          kind: fc.constant('random' as const),
          meanContacts: fc.oneof(some(Math.min(12, people - 1)), some(Math.min(200, people - 1))),
        }),
      ),
      asksPerWeek: rarely(
        fc.constantFrom(0, 12),
        some(4).map((asks) => asks + 0.3),
      ),
      acceptance: rarely(
        fc.constantFrom(0, 1),
        some(0.9).map((chance) => chance + 0.1),
      ),
      fatigue: fc.oneof(fc.constantFrom(0, 1), some(1)),
      quitPerWeek: anyChance,
      patienceWeeks: fc.integer({ min: 0, max: 12 }),
      impatientQuitPerWeek: anyChance,
      closingWeek: rarely(fc.integer({ min: 1, max: 30 }), fc.constant(null)),
      maxWeeks: rarely(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 })),
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      plan: anyPlan,
    }),
  );

/** The highest rank that a member has earned by recruits who hold `ranksBelow`; at least `held`. */
function rankEarned(plan: Plan, ranksBelow: readonly number[], held: number): number {
  let rank = held;
  plan.ranks.forEach(({ requires: { direct = 0, directHolding } }, index) => {
    if (index === 0 || ranksBelow.length < direct) return;
    if (directHolding !== undefined) {
      const needed = plan.ranks.findIndex(({ id }) => id === directHolding.rank);
      if (ranksBelow.filter((below) => below >= needed).length < directHolding.count) return;
    }
    rank = Math.max(rank, index);
  });
  return rank;
}

/** Where everybody stands at the end of a week, worked out from the tree alone. */
export function standingAt(run: Run, week: number) {
  const { plan } = run.scenario;
  const { joinWeek, sponsor } = run.members;
  const count = joinWeek.filter((joined) => joined <= week).length;
  const below: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < count; i++) if (sponsor[i]! >= 0) below[sponsor[i]!]!.push(i);
  const rank = new Array<number>(count).fill(0);
  // Recruits come after their sponsors.
  for (let i = count - 1; i >= 0; i--)
    rank[i] = rankEarned(
      plan,
      below[i]!.map((k) => rank[k]!),
      0,
    );
  const earned = new Array<number>(count).fill(0);
  run.payments.to.forEach((to, i) => {
    if (joinWeek[run.payments.causedBy[i]!]! <= week) earned[to]! += run.payments.amount[i]!;
  });
  return { count, recruits: below.map(({ length }) => length), rank, earned };
}

/**
 * Everything that is wrong with a run: its books, its tree, its ranks and its columns, each worked out
 * again from who recruited whom and when. Empty for a good run.
 */
export function audit(run: Run): string[] {
  const { weeks, members, payments, scenario, lastWeek, ending } = run;
  const { plan, founders, people } = scenario;
  const { fee, goodsCost } = plan.entry;
  const found = new Set<string>();
  const must = (holds: boolean, otherwise: string): void => {
    if (!holds) found.add(otherwise);
  };
  const total = members.sponsor.length;
  const ranks = plan.ranks.length;

  let operator = 0;
  let owed = 0;
  let paid = 0;
  let joinedSoFar = 0;
  const balance = new Array<number>(total).fill(0);
  const earned = new Array<number>(total).fill(0);
  const rank = new Array<number>(total).fill(0);
  const below: number[][] = Array.from({ length: total }, () => []);

  function joins(member: number): void {
    const sponsor = members.sponsor[member]!;
    balance[member]! -= fee;
    operator += fee - goodsCost;
    if (sponsor < 0) return;
    const pay = plan.ranks[rank[sponsor]!]!.directPay;
    if (pay > operator) owed += pay;
    else if (pay > 0) {
      must(payments.to[paid] === sponsor, 'a payment went to somebody else than the sponsor');
      must(payments.amount[paid] === pay, 'a payment is not what the rank held before pays');
      must(payments.causedBy[paid] === member, 'a payment names another recruit');
      operator -= pay;
      balance[sponsor]! += pay;
      earned[sponsor]! += pay;
      paid += 1;
    }
    below[sponsor]!.push(member);
    for (let m = sponsor; m >= 0; m = members.sponsor[m]!)
      rank[m] = rankEarned(
        plan,
        below[m]!.map((k) => rank[k]!),
        rank[m]!,
      );
  }

  for (let week = 0; week <= lastWeek; week++) {
    for (let i = 0; i < weeks.joined[week]!; i++) {
      must(members.joinWeek[joinedSoFar] === week, 'a member is not in the ring of their week');
      joins(joinedSoFar++);
    }
    must(weeks.members[week] === joinedSoFar, 'members is not the sum of joined');
    must(
      weeks.operator[week]! + weeks.suppliers[week]! + weeks.allMembers[week]! === 0,
      'the books do not sum to zero',
    );
    must(weeks.operator[week] === operator, 'the operator holds something else');
    must(operator >= 0, 'the operator pays what it does not have');
    must(weeks.suppliers[week] === goodsCost * joinedSoFar, 'suppliers hold something else');
    must(
      weeks.allMembers[week] === balance.reduce((sum, fen) => sum + fen, 0),
      'members hold something else',
    );
    must(payments.end[week] === paid, 'payments end elsewhere');

    let active = 0;
    let back = 0;
    let part = 0;
    const byRank = new Array<number>(ranks).fill(0);
    for (let i = 0; i < joinedSoFar; i++) {
      if (members.stopWeek[i]! > week) active += 1;
      if (earned[i]! >= fee) back += 1;
      else if (earned[i]! > 0) part += 1;
      byRank[rank[i]!]! += 1;
      must(
        members.joinWeek[i] !== week || earned[i] === 0,
        'a newcomer has been paid in the week of joining',
      );
    }
    must(weeks.active[week] === active, 'active is something else');
    must(weeks.paidBack[week] === back, 'paidBack is something else');
    must(weeks.partPaid[week] === part, 'partPaid is something else');
    byRank.forEach((count, r) => {
      must(weeks.byRank[week * ranks + r] === count, 'byRank is something else');
    });
    must(
      week === 0 ||
        weeks.asks[week] === weeks.metMember[week]! + weeks.refused[week]! + weeks.joined[week]!,
      'asks are not met members, refusals and joins',
    );
    must(weeks.leftToAsk[week]! <= people - joinedSoFar, 'more left to ask than there are outside');
    must(active > 0 || weeks.leftToAsk[week] === 0, 'nobody can ask, but somebody is left to ask');
    const newlyAsked = week === 0 ? 0 : weeks.neverAsked[week - 1]! - weeks.neverAsked[week]!;
    must(
      week === 0
        ? weeks.neverAsked[0] === people - founders
        : weeks.neverAsked[week]! <= people - joinedSoFar &&
            newlyAsked >= 0 &&
            newlyAsked <= weeks.refused[week]! + weeks.joined[week]!,
      'neverAsked does not go with the asks',
    );
    must(
      ending === null || week <= ending.week || weeks.joined[week] === 0,
      'somebody joined after the end',
    );
  }

  must(joinedSoFar === total, 'there are members who joined in no week');
  must(weeks.joined.length === lastWeek + 1, 'a column is longer than the axis');
  must(payments.to.length === paid, 'there are more payments than recruits who set them off');
  must(run.unpaid === owed, 'unpaid is not what was owed');
  must(owed > 0 === run.unpaid > 0, 'unpaid and owed disagree');
  must(
    ending?.kind === 'closed' || (ending?.kind === 'insolvent') === run.unpaid > 0,
    'insolvent without unpaid pay, or the other way round',
  );
  must(new Set(members.person).size === total, 'a person joined twice');
  must(
    below.reduce((sum, { length }) => sum + length, 0) === total - founders,
    'recruits are not members less founders',
  );
  for (let i = 0; i < total; i++) {
    const sponsor = members.sponsor[i]!;
    const stopped = members.stopWeek[i]!;
    must(stopped > members.joinWeek[i]!, 'a member stopped before having asked anybody');
    must(stopped === NEVER || stopped <= lastWeek, 'a member stopped after the last week');
    must(members.person[i]! >= 0 && members.person[i]! < people, 'a member is nobody in town');
    must(i < founders === sponsor < 0, 'founders and no others have no sponsor');
    if (sponsor < 0) continue;
    must(members.joinWeek[sponsor]! < members.joinWeek[i]!, 'a sponsor joined no earlier');
    must(members.stopWeek[sponsor]! >= members.joinWeek[i]!, 'somebody who had stopped recruited');
    must(members.level[i] === members.level[sponsor]! + 1, 'a level is not one below the sponsor');
  }
  return [...found];
}
