/** What lies in the top-level folder content, as pages and chapters need it. */
import { getCollection, getEntry } from 'astro:content';
import { seriesOf, simulate, type Plan, type Run, type Series } from '@/engine/index.ts';
import { planOf, type CaseFile } from '@/scenario/case.ts';
import type { Fact, Source } from '@/scenario/evidence.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';

export async function loadCase(id: string): Promise<{ file: CaseFile; plan: Plan }> {
  const entry = await getEntry('cases', id);
  if (entry === undefined) throw new Error(`content/cases/${id}.yaml: there is no such case file`);
  try {
    return { file: entry.data, plan: planOf(entry.data) };
  } catch (error) {
    throw new Error(`content/cases/${id}.yaml: plan.${String((error as Error).message)}`, {
      cause: error,
    });
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

export function firstSeries(plan: Plan): Series {
  return seriesOf(runOf(plan));
}
