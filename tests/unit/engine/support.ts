/** What several tests share: plans, towns, generators, and an audit of a run that trusts only its event log. */
import fc from 'fast-check';
import { NEVER, type Plan, type Run, type Scenario } from '@/engine/index.ts';
import { drawNetwork } from '@/engine/network.ts';
import { Random } from '@/engine/random.ts';
import { factsOf, recount, type Recount, type Standing } from './oracle.ts';

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

/** A town of a hundred, in which nobody asks or leaves unless a test says so; `asksPerWeek` by each member. */
export function town({
  asksPerWeek = 0,
  ...change
}: Partial<Scenario> & { asksPerWeek?: number } = {}): Scenario {
  return {
    people: 100,
    founders: 1,
    network: { kind: 'mixing' },
    asking: { by: 'person', perWeek: asksPerWeek },
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

type Ranks = Plan['ranks'];
type Pay = Ranks[number]['directPay'];
type TeamPay = NonNullable<Plan['teamPay']>[number];

/** The field in one of `1 + without` times. */
const option = <T>(arbitrary: fc.Arbitrary<T>, without: number) =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 4 * without, arbitrary: fc.constant(undefined) });

/** Without the fields that are undefined. */
type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}

/** Pay of up to a share of an amount, now and then of far more; in fen or as a share. */
function somePay(amount: number, most: number): fc.Arbitrary<Pay> {
  const shares = rarely(some(2), some(most));
  return fc
    .tuple(fc.boolean(), shares)
    .map(([asShare, share]) => (asShare ? { share } : Math.floor(share * (amount || 1000))));
}

/** Ranks above the first, some easy, some out of order, some that need other ranks or turnover. */
function upperRanks(fee: number, sells: boolean): fc.Arbitrary<Ranks> {
  const small = fc.integer({ min: 1, max: 4 });
  const rule = fc.record({
    direct: option(small, 1),
    below: fc.nat(),
    holders: option(fc.constantFrom(1, 1, 2, 3), 1),
    indirect: option(fc.integer({ min: 1, max: 8 }), 5),
    team: option(fc.integer({ min: 1, max: 20 }), 4),
    turnover: option(fc.integer({ min: 1, max: 200_000 }), sells ? 2 : 0),
    directPay: somePay(fee, 0.7),
  });
  return fc.array(rule, { maxLength: 4, size: 'max' }).map((rules) =>
    rules.map(({ direct, below, holders, indirect, team, turnover, directPay }, index) => {
      const requires = given({
        direct,
        directHolding:
          index > 0 && holders !== undefined
            ? { rank: `rank-${1 + (below % index)}`, count: holders }
            : undefined,
        indirect,
        team,
        turnover: sells ? turnover : undefined,
      });
      return {
        id: `rank-${index + 1}`,
        directPay,
        requires: Object.keys(requires).length > 0 ? requires : { direct: 2 },
      };
    }),
  );
}

/** Team pay of each kind, of a fee of `amount`; a rank is named by its number, whatever ranks there are. */
function someTeamPay(amount: number) {
  const caps = {
    capPerEvent: option(fc.nat({ max: amount + 100 }), 3),
    capPerWeek: option(fc.nat({ max: 2 * amount + 100 }), 3),
  };
  const on = fc.constantFrom('joins' as const, 'purchases' as const, 'sales' as const);
  const pay = somePay(amount, 0.2);
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        to: fc.constant('levels' as const),
        on,
        levels: fc.array(pay, { maxLength: 5 }),
        beyond: option(somePay(amount, 0.02), 2),
        ...caps,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        to: fc.constant('difference' as const),
        on: fc.constantFrom('joins' as const, 'sales' as const),
        equalRank: option(somePay(amount, 0.1), 1),
        ...caps,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        to: fc.constant('holder' as const),
        on,
        rank: fc.nat(),
        pay,
        ...caps,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        to: fc.constant('pairs' as const),
        on: fc.constant('joins' as const),
        pay,
        ...caps,
      }),
    },
  );
}

const someStructure = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 6,
    arbitrary: fc.record({
      width: fc.record({
        places: fc.constantFrom(1, 2, 2, 2, 2, 2, 2, 3, 5),
        whenFull: fc.constantFrom(
          'spill' as const,
          'spill' as const,
          'spill' as const,
          'stop' as const,
        ),
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      detach: fc.record({
        rank: fc.nat(),
        recruits: fc.constantFrom('stay' as const, 'go-along' as const),
      }),
    }),
  },
);

