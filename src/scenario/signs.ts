/**
 * Signs that three bodies of law look for, as far as answers or a plan's fields show them: present, absent or not
 * known. No verdict on anybody: a sign is what a text of law speaks of, and a court weighs more than eight answers.
 */
import type { Plan } from '@/engine/plan.ts';
import { answersOf, isKnown, type Answers, type Question } from './offer.ts';

export const SIGNS = ['cn-recruiting', 'cn-fee', 'cn-team', 'us-koscot', 'eu-14'] as const;
export type SignName = (typeof SIGNS)[number];
export type SignState = 'present' | 'absent' | 'unknown';

/** The fact on record that quotes the law behind each. */
export const FACT_OF: Readonly<Record<SignName, string>> = {
  'cn-recruiting': 'law-cn-art7',
  'cn-fee': 'law-cn-art7',
  'cn-team': 'law-cn-art7',
  'us-koscot': 'law-us-koscot',
  'eu-14': 'law-eu-14',
};

export interface Sign {
  readonly name: SignName;
  readonly state: SignState;
  /** Where it is not known: the questions that could decide it. */
  readonly open: readonly Question[];
}

type Truth = 'yes' | 'no' | 'unknown';

function all(...truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}
function any(...truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

interface Rule {
  /** The questions that it rests on. */
  readonly from: readonly Question[];
  readonly holds: (said: Said) => Truth;
}
/** The answers that bear on signs, each as a truth. */
interface Said {
  /** Money, or a purchase not wanted for itself, is asked of whoever takes part: at once or month by month. */
  readonly paid: Truth;
  readonly recruit: Truth;
  readonly depth: Truth;
  readonly team: Truth;
  /** Most of the money is members' own. */
  readonly membersMoney: Truth;
  /** What those further down sell goes to people who buy it for itself. */
  readonly toUsers: Truth;
}

/** The two parts of the Koscot test: there must be both. */
const KOSCOT = {
  /** Participants pay for the right to sell, or to be rewarded for recruiting. */
  pays: ({ paid }: Said) => paid,
  /** There are rewards for recruiting that do not hang on sales to ultimate users. */
  rewards: ({ recruit, depth, team, toUsers }: Said) =>
    any(recruit, depth, all(team, not(toUsers))),
};
export type KoscotPart = keyof typeof KOSCOT;

const RULES: Readonly<Record<SignName, Rule>> = {
  /**
   * China, Art. 7 (1): pay by the number of people recruited, directly or indirectly, who are to recruit in turn. A
   * bonus for a customer who pays nothing to take part and has nobody to bring is not that.
   */
  'cn-recruiting': {
    from: ['depth', 'recruit', 'fee', 'quota'],
    holds: ({ depth, recruit, paid }) => any(depth, all(recruit, paid)),
  },
  /** Art. 7 (2): whoever is brought in pays, openly or through a purchase, for the right to take part or to recruit. */
  'cn-fee': {
    from: ['fee', 'quota', 'recruit', 'depth', 'team'],
    holds: ({ paid, recruit, depth, team }) => all(paid, any(recruit, depth, team)),
  },
  /** Art. 7 (3): an upline is paid on a downline's sales. One level is enough: the text names no number. */
  'cn-team': { from: ['team'], holds: ({ team }) => team },
  /** United States, Koscot: payment for the right to sell, and rewards for recruiting unrelated to sales to users. */
  'us-koscot': {
    from: ['fee', 'quota', 'recruit', 'depth', 'team', 'outside'],
    holds: (said) => all(KOSCOT.pays(said), KOSCOT.rewards(said)),
  },
  /** European Union, Annex I no. 14: consideration for pay that derives mainly from introducing others. */
  'eu-14': {
    from: ['fee', 'quota', 'recruit', 'depth', 'team', 'outside'],
    holds: ({ paid, recruit, depth, team, membersMoney }) =>
      all(paid, any(recruit, depth, team), membersMoney),
  },
};

function not(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes';
}

function saidIn(answers: Answers): Said {
  const truth = (name: Exclude<Question, 'outside'>): Truth => answers[name].reply ?? 'unknown';
  const outside = answers.outside.reply ?? 'unknown';
  return {
    paid: any(truth('fee'), truth('quota')),
    recruit: truth('recruit'),
    depth: truth('depth'),
    team: truth('team'),
    membersMoney: { most: 'no', some: 'yes', none: 'yes', unknown: 'unknown' }[outside] as Truth,
    // That some is sold outside makes nobody immune (BurnLounge), and does not settle it either.
    toUsers: { most: 'yes', some: 'unknown', none: 'no', unknown: 'unknown' }[outside] as Truth,
  };
}

const STATE = { yes: 'present', no: 'absent', unknown: 'unknown' } as const satisfies Record<
  Truth,
  SignState
>;

/** The signs in the order of {@link SIGNS}. */
export function signsIn(answers: Answers): Sign[] {
  const said = saidIn(answers);
  return SIGNS.map((name) => {
    const { from, holds } = RULES[name];
    const truth = holds(said);
    const open = truth === 'unknown' ? from.filter((each) => !isKnown(answers[each])) : [];
    return { name, state: STATE[truth], open };
  });
}

/** The two parts of the American test, one by one. */
export function koscotParts(answers: Answers): Readonly<Record<KoscotPart, SignState>> {
  const said = saidIn(answers);
  return { pays: STATE[KOSCOT.pays(said)], rewards: STATE[KOSCOT.rewards(said)] };
}

/** The questions that a sign rests on. */
export function restsOn(name: SignName): readonly Question[] {
  return RULES[name].from;
}

/** The signs that a plan's own fields imply. */
export function signsOf(plan: Plan): Sign[] {
  return signsIn(answersOf(plan));
}

/** The names of signs in a certain state. */
export function signsThat(state: SignState, signs: readonly Sign[]): SignName[] {
  return signs.filter((sign) => sign.state === state).map(({ name }) => name);
}
