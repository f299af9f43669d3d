/** Where each fact is used: read from the chapters' texts, the plans and the cases themselves. */
import { getCollection } from 'astro:content';
import { marksOf } from '@/scenario/case.ts';
import type { Lang } from '@/i18n/lang.ts';
import { factsOf, hasPage } from '@/scenario/platform.ts';
import { loadPlatforms } from './load.ts';
import { factsIn, slugOf } from './steps.ts';

/** A place that uses a fact. */
export interface Use {
  readonly kind: 'chapter' | 'case' | 'plan';
  readonly name: string;
  /** Without its language; nothing, if the place has no page of its own. */
  readonly path?: string;
}

/** The places that use each fact, in the page's language; a fact that nothing uses is not in it. */
export async function usesOfFacts(lang: Lang): Promise<ReadonlyMap<string, readonly Use[]>> {
  const uses = new Map<string, Use[]>();
  const add = (fact: string, use: Use): void => {
    const known = uses.get(fact) ?? [];
    if (known.some(({ kind, name }) => kind === use.kind && name === use.name)) return;
    uses.set(fact, [...known, use]);
  };
  const chapters = (await getCollection('chapters', ({ id }) => id.startsWith(`${lang}/`))).sort(
    (a, b) => a.data.number - b.data.number,
  );
  const ofCases = new Map(
    (await getCollection('facts')).map(({ id, data }) => [id, data.facts.map((fact) => fact.id)]),
  );
  for (const { id, body = '', data } of chapters) {
    const ofCase = data.case === undefined ? [] : (ofCases.get(data.case.id) ?? []);
    for (const fact of [...factsIn(body), ...data.facts, ...ofCase])
      add(fact, { kind: 'chapter', name: data.title, path: `chapters/${slugOf(id)}/` });
  }
  for (const { id, platform } of await loadPlatforms()) {
    const path = hasPage(platform) ? `cases/${id}/` : `cases/#${id}`;
    const use: Use = { kind: 'case', name: platform.name[lang], path };
    for (const fact of factsOf(platform)) add(fact, use);
  }
  const plans = [...(await getCollection('cases')), ...(await getCollection('plans'))];
  for (const { data } of plans) {
    const use: Use = { kind: 'plan', name: data.name[lang] };
    for (const { fact } of marksOf(data)) if (fact !== undefined) add(fact, use);
    for (const fact of 'from' in data ? data.from : []) add(fact, use);
  }
  return uses;
}
