/**
 * Answers in the fragment of an address: `#offer=1~y398~y100~n~n~u~n~-~y10000`. One part a question, in order: a
 * letter (y, n, u; m, s, n, u for money from outside; - for not answered), then its numbers with commas between them.
 * A fragment never travels to a server. Whatever it holds, reading it gives answers or null.
 */
import {
  LIMITS,
  QUESTION_NAMES,
  QUESTIONS,
  type Answer,
  type Answers,
  type Outside,
  type Question,
  type Reply,
} from './offer.ts';

const NAME = 'offer';
const VERSION = '1';
/** Longer than any link that this writes. */
const LONGEST = 300;

const LETTERS: Readonly<Record<Reply | Outside, string>> = {
  yes: 'y',
  no: 'n',
  unknown: 'u',
  most: 'm',
  some: 's',
  none: 'n',
};
const REPLIES: readonly Reply[] = ['yes', 'no', 'unknown'];
const OUTSIDES: readonly Outside[] = ['most', 'some', 'none', 'unknown'];

/** The fragment, with '#'. */
export function writeOffer(answers: Answers): string {
  const parts = QUESTION_NAMES.map((name) => {
    const answer = answers[name] as Readonly<Record<string, number | null>> & {
      reply: Reply | Outside | null;
    };
    if (answer.reply === null) return '-';
    const numbers = QUESTIONS[name].map((number) => String(answer[number] ?? ''));
    return LETTERS[answer.reply] + numbers.join(',').replace(/,+$/, '');
  });
  return `#${NAME}=${VERSION}~${parts.join('~')}`;
}

/** Whether a fragment is meant to hold answers, readable or not. */
export function namesOffer(hash: string): boolean {
  return hash.startsWith(`#${NAME}=`);
}

/** @returns null where there are no answers, or none that can be read */
export function readOffer(hash: string): Answers | null {
  if (!namesOffer(hash) || hash.length > LONGEST) return null;
  const [version, ...parts] = hash.slice(NAME.length + 2).split('~');
  if (version !== VERSION || parts.length !== QUESTION_NAMES.length) return null;
  const answers: Partial<Record<Question, unknown>> = {};
  for (const [at, name] of QUESTION_NAMES.entries()) {
    const answer = readAnswer(name, parts[at] ?? '');
    if (answer === null) return null;
    answers[name] = answer;
  }
  return answers as unknown as Answers;
}

function readAnswer(name: Question, part: string): Answer<Question> | null {
  const replies: readonly (Reply | Outside)[] = name === 'outside' ? OUTSIDES : REPLIES;
  const letter = part.slice(0, 1);
  const reply = letter === '-' ? null : replies.find((each) => LETTERS[each] === letter);
  const given = part.length > 1 ? part.slice(1).split(',') : [];
  const names = QUESTIONS[name];
  if (reply === undefined || given.length > names.length) return null;
  const numbers = names.map((number, at) => readNumber(number, given[at] ?? ''));
  if (numbers.includes(undefined)) return null;
  return {
    reply,
    ...Object.fromEntries(names.map((number, at) => [number, numbers[at] ?? null])),
  } as unknown as Answer<Question>;
}

/** @returns null for a number that is not known, undefined for none at all */
export function readNumber(name: keyof typeof LIMITS, text: string): number | null | undefined {
  if (text === '') return null;
  const pattern = name === 'levels' ? /^\d{1,7}$/ : /^\d{1,7}(\.\d{1,2})?$/;
  if (!pattern.test(text)) return undefined;
  const value = Number(text);
  return value < LIMITS[name].min || value > LIMITS[name].max ? undefined : value;
}
