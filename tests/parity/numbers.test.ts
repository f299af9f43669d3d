// No number above ten stands in a chapter by itself: it is a fact's, a claim's, a scenario's or a plan's, or it is
// worked out, picked or tested as the chapter's record of claims says. English is read here; Chinese has the same numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { factsIn } from '@/content/steps.ts';
import { claimsSchema, factsSchema } from '@/scenario/evidence.ts';
import { scenariosSchema } from '@/scenario/named.ts';
import { DEFAULT } from '@/scenario/reader.ts';
import { readRecords } from '../unit/scenario/records.ts';
import { chaptersIn, readChapter } from './text.ts';

const facts = new Map(
  [...readRecords('facts').values()].flatMap((data) =>
    factsSchema.parse(data).facts.map((fact) => [fact.id, fact] as const),
  ),
);
const plans = new Map([...readRecords('plans'), ...readRecords('cases')]);
const scenarios = [...readRecords('scenarios').values()].flatMap(
  (data) => scenariosSchema.parse(data).scenarios,
);

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(',', '')));

/** The value of a sum that is written out: numbers, + - * / ^ and brackets. */
function valueOf(sum: string): number {
  // Checked by the schema: nothing but digits and signs.
  return Number(runInNewContext(sum.replaceAll('^', '**')));
}

describe.each(chaptersIn('en'))('%s', (name) => {
  const { head, body, prose } = readChapter('en', name);
  const records = claimsSchema.parse(
    readRecords('claims').get(/^claims: (.+)$/m.exec(head)?.[1] ?? ''),
  );
  const { claims, worked = [], picked = [], tested = {} } = records;

  test('has no stray number', () => {
    const listed = /^facts: \[(.*)\]$/m.exec(head)?.[1]?.split(/,\s*/) ?? [];
    const ofCase = readRecords('facts').get(/^case: (.+)$/m.exec(head)?.[1] ?? '');
    const own = ofCase === undefined ? [] : factsSchema.parse(ofCase).facts.map(({ id }) => id);
    const cited = [...factsIn(body), ...listed, ...own].flatMap((id) => facts.get(id) ?? []);
    const used = new Set([
      ...[...body.matchAll(/\b(?:in|essay|assumed|vendor)="([^"]+)"/g)].map(([, id]) => id),
      ...claims.flatMap(({ scenario }) => scenario),
    ]);
    const named = scenarios.filter(({ id }) => used.has(id) || id === 'home');
    const stated = cited.flatMap((fact) => numbersIn(JSON.stringify(fact)));
    const known = new Set([
      ...stated,
      // 385,268,081.12 yuan are about 385 million.
      ...stated.map((value) => Math.round(value / 1e6)),
      ...numbersIn(JSON.stringify(claims)),
      ...numbersIn(JSON.stringify([named, DEFAULT])),
      ...named.flatMap(({ plan }) => numbersIn(JSON.stringify(plans.get(plan)))),
      ...worked.flatMap((each) => numbersIn(each.split(' = ')[0] ?? '')),
      ...picked,
      ...Object.keys(tested).map(Number),
    ]);
    const text = prose.replace(/[Cc]hapters? \d+/g, '');
    expect(numbersIn(text).filter((n) => n > 10 && !known.has(n))).toEqual([]);
  });

  test.each(worked)('%s', (each) => {
    const [result = '', sum = ''] = each.split(' = ');
    expect(Math.abs(valueOf(sum) - Number(result))).toBeLessThan(
      0.5 * 10 ** -(result.split('.')[1]?.length ?? 0),
    );
  });

  test.each(Object.entries(tested))('%s is held by %s', (number, file) => {
    expect(numbersIn(readFileSync(join(root, file), 'utf8').replaceAll('_', ''))).toContain(
      Number(number),
    );
  });
});
