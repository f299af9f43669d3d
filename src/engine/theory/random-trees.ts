/**
 * Trees that grow by one join at a time. Uniform: each member is equally likely to bring the next one (Na & Rapoport
 * 1970; Smythe & Mahmoud 1995, a survey of recursive trees). Preferential: with weight recruits + 1 (Szymański 1987).
 * Entry places count from 1, the founder's.
 */
import { exponential, harmonic, whereReached } from './numbers.ts';

/**
 * Share of members with exactly so many recruits in a large uniform tree: (1/2)^(recruits + 1). For 0 that is one
 * half, which is also the expected share in every tree of two or more (Na & Rapoport 1970).
 */
export function uniformShareWithExactly(recruits: number): number {
  return uniformShareWithRecruits(recruits + 1);
}

/**
 * Share of members with at least `least` recruits when every member is equally likely to bring the next one and the
 * network is large: (1/2)^least, the geometric limit of the uniform recursive tree (Na & Rapoport 1970).
 */
export function uniformShareWithRecruits(least: number): number {
  let share = 1;
  for (let i = 0; i < least; i++) share /= 2;
  return share;
}

/**
 * Recruits that an entrant can expect in a uniform tree: each later join is theirs with chance 1 / members so far,
 * H(members - 1) - H(entry - 1), about ln(members / entry). @param entry 1 to members
 */
export function expectedRecruits(entry: number, members: number): number {
  return harmonic(members - 1) - harmonic(entry - 1);
}

/**
 * The last entry place that can expect at least so many recruits in a uniform tree, or 0: about
 * members * e^-recruits, so one recruit for the first 36.8% (after Gastwirth 1977). With recruits = fee / direct pay
 * it is the last place whose expected direct pay makes up for the fee.
 */
export function lastEntryExpecting(recruits: number, members: number): number {
  let low = 0;
  let high = members;
  while (low < high) {
    const entry = Math.ceil((low + high) / 2);
    if (expectedRecruits(entry, members) >= recruits) low = entry;
    else high = entry - 1;
  }
  return low;
}

/**
 * Share of entrants, the first ones, who can expect at least so many recruits in a large uniform tree: e^-recruits.
 * With recruits = fee / direct pay: the entry place, as a share of all, where expected direct pay equals the fee.
 */
export function entryShareExpecting(recruits: number): number {
  return exponential(-recruits);
}

/** Expected team of an entrant in a uniform tree, they themselves with it: members / entry (Polya's urn). */
export function expectedTeam(entry: number, members: number): number {
  return members / entry;
}

/**
 * Expected depth of a member picked at random in a uniform tree, the founder's being 0: the mean of H(i - 1) over
 * entries, H(members) - 1 (Moon 1974).
 */
export function meanDepth(members: number): number {
  return harmonic(members) - 1;
}

/**
 * The chance that an entrant ends with at least so many recruits in a uniform tree of a size: later joins are
 * independent trials of chance 1 / members so far (Gastwirth 1977). Time in proportion to least * members.
 * @param entry 1 to members
 */
export function chanceOfRecruits(least: number, entry: number, members: number): number {
  // exactly[j]: the chance of j recruits so far, for j below `least`.
  const exactly = new Float64Array(least);
  if (least > 0) exactly[0] = 1;
  for (let before = entry; before < members; before++) {
    const chance = 1 / before;
    for (let j = least - 1; j > 0; j--)
      exactly[j] = exactly[j]! * (1 - chance) + exactly[j - 1]! * chance;
    if (least > 0) exactly[0]! *= 1 - chance;
  }
  // Rounding must not make it negative where nobody can have so many.
  return Math.max(0, 1 - exactly.reduce((sum, each) => sum + each, 0));
}

/** P(at least `least`) of a Poisson count: 1 - e^-mean (1 + mean + mean^2/2 + ...). */
function poissonAtLeast(least: number, mean: number): number {
  let term = exponential(-mean);
  let below = 0;
  for (let j = 0; j < least; j++) {
    below += term;
    term *= mean / (j + 1);
  }
  return 1 - below;
}

