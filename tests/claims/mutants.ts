/**
 * Engines broken on purpose, to show that the claims and the properties would notice.
 * A new claim needs a mutant here that it fails in; where none does, write one: the engine file, a piece of its
 * text that is there exactly once, and what to put in its place.
 */

/** What else can notice: see properties.ts. */
export type Property = 'audit' | 'asking' | 'fair-ties' | 'leaving' | 'same-bytes';

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
    find: 'if (earned >= paid) return 2;',
    replace: 'if (earned > 0) return 2;',
    claims: [
      'never-more-than-one-in-four-back',
      'about-one-in-sixteen-back',
      'stock-nearly-all-behind',
      'fee-nearly-all-behind',
      'fees-only-most-not-back',
      'recruits-only-under-three-in-ten-back',
    ],
    properties: ['audit'],
  },
  {
    what: 'three times the rate is paid',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace: 'const direct = 3 * terms.direct[this.ranks.held[sponsor]!]!;',
    claims: ['about-one-in-sixteen-back', 'ahead-only-in-first-ten-weeks'],
    properties: ['audit'],
  },
  {
    what: 'ten times the rate is paid',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace: 'const direct = 10 * terms.direct[this.ranks.held[sponsor]!]!;',
    claims: ['few-in-weeks-ahead', 'second-half-nearly-nobody'],
    properties: ['audit'],
  },
  {
    what: 'half the rate is paid',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace: 'const direct = Math.floor(terms.direct[this.ranks.held[sponsor]!]! / 2);',
    claims: ['about-one-in-sixteen-back'],
    properties: ['audit'],
  },
  {
    what: 'two recruits are enough for every rank, whatever they hold',
    file: 'ranks.ts',
    find: 'if (direct < rule.direct) return false;',
    replace: 'if (direct < rule.direct) return direct >= 2;',
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
    find: 'while (member >= 0 && this.check(member)) member = this.sponsor[member]!;',
    replace: 'this.check(member);',
    properties: ['audit'],
  },
  {
    what: 'a recruit counts for the rank before the sponsor is paid',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace:
      'this.ranks.recruited(sponsor); const direct = terms.direct[this.ranks.held[sponsor]!]!; const { ranks } = this; ranks.recruited = () => { delete (ranks as { recruited?: unknown }).recruited; };',
    properties: ['audit'],
  },
  {
    what: 'everyone who joins is paid a bonus at once',
    file: 'books.ts',
    find: `else this.look(member);
    if (sponsor < 0) {`,
    replace: `else this.look(member);
    this.pay(member, 100, DIRECT, member);
    if (sponsor < 0) {`,
    claims: ['newest-have-nothing'],
    properties: ['audit'],
  },
  {
    what: 'the sponsor is paid twice and it is written down once',
    file: 'books.ts',
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
    claims: ['loss-is-what-others-keep'],
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
    what: 'people further down count as recruits',
    file: 'ranks.ts',
    find: 'this.team[member]! - direct < rule.indirect',
    replace: 'this.team[member]! < rule.indirect',
    properties: ['audit'],
  },
  {
    what: 'a team is counted only as far as the sponsor',
    file: 'ranks.ts',
    find: 'for (let member = sponsor; member >= 0; member = this.sponsor[member]!) this.team[member]! += 1;',
    replace: 'this.team[sponsor]! += 1;',
    properties: ['audit'],
  },
  {
    what: 'a recruit who is promoted again counts again',
    file: 'ranks.ts',
    find: 'if (from < rank && rank <= to)',
    replace: 'if (rank <= to)',
    properties: ['audit'],
  },
  {
    what: 'what is bought and sold makes no rank',
    file: 'ranks.ts',
    find: 'this.turnover[member]! += fen;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'founders start below their rank',
    file: 'books.ts',
    find: 'this.ranks.startIn(member, this.foundersRank);',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'the operator pays what it does not have',
    file: 'books.ts',
    find: 'if (cash >= fen) return fen;',
    replace: 'if (cash >= -fen) return fen;',
    properties: ['audit'],
  },
  {
    what: 'pay that is owed is forgotten',
    file: 'books.ts',
    find: 'this.unpaid += fen;',
    replace: '',
    claims: ['at-once-ends-early'],
    properties: ['audit'],
  },
  {
    what: 'the first level is the one above the sponsor',
    file: 'books.ts',
    find: `let to = upline[member]!;
        for (let level`,
    replace: `let to = upline[origin]!;
        for (let level`,
    properties: ['audit'],
  },
  {
    what: 'levels end with the list',
    file: 'books.ts',
    find: 'if (level >= levels.length && beyond === 0) break;',
    replace: 'if (level >= levels.length) break;',
    properties: ['audit'],
  },
  {
    what: 'rank difference pays the whole rate',
    file: 'books.ts',
    find: 'give(to, own - rate);',
    replace: 'give(to, own);',
    properties: ['audit'],
  },
  {
    what: 'rank difference forgets what was paid on the way up',
    file: 'books.ts',
    find: 'rate = own;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'everyone of an equal rank is paid',
    file: 'books.ts',
    find: 'equal = 0;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'the holder above is paid for recruits of another holder',
    file: 'books.ts',
    find: 'if (held[origin]! >= rule.rank) break;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'anybody above is paid as a holder',
    file: 'books.ts',
    find: 'while (to >= 0 && (held[to]! < rule.rank || !this.qualified(to))) to = upline[to]!;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'anybody who joins makes a pair',
    file: 'books.ts',
    find: 'const paired = this.legs[2 * to + side]! <= this.legs[2 * to + 1 - side]!;',
    replace: 'const paired = true;',
    properties: ['audit'],
  },
  {
    what: 'everybody joins on the left',
    file: 'places.ts',
    find: 'if (this.side.length > 0) this.side[member] = this.taken[upline]!;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'the cap on a join leaves direct pay out',
    file: 'books.ts',
    find: 'let left = rule.capPerEvent - paid;',
    replace: 'let left = rule.capPerEvent;',
    properties: ['audit'],
  },
  {
    what: 'the cap on a join is one on each payment',
    file: 'books.ts',
    find: 'left -= given;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'the cap on a week never starts anew',
    file: 'books.ts',
    find: 'income[member] = 0;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'the cap on a week is one on each payment',
    file: 'books.ts',
    find: 'income[member]! += given;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'who stopped buying is paid for the team',
    file: 'books.ts',
    find: 'return !this.needsActive || this.stopWeek[member] === NEVER;',
    replace: 'return true;',
    properties: ['audit'],
  },
  {
    what: 'nobody leaves a team',
    file: 'places.ts',
    find: 'this.below.remove(old, member);',
    replace: 'return;',
    properties: ['audit'],
  },
  {
    what: 'recruits always go along',
    file: 'places.ts',
    find: 'if (!this.stay) return;',
    replace: 'return;',
    properties: ['audit'],
  },
  {
    what: 'recruits never go along',
    file: 'places.ts',
    find: 'if (!this.stay) return;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'nobody spills over',
    file: 'places.ts',
    find: 'const upline = sponsor < 0 || this.toOpen.length === 0 ? sponsor : this.openBelow(sponsor);',
    replace: 'const upline = sponsor;',
    properties: ['audit'],
  },
  {
    what: 'who spills over goes down the first branch',
    file: 'places.ts',
    find: 'while (this.toOpen[at]! !== left - 1) at = next[at]!;',
    replace: 'left = 1 + (this.toOpen[at] ?? 0);',
    properties: ['audit'],
  },
  {
    what: 'there is one place more than there is',
    file: 'places.ts',
    find: 'return this.stops && this.taken[member]! >= this.width;',
    replace: 'return this.stops && this.taken[member]! > this.width;',
    properties: ['audit'],
  },
  {
    what: 'suppliers are never paid for goods on credit',
    file: 'books.ts',
    find: 'this.bills[due] = (this.bills[due] ?? 0) + cost;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'credit lasts a week longer',
    file: 'books.ts',
    find: 'const due = this.week + creditWeeks;',
    replace: 'const due = this.week + creditWeeks + 1;',
    properties: ['audit'],
  },
  {
    what: 'what is paid to suppliers stays owed',
    file: 'books.ts',
    find: 'this.owedToSuppliers -= paid;',
    replace: '',
    claims: ['owed-about-a-twentieth'],
    properties: ['audit'],
  },
  {
    what: 'only half of a bill is written down',
    file: 'books.ts',
    find: 'this.owedToSuppliers += cost;',
    replace: 'this.owedToSuppliers += cost / 2;',
    claims: ['owes-more-than-it-holds'],
    properties: ['audit'],
  },
  {
    what: 'a bill that cannot be paid is no end',
    file: 'books.ts',
    find: 'return this.unpaid > 0 || this.overdue > 0;',
    replace: 'return this.unpaid > 0;',
    claims: ['credit-lasts-months'],
    properties: ['audit'],
  },
  {
    what: 'backers put up all of a payment',
    file: 'books.ts',
    find: 'this.ledger.transfer(BACKERS, OPERATOR, fen - cash);',
    replace: 'this.ledger.transfer(BACKERS, OPERATOR, fen);',
    properties: ['audit'],
  },
  {
    what: 'nobody pays tax',
    file: 'books.ts',
    find: 'if (tax > 0) this.ledger.transfer(OPERATOR, TAX, tax);',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'every seller has the lowest share',
    file: 'books.ts',
    find: 'const toSeller = sale.toSeller[this.ranks.held[member]!]!;',
    replace: 'const toSeller = sale.toSeller[0]!;',
    properties: ['audit'],
  },
  {
    what: 'newcomers sell in the week of joining',
    file: 'simulation.ts',
    find: 'this.books.trade(this.active.subarray(0, activeBefore));',
    replace: 'this.books.trade(this.active.subarray(0, this.activeEnd));',
    properties: ['audit'],
  },
  {
    what: 'what is bought is not paid in',
    file: 'books.ts',
    find: 'this.paidIn[member]! += price;',
    replace: 'if (this.joinWeek[member] === this.week) this.paidIn[member]! += price;',
    properties: ['audit'],
  },
  {
    what: 'purchases come a week late',
    file: 'terms.ts',
    find: 'return age > 0 && age % everyWeeks === 0;',
    replace: 'return age > 1 && (age - 1) % everyWeeks === 0;',
    properties: ['audit'],
  },
  {
    what: 'shares are rounded up',
    file: 'pay.ts',
    find: 'return (millionths - (millionths % 1e6)) / 1e6;',
    replace: 'return Math.ceil(millionths / 1e6);',
    properties: ['audit'],
  },
  {
    what: 'the first who asks keeps the recruit',
    file: 'simulation.ts',
    find: 'if (random.below(nth) === 0) people[at + ASKER] = asker;',
    replace: '',
    properties: ['fair-ties'],
  },
  {
    what: 'the last who asks gets the recruit',
    file: 'simulation.ts',
    find: 'if (random.below(nth) === 0) people[at + ASKER] = asker;',
    replace: 'people[at + ASKER] = asker;',
    properties: ['fair-ties'],
  },
  {
    what: 'those who stopped go on asking',
    file: 'simulation.ts',
    find: 'this.active[at] = GONE;',
    replace: '',
    properties: ['audit'],
  },
  {
    what: 'nobody ever stops',
    file: 'simulation.ts',
    find: 'if (lostPatience || random.u32() < patient) this.stop(member, at);',
    replace: '',
    properties: ['leaving'],
  },
  {
    what: 'patience lasts for ever',
    file: 'simulation.ts',
    find: '&& state[member] !== 2;',
    replace: '&& state[member]! > 2;',
    properties: ['leaving'],
  },
  {
    what: 'recruiting never stalls',
    file: 'endings.ts',
    find: 'const STALL_WEEKS = 4;',
    replace: 'const STALL_WEEKS = 1000;',
    claims: ['larger-town-weeks', 'collapses-within-sixty-weeks'],
    properties: ['audit'],
  },
  {
    what: 'recruiting stalls at a tenth of its peak',
    file: 'endings.ts',
    find: 'const STALL_SHARE = 0.05;',
    replace: 'const STALL_SHARE = 0.1;',
    properties: ['audit'],
  },
  {
    what: 'half the people never asked is more than half',
    file: 'endings.ts',
    find: 'now.neverAsked > now.people / 2',
    replace: 'now.neverAsked >= now.people / 2',
    properties: ['audit'],
  },
  {
    what: 'the platform closes a week late',
    file: 'endings.ts',
    find: 'if (now.closingWeek === week)',
    replace: 'if (now.closingWeek === week - 1)',
    properties: ['audit'],
  },
  {
    what: 'a newcomer asks in the week of joining',
    file: 'simulation.ts',
    find: 'this.newcomers[this.saidYes++] = other;',
    replace: 'this.newcomers[this.saidYes++] = other; this.join(other, asker, true);',
    properties: ['audit'],
  },
  {
    what: 'an ask that meets a member is not counted',
    file: 'simulation.ts',
    find: `if (status === IS_MEMBER) {
      this.metMember += 1;`,
    replace: 'if (status === IS_MEMBER) {',
    properties: ['audit'],
  },
  {
    what: 'people ask strangers',
    file: 'simulation.ts',
    find: `this.meet(asker, others[entry]!, entry);
      }
    }
  }

  /** One trial`,
    replace: `this.meet(asker, random.below(others.length) % this.person.length, entry);
      }
    }
  }

  /** One trial`,
    properties: ['audit'],
  },
  {
    what: 'who has lost touch can still be asked',
    file: 'contacts.ts',
    find: 'this.reachable -= this.reach(person, -1);',
    replace: 'this.reach(person, -1);',
    properties: ['audit'],
  },
  {
    what: 'nobody tires of being asked',
    file: 'answers.ts',
    find: 'chance *= 1 - fatigue;',
    replace: '',
    properties: ['asking'],
  },
  {
    what: 'ties do not wear',
    file: 'contacts.ts',
    find: 'const borne = ++this.wear.asks[this.wear.tieOf[entry]!]!;',
    replace: 'const borne = 0;',
    properties: ['asking'],
  },
  {
    what: 'a worn tie is as good as a fresh one',
    file: 'simulation.ts',
    find: 'this.yes[before]! * strength',
    replace: 'this.yes[before]!',
    properties: ['asking'],
  },
  {
    what: 'the seed is left out',
    file: 'simulation.ts',
    find: 'this.random = new Random(scenario.seed);',
    replace: 'this.random = new Random(1);',
    properties: ['same-bytes', 'fair-ties'],
  },
  {
    what: 'something is remembered from the run before',
    file: 'random.ts',
    find: 'let z = (seed ^ Math.imul(stream, 0x85ebca6b)) | 0;',
    replace:
      'const kept = Random as unknown as { runs?: number }; kept.runs = (kept.runs ?? 0) + 1; let z = (seed + kept.runs) | 0;',
    properties: ['same-bytes'],
  },
  {
    what: 'asking does not wear the tie',
    file: 'contacts.ts',
    find: 'const borne = ++this.wear.asks[this.wear.tieOf[entry]!]!;',
    replace: 'const borne = this.wear.asks[this.wear.tieOf[entry]!]!;',
    claims: ['second-starts-lower', 'third-about-half'],
  },
  {
    what: 'ties never recover',
    file: 'simulation.ts',
    find: 'recovered(world.wear, recovery, random)',
    replace: 'recovered(world.wear, 0 * recovery, random)',
    claims: ['rested-ties-no-fall'],
  },
  {
    what: 'every second ask wins somebody',
    file: 'simulation.ts',
    find: 'this.asks += 1;',
    replace: 'this.asks += this.asks < 2 * this.saidYes ? 1 : 0;',
    claims: ['fewer-than-one-in-ten-asks'],
  },
  {
    what: 'everyone who joins is paid the whole fee at once',
    file: 'books.ts',
    find: `else this.look(member);
    if (sponsor < 0) {`,
    replace: `else this.look(member);
    this.pay(member, 39_800, DIRECT, member);
    if (sponsor < 0) {`,
    claims: ['founders-behind'],
  },
  {
    what: 'six times the rate is paid',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace: 'const direct = 6 * terms.direct[this.ranks.held[sponsor]!]!;',
    claims: ['essay-hardly-anyone-back', 'vendor-about-one-in-eight-back'],
  },
  {
    what: 'everybody counts as recruited by the first member',
    file: 'simulation.ts',
    find: 'const member = this.books.join(sponsor, pays);',
    replace: 'const member = this.books.join(Math.min(sponsor, 0), pays);',
    claims: [
      'three-in-four-bring-fewer-than-two',
      'team-of-hundred-one-in-a-hundred',
      'top-takes-a-tenth',
      'about-half-nobody',
      'early-as-well',
      'turns-near-the-peak',
    ],
  },
  {
    what: 'only the first level is paid',
    file: 'books.ts',
    find: 'if (level >= levels.length && beyond === 0) break;',
    replace: 'if (level >= 1) break;',
    claims: [
      'small-budget-falls-first',
      'top-takes-a-fifth',
      'top-takes-half',
      'faster-is-steeper',
    ],
  },
  {
    what: 'the first level is paid all that is for the levels',
    file: 'books.ts',
    find: 'give(to, level < levels.length ? levels[level]! : beyond);',
    replace: 'give(to, level === 0 ? levels.reduce((sum, each) => sum + each, 0) : 0);',
    claims: ['three-levels-more-lose', 'small-budget-then-rises'],
  },
  {
    what: 'only more than what was paid in counts as having it back',
    file: 'returned.ts',
    find: 'if (earned >= paid) return 2;',
    replace: 'if (earned > paid) return 2;',
    claims: ['no-stock-nobody-behind'],
  },
  {
    what: 'everybody who is asked joins',
    file: 'simulation.ts',
    find: 'if (yes >= TWO_32 || random.u32() < yes) {',
    replace: 'if (yes >= 0) {',
    claims: ['a-fifth-never-joins', 'slow-town-half-never-joins', 'below-one-fizzles'],
  },
  {
    what: 'direct pay comes to the whole fee',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace: 'const direct = terms.entry.price;',
    claims: ['fees-only-together-out'],
  },
  {
    what: 'in trees the earlier half brings everybody',
    file: 'trees.ts',
    find: 'sponsors[member] = random.below(member);',
    replace: 'sponsors[member] = Math.floor(random.below(member) / 2);',
    claims: ['one-in-six-has-five-below', 'one-in-nine-has-eight-below', 'half-get-nothing'],
  },
  {
    what: 'the first four hundred members are paid the whole fee for each recruit',
    file: 'books.ts',
    find: 'const direct = terms.direct[this.ranks.held[sponsor]!]!;',
    replace:
      'const direct = sponsor < 400 ? terms.entry.price : terms.direct[this.ranks.held[sponsor]!]!;',
    claims: ['larger-town-same-share'],
  },
  {
    what: 'whoever sells keeps nothing of it',
    file: 'books.ts',
    find: 'const toSeller = sale.toSeller[this.ranks.held[member]!]!;',
    replace: 'const toSeller = 0 * sale.toSeller[this.ranks.held[member]!]!;',
    claims: [
      'a-fifth-halves-the-loss',
      'a-fifth-wins-nobody',
      'half-selling-members-gain',
      'half-selling-most-still-behind',
      'all-selling-eight-in-ten-back',
      'fast-recruiting-leaves-less-time',
    ],
  },
];
