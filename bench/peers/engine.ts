// The engine in the same harness as its peers.
import { simulate, type Run } from '@/engine/index.ts';
import type { ContactNetwork } from '@/engine/network.ts';
import { townOf } from '../support/town.ts';
import type { Peer } from './town.mjs';

export function build(people: number, network: ContactNetwork): Peer {
  let run: Run | undefined;
  let seed = 0;
  return {
    reset() {
      seed += 1;
    },
    run() {
      run = simulate(townOf(people, undefined, seed), network);
      return run.lastLiveWeek;
    },
    sponsors() {
      const sponsors = new Int32Array(people).fill(-2);
      if (run === undefined) return sponsors;
      const { person, sponsor } = run.members;
      sponsor.forEach((each, member) => {
        sponsors[person[member] ?? NaN] = each < 0 ? -1 : (person[each] ?? NaN);
      });
      return sponsors;
    },
  };
}
