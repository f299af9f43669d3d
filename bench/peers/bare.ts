// What is left of the engine when it keeps no books, counts nothing by week and writes down nobody but the recruiter:
// its way of asking and of leaving alone. No engine that draws so can be quicker than this.
import { gapsOf } from '@/engine/chance.ts';
import type { ContactNetwork } from '@/engine/network.ts';
import { Random } from '@/engine/random.ts';
import {
  CHANCE_OF_JOINING,
  CHANCE_OF_QUITTING,
  FOUNDERS,
  JoinWatch,
  MAX_WEEKS,
  type Peer,
} from './town.mjs';

export function build(people: number, { start, contacts }: ContactNetwork): Peer {
  const asks = gapsOf(CHANCE_OF_JOINING);
  const quits = gapsOf(CHANCE_OF_QUITTING);
  let sponsors = new Int32Array(people);
  let seed = 0;

  function run(): number {
    const random = new Random(seed);
    const sponsor = new Int32Array(people).fill(-2);
    const active = new Int32Array(people);
    const newcomers = new Int32Array(people);
    const joins = new JoinWatch();
    let end = 0;
    while (end < FOUNDERS) {
      const founder = random.below(people);
      if (sponsor[founder] === -1) continue;
      sponsor[founder] = -1;
      active[end++] = founder;
    }
    let week = 0;
    while (end > 0 && week < MAX_WEEKS && !joins.stalled) {
      week += 1;
      let joined = 0;
      let skip = asks.draw(random);
      for (let i = 0; i < end; i++) {
        const member = active[i] ?? 0;
        const from = start[member] ?? 0;
        const known = (start[member + 1] ?? 0) - from;
        while (skip < known) {
          const contact = contacts[from + skip] ?? 0;
          if (sponsor[contact] === -2) {
            sponsor[contact] = member;
            newcomers[joined++] = contact;
          }
          skip += 1 + asks.draw(random);
        }
        skip -= known;
      }
      joins.add(joined);
      for (let at = quits.draw(random); at < end; at += 1 + quits.draw(random)) active[at] = -1;
      let kept = 0;
      for (let i = 0; i < end; i++) {
        const member = active[i] ?? 0;
        active[kept] = member;
        kept += 1 + (member >> 31);
      }
      for (let i = 0; i < joined; i++) active[kept++] = newcomers[i] ?? 0;
      end = kept;
    }
    sponsors = sponsor;
    return week;
  }

  return {
    reset() {
      seed += 1;
    },
    run,
    sponsors: () => sponsors,
  };
}
