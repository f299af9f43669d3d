/** A round of the quiz, and what came of it: hits and false alarms apart, never a mark for a person. */
import { Random } from '@/engine/random.ts';

/** So many offers of each kind make a round. */
export const OF_EACH = 4;

interface Kind {
  /** Whether the offer has a sign. */
  readonly signs: boolean;
}

/** Four offers with signs and four without, in an order drawn by the seed. */
export function roundOf<T extends Kind>(bank: readonly T[], seed: number): T[] {
  const random = new Random(seed);
  const shuffled = (items: readonly T[]): T[] => {
    const left = [...items];
    return items.flatMap(() => left.splice(random.below(left.length), 1));
  };
  const some = (signs: boolean): T[] =>
    shuffled(bank.filter((each) => each.signs === signs)).slice(0, OF_EACH);
  return shuffled([...some(true), ...some(false)]);
}

export interface Tally {
  /** Offers with signs, and how many of them were seen to have some. */
  readonly withSigns: number;
  readonly hits: number;
  /** Offers without, and how many of them were taken to have some. */
  readonly without: number;
  readonly falseAlarms: number;
}

/** @param said what was said of each offer, true for "has signs"; as long as the round, or shorter */
export function tallyOf(round: readonly Kind[], said: readonly boolean[]): Tally {
  const tally = { withSigns: 0, hits: 0, without: 0, falseAlarms: 0 };
  said.forEach((signs, at) => {
    if (round[at]?.signs === true) {
      tally.withSigns += 1;
      if (signs) tally.hits += 1;
    } else {
      tally.without += 1;
      if (signs) tally.falseAlarms += 1;
    }
  });
  return tally;
}
