/** What any engine must keep, as checks that a mutant can fail: each gives what is wrong, or nothing. */
import fc from 'fast-check';
import { digest } from '@/engine/index.ts';
import {
  anyScenario,
  audit,
  chiSquare,
  chiSquareLimit,
  flatPlan,
  town,
} from '../unit/engine/support.ts';
import type { Engine } from './check.ts';
import type { Property } from './mutants.ts';

const RING = { kind: 'small-world', contacts: 2, rewired: 0 } as const;

const scenarios = [
  // Nobody is active and exactly half were never asked.
  town({ people: 10, founders: 5, quitPerWeek: 1 }),
  // A bill alone is more than there is.
  town({
    people: 9,
    network: RING,
    asking: { by: 'contact', chancePerWeek: 1 },
    acceptance: 1,
    plan: {
      ...flatPlan(100, 90),
      entry: { fee: 100, goodsValue: 0, goodsCost: 80 },
      solvency: { creditWeeks: 2 },
    },
  }),
  ...fc.sample(anyScenario, { numRuns: 300, seed: 2 }),
];

export const PROPERTIES: Record<Property, (simulate: Engine['simulate']) => string[]> = {
  audit: (simulate) => {
    for (const scenario of scenarios) {
      const wrong = audit(simulate(scenario));
      if (wrong.length > 0) return wrong;
    }
    return [];
  },
  'fair-ties': (simulate) => {
    const recruits = [0, 0];
    for (let seed = 1; seed <= 500; seed++) {
      const scenario = town({
        people: 3,
        founders: 2,
        asksPerWeek: 30,
        acceptance: 1,
        maxWeeks: 1,
        seed,
      });
      recruits[simulate(scenario).members.sponsor[2]!]! += 1;
    }
    return chiSquare(recruits, () => 250) > chiSquareLimit(1)
      ? [`recruits: ${recruits.join()}`]
      : [];
  },
  leaving: (simulate) => {
    // 200 first members, whom nobody pays: half leave in the first week, the rest when patience is lost in the third.
    const { weeks } = simulate(
      town({
        people: 500,
        founders: 200,
        quitPerWeek: 0.5,
        patienceWeeks: 2,
        impatientQuitPerWeek: 1,
      }),
    );
    const active = [...weeks.active];
    const half = active[1]! > 70 && active[1]! < 130 && active[2]! > 20 && active[2]! < 80;
    return half && active[3] === 0 ? [] : [`active: ${active.join()}`];
  },
  asking: (simulate) => {
    const wrong: string[] = [];
    const must = (holds: boolean, otherwise: string) => {
      if (!holds) wrong.push(otherwise);
    };
    const once = simulate(
      town({ people: 20, founders: 10, asksPerWeek: 30, acceptance: 0.4, fatigue: 1 }),
    );
    must(
      once.weeks.neverAsked[1] === 0 &&
        once.members.person.length < 20 &&
        once.weeks.joined.slice(2).every((joined) => joined === 0),
      'somebody who is tired of it joined at a second ask',
    );
    const everyContact = { network: RING, asking: { by: 'contact', chancePerWeek: 1 } } as const;
    const worn = simulate(town({ ...everyContact, acceptance: 0, ties: { bear: 2 } }));
    must(
      [...worn.weeks.asks.subarray(0, 3)].join() === '0,2,2' &&
        [...worn.weeks.mutedTies.subarray(0, 3)].join() === '0,0,2',
      'two ties that bear two asks were not worn through by the second',
    );
    // On a fresh tie one in five says yes; on one that has borne one of two asks, one in ten.
    let asks = 0;
    let joined = 0;
    for (let seed = 1; seed <= 4; seed++) {
      const { weeks } = simulate(
        town({
          ...everyContact,
          people: 1000,
          founders: 300,
          acceptance: 0.2,
          ties: { bear: 2 },
          seed,
        }),
      );
      asks += weeks.asks[2]!;
      joined += weeks.joined[2]!;
    }
    must(joined / asks > 0.09 && joined / asks < 0.15, `worn ties: ${joined} of ${asks} joined`);
    return wrong;
  },
  'same-bytes': (simulate) => {
    const bytes = (seed: number) => digest(simulate(town({ asksPerWeek: 2, seed })));
    const first = bytes(1);
    const wrong: string[] = [];
    if (bytes(2) === first) wrong.push('another seed gave the same bytes');
    if (bytes(1) !== first) wrong.push('the same seed gave other bytes');
    return wrong;
  },
};
