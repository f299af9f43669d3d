/**
 * A case file: what the sources say about one platform, plan or tool, and what they do not say.
 * Texts may hold facts: `{gxs-fee}` is the value of that fact with its hedge, `{gxs-rank-3-needs@1}` its second value.
 */
import * as z from 'zod/mini';
import { SIGNS } from './signs.ts';

const text = z.string().check(z.minLength(1));
const bothLanguages = z.strictObject({ en: text, zh: text });
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const facts = z.array(id).check(z.minLength(1));
/** A year, a month or a day. */
const date = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));

/** One thing that a plan pays or costs: nobody says, or somebody does, and where. */
const term = z.union([
  z.literal('unknown'),
  z.strictObject({
    says: bothLanguages,
    facts,
    /** The facts that give a sum or a share: only with one of these does a plan have a place on the spectrum. */
    rates: z.optional(facts),
  }),
]);

/** What somebody decided: a body that may find, or one that may only hold things up. */
const act = {
  body: bothLanguages,
  date,
  headline: bothLanguages,
  says: bothLanguages,
  facts,
};

export const platformSchema = z.strictObject({
  /** Where it stands in the list, from 1; cases come before comparisons. */
  number: z.int().check(z.minimum(1)),
  name: bothLanguages,
  /** Comparisons are named in the sources for contrast. */
  kind: z.enum(['case', 'comparison']),
  /** In a sentence: what it was. */
  standfirst: bothLanguages,
  operator: z.union([z.literal('unknown'), z.strictObject({ name: bothLanguages, fact: id })]),
  /** In a sentence or two: what it paid for, as far as the sources say. */
  paid: bothLanguages,
  /** Facts that name pay without saying what it was for. */
  somePay: z.optional(facts),
  terms: z.strictObject({
    /** What it cost to join. */
    join: term,
    /** Pay because somebody whom one brought has joined. */
    recruit: term,
    /** Pay because of what people further down do. */
    team: term,
    /** Pay for goods that one sells oneself. */
    sales: term,
  }),
  start: z.union([
    z.literal('unknown'),
    z.strictObject({ date, until: z.optional(date), fact: id }),
  ]),
  ending: z.strictObject({
    /** `trading`: still there when the source was written; `silent`: the sources do not say. */
    how: z.enum(['closed', 'turned', 'trading', 'silent']),
    says: bothLanguages,
    /** The day or month, where it is stated; with `until`, the first of the span that is stated. */
    date: z.optional(date),
    until: z.optional(date),
    facts: z.array(id),
  }),
  /** Decisions of a public body that found something, the one that holds first. These alone carry the seal. */
  findings: z.array(
    z.strictObject({
      ...act,
      /** The signs that the body itself found, each with the fact that says so; none, where no source says which. */
      found: z.optional(z.array(z.strictObject({ sign: z.enum(SIGNS), fact: id }))),
      /** This decision was replaced: when, and what is to be made of it. */
      redecided: z.optional(z.strictObject({ date, says: bothLanguages })),
    }),
  ),
  /** Freezes, warnings, closed accounts: no findings. */
  measures: z.array(z.strictObject(act)),
  replies: z.array(z.strictObject({ who: bothLanguages, says: bothLanguages, facts })),
  /** What others thought of a finding or of a reply: never in the place of either. */
  views: z.optional(z.array(z.strictObject({ who: bothLanguages, says: bothLanguages, facts }))),
  history: z.array(z.strictObject({ date, fact: id })),
  /** Facts that stand nowhere else in the file. */
  facts: z.array(id),
  /** Questions that the sources leave open. */
  unknown: z.array(bothLanguages).check(z.minLength(1)),
  /** Its own plan on file, where fee and direct pay are stated; else generic plans, nearest first, with what is missing. */
  plans: z.array(
    z.union([
      z.strictObject({ case: id }),
      z.strictObject({ generic: id, question: bothLanguages }),
    ]),
  ),
});

export type Platform = z.infer<typeof platformSchema>;
export type TermName = keyof Platform['terms'];

/** What a plan can pay for, from recruiting to selling: the order of the spectrum. */
export const PAID_FOR = ['recruit', 'team', 'sales'] as const satisfies readonly TermName[];
export type PaidFor = (typeof PAID_FOR)[number];

/** So many facts make a page; with fewer there is an entry in the index. */
const FACTS_FOR_PAGE = 3;

const PLACE = /\{([a-z0-9-]+)(?:@(\d+))?\}/g;

/** A text of a case file in its parts: words, and facts whose values are put in. */
export type Part = string | { readonly fact: string; readonly at: number };

export function partsOf(said: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: place, 1: fact = '', 2: at = '0', index } of said.matchAll(PLACE)) {
    parts.push(said.slice(from, index), { fact, at: Number(at) });
    from = index + place.length;
  }
  return [...parts, said.slice(from)].filter((part) => part !== '');
}

/** Under these a case file names facts. */
const FACT_KEYS = ['fact', 'facts', 'rates', 'somePay'];

/** Every fact of a case file, each once: those that it lists and those that its texts print. */
export function factsOf(platform: Platform): string[] {
  const found: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (FACT_KEYS.includes(key)) found.push(value);
      else for (const part of partsOf(value)) if (typeof part !== 'string') found.push(part.fact);
    } else if (Array.isArray(value)) {
      for (const each of value) look(each, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) look(each, name);
    }
  };
  look(platform, '');
  return [...new Set(found)];
}

/** Whether there is enough to fill a page of its own. */
export function hasPage(platform: Platform): boolean {
  return factsOf(platform).length >= FACTS_FOR_PAGE;
}

/** What the sources say that it paid for, in the order of the spectrum. */
export function paidFor({ terms }: Platform): PaidFor[] {
  return PAID_FOR.filter((name) => terms[name] !== 'unknown');
}

/** What it paid for at a rate that a source states. */
export function ratedIn({ terms }: Platform): PaidFor[] {
  return PAID_FOR.filter((name) => {
    const here = terms[name];
    return here !== 'unknown' && here.rates !== undefined;
  });
}

/** The years in which something dated happened, in order. */
export function yearsOf({ start, ending, findings, measures, history }: Platform): number[] {
  const dates = [
    ...(start === 'unknown' ? [] : [start.date, start.until]),
    ending.date,
    ending.until,
    ...[...findings, ...measures, ...history].map((each) => each.date),
  ];
  const years = dates.flatMap((each) => (each === undefined ? [] : Number(each.slice(0, 4))));
  return [...new Set(years)].sort((a, b) => a - b);
}