const cents = fc.nat({ max: 50_000 });

/** Any plan: every field of the record, in any company. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    fee: rarely(fc.constantFrom(0, 1, 100), fc.noBias(fc.integer({ min: 1000, max: 50_000 }))),
    tax: option(some(0.3), 3),
    sells: fc.constantFrom(true, true, false),
    buys: fc.constantFrom(true, false),
  })
  .chain(({ fee, tax, sells, buys }) =>
    fc
      .record({
        goodsValue: cents,
        goodsCost: fc.oneof(fc.constant(0), some(0.6)),
        bought: fc.array(
          fc.record({
            everyWeeks: fc.integer({ min: 1, max: 8 }),
            price: cents,
            goodsValue: cents,
            goodsCost: some(0.6),
          }),
          { minLength: 1, maxLength: 2 },
        ),
        retailCost: some(0.4),
        first: somePay(fee, 0.4),
        upper: upperRanks(fee, sells || buys),
        salesShares: fc.array(some(0.29), { minLength: 5, maxLength: 5 }),
        teamPay: fc.array(someTeamPay(fee), { maxLength: 4, size: 'max' }),
        structure: someStructure,
        foundersStartIn: option(fc.nat(), 5),
        solvency: option(
          fc.record({
            guaranteed: option(fc.boolean(), 1),
            startingCash: option(fc.integer({ min: 0, max: 3_000_000 }), 1),
            creditWeeks: option(fc.integer({ min: 0, max: 6 }), 1),
          }),
          1,
        ),
      })
      .map((drawn): Plan => {
        const ranks = [{ id: 'rank-0', requires: {}, directPay: drawn.first }, ...drawn.upper].map(
          (rank, index) => (sells ? { ...rank, salesShare: drawn.salesShares[index % 5]! } : rank),
        );
        const named = (number: number): string => ranks[number % ranks.length]!.id;
        const above = (number: number): string | undefined =>
          ranks.length > 1 ? ranks[1 + (number % (ranks.length - 1))]!.id : undefined;
        const width = 'width' in drawn.structure ? drawn.structure.width : undefined;
        const detach = 'detach' in drawn.structure ? drawn.structure.detach : undefined;
        const leaving = detach === undefined ? undefined : above(detach.rank);
        const structure = given({
          foundersStartIn:
            drawn.foundersStartIn === undefined ? undefined : named(drawn.foundersStartIn),
          width,
          detach: leaving === undefined ? undefined : { rank: leaving, recruits: detach!.recruits },
        });
        const teamPay = drawn.teamPay.map((rule): TeamPay => {
          const events = { joins: true, purchases: buys, sales: sells };
          const on = events[rule.on] ? rule.on : 'joins';
          const { capPerEvent, capPerWeek } = rule;
          const caps = given({ capPerEvent, capPerWeek });
          if (rule.to === 'levels') {
            const { levels, beyond } = rule;
            return { to: 'levels', on, levels, ...given({ beyond }), ...caps };
          }
          if (rule.to === 'difference') {
            const { equalRank } = rule;
            const paid = on === 'sales' ? 'sales' : 'joins';
            return { to: 'difference', on: paid, ...given({ equalRank }), ...caps };
          }
          if (rule.to === 'pairs' && width?.places === 2)
            return { to: 'pairs', on: 'joins', pay: rule.pay, ...caps };
          const rank = rule.to === 'holder' ? above(rule.rank) : undefined;
          if (rank !== undefined) return { to: 'holder', on, rank, pay: rule.pay, ...caps };
          return { to: 'levels', on, levels: [rule.pay, rule.pay], ...caps };
        });
        // With the tax the goods cost no more than the price.
        const costOf = (price: number, share: number) =>
          Math.floor(price * Math.min(share, 0.99 - (tax ?? 0)));
        return {
          entry: { fee, goodsValue: drawn.goodsValue, goodsCost: costOf(fee, drawn.goodsCost) },
          ranks,
          ...given({
            tax,
            retail: sells ? { goodsCost: drawn.retailCost } : undefined,
            purchases: buys
              ? drawn.bought.map((each) => ({
                  ...each,
                  goodsCost: costOf(each.price, each.goodsCost),
                }))
              : undefined,
            teamPay: teamPay.length > 0 ? teamPay : undefined,
            structure: Object.keys(structure).length > 0 ? structure : undefined,
            solvency: drawn.solvency === undefined ? undefined : given(drawn.solvency),
          }),
        };
      }),
  );

const anyChance = fc.oneof(fc.constantFrom(0, 1), some(0.1), some(0.3), some(1));

/** Any network that so many people can have. */
function anyNetwork(people: number): fc.Arbitrary<Scenario['network']> {
  const mixing = fc.constant({ kind: 'mixing' as const });
  const contacts = fc.oneof(some(Math.min(12, people - 1)), some(Math.min(200, people - 1)));
  const others: fc.Arbitrary<Scenario['network']>[] = [
    fc.record({ kind: fc.constant('random' as const), meanContacts: contacts }),
    fc.record({
      kind: fc.constant('scale-free' as const),
      tiesEach: fc.integer({ min: 1, max: Math.min(6, people - 1) }),
    }),
    fc
      .tuple(
        fc.integer({ min: 1, max: Math.max(1, Math.floor(people / 4)) }),
        some(8),
        fc.oneof(fc.constantFrom(0, 1), some(1)),
      )
      .map(([communities, meanContacts, inside]) => {
        const small = Math.floor(people / communities);
        const most = Math.min(
          inside > 0 ? (small - 1) / inside : Infinity,
          inside < 1 ? Math.max(0, people - small - 1) / (1 - inside) : Infinity,
        );
        return {
          kind: 'communities' as const,
          communities,
          meanContacts: Math.min(meanContacts, most * 0.8),
          inside,
        };
      }),
  ];
  if (people > 2)
    others.push(
      fc.record({
        kind: fc.constant('small-world' as const),
        contacts: fc
          .integer({ min: 1, max: Math.min(6, Math.floor((people - 1) / 2)) })
          .map((half) => 2 * half),
        rewired: fc.oneof(fc.constantFrom(0, 1), some(1)),
      }),
    );
  if (people <= 60) others.push(fc.constant({ kind: 'class' as const }));
  return fc.oneof(
    { weight: 4, arbitrary: mixing },
    ...others.map((arbitrary) => ({ weight: 2, arbitrary })),
  );
}

