/** The kinds of networks that readers can choose, each with twenty contacts a person where contacts are counted. */
import type { Network, Scenario } from '@/engine/index.ts';
import { TOWN, type ReaderScenario } from './reader.ts';

export const NETWORKS = {
  mixing: { kind: 'mixing' },
  random: { kind: 'random', meanContacts: 20 },
  'small-world': { kind: 'small-world', contacts: 20, rewired: 0.05 },
  'scale-free': { kind: 'scale-free', tiesEach: 10 },
  communities: { kind: 'communities', communities: 200, meanContacts: 20, inside: 0.9 },
} as const satisfies Record<string, Network>;

export type NetworkName = keyof typeof NETWORKS;
export const NETWORK_NAMES = Object.keys(NETWORKS) as readonly NetworkName[];

/** People in a community, where there are communities. */
const COMMUNITY = 50;

/** The network of a name among so many people: communities keep their size. */
export function networkOf(name: NetworkName, people: number): Network {
  const network: Network = NETWORKS[name];
  return network.kind === 'communities'
    ? { ...network, communities: Math.round(people / COMMUNITY) }
    : network;
}

/** Percent of members who stop in a week. */
export const QUIT = { min: 0, max: 30, step: 1 } as const;

/** Up to so many people the engine runs a town person by person; larger ones are run in expected values. */
export const MOST_BY_PERSON = 1_000_000;

/** In the town; at most as many as there are on earth, about. */
export const PEOPLE = { min: 1000, max: 8_200_000_000, step: 1000 } as const;

/** What the home page's town has where a reader sets nothing else: percent a week, who can meet whom, people. */
export const HOME_TOWN = {
  quit: Math.round(TOWN.quitPerWeek * 100),
  net: TOWN.network.kind,
  people: TOWN.people,
} as const satisfies Partial<ReaderScenario>;

/** What of the town is as the reader has set it. */
export function townOf({
  quit = HOME_TOWN.quit,
  net = HOME_TOWN.net,
  people = HOME_TOWN.people,
}: ReaderScenario): Pick<Scenario, 'people' | 'quitPerWeek' | 'network'> {
  return { people, quitPerWeek: quit / 100, network: networkOf(net, people) };
}
