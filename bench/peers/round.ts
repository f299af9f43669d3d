// One peer's round in a process of its own: `round.ts <peer> <people> <budget as JSON>`.
// Prints what it found as one line of JSON.
import { mean, times, type Budget } from '../support/measure.ts';
import { networkOf, tiesOf } from '../support/town.ts';
import type { ContactNetwork } from '@/engine/network.ts';
import { FOUNDERS, type Peer } from './town.mjs';

/** How one round is run; a budget's warm-up may take place in a smaller town. */
export interface RoundBudget extends Budget {
  readonly warmUpPeople: number;
}

const [name = '', size = '', budget = ''] = process.argv.slice(2);
const { warmUpPeople, ...spent } = JSON.parse(budget) as RoundBudget;

async function peerIn(network: ContactNetwork, people: number): Promise<Peer> {
  if (name === 'engine') return (await import('./engine.ts')).build(people, network);
  if (name === 'bare') return (await import('./bare.ts')).build(people, network);
  const town = { people, ...tiesOf(network) };
  switch (name) {
    case 'agentscript':
      return (await import('./agentscript.mjs')).build(town);
    case 'graphology':
      return (await import('./graphology.mjs')).build(town);
    case 'ngraph':
      return (await import('./ngraph.mjs')).build(town);
    case 'plain':
      return (await import('./plain.mjs')).build(town);
    default:
      throw new Error(`There is no peer '${name}'`);
  }
}

/** Share of the town that joined, after a look at who recruited whom. */
function shareJoined(sponsors: Int32Array, { start, contacts }: ContactNetwork): number {
  let founders = 0;
  let members = 0;
  sponsors.forEach((sponsor, person) => {
    if (sponsor === -2) return;
    members += 1;
    if (sponsor === -1) founders += 1;
    else if (
      sponsors[sponsor] === -2 ||
      !contacts.subarray(start[person], start[person + 1]).includes(sponsor)
    )
      throw new Error(`${name}: ${person} was recruited by ${sponsor}, who could not have`);
  });
  if (founders !== FOUNDERS) throw new Error(`${name}: ${founders} founders`);
  return members / sponsors.length;
}

async function measure(people: number, within: Budget) {
  const network = networkOf(people);
  const peer = await peerIn(network, people);
  const shares: number[] = [];
  const weeks: number[] = [];
  const look = () => shares.push(shareJoined(peer.sponsors(), network));
  const found = times(
    () => weeks.push(peer.run()),
    within,
    () => {
      if (weeks.length > 0) look();
      peer.reset();
    },
  );
  look();
  return { times: found, share: mean(shares), weeks: mean(weeks) };
}

const people = Number(size);
if (warmUpPeople !== people) await measure(warmUpPeople, { ...spent, timed: 0, least: 0 });
console.log(
  JSON.stringify(await measure(people, warmUpPeople === people ? spent : { ...spent, warmUp: 0 })),
);