/** Any town that a test can afford. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .oneof(
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
    { weight: 3, arbitrary: fc.integer({ min: 40, max: 300 }) },
  )
  .chain((people) =>
    fc
      .record({
        people: fc.constant(people),
        founders: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: Math.min(5, people) }) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: people }) },
        ),
        foundersPay: option(fc.boolean(), 3),
        network: anyNetwork(people),
        perWeek: rarely(
          fc.constantFrom(0, 12),
          some(4).map((asks) => asks + 0.5),
        ),
        chancePerWeek: option(rarely(fc.constantFrom(0, 1), some(0.3)), 1),
        bear: option(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 50, 255)), 1),
        acceptance: rarely(
          fc.constantFrom(0, 1),
          some(0.7).map((chance) => chance + 0.3),
        ),
        fatigue: rarely(fc.constantFrom(0, 1), some(1)),
        retailPerWeek: option(fc.noBias(fc.nat({ max: 100_000 })), 0.25),
        quitPerWeek: rarely(anyChance, some(0.1)),
        patienceWeeks: fc.integer({ min: 0, max: 12 }),
        impatientQuitPerWeek: fc.oneof(some(0.2), anyChance),
        closingWeek: rarely(fc.integer({ min: 1, max: 30 }), fc.constant(null)),
        maxWeeks: rarely(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 40 })),
        seed: fc.integer({ min: 0, max: 4_294_967_295 }),
        plan: anyPlan,
      })
      .map(({ foundersPay, perWeek, chancePerWeek, bear, retailPerWeek, ...rest }): Scenario => {
        const listed = rest.network.kind !== 'mixing';
        return {
          ...rest,
          asking:
            listed && chancePerWeek !== undefined
              ? { by: 'contact', chancePerWeek }
              : { by: 'person', perWeek },
          ...given({
            foundersPay,
            ties: listed && bear !== undefined ? { bear } : undefined,
            retailPerWeek: rest.plan.retail === undefined ? undefined : retailPerWeek,
          }),
        };
      }),
  );

/** The oracle's recount of a run: worked out once. */
const recounts = new WeakMap<Run, Recount>();
function recountOf(run: Run): Recount {
  const known = recounts.get(run) ?? recount(factsOf(run));
  recounts.set(run, known);
  return known;
}

