// A case's plan, read as the site reads it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plan } from '@/engine/index.ts';
import { caseSchema, planOf } from '@/scenario/case.ts';

export function load(id: string): Plan {
  const file = new URL(`../../content/cases/${id}.yaml`, import.meta.url);
  return planOf(caseSchema.parse(parse(readFileSync(file, 'utf8'))));
}
