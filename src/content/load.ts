/** What lies in the top-level folder content, as pages and chapters need it. */
import { getCollection, getEntry } from 'astro:content';
import {
  ensembleOf,
  simulate,
  simulateSuccessive,
  stagesOf,
  TEAMS,
  type Ensemble,
  type Plan,
  type Run,
  type Scenario,
  type Stage,
} from '@/engine/index.ts';
import { planOf, retailPerWeekOf, type CaseFile, type PlanFile } from '@/scenario/case.ts';
import type { Lang } from '@/i18n/lang.ts';
import { sourceDate } from '@/i18n/sources.ts';
import { offerTexts } from '@/i18n/offer.ts';
import type { Claim, Fact, Source, Term } from '@/scenario/evidence.ts';
import {
  growNamed,
  platformsOf,
  scenarioOf,
  type Grown,
  type NamedScenario,
} from '@/scenario/named.ts';
import { factsOf, type Platform } from '@/scenario/platform.ts';
import { platformScenarios } from '@/scenario/platforms.ts';
import { DAYS_UNTIL_STALE, dayText, isStale, type Reporting } from '@/scenario/offer-files.ts';
import { DEFAULT } from '@/scenario/reader.ts';
import { signsIn, signsThat } from '@/scenario/signs.ts';

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

/** A case file with its name in the address. */
export interface PlatformFile {
  readonly id: string;
  readonly platform: Platform;
}

/** Every case file, in the order of its number. @throws when one names a fact or a plan that is not there */
export async function loadPlatforms(): Promise<readonly PlatformFile[]> {
  const facts = await loadFacts();
  const plans = new Set((await getCollection('plans')).map(({ id }) => id));
  const files = (await getCollection('platforms')).map(({ id, data }) => ({ id, platform: data }));
  for (const { id, platform } of files) {
    const where = `content/platforms/${id}.yaml`;
    for (const fact of factsOf(platform))
      if (!facts.has(fact)) throw new Error(`${where}: there is no fact '${fact}'`);
    for (const plan of platform.plans) {
      if ('case' in plan) await loadCase(plan.case);
      else if (!plans.has(plan.generic))
        throw new Error(`${where}: content/plans has no '${plan.generic}'`);
    }
  }
  return files.sort((a, b) => a.platform.number - b.platform.number);
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
  for (const { id, differs } of facts.values())
    for (const other of differs?.from ?? [])
      if (!facts.has(other))
        throw new Error(`content/facts: ${id}.differs.from: there is no fact '${other}'`);
  return facts;
}

export async function loadSources(): Promise<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>();
  for (const { data } of await getCollection('sources'))
    for (const source of data.sources) sources.set(source.id, source);
  return sources;
}

/** A company's plan or a generic one, whichever has this name, with these toggles on. */
export async function loadPlan(
  id: string,
  toggles: readonly string[] | undefined,
): Promise<{ file: CaseFile | PlanFile; plan: Plan }> {
  // Found in both together: Astro warns of an entry that is looked for by name and not there.
  const entries = [...(await getCollection('cases')), ...(await getCollection('plans'))];
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined)
    throw new Error(`neither content/cases nor content/plans has a file ${id}.yaml`);
  try {
    return { file: entry.data, plan: planOf(entry.data, toggles) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`content/${entry.collection}/${id}.yaml: plan.${reason}`, { cause: error });
  }
}

/** A named scenario with everything that it names. */
export interface Loaded {
  readonly named: NamedScenario;
  readonly file: CaseFile | PlanFile;
  readonly plan: Plan;
  readonly scenario: Scenario;
}

/** @throws when content/scenarios has no such name, or its plan or town makes no sense */
export async function loadScenario(id: string): Promise<Loaded> {
  const all = (await getCollection('scenarios')).flatMap(({ data }) => data.scenarios);
  const found = all.filter((each) => each.id === id);
  const [named] = found;
  if (named === undefined || found.length > 1)
    throw new Error(
      `content/scenarios: '${id}' is there ${String(found.length)} times; there are ${all.map((each) => each.id).join(', ')}`,
    );
  try {
    const { file, plan } = await loadPlan(named.plan, named.toggles);
    const scenario = scenarioOf(named, plan, retailPerWeekOf(file, named.toggles));
    return { named, file, plan, scenario };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`content/scenarios: ${id}: ${reason}`, { cause: error });
  }
}

const runs = new Map<string, Run>();

/** The run of a scenario; computed once a build. */
export function runOf(scenario: Scenario): Run {
  const key = JSON.stringify(scenario);
  const run = runs.get(key) ?? simulate(scenario);
  runs.set(key, run);
  return run;
}

