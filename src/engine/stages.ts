/** What platforms that follow each other on the same people and ties have come to: plain numbers, fit to stand in a page. */
import type { Run } from './run.ts';

/** One platform among those that follow each other. */
export interface Stage {
  readonly people: number;
  /** Members in the end. */
  readonly members: number;
  /** Joins in each week; founders are no joins. */
  readonly joined: readonly number[];
  /** All asks, and what became of them: their sum is the number of asks. */
  readonly asks: number;
  readonly joins: number;
  readonly refused: number;
  /** Asks of people who were members already, or had just said yes to somebody else. */
  readonly metMember: number;
  /** Asks that came to nothing because the tie was worn through. */
  readonly metMuted: number;
  /**
   * What is left of the ties before this platform, 1 when all are fresh: expected, where part of their wear is made
   * good by chance.
   */
  readonly strengthBefore: number;
}

const sum = (column: ArrayLike<number>, from = 0): number => {
  let total = 0;
  for (let week = from; week < column.length; week++) total += column[week]!;
  return total;
};

/**
 * @param runs one after another in the same world, of a scenario with ties that wear and a number of contacts a person
 * @param recovery the share of each tie's wear that is made good between two platforms, 0 to 1
 * @throws RangeError where ties do not wear or the network has no fixed number of ties
 */
export function stagesOf(runs: readonly Run[], recovery: number): Stage[] {
  let worn = 0;
  return runs.map((run) => {
    const { people, network, ties } = run.scenario;
    if (ties === undefined || network.kind !== 'random')
      throw new RangeError('stages are told of a random network whose ties wear');
    const room = ((people * network.meanContacts) / 2) * ties.bear;
    const strengthBefore = 1 - worn / room;
    const { weeks } = run;
    const asks = sum(weeks.asks);
    const metMuted = sum(weeks.metMuted);
    worn = (worn + asks - metMuted) * (1 - recovery);
    return {
      people,
      members: weeks.members[run.lastWeek]!,
      joined: [...weeks.joined].map((joined, week) => (week === 0 ? 0 : joined)),
      asks,
      joins: sum(weeks.joined, 1),
      refused: sum(weeks.refused),
      metMember: sum(weeks.metMember),
      metMuted,
      strengthBefore,
    };
  });
}
