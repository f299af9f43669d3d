/**
 * Trees that grow by one join at a time. Uniform: each member is equally likely to bring the next one (Na & Rapoport
 * 1970; Smythe & Mahmoud 1995, a survey of recursive trees). Preferential: with weight recruits + 1 (Szymański 1987).
 * Entry places count from 1, the founder's.
 */
import { exponential, harmonic, logarithm, whereReached } from './numbers.ts';

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
 * Members that can be expected on each level of a large uniform tree, the founder's being level 0: the elementary symmetric
 * sums of 1/1, 1/2, ... 1/(members - 1) (Meir and Moon 1978; signless Stirling numbers of the first kind over a factorial),
 * by Newton's identities from the sums of their powers. @param levels how many levels, from level 0
 */
export function expectedLevels(members: number, levels: number): number[] {
  const powers = Array.from({ length: levels }, (_, at) => powerSum(members - 1, at + 1));
  const expected = [1];
  for (let level = 1; level < levels; level++) {
    let sum = 0;
    for (let i = 1; i <= level; i++)
      sum += (i % 2 === 1 ? 1 : -1) * expected[level - i]! * powers[i - 1]!;
    expected.push(Math.max(0, sum / level));
  }
  return expected;
}

/** 1 + 1/2^power + ... + 1/n^power, the small terms first; past a hundred thousand only the first powers still count. */
function powerSum(n: number, power: number): number {
  if (power === 1) return harmonic(n);
  let sum = 0;
  for (let i = Math.min(n, power === 2 ? 10_000_000 : 100_000); i > 0; i--) {
    let term = 1;
    for (let times = 0; times < power && term > 0; times++) term /= i;
    sum += term;
  }
  return sum;
}

/**
 * The level that a large uniform tree is expected to reach: e ln n - (3/2) ln ln n, less than a constant off (Pittel 1994;
 * Addario-Berry and Ford 2013).
 */
export function expectedHeight(members: number): number {
  const log = logarithm(members);
  return exponential(1) * log - 1.5 * logarithm(log);
}