/** Where everybody stands at the end of a week, worked out from the tree alone. */
export function standingAt(run: Run, week: number): Standing & { readonly count: number } {
  const standing = recountOf(run).weeks[Math.min(week, run.lastLiveWeek)]!;
  return { ...standing, count: standing.rank.length };
}

/** The ending that the columns of the weeks up to this one make, by the rules in their order; null for none yet. */
function endingBy(run: Run, insolvent: boolean, week: number): Run['ending'] {
  const { weeks, scenario } = run;
  const joined = weeks.joined.subarray(1, week + 1);
  const lowFrom = week - 3;
  const stalled =
    lowFrom >= 1 &&
    [0, 1, 2, 3].every((i) => {
      const peak = Math.max(...joined.subarray(0, lowFrom + i));
      return peak >= 20 && joined[lowFrom + i - 1]! * 20 < peak;
    });
  const mostNeverAsked = weeks.neverAsked[week]! * 2 > scenario.people;
  const nobodyActive = weeks.active[week] === 0;
  if (scenario.closingWeek === week) return { kind: 'closed', cause: 'closing-week', week };
  if (insolvent) return { kind: 'insolvent', cause: 'pay-exceeds-cash', week };
  if (nobodyActive)
    return { kind: mostNeverAsked ? 'fizzled' : 'saturated', cause: 'nobody-active', week };
  if (weeks.leftToAsk[week] === 0) return { kind: 'saturated', cause: 'nobody-left-to-ask', week };
  return stalled ? { kind: 'stalled', cause: 'joins-dried-up', week } : null;
}

const networks = new Map<string, Set<number>[]>();

/** By person: their contacts; null where everyone meets everyone. The engine draws it from the seed's second stream. */
function contactsOf({ network, people, seed }: Scenario): Set<number>[] | null {
  if (network.kind === 'mixing') return null;
  const key = JSON.stringify([network, people, seed]);
  const known = networks.get(key);
  if (known !== undefined) return known;
  const { start, contacts } = drawNetwork(network, people, new Random(seed, 1));
  const drawn = Array.from(
    { length: people },
    (_, i) => new Set(contacts.subarray(start[i], start[i + 1])),
  );
  networks.set(key, drawn);
  return drawn;
}

/**
 * Everything that is wrong with a run: its books, its tree, its ranks, its columns and its ending, each worked out
 * again from who recruited whom and when. Empty for a good run.
 */
