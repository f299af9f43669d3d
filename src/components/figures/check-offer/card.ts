/** The card as plain text: what was answered, which signs there are, what was simulated, what to ask. */
import { checkOfferWords } from '@/i18n/check-offer.ts';
import { formatCount } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import type { OfferTexts } from '@/i18n/offer.ts';
import {
  atRiskInAYear,
  isKnown,
  QUESTION_NAMES,
  QUESTIONS,
  type Answers,
  type Question,
} from '@/scenario/offer.ts';
import { signsIn, signsThat, type SignState } from '@/scenario/signs.ts';
import { isFree, type Outcome } from './outcome.ts';
import { spanText, toldOf } from './said.ts';

/** The order in which states are told. */
const STATES: readonly SignState[] = ['present', 'unknown', 'absent'];

/** What to ask the promoter: of each question that is open, and what is always worth asking. */
export function toAsk(answers: Answers, texts: OfferTexts): string[] {
  const open = QUESTION_NAMES.filter((name) => !isKnown(answers[name]));
  return [...open.map((name) => texts.questions[name].promoter), ...texts.always];
}

/** An answer in words, with its numbers: 'Yes (398)'. */
function answerText(lang: Lang, w: OfferTexts['says'], answers: Answers, name: Question): string {
  const answer = answers[name];
  const reply = answer.reply ?? 'unknown';
  const word =
    name === 'outside'
      ? w.outside[reply as keyof typeof w.outside]
      : w.replies[reply as keyof typeof w.replies];
  const numbers = (QUESTIONS[name] as readonly string[]).flatMap((number) => {
    const value = (answer as unknown as Record<string, number | null>)[number];
    if (value === null || value === undefined) return [];
    return [number === 'percent' ? `${String(value)}%` : String(value)];
  });
  if (numbers.length === 0 || !isKnown(answer) || reply === 'no' || reply === 'none') return word;
  return lang === 'zh' ? `${word}（${numbers.join('、')}）` : `${word} (${numbers.join(', ')})`;
}

/** @param address of the page, without the answers */
export function cardText(
  lang: Lang,
  texts: OfferTexts,
  answers: Answers,
  outcome: Outcome | null,
  address: string,
): string {
  const { says, questions } = texts;
  const { card, state: states } = says;
  const w = checkOfferWords[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const signs = signsIn(answers);
  const told = STATES.flatMap((state) =>
    signsThat(state, signs).map((name) => {
      const { name: title, law } = texts.signs[name];
      return lang === 'zh'
        ? `- 〔${states[state]}〕${title}——${law}`
        : `- [${states[state]}] ${title}. ${law}`;
    }),
  );
  const numbers =
    outcome === null
      ? []
      : [
          '',
          card.numbers,
          `- ${toldOf(lang, outcome, isFree(outcome)).replaceAll('*', '')}`,
          ...(outcome.most === null || isFree(outcome)
            ? []
            : [
                `- ${(outcome.same ? w.ceiling : w.ceilingAssumed)(formatCount(lang, outcome.most))}`,
              ]),
          `- ${w.risk(spanText(lang, atRiskInAYear(answers)))}`,
        ];
  return [
    card.heading,
    '',
    card.signs,
    ...told,
    ...numbers,
    '',
    card.ask,
    ...toAsk(answers, texts).map((question) => `- ${question}`),
    '',
    card.paid,
    ...QUESTION_NAMES.map(
      (name, at) =>
        `${String(at + 1)}. ${questions[name].ask.replace(/[?？]$/, '')}${colon}${answerText(lang, says, answers, name)}`,
    ),
    '',
    texts.asOf,
    w.where(address),
    '',
  ].join('\n');
}
