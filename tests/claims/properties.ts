/** What any engine must keep, as checks that a mutant can fail: each gives what is wrong, or nothing. */
import fc from 'fast-check';
import { digest } from '@/engine/index.ts';
import { anyScenario, audit, chiSquare, chiSquareLimit, town } from '../unit/engine/support.ts';
import type { Simulate } from './check.ts';
import type { Property } from './mutants.ts';

const scenarios = fc.sample(anyScenario, { numRuns: 150, seed: 2 });

export const PROPERTIES: Record<Property, (simulate: Simulate) => string[]> = {
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
  'same-bytes': (simulate) => {
    const bytes = (seed: number) => digest(simulate(town({ asksPerWeek: 2, seed })));
    const first = bytes(1);
    const wrong: string[] = [];
    if (bytes(2) === first) wrong.push('another seed gave the same bytes');
    if (bytes(1) !== first) wrong.push('the same seed gave other bytes');
    return wrong;
  },
};
