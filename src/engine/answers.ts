/** How likely a yes is, by how often somebody has been asked. */

/** Past this many earlier asks a person's chance no longer falls. */
export const MOST_ASKS_COUNTED = 255;

/** Chances of a yes at the 1st, 2nd, ... ask of the same person: acceptance x (1 - fatigue)^(asks before). */
export function chancesOfYes({
  acceptance,
  fatigue,
}: {
  readonly acceptance: number;
  readonly fatigue: number;
}): Float64Array {
  const chances = new Float64Array(MOST_ASKS_COUNTED + 1);
  let chance = acceptance;
  for (let asks = 0; asks <= MOST_ASKS_COUNTED; asks++) {
    chances[asks] = chance;
    chance *= 1 - fatigue;
  }
  return chances;
}
