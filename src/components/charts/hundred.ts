/** Members by what they have back of the fee, as a hundred marks. */

export interface Hundred {
  /** Have all of it, some of it, none of it: whole numbers, a hundred together. */
  readonly whole: number;
  readonly part: number;
  readonly nothing: number;
}

/**
 * Of every hundred members, to the nearest whole. Who has it all is rounded by itself, because it is the number that
 * figures are about; then who has nothing, as far as there is room.
 * @param whole share of members who have the whole fee back, 0 to 1 @param nothing share who have none of it
 */
export function inHundred(whole: number, nothing: number): Hundred {
  const back = Math.round(100 * whole);
  const none = Math.min(100 - back, Math.round(100 * nothing));
  return { whole: back, part: 100 - back - none, nothing: none };
}
