/** What may stand in content/quiz and content/reporting. */
import * as z from 'zod/mini';
import { LIMITS, type Answers } from './offer.ts';
import { bothLanguages } from './plan-fields.ts';
import { signsIn } from './signs.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const number = (name: keyof typeof LIMITS) =>
  z._default(
    z.nullable(z.number().check(z.minimum(LIMITS[name].min), z.maximum(LIMITS[name].max))),
    null,
  );
const reply = z.enum(['yes', 'no', 'unknown']);
const answer = z.strictObject({ reply, amount: number('amount') });

/** An offer's own answers: they decide, by the rules of the checker, which signs it has. */
const answers = z.strictObject({
  fee: answer,
  recruit: answer,
  depth: z.strictObject({ reply, levels: number('levels'), amount: number('amount') }),
  team: z.strictObject({ reply, percent: number('percent'), levels: number('levels') }),
  quota: answer,
  outside: z.strictObject({
    reply: z.enum(['most', 'some', 'none', 'unknown']),
    amount: number('amount'),
  }),
  returns: answer,
  shown: answer,
});

const item = z.strictObject({
  id,
  /** The offer as somebody would tell it, under no company's name. */
  says: bothLanguages,
  answers,
  /** Why it has the signs that it has, or none. */
  why: bothLanguages,
});

/** Whether an offer has a sign: what the quiz asks. */
export function hasSigns(offer: Answers): boolean {
  return signsIn(offer).some(({ state }) => state === 'present');
}

export const quizSchema = z.strictObject({
  items: z.array(item).check((ctx) => {
    const problem = (path: PropertyKey[], message: string): void => {
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    };
    ctx.value.forEach((each, at) => {
      if (ctx.value.findIndex((other) => other.id === each.id) !== at)
        problem([at, 'id'], `the offer '${each.id}' is there twice`);
      if (signsIn(each.answers).some(({ state }) => state === 'unknown'))
        problem([at, 'answers'], 'leaves a sign unknown: an offer of the quiz decides them all');
    });
    const withSigns = ctx.value.filter((each) => hasSigns(each.answers)).length;
    const without = ctx.value.length - withSigns;
    if (withSigns !== without)
      problem(
        [],
        `is out of balance: ${String(withSigns)} offers with signs, ${String(without)} without; there must be as many of each`,
      );
    if (withSigns < 4) problem([], 'a round takes four offers of each kind');
  }),
});
export type QuizItem = z.infer<typeof item>;

/** Where to report or ask in one country. */
export const reportingSchema = z.strictObject({
  country: bothLanguages,
  /** In which order countries stand. */
  order: z.int(),
  places: z
    .array(
      z.strictObject({
        name: bothLanguages,
        /** For what. */
        what: bothLanguages,
        /** A number to dial. */
        phone: z.optional(z.string().check(z.regex(/^[\d ]+$/))),
        url: z.optional(z.url()),
        /** The day on which somebody last looked whether this is still right. */
        checked: z.union([z.string(), z.date()]).check(
          z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(dayText(value)), {
            error: 'must be a day: 2026-11-26',
          }),
        ),
      }),
    )
    .check(z.minLength(1)),
});
export type Reporting = z.infer<typeof reportingSchema>;

/** A day as YAML gives it, as text. */
export function dayText(day: string | Date): string {
  return day instanceof Date ? day.toISOString().slice(0, 10) : day;
}

/** After so many days somebody has to look again. */
export const DAYS_UNTIL_STALE = 180;

/** Whether a day lies so far back that what was checked then may have changed. @param today '2026-11-26' */
export function isStale(checked: string | Date, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(dayText(checked))) / 86_400_000;
  return days > DAYS_UNTIL_STALE;
}
