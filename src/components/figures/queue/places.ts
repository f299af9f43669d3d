/** What can be said of a place in the queue: by formula for everyone, and by one tree for those who stood there. */
import {
  chanceOfRecruits,
  expectedRecruits,
  lastEntryExpecting,
} from '@/engine/theory/random-trees.ts';
import { growTree } from '@/engine/trees.ts';

export interface Terms {
  /** fen */
  readonly fee: number;
  /** For each recruit, in fen. */
  readonly pay: number;
}

/** Recruits that bring the fee back. */
function needed({ fee, pay }: Terms): number {
  return Math.ceil(fee / pay);
}

export interface Place {
  /** From 1. */
  readonly place: number;
  readonly recruits: number;
  /** Expected pay, in fen, to the nearest. */
  readonly pay: number;
  /** The chance of having the fee back. */
  readonly chance: number;
}

/** By formula: one join at a time, everybody equally likely to bring the next member. */
export function placeOf(place: number, members: number, terms: Terms): Place {
  const recruits = expectedRecruits(place, members);
  return {
    place,
    recruits,
    pay: Math.round(recruits * terms.pay),
    chance: chanceOfRecruits(needed(terms), place, members),
  };
}

/** The last place that can expect the fee back, or 0. */
export function lastAhead(members: number, { fee, pay }: Terms): number {
  return lastEntryExpecting(fee / pay, members);
}

/** Places spread evenly over the logarithm of the queue, each once, the first and the last with them. */
export function spreadPlaces(members: number, count: number): number[] {
  const places = Array.from({ length: count }, (_, i) => Math.round(members ** (i / (count - 1))));
  return [...new Set(places)];
}

/** How many recruits each member of one tree has; the tree of a seed is always the same. */
export function recruitsInTree(members: number, seed: number): Int32Array {
  const recruits = new Int32Array(members);
  for (const sponsor of growTree(members, seed, 'uniform'))
    if (sponsor >= 0) recruits[sponsor]! += 1;
  return recruits;
}

/** Where a place stands across the chart, in percent: by its logarithm. */
export function across(place: number, members: number): number {
  return Math.round((10_000 * Math.log(place)) / Math.log(members)) / 100;
}
