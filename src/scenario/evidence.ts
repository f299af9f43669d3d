/** Records that back what prose says: facts with their sources, claims about the model, terms of the glossary. */
import * as z from 'zod/mini';
import { QUANTITIES, STAGE_QUANTITIES, TREE_QUANTITIES, type AnyQuantity } from './quantities.ts';
import { RANGES } from './reader.ts';

const text = z.string().check(z.minLength(1));
const bothLanguages = z.strictObject({ en: text, zh: text });
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A day, a month or a year: 2022-03-11, 2022-03, 2022. */
const date = z
  .union([z.string(), z.number(), z.date()])
  .check(
    z.refine((value) => /^\d{4}(-\d{2}){0,2}$/.test(dateText(value)), { error: 'must be a date' }),
  );

function dateText(value: string | number | Date): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const factSchema = z.strictObject({
  id,
  value: z.union([z.number(), z.string(), z.array(z.number()), z.array(z.string())]),
  unit: z.enum(['CNY', 'USD', 'share', 'people', 'count', 'name', 'year', 'month', 'day']),
  /** The hedge of the source, printed with the value. */
  bound: z.optional(z.enum(['about', 'over', 'nearly'])),
  /** Of what the source says; nothing, if the source bears no date. */
  when: z.optional(date),
  standing: z.enum(['official', 'reported', 'claimed', 'opinion', 'disputed']),
  source: id,
  says: bothLanguages,
  /** Other facts that say something else, or seem to, and what is to be made of it. */
  differs: z.optional(
    z.strictObject({ from: z.array(id).check(z.minLength(1)), why: bothLanguages }),
  ),
});

export const factsSchema = z.strictObject({ facts: z.array(factSchema) });

const sourceSchema = z.strictObject({
  id,
  title: bothLanguages,
  publisher: bothLanguages,
  /** Nothing, if it bears none. */
  date: z.optional(date),
  kind: z.enum(['press', 'official', 'paper', 'promotion', 'web']),
  /** Where it was read, if it is on the open web. */
  seen: z.optional(z.url()),
  note: bothLanguages,
});

export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema) });

const quantity = z.enum([
  ...Object.keys(QUANTITIES),
  ...Object.keys(TREE_QUANTITIES),
  ...Object.keys(STAGE_QUANTITIES),
] as [AnyQuantity, ...AnyQuantity[]]);
const choice = (range: { min: number; max: number }) =>
  z.array(z.number().check(z.minimum(range.min), z.maximum(range.max))).check(z.minLength(1));

const claimSchema = z.strictObject({
  id,
  /** The sentence in short, for whoever reads the test's report. */
  says: bothLanguages,
  quantity,
  /** What holds: at least one bound. */
  holds: z.strictObject({ atLeast: z.optional(z.number()), atMost: z.optional(z.number()) }).check(
    z.refine((holds) => holds.atLeast !== undefined || holds.atMost !== undefined, {
      error: 'needs atLeast or atMost',
    }),
  ),
  /** In which share of the seeds it must hold: 1 unless the sentence itself says 'nearly always'. */
  inShare: z.number().check(z.minimum(0.5), z.maximum(1)),
  /** Scenarios of content/scenarios: it must hold in each of them. */
  scenario: z.array(id).check(z.minLength(1)),
  /** Another scenario: what holds is said of the quantity less what it is there, under the same seed. */
  against: z.optional(id),
  /** In place of the rates that the scenarios name: every combination is run with every seed. */
  asks: z.optional(choice(RANGES.asks)),
  chance: z.optional(choice(RANGES.chance)),
  seeds: z.int().check(z.minimum(200), z.maximum(1000)),
});

/**
 * What stands behind the numbers of a chapter: its claims; arithmetic that the text does ('420 = 160 + 60 + 200');
 * numbers that the text itself picks; and numbers that a test of that name holds.
 */
export const claimsSchema = z.strictObject({
  claims: z.array(claimSchema),
  worked: z.optional(z.array(z.string().check(z.regex(/^[\d.]+ = [\d.()+*/^ -]+$/)))),
  picked: z.optional(z.array(z.number())),
  tested: z.optional(z.record(z.string(), z.string())),
});

const termSchema = z.strictObject({
  id,
  name: bothLanguages,
  /** What it means, in a sentence or two. */
  says: bothLanguages,
});

export const glossarySchema = z.strictObject({ terms: z.array(termSchema) });

export type Term = z.infer<typeof termSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Source = z.infer<typeof sourceSchema>;

/** When the source of a fact appeared; nothing, where it bears no date. */
export function reportedOn(
  id: string,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const date = sources.get(facts.get(id)?.source ?? '')?.date;
  return date === undefined ? undefined : dateText(date);
}
export type Claim = z.infer<typeof claimSchema>;

/** One setting of a claim: a scenario, and rates where the claim names its own. */
export interface Setting {
  readonly scenario: string;
  readonly asks?: number;
  readonly chance?: number;
}

/** Every combination of scenarios and rates that a claim is made of. */
export function settingsOf({ scenario, asks, chance }: Claim): Setting[] {
  const rates = (name: 'asks' | 'chance', values?: readonly number[]) =>
    values?.map((value) => ({ [name]: value })) ?? [{}];
  return scenario.flatMap((each) =>
    rates('asks', asks).flatMap((own) =>
      rates('chance', chance).map((more) => ({ scenario: each, ...own, ...more })),
    ),
  );
}
