// The model that everything is compared in: a random network, every member asks every contact who is no member.
import type { Plan, Run, Scenario } from '@/engine/index.ts';
import { drawNetwork, type ContactNetwork } from '@/engine/network.ts';
import { Random } from '@/engine/random.ts';

const NETWORK = { kind: 'random', meanContacts: 10 } as const;
/** The network of a town is always the same one. */
const NETWORK_SEED = 20_260_101;

/** A fee, and nothing is paid for anybody: the recruiting alone. */
export const bare: Plan = {
  entry: { fee: 100, goodsValue: 0, goodsCost: 0 },
  ranks: [{ id: 'member', requires: {}, directPay: 0 }],
};

/**
 * A fee of 398 yuan and three ranks that pay 100, 180 and 220 for a recruit. It stands here and is not read from the
 * case that it follows, so that what is measured stays the same when the case is worded anew.
 * @param recruits that the second rank asks for
 * @param holders of the second rank among the recruits, that the third asks for
 */
const ladder = (recruits: number, holders: number): Plan => ({
  entry: { fee: 39_800, goodsValue: 0, goodsCost: 0 },
  ranks: [
    { id: 'head', requires: {}, directPay: 10_000 },
    { id: 'sales-head', requires: { direct: recruits }, directPay: 18_000 },
    {
      id: 'service-head',
      requires: { direct: recruits, directHolding: { rank: 'sales-head', count: holders } },
      directPay: 22_000,
    },
  ],
});
/** Uplines have the difference of rates, and no fee pays out more than the highest. */
const difference = { to: 'difference', on: 'joins', capPerEvent: 22_000 } as const;

/** Gongxiaoshe: among ten contacts hardly anybody finds the 20 recruits of its second rank. */
export const gongxiaoshe: Plan = { ...ladder(20, 3), teamPay: [difference] };
/** The same with ranks in reach, so that members climb and their uplines are paid. */
export const full: Plan = { ...ladder(3, 2), teamPay: [difference] };
/** Ranks in reach, and one yuan to every upline however far up. */
export const unlimited: Plan = {
  ...ladder(3, 2),
  teamPay: [{ to: 'levels', on: 'joins', levels: [], beyond: 100 }],
};

export function townOf(people: number, plan: Plan = bare, seed = 1): Scenario {
  return {
    people,
    founders: 10,
    network: NETWORK,
    asking: { by: 'contact', chancePerWeek: 0.03 },
    acceptance: 1,
    fatigue: 0,
    quitPerWeek: 0.1,
    patienceWeeks: 520,
    impatientQuitPerWeek: 0,
    closingWeek: null,
    maxWeeks: 200,
    seed,
    plan,
  };
}

export function networkOf(people: number): ContactNetwork {
  return drawNetwork(NETWORK, people, new Random(NETWORK_SEED));
}

/** The same ties as two columns of ends, each tie once. */
export function tiesOf({ start, contacts }: ContactNetwork): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(contacts.length / 2);
  const to = new Int32Array(contacts.length / 2);
  let tie = 0;
  for (let person = 0; person + 1 < start.length; person++)
    for (const contact of contacts.subarray(start[person], start[person + 1]))
      if (contact > person) {
        from[tie] = person;
        to[tie++] = contact;
      }
  return { from, to };
}

/** Stops the measurement when a run's books do not sum to zero in every week. */
export function mustBalance({ weeks, lastWeek }: Run): void {
  const accounts = [
    weeks.operator,
    weeks.suppliers,
    weeks.tax,
    weeks.customers,
    weeks.backers,
    weeks.allMembers,
  ];
  for (let week = 0; week <= lastWeek; week++) {
    const sum = accounts.reduce((fen, account) => fen + (account[week] ?? NaN), 0);
    if (sum !== 0) throw new Error(`The books of week ${week} sum to ${sum} fen, not to zero`);
  }
}
