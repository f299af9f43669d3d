/** The evidence records as the site reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/root.mjs';
import { caseSchema, planFileSchema, type CaseFile, type PlanFile } from '@/scenario/case.ts';
import { platformSchema, type Platform } from '@/scenario/platform.ts';
import { scenariosSchema, type NamedScenario } from '@/scenario/named.ts';
import { factsSchema, sourcesSchema, type Fact, type Source } from '@/scenario/evidence.ts';

/** Every record of one kind, by the name of its file. */
export function readRecords(
  kind:
    | 'cases'
    | 'claims'
    | 'facts'
    | 'glossary'
    | 'plans'
    | 'platforms'
    | 'quiz'
    | 'reporting'
    | 'scenarios'
    | 'sources',
): Map<string, unknown> {
  const folder = join(root, 'content', kind);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file.slice(0, -5), parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

export function readCases(): Map<string, CaseFile> {
  return new Map([...readRecords('cases')].map(([id, data]) => [id, caseSchema.parse(data)]));
}

export function readPlans(): Map<string, PlanFile> {
  return new Map([...readRecords('plans')].map(([id, data]) => [id, planFileSchema.parse(data)]));
}

/** Every case file by its name, in the order of its number. */
export function readPlatforms(): Map<string, Platform> {
  const files = [...readRecords('platforms')].map(([id, data]): [string, Platform] => [
    id,
    platformSchema.parse(data),
  ]);
  return new Map(files.sort(([, a], [, b]) => a.number - b.number));
}

export function readFacts(): Fact[] {
  return [...readRecords('facts').values()].flatMap((data) => factsSchema.parse(data).facts);
}

export function readSources(): Source[] {
  return [...readRecords('sources').values()].flatMap((data) => sourcesSchema.parse(data).sources);
}

/** Every named scenario by its name. */
export function readScenarios(): Map<string, NamedScenario> {
  return new Map(
    [...readRecords('scenarios').values()].flatMap((data) =>
      scenariosSchema.parse(data).scenarios.map((each): [string, NamedScenario] => [each.id, each]),
    ),
  );
}
