/** What the page needs of the rounds: nothing of the engine. */
export interface Round {
  readonly people: number;
  /** Each of them stands at this, in fen: all of a round joined, and recruited, alike. */
  readonly balance: number;
}

export type Standing = 'whole' | 'part' | 'nothing';

/** By how much of the fee has come back. */
export function standingOf(balance: number, fee: number): Standing {
  return balance >= 0 ? 'whole' : balance > -fee ? 'part' : 'nothing';
}

export interface Tally extends Readonly<Record<Standing, number>> {
  readonly people: number;
}

/** How many stand where, all rounds together. */
export function tallyOf(rounds: readonly Round[], fee: number): Tally {
  const tally = { whole: 0, part: 0, nothing: 0, people: 0 };
  for (const { people, balance } of rounds) {
    tally[standingOf(balance, fee)] += people;
    tally.people += people;
  }
  return tally;
}
