/**
 * What every peer is handed: people 0 .. people - 1, and the ties between them as two columns of ends.
 * @typedef {{ people: number, from: Int32Array, to: Int32Array }} Town
 */

/**
 * A town in a peer's own form, ready to be run again and again.
 * @typedef {object} Peer
 * @property {() => void} reset takes everybody out of the scheme; not timed
 * @property {() => number} run runs to the end and returns the number of weeks; this alone is timed
 * @property {() => Int32Array} sponsors who recruited each person: -1 for founders, -2 for those outside
 */

/** When a run is over though some are still active: the engine's own rule, so that all do the same work. */
export { JoinWatch } from '../../src/engine/endings.ts';

/** The model that all of them run; the same numbers stand in the engine's scenario. */
export const FOUNDERS = 10;
export const CHANCE_OF_JOINING = 0.03;
export const CHANCE_OF_QUITTING = 0.1;
export const MAX_WEEKS = 200;

/**
 * Distinct people to begin with.
 * @param {number} people
 * @returns {Set<number>}
 */
export function drawFounders(people) {
  /** @type {Set<number>} */
  const drawn = new Set();
  while (drawn.size < FOUNDERS) drawn.add(Math.floor(Math.random() * people));
  return drawn;
}
