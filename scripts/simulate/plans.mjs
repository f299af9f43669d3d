// The plans on file: companies' in content/cases, generic ones in content/plans.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { caseSchema, planFileSchema } from '../../src/scenario/case.ts';
import { root } from '../root.mjs';

const KINDS = { cases: caseSchema, plans: planFileSchema };

/** @typedef {import('../../src/scenario/case.ts').CaseFile | import('../../src/scenario/case.ts').PlanFile} PlanOnFile */

/** @returns {Map<string, PlanOnFile>} by id, the name of the file */
export function readPlans() {
  return new Map(
    Object.entries(KINDS).flatMap(([kind, schema]) => {
      const folder = join(root, 'content', kind);
      return readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .map((file) => [
          file.slice(0, -'.yaml'.length),
          schema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
        ]);
    }),
  );
}
