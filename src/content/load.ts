/** What lies in the top-level folder content, as pages and chapters need it. */
import { getCollection, getEntry } from 'astro:content';
import { simulate, type Plan, type Run } from '@/engine/index.ts';
import { planOf, type CaseFile } from '@/scenario/case.ts';
import type { Lang } from '@/i18n/lang.ts';
import { sourceDate } from '@/i18n/sources.ts';
import type { Claim, Fact, Source } from '@/scenario/evidence.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';

export async function loadCase(id: string): Promise<{ file: CaseFile; plan: Plan }> {
  const entry = await getEntry('cases', id);
  if (entry === undefined) throw new Error(`content/cases/${id}.yaml: there is no such case file`);
  try {
    return { file: entry.data, plan: planOf(entry.data) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`content/cases/${id}.yaml: plan.${reason}`, { cause: error });
  }
}

/** All facts by id. @throws when an id is there twice or a fact names a source that is not there */
export async function loadFacts(): Promise<ReadonlyMap<string, Fact>> {
  const sources = await loadSources();
  const facts = new Map<string, Fact>();
  for (const { id: file, data } of await getCollection('facts'))
    for (const fact of data.facts) {
      const where = `content/facts/${file}.yaml: ${fact.id}`;
      if (facts.has(fact.id)) throw new Error(`${where}: this id is there twice`);
      if (!sources.has(fact.source)) throw new Error(`${where}.source: no source '${fact.source}'`);
      facts.set(fact.id, fact);
    }
  return facts;
}

export async function loadSources(): Promise<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>();
  for (const { data } of await getCollection('sources'))
    for (const source of data.sources) sources.set(source.id, source);
  return sources;
}

const runs = new Map<string, Run>();

/** The run that a reader's scenario gives under a plan; computed once a build. */
export function runOf(plan: Plan, reader: ReaderScenario = DEFAULT): Run {
  const scenario = toScenario(reader, plan);
  const key = JSON.stringify(scenario);
  const run = runs.get(key) ?? simulate(scenario);
  runs.set(key, run);
  return run;
}

/** The facts of one case, in the order of its file. */
export async function loadFactsOf(caseId: string): Promise<readonly Fact[]> {
  const entry = await getEntry('facts', caseId);
  if (entry === undefined) throw new Error(`content/facts/${caseId}.yaml: there are no such facts`);
  return entry.data.facts;
}

export async function loadClaims(id: string): Promise<readonly Claim[]> {
  const entry = await getEntry('claims', id);
  if (entry === undefined) throw new Error(`content/claims/${id}.yaml: there are no such claims`);
  return entry.data.claims;
}

/** A sum of money among the facts, in yuan. @throws when it is missing or no sum */
export function moneyOf(facts: ReadonlyMap<string, Fact>, id: string): number {
  const fact = facts.get(id);
  if (fact?.unit !== 'CNY' || typeof fact.value !== 'number')
    throw new Error(`content/facts: ${id} should be a sum in yuan`);
  return fact.value;
}

/** The publisher and date of the source of a fact, for the line under a figure. */
export async function citeFact(lang: Lang, id: string): Promise<string> {
  const fact = (await loadFacts()).get(id);
  const source = fact && (await loadSources()).get(fact.source);
  if (source === undefined) throw new Error(`content/facts: ${id} has no source to cite`);
  return `${source.publisher[lang]}${lang === 'zh' ? '，' : ', '}${sourceDate(lang, source.date)}`;
}
