/** How recruiting spreads through a population, as expected values. Times are in the unit of the rates. */
import type { Scenario } from '../scenario.ts';
import { exponential, logarithm, whereReached } from './numbers.ts';

/**
 * Share of a well-mixed population that has joined by a time when every member recruits at the same rate and nobody
 * stops: x' = rate x (1 - x), so 1 / (1 + ((1 - start) / start) e^(-rate time)) (Verhulst 1838).
 * @param start the share at time 0, above 0 and at most 1
 */
export function logisticShare(rate: number, start: number, time: number): number {
  return 1 / (1 + ((1 - start) / start) * exponential(-rate * time));
}

/**
 * Share that has joined by a time in Bass's model (1969), F' = (innovation + imitation F)(1 - F):
 * (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t).
 * @param innovation p, above 0: the rate of joining that needs no member
 * @param imitation q: the rate that members add
 */
export function bassShare(innovation: number, imitation: number, time: number): number {
  const left = exponential(-(innovation + imitation) * time);
  return (1 - left) / (1 + (imitation / innovation) * left);
}

/** When most join at once in Bass's model: ln(q / p) / (p + q), or time 0 if imitation is the smaller (Bass 1969). */
export function bassPeak(innovation: number, imitation: number): number {
  return Math.max(0, logarithm(imitation / innovation) / (innovation + imitation));
}

/**
 * The share of a population that joins in the end when each member recruits `reproduction` others while nearly
 * everyone is outside, and one starts it off: the largest r with r = 1 - e^(-reproduction r); 0 up to 1
 * (Kermack & McKendrick 1927). Also the largest component's share of a random network with that mean number of
 * contacts (Erdős & Rényi 1960).
 */
export function finalSize(reproduction: number): number {
  if (!(reproduction > 1)) return 0;
  if (reproduction === Infinity) return 1;
  // The root in terms of y = reproduction * r, which lies between 0 and reproduction.
  return whereReached((y) => reproduction * (1 - exponential(-y)) <= y) / reproduction;
}

/**
 * The chance that a line of recruits dies out when each member brings a Poisson number of others: the smallest q
 * with q = e^(mean (q - 1)), which is 1 - finalSize(mean) (Galton & Watson 1875; Harris 1963).
 */
export function extinctionChance(mean: number): number {
  return 1 - finalSize(mean);
}

/**
 * Expected members of such a line, its founder with them: 1 + mean + mean^2 + ... = 1 / (1 - mean); Infinity from
 * mean 1 on (Harris 1963).
 */
export function meanProgeny(mean: number): number {
  return mean < 1 ? 1 / (1 - mean) : Infinity;
}

/**
 * Weeks in which a member of a scenario asks on average, one who never has the fee back: hazards are `quitPerWeek`
 * up to `patienceWeeks` after joining and the larger of it and `impatientQuitPerWeek` from then on. Closing and the
 * last week are not counted. Infinity where nobody ever stops.
 */
export function meanWeeksActive(scenario: Scenario): number {
  const { quitPerWeek: quit, patienceWeeks, impatientQuitPerWeek, plan } = scenario;
  // A member who has paid nothing in has had all of it back.
  const paysNothing = plan.entry.fee === 0 && !plan.purchases?.some(({ price }) => price > 0);
  const later = paysNothing ? quit : Math.max(quit, impatientQuitPerWeek);
  let weeks = 0;
  let stillActive = 1;
  for (let week = 0; week < patienceWeeks; week++) {
    weeks += stillActive;
    stillActive *= 1 - quit;
  }
  return stillActive === 0 ? weeks : weeks + stillActive / later;
}

/**
 * New members whom one brings while nearly everyone is outside and has never been asked: asks a week * acceptance *
 * mean weeks active. Above 1 a scheme can take off. A floor where patience runs out, because members who have the
 * fee back go on for longer.
 * @throws RangeError on a network: there asks meet the sponsor and shared contacts, and it is no product of rates
 */
export function reproductionNumber(scenario: Scenario): number {
  const { asking, network, acceptance } = scenario;
  if (asking.by !== 'person' || network.kind !== 'mixing')
    throw new RangeError('the reproduction number is known where everyone meets everyone');
  const yesPerWeek = asking.perWeek * acceptance;
  return yesPerWeek === 0 ? 0 : yesPerWeek * meanWeeksActive(scenario);
}

/**
 * How many different people so many sellers can be expected to know together, when each knows `friends` of them, drawn
 * anew from the same people: people (1 - (1 - friends / people)^sellers) (classical occupancy; Feller 1968, ch. IV).
 */
export function distinctReached(people: number, friends: number, sellers: number): number {
  let missed = 1;
  let power = 1 - Math.min(1, friends / people);
  // The power by squaring, which is exact everywhere.
  for (let left = sellers; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) missed *= power;
    power *= power;
  }
  return people * (1 - missed);
}