/** The run of a named scenario, as figures open with it. */
export async function runIn(id: string): Promise<Run> {
  return runOf((await loadScenario(id)).scenario);
}

const computed = new Map<string, unknown>();

/** What a build computes once, however many pages need it. */
export function once<T>(name: string, compute: () => T): T {
  if (!computed.has(name)) computed.set(name, compute());
  return computed.get(name) as T;
}

/** Runs of which figures and sentences take the middle and the band. */
const MANY = 200;

/** Many runs of a named scenario, with the seeds that follow its own, and their teams; run once a build. */
export async function teamsIn(id: string): Promise<Ensemble<keyof typeof TEAMS>> {
  const { scenario } = await loadScenario(id);
  return once(`teams of ${id}`, () => ensembleOf(scenario, MANY, TEAMS));
}

const grown = new Map<string, Grown>();

/** The tree of a named scenario with the seed that figures open with; grown once a build. */
export async function treeIn(id: string): Promise<Grown> {
  const known = grown.get(id);
  if (known !== undefined) return known;
  const { named, plan } = await loadScenario(id);
  const tree = growNamed(named, plan, DEFAULT.seed);
  grown.set(id, tree);
  return tree;
}

/** What the platforms of a named scenario come to. */
export async function stagesIn(id: string): Promise<readonly Stage[]> {
  const { named, scenario } = await loadScenario(id);
  const { count, recovery } = platformsOf(named);
  return stagesOf(simulateSuccessive(platformScenarios(scenario, count), recovery), recovery);
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

/** The terms of the glossary by id. @throws when an id is there twice */
export async function loadTerms(): Promise<ReadonlyMap<string, Term>> {
  const terms = new Map<string, Term>();
  for (const { id: file, data } of await getCollection('glossary'))
    for (const term of data.terms) {
      if (terms.has(term.id))
        throw new Error(`content/glossary/${file}.yaml: ${term.id} is there twice`);
      terms.set(term.id, term);
    }
  return terms;
}

/** A sum of money among the facts, in yuan. @throws when it is missing or no sum */
export function moneyOf(facts: ReadonlyMap<string, Fact>, id: string): number {
  const fact = facts.get(id);
  if (fact?.unit !== 'CNY' || typeof fact.value !== 'number')
    throw new Error(`content/facts: ${id} should be a sum in yuan`);
  return fact.value;
}

/** The numbers of a fact that has several. @throws when it has fewer */
export function numbersOf(facts: ReadonlyMap<string, Fact>, id: string, count: number): number[] {
  const numbers = [facts.get(id)?.value ?? []].flat().filter((each) => typeof each === 'number');
  if (numbers.length < count)
    throw new Error(`content/facts: ${id} should have ${String(count)} numbers`);
  return numbers;
}

/** The publisher and date of the source of a fact, for the line under a figure. */
export async function citeFact(lang: Lang, id: string): Promise<string> {
  const fact = (await loadFacts()).get(id);
  const source = fact && (await loadSources()).get(fact.source);
  if (source === undefined) throw new Error(`content/facts: ${id} has no source to cite`);
  return `${source.publisher[lang]}${lang === 'zh' ? '，' : ', '}${sourceDate(lang, source.date)}`;
}

/** An offer of the quiz in one language. */
export interface QuizOffer {
  readonly id: string;
  readonly says: string;
  readonly why: string;
  readonly signs: boolean;
  /** The names of its signs. */
  readonly names: readonly string[];
}

/** Every offer of the quiz, with the signs that its own answers give. */
export async function loadQuiz(lang: Lang): Promise<readonly QuizOffer[]> {
  return (await getCollection('quiz'))
    .flatMap(({ data }) => data.items)
    .map(({ id, says, why, answers }) => {
      const present = signsThat('present', signsIn(answers));
      return {
        id,
        says: says[lang],
        why: why[lang],
        signs: present.length > 0,
        names: present.map((name) => offerTexts[lang].signs[name].name),
      };
    });
}

/** The day of the build: '2026-11-26'. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const warned = new Set<string>();

/** Where to report, country by country. Warns, once a build, of every entry that nobody has looked up for too long. */
export async function loadReporting(): Promise<readonly Reporting[]> {
  const entries = await getCollection('reporting');
  for (const { id, data } of entries)
    for (const { name, checked } of data.places) {
      const where = `content/reporting/${id}.yaml: ${name.en}`;
      if (!isStale(checked, today()) || warned.has(where)) continue;
      warned.add(where);
      console.warn(
        `${where}: checked on ${dayText(checked)}, more than ${String(DAYS_UNTIL_STALE)} days ago. Look it up again and write the day.`,
      );
    }
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}
