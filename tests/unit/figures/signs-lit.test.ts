/** What lights a sign: parts of the American test beside the test, and what an official body is reported to have found. */
import { describe, expect, test } from 'vitest';
import { presentIn, type Lit } from '@/components/figures/signs-lit/subjects.ts';
import { planOf } from '@/scenario/case.ts';
import { answersOf, UNANSWERED } from '@/scenario/offer.ts';
import { platformSchema } from '@/scenario/platform.ts';
import { koscotParts, restsOn, signsOf, SIGNS } from '@/scenario/signs.ts';
import { readCases, readPlans, readRecords } from '../scenario/records.ts';

const lit = (state: Lit['state']): Lit => ({ state, because: '' });

test('only what is present counts', () => {
  expect(presentIn([lit('present'), lit('absent'), lit('unknown'), lit('present')])).toBe(2);
});

describe('the two parts of the American test', () => {
  test.each([...readCases(), ...readPlans()])('%s has the sign where it has both', (_, file) => {
    const plan = planOf(file);
    const parts = Object.values(koscotParts(answersOf(plan)));
    const sign = signsOf(plan).find(({ name }) => name === 'us-koscot');
    expect(sign?.state === 'present').toBe(parts.every((state) => state === 'present'));
  });
  test('a fee with pay for sales alone has one of them', () => {
    const plan = planOf(readPlans().get('recruit-or-sell')!, ['all-selling']);
    expect(koscotParts(answersOf(plan))).toEqual({ pays: 'present', rewards: 'absent' });
  });
  test('nothing is known of nothing', () => {
    expect(koscotParts(UNANSWERED)).toEqual({ pays: 'unknown', rewards: 'unknown' });
  });
});

test('every sign rests on some question', () => {
  for (const name of SIGNS) expect(restsOn(name).length).toBeGreaterThan(0);
});

test('a sign is found by an official fact, and only where a finding stands', () => {
  const standings = new Map(
    [...readRecords('facts').values()].flatMap((data) =>
      (data as { facts: { id: string; standing: string }[] }).facts.map(
        ({ id, standing }) => [id, standing] as const,
      ),
    ),
  );
  const found = [...readRecords('platforms').values()]
    .flatMap((data) => platformSchema.parse(data).findings)
    .flatMap((finding) => finding.found ?? []);
  expect(found.length).toBeGreaterThan(0);
  for (const { fact } of found) expect(standings.get(fact)).toBe('official');
});
