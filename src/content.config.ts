/** What may stand in content/. A file that does not fit fails the build with its name and the field. */
import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { caseSchema, planFileSchema } from '@/scenario/case.ts';
import { claimsSchema, factsSchema, glossarySchema, sourcesSchema } from '@/scenario/evidence.ts';
import { scenariosSchema } from '@/scenario/named.ts';
import { quizSchema, reportingSchema } from '@/scenario/offer-files.ts';
import { platformSchema } from '@/scenario/platform.ts';

const chapters = defineCollection({
  loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/chapters' }),
  schema: z.strictObject({
    number: z.int().min(1),
    title: z.string(),
    /** The chapter's claim, its h1. */
    claim: z.string(),
    standfirst: z.string(),
    description: z.string(),
    minutes: z.int().min(1),
    /** The case that the chapter follows: all its facts are among the chapter's sources. */
    case: reference('cases').optional(),
    claims: reference('claims'),
    /** Facts that figures print, besides those that the text cites itself. */
    facts: z.array(z.string()).default([]),
  }),
});

const cases = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/cases' }),
  schema: caseSchema,
});
/** What the sources say about each platform, plan or tool that the articles name. */
const platforms = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/platforms' }),
  schema: platformSchema,
});
/** Plans of a kind, under no company's name. */
const plans = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/plans' }),
  schema: planFileSchema,
});
const facts = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/facts' }),
  schema: factsSchema,
});
const sources = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/sources' }),
  schema: sourcesSchema,
});
const claims = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/claims' }),
  schema: claimsSchema,
});
const scenarios = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/scenarios' }),
  schema: scenariosSchema,
});
const glossary = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/glossary' }),
  schema: glossarySchema,
});
/** Texts that are no chapters. */
const texts = defineCollection({
  loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/texts' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), standfirst: z.string() }),
});
/** Offers of the quiz: as many with signs as without. */
const quiz = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/quiz' }),
  schema: quizSchema,
});
/** Where to report, a file for each country. */
const reporting = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/reporting' }),
  schema: reportingSchema,
});
const validationTitles = defineCollection({
  loader: glob({ pattern: 'validation-titles.yaml', base: './content' }),
  schema: z.strictObject({
    titles: z.record(z.string(), z.strictObject({ en: z.string(), zh: z.string() })),
    sources: z.record(z.string(), z.strictObject({ en: z.string(), zh: z.string() })),
  }),
});

export const collections = {
  chapters,
  cases,
  platforms,
  plans,
  facts,
  sources,
  claims,
  scenarios,
  glossary,
  texts,
  quiz,
  reporting,
  validationTitles,
};
