/**
 * Engines broken on purpose, to show that the claims and the properties would notice.
 * A new claim needs a mutant here that it fails in; where none does, write one: the engine file, a piece of its
 * text that is there exactly once, and what to put in its place.
 */

/** What else can notice: see properties.ts. */
export type Property = 'audit' | 'fair-ties' | 'leaving' | 'same-bytes';

export interface Mutant {
  /** What is wrong with it. */
  readonly what: string;
  /** A file of src/engine. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Claims, by id, that must fail in it. */
  readonly claims?: readonly string[];
  /** Properties that must fail in it. */
  readonly properties?: readonly Property[];
}

export const MUTANTS: readonly Mutant[] = [
  {
    what: 'any pay at all counts as the whole fee',
    file: 'returned.ts',
    find: 'if (earned >= fee)',
    replace: 'if (earned > 0)',
    claims: ['never-more-than-one-in-four-back', 'about-one-in-sixteen-back'],
    properties: ['audit'],
  },
  {
    what: 'three times the rate is paid',
    file: 'simulate.ts',
    find: 'this.pay(sponsor, plan.ranks[this.ranks.held[sponsor]!]!.directPay, recruit);',
    replace: 'this.pay(sponsor, 3 * plan.ranks[this.ranks.held[sponsor]!]!.directPay, recruit);',
    claims: ['about-one-in-sixteen-back'],
    properties: ['audit'],
  },
  {
    what: 'half the rate is paid',
    file: 'simulate.ts',
    find: 'this.pay(sponsor, plan.ranks[this.ranks.held[sponsor]!]!.directPay, recruit);',
    replace: 'this.pay(sponsor, plan.ranks[this.ranks.held[sponsor]!]!.directPay / 2, recruit);',
    claims: ['about-one-in-sixteen-back'],
    properties: ['audit'],
  },
  {
    what: 'two recruits are enough for every rank, whatever they hold',
    file: 'ranks.ts',
    find: 'if (this.direct[member]! < rule.direct) continue;',
    replace:
      'if (this.direct[member]! < rule.direct) { if (this.direct[member]! >= 2) held = rank; continue; }',
    claims: ['sales-heads-below-one-in-twenty', 'service-heads-below-one-in-sixty'],
    properties: ['audit'],
  },
  {
    what: 'a rank needs one recruit more',
    file: 'ranks.ts',
    find: 'direct: requires.direct ?? 0,',
    replace: 'direct: (requires.direct ?? 0) + 1,',
    properties: ['audit'],
  },
  {
    what: 'promotions are not told to those above',
    file: 'ranks.ts',
    find: 'member = above;',
    replace: 'return;',
    properties: ['audit'],
  },
  {
    what: 'a recruit counts for the rank before the sponsor is paid',
    file: 'simulate.ts',
    find: 'this.pay(sponsor, plan.ranks[this.ranks.held[sponsor]!]!.directPay, recruit);',
    replace:
      'const next = Math.min(plan.ranks.length - 1, this.ranks.held[sponsor]! + 1);' +
      'const rule = plan.ranks[next]!.requires;' +
      'const early = rule.directHolding === undefined && this.ranks.direct[sponsor]! + 1 >= (rule.direct ?? 0);' +
      'this.pay(sponsor, plan.ranks[early ? next : this.ranks.held[sponsor]!]!.directPay, recruit);',
    properties: ['audit'],
  },
  {
    what: 'everyone who joins is paid a bonus at once',
    file: 'simulate.ts',
    find: "this.countReturn('nothing', returned(0, entry.fee));",
    replace: "this.countReturn('nothing', returned(0, entry.fee)); this.pay(member, 100, member);",
    claims: ['newest-have-nothing'],
    properties: ['audit'],
  },
  {
    what: 'the sponsor is paid twice and it is written down once',
    file: 'simulate.ts',
    find: 'this.ledger.transfer(OPERATOR, MEMBER + member, fen);',
    replace:
      'this.ledger.transfer(OPERATOR, MEMBER + member, fen); this.ledger.transfer(OPERATOR, MEMBER + member, fen);',
    properties: ['audit'],
  },
  {
    what: 'money is taken but does not arrive',
    file: 'ledger.ts',
    find: 'if (to >= MEMBER) this.allMembers += fen;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'a recruit counts twice',
    file: 'ranks.ts',
    find: 'this.direct[sponsor]! += 1;',
    replace: 'this.direct[sponsor]! += 2;',
    properties: ['audit'],
  },
  {
    what: 'the operator pays what it does not have',
    file: 'simulate.ts',
    find: 'if (this.ledger.balance[OPERATOR]! < fen) {',
    replace: 'if (this.ledger.balance[OPERATOR]! < -fen) {',
    properties: ['audit'],
  },
  {
    what: 'pay that is owed is forgotten',
    file: 'simulate.ts',
    find: 'this.unpaid += fen;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'the first who asks keeps the recruit',
    file: 'simulate.ts',
    find: 'if (random.below(nth) === 0) this.askerInWeek[other] = asker;',
    replace: '',
    properties: ['fair-ties'],
  },
  {
    what: 'the last who asks gets the recruit',
    file: 'simulate.ts',
    find: 'if (random.below(nth) === 0) this.askerInWeek[other] = asker;',
    replace: 'this.askerInWeek[other] = asker;',
    properties: ['fair-ties'],
  },
  {
    what: 'those who stopped go on asking',
    file: 'simulate.ts',
    find: 'this.activeCount = kept;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'nobody ever stops',
    file: 'simulate.ts',
    find: 'if (this.random.u32() < (lostPatience ? impatient : patient)) {',
    replace: 'if (this.random.u32() < 0 * (lostPatience ? impatient : patient)) {',
    properties: ['leaving'],
  },
  {
    what: 'patience lasts for ever',
    file: 'simulate.ts',
    find: 'this.earned[member]! < plan.entry.fee;',
    replace: 'this.earned[member]! < 0;',
    properties: ['leaving'],
  },
  {
    what: 'recruiting never stalls',
    file: 'endings.ts',
    find: 'const STALL_WEEKS = 4;',
    replace: 'const STALL_WEEKS = 1000;',
    claims: ['collapses-within-sixty-weeks'],
  },
  {
    what: 'a newcomer asks in the week of joining',
    file: 'simulate.ts',
    find: 'this.newcomers[joined++] = other;',
    replace: 'this.newcomers[joined++] = other; this.join(other, asker);',
    properties: ['audit'],
  },
  {
    what: 'an ask that meets a member is not counted',
    file: 'simulate.ts',
    find: 'if (memberOf[other]! >= 0) {\n          metMember += 1;',
    replace: 'if (memberOf[other]! >= 0) {',
    properties: ['audit'],
  },
  {
    what: 'the seed is left out',
    file: 'simulate.ts',
    find: 'this.random = new Random(scenario.seed);',
    replace: 'this.random = new Random(1);',
    properties: ['same-bytes', 'fair-ties'],
  },
  {
    what: 'something is remembered from the run before',
    file: 'random.ts',
    find: 'let z = seed | 0;',
    replace:
      'const kept = Random as unknown as { runs?: number }; kept.runs = (kept.runs ?? 0) + 1; let z = (seed + kept.runs) | 0;',
    properties: ['same-bytes'],
  },
];