export function audit(run: Run): string[] {
  const { weeks, members, payments, promotions, returns, places, scenario } = run;
  const { lastWeek, lastLiveWeek, ending } = run;
  const { plan, founders, people, quitPerWeek, impatientQuitPerWeek, patienceWeeks } = scenario;
  const found = new Set<string>();
  const must = (holds: boolean, otherwise: string): void => {
    if (!holds) found.add(otherwise);
  };
  const same = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean =>
    a.length === b.length && Array.prototype.every.call(a, (item, i) => item === b[i]);
  const total = members.sponsor.length;
  const rankCount = plan.ranks.length;
  const again = recountOf(run);
  const width = plan.structure?.width;
  const contacts = contactsOf(scenario);

  // Payments, one by one.
  const paid = again.payments;
  must(
    same(
      payments.to,
      paid.map(({ to }) => to),
    ),
    'payments went to others',
  );
  must(
    same(
      payments.amount,
      paid.map(({ amount }) => amount),
    ),
    'payments are of other amounts',
  );
  must(
    same(
      payments.causedBy,
      paid.map(({ causedBy }) => causedBy),
    ),
    'payments have other causes',
  );
  must(
    same(
      payments.kind,
      paid.map(({ kind }) => kind),
    ),
    'payments are of other kinds',
  );
  must(run.unpaid === again.unpaid, 'unpaid is not what was owed');
  must(
    again.widest <= (width?.places ?? Infinity),
    'more stand right below somebody than there are places',
  );

  const active = new Array<boolean>(total).fill(true);
  const state = new Array<number>(total).fill(0);
  const upline = [...members.sponsor];
  let joinedSoFar = 0;
  const held = new Array<number>(total).fill(0);
  let promotionsRead = 0;
  let returnsRead = 0;
  let placesRead = 0;
  let asked = 0;
  for (let week = 0; week <= lastWeek; week++) {
    const standing = standingAt(run, week);
    const { balance, earned, paidIn, rank } = standing;
    const before = joinedSoFar;
    for (let i = 0; i < weeks.joined[week]!; i++)
      must(members.joinWeek[joinedSoFar++] === week, 'a member is not in the ring of their week');
    must(standing.count === joinedSoFar, 'a member joined out of order');
    must(weeks.members[week] === joinedSoFar, 'members is not the sum of joined');

    // Money.
    const sum = balance.reduce((all, fen) => all + fen, 0);
    must(weeks.operator[week] === standing.operator, 'the operator holds something else');
    must(weeks.operator[week]! >= 0, 'the operator pays what it does not have');
    must(weeks.suppliers[week] === standing.suppliers, 'suppliers hold something else');
    must(weeks.tax[week] === standing.tax, 'tax is something else');
    must(weeks.customers[week] === standing.customers, 'customers paid something else');
    must(weeks.backers[week] === standing.backers, 'backers put up something else');
    must(weeks.allMembers[week] === sum, 'members hold something else');
    must(weeks.owedToSuppliers[week] === standing.owedToSuppliers, 'other bills are open');
    must(
      weeks.operator[week]! +
        weeks.suppliers[week]! +
        weeks.tax[week]! +
        weeks.customers[week]! +
        weeks.backers[week]! +
        weeks.allMembers[week]! ===
        0,
      'the books do not sum to zero',
    );
    must(payments.end[week] === standing.payments, 'payments end elsewhere');

    // Ranks, returns, places: the logs up to this week, and the columns.
    for (; promotionsRead < promotions.end[week]!; promotionsRead++) {
      const member = promotions.member[promotionsRead]!;
      const to = promotions.to[promotionsRead]!;
      must(
        held[member] === promotions.from[promotionsRead] && to > held[member]!,
        'a promotion does not begin where the last ended, or is none',
      );
      held[member] = to;
    }
    must(same(held.slice(0, joinedSoFar), rank), 'others were promoted');
    for (; returnsRead < returns.end[week]!; returnsRead++) {
      const member = returns.member[returnsRead]!;
      must(
        state[member] === returns.from[returnsRead],
        'a return does not begin where the last ended',
      );
      state[member] = returns.to[returnsRead]!;
    }
    for (; places !== null && placesRead < places.end[week]!; placesRead++)
      upline[places.member[placesRead]!] = places.upline[placesRead]!;
    must(
      same(upline.slice(0, joinedSoFar), standing.upline),
      'somebody stands below another upline',
    );
    const byRank = new Array<number>(rankCount).fill(0);
    const states = [0, 0, 0];
    for (let i = 0; i < joinedSoFar; i++) {
      byRank[rank[i]!]! += 1;
      const now = earned[i]! >= paidIn[i]! ? 2 : earned[i]! > 0 ? 1 : 0;
      states[now]! += 1;
      must(state[i] === now, 'somebody has had more or less back');
    }
    must(weeks.paidBack[week] === states[2], 'paidBack is something else');
    must(weeks.partPaid[week] === states[1], 'partPaid is something else');
    must(
      same(weeks.byRank.subarray(week * rankCount, (week + 1) * rankCount), byRank),
      'byRank is something else',
    );

    // Who asks.
    const shut = week > lastLiveWeek && (ending?.kind === 'closed' || ending?.kind === 'insolvent');
    for (let i = 0; i < before; i++) {
      if (!active[i]) continue;
      const stops = members.stopWeek[i] === week;
      active[i] = !stops;
      const { earned: had, paidIn: gave } = standing;
      const impatient = week - members.joinWeek[i]! > patienceWeeks && had[i]! < gave[i]!;
      const chance = impatient ? Math.max(quitPerWeek, impatientQuitPerWeek) : quitPerWeek;
      if (shut || chance === 1) must(stops, 'somebody stayed who had to leave');
      else if (chance === 0) must(!stops, 'somebody left who could not');
    }
    const busy = active.slice(0, joinedSoFar).filter(Boolean).length;
    must(weeks.active[week] === busy, 'active is something else');
    const answered =
      weeks.metMember[week]! + weeks.metMuted[week]! + weeks.refused[week]! + weeks.joined[week]!;
    must(
      weeks.asks[week] === (week === 0 ? 0 : answered),
      'asks are not met members, muted ties, refusals and joins',
    );
    asked += weeks.asks[week]! - weeks.metMuted[week]!;
    const wornOut = weeks.mutedTies[week]! - (week === 0 ? 0 : weeks.mutedTies[week - 1]!);
    const { bear = Infinity } = scenario.ties ?? {};
    must(
      wornOut >= 0 && (weeks.mutedTies[week]! === 0 || weeks.mutedTies[week]! * bear <= asked),
      'more ties are worn through than asks can have done',
    );
    must(
      bear < Infinity || weeks.metMuted[week] === 0,
      'an ask met a worn tie, but ties do not wear',
    );
    const outside = people - joinedSoFar;
    const asking = [...active.keys()].filter(
      (i) =>
        i < joinedSoFar &&
        active[i] &&
        (width?.whenFull !== 'stop' ||
          standing.upline.filter((upline) => upline === i).length < width.places),
    );
    const isMember = new Set(members.person.subarray(0, joinedSoFar));
    const reached = new Set(asking.flatMap((i) => [...(contacts?.[members.person[i]!] ?? [])]));
    const near =
      contacts === null
        ? asking.length > 0
          ? outside
          : 0
        : reached.size - [...reached].filter((each) => isMember.has(each)).length;
    // Of ties that wear some of those who were near are out of reach.
    must(
      bear < Infinity ? weeks.leftToAsk[week]! <= near : weeks.leftToAsk[week] === near,
      'leftToAsk is something else',
    );
    const newlyAsked = week === 0 ? 0 : weeks.neverAsked[week - 1]! - weeks.neverAsked[week]!;
    must(
      week === 0
        ? weeks.neverAsked[0] === people - founders
        : weeks.neverAsked[week]! <= outside &&
            newlyAsked >= 0 &&
            newlyAsked <= weeks.refused[week]! + weeks.joined[week]!,
      'neverAsked does not go with the asks',
    );

    // The end.
    if (week <= lastLiveWeek) {
      const due = endingBy(run, again.insolvent && week === lastLiveWeek, week);
      const now = ending?.week === week ? ending : null;
      must(JSON.stringify(due) === JSON.stringify(now), 'the ending is another');
    } else
      must(
        weeks.joined[week] === 0 && weeks.asks[week] === 0,
        'somebody joined or asked after the end',
      );
  }

  must(lastLiveWeek === (ending?.week ?? scenario.maxWeeks), 'people go on after the end');
  must(
    lastWeek >= lastLiveWeek && lastWeek <= Math.min(lastLiveWeek + 6, scenario.maxWeeks),
    'the axis is of another length',
  );
  must(weeks.byRank.length === (lastWeek + 1) * rankCount, 'byRank is longer than the axis');
  for (const [name, column] of Object.entries(weeks) as [string, ArrayLike<number>][])
    must(name === 'byRank' || column.length === lastWeek + 1, `${name} is longer than the axis`);
  must(joinedSoFar === total, 'there are members who joined in no week');
  must(returnsRead === returns.member.length, 'returns go on after the last week');
  must((places?.member.length ?? 0) === placesRead, 'places go on after the last week');
  must(
    promotions.member.length === promotionsRead && promotionsRead >= again.promotions.length,
    'there are other promotions',
  );
  must(
    (places === null) === (width?.whenFull !== 'spill' && plan.structure?.detach === undefined),
    'places are kept where nobody can move, or not kept where somebody can',
  );
  must(new Set(members.person).size === total, 'a person joined twice');
  for (let i = 0; i < total; i++) {
    const sponsor = members.sponsor[i]!;
    const stopped = members.stopWeek[i]!;
    must(stopped > members.joinWeek[i]!, 'a member stopped before having asked anybody');
    must(stopped === NEVER || stopped <= lastWeek, 'a member stopped after the last week');
    must(members.person[i]! >= 0 && members.person[i]! < people, 'a member is nobody in town');
    must(i < founders === sponsor < 0, 'founders and no others have no sponsor');
    must(i >= founders || members.joinWeek[i] === 0, 'a founder joined later');
    if (sponsor < 0) continue;
    must(members.joinWeek[sponsor]! < members.joinWeek[i]!, 'a sponsor joined no earlier');
    must(members.stopWeek[sponsor]! >= members.joinWeek[i]!, 'somebody who had stopped recruited');
    must(
      contacts?.[members.person[sponsor]!]!.has(members.person[i]!) ?? true,
      'somebody recruited a stranger',
    );
    must(members.level[i] === members.level[sponsor]! + 1, 'a level is not one below the sponsor');
  }
  return [...found];
}