/**
 * Share of entrants, the last ones, whose chance of at least so many recruits is below `chance` in a large uniform
 * tree: recruits of the entrant at share x are Poisson with mean -ln x, so 1 - e^-mean where the tail is `chance`
 * (after Gastwirth 1977, who shows it for three recruits and one tenth).
 * @param least from 1 @param chance above 0, below 1
 */
export function shareWithChanceBelow(chance: number, least: number): number {
  return 1 - exponential(-whereReached((mean) => poissonAtLeast(least, mean) >= chance));
}

/**
 * Share of members with exactly so many recruits in a large preferential tree, weight recruits + 1:
 * 4 / ((j + 1)(j + 2)(j + 3)); two thirds have none (Szymański 1987; Bollobás et al. 2001).
 */
export function preferentialShareWithExactly(recruits: number): number {
  return 4 / ((recruits + 1) * (recruits + 2) * (recruits + 3));
}

/** The same for at least so many: the sum of the tail, 2 / ((least + 1)(least + 2)). */
export function preferentialShareWithRecruits(least: number): number {
  return 2 / ((least + 1) * (least + 2));
}

/**
 * Share of members with exactly so many recruits in a large tree where each open place is equally likely to be
 * filled next and everyone has two: one third each for 0, 1 and 2 (the random binary search tree; Mahmoud 1992).
 */
export function binaryShareWithExactly(recruits: number): number {
  return recruits <= 2 ? 1 / 3 : 0;
}

/**
 * Members to be expected on each level below the `tops` members who were there first, in so many separate trees that
 * grow one join at a time, each member equally likely to bring the next: the member who joins after i others has their
 * sponsor on any level with the share of members it holds, so level sizes are the coefficients of
 * tops * (1 + t/tops)(1 + t/(tops + 1)) ... (1 + t/(members - 1)). With one top these are signless Stirling numbers of the
 * first kind over (members - 1)! (Meir and Moon 1978). By Newton's identities from the sums of powers of 1/i.
 * @param levels how many, counted from the tops' own, which comes first
 * @param tops from 1, at most `members`
 */
export function expectedLevels(members: number, levels: number, tops = 1): number[] {
  const powers = Array.from({ length: levels }, (_, at) => powerSum(tops, members - 1, at + 1));
  const expected = [tops];
  for (let level = 1; level < levels; level++) {
    let sum = 0;
    for (let i = 1; i <= level; i++)
      sum += (i % 2 === 1 ? 1 : -1) * expected[level - i]! * powers[i - 1]!;
    expected.push(Math.max(0, sum / level));
  }
  return expected;
}

/** Terms that are added one by one before the rest is taken as an integral with its first corrections. */
const ADDED = 1000;

/**
 * 1/from^power + ... + 1/to^power; 0 if `to` is below `from`. Past a thousand terms by Euler and Maclaurin (Knuth, The Art of
 * Computer Programming 1.2.11.2), exact to some fifteen digits.
 */
function powerSum(from: number, to: number, power: number): number {
  if (to < from) return 0;
  if (power === 1) return harmonic(to) - harmonic(from - 1);
  const inverse = (n: number, times: number): number => {
    let term = 1;
    for (let i = 0; i < times && term > 0; i++) term /= n;
    return term;
  };
  const first = from + ADDED;
  let sum = 0;
  if (first < to)
    sum =
      (inverse(first, power - 1) - inverse(to, power - 1)) / (power - 1) +
      (inverse(first, power) + inverse(to, power)) / 2 +
      (power * (inverse(first, power + 1) - inverse(to, power + 1))) / 12;
  // The small terms first.
  for (let i = first < to ? first - 1 : to; i >= from; i--) sum += inverse(i, power);
  return sum;
}
