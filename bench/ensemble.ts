// A thousand runs of the same town, each with another seed, one after another on one core.
import { simulate } from '@/engine/index.ts';
import { clock, mean, times } from './support/measure.ts';
import { networkOf, townOf } from './support/town.ts';

const RUNS = 1000;
const PEOPLE = 10_000;

const network = networkOf(PEOPLE);
times((turn) => simulate(townOf(PEOPLE, undefined, RUNS + turn), network), {
  warmUp: 1000,
  timed: 0,
  least: 0,
});

const shares: number[] = [];
const same = clock(() => {
  for (let seed = 1; seed <= RUNS; seed++)
    shares.push(simulate(townOf(PEOPLE, undefined, seed), network).members.sponsor.length / PEOPLE);
});
console.log(
  `${RUNS} runs of ${PEOPLE} people: ${(same / 1000).toFixed(2)} s (target: a few seconds); ` +
    `${(100 * mean(shares)).toFixed(2)}% join on average`,
);

const drawn = RUNS / 10;
const anew = clock(() => {
  for (let seed = 1; seed <= drawn; seed++) simulate(townOf(PEOPLE, undefined, seed));
});
console.log(`with a network drawn for each: ${((anew * RUNS) / drawn / 1000).toFixed(2)} s`);
