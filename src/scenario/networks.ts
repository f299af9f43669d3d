/** The kinds of networks that readers can choose, each with twenty contacts a person where contacts are counted. */
import type { Network } from '@/engine/index.ts';

export const NETWORKS = {
  mixing: { kind: 'mixing' },
  random: { kind: 'random', meanContacts: 20 },
  'small-world': { kind: 'small-world', contacts: 20, rewired: 0.05 },
  'scale-free': { kind: 'scale-free', tiesEach: 10 },
  communities: { kind: 'communities', communities: 200, meanContacts: 20, inside: 0.9 },
} as const satisfies Record<string, Network>;

export type NetworkName = keyof typeof NETWORKS;
export const NETWORK_NAMES = Object.keys(NETWORKS) as readonly NetworkName[];

/** Percent of members who stop in a week. */
export const QUIT = { min: 0, max: 30, step: 1 } as const;
