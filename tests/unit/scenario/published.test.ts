/** Links and files that have been given away are read for ever: published.json holds some, and what each of them says. */
import { describe, expect, test } from 'vitest';
import type { CaseFile, PlanFile } from '@/scenario/case.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink } from '@/scenario/link.ts';
import { readOwn } from '@/scenario/own-plan.ts';
import { readScenarioFile } from '@/scenario/scenario-file.ts';
import { variantsOf } from '@/scenario/variants.ts';
import published from './published.json' with { type: 'json' };
import { readCases, readPlans } from './records.ts';

const files = new Map<string, CaseFile | PlanFile>([...readCases(), ...readPlans()]);

describe('a link that has been given away', () => {
  test.each(published.links)('$link says what it said', ({ link, reader, week, own }) => {
    expect(readLink(link, FURTHER)).toEqual({ reader, week, named: true, problems: [] });
    if (reader.own !== undefined) expect(readOwn(reader.own)).toEqual(own);
  });

  // The terms of a plan may be mended, its name and its toggles stay.
  const naming = published.links.filter(({ reader }) => reader.plan !== undefined);
  test.each(naming)('$link names a plan that is still on file', ({ reader }) => {
    const file = files.get(reader.plan!);
    expect(file).toBeDefined();
    expect(variantsOf(file!).map(({ toggles }) => toggles)).toContainEqual(reader.toggles ?? []);
  });
});

test('a file that has been given away says what it said', () => {
  const { text, reader, week } = published.file;
  expect(readScenarioFile(text)).toEqual({
    fault: null,
    reader,
    week,
    problems: [],
    unknown: [],
  });
});
