import { expect, test } from 'vitest';
import { givesMembers, lastingOf, type Outcome } from '@/components/figures/larger-town/outcome.ts';
import { largerTownWords } from '@/i18n/larger-town.ts';

const town = (weeks: number, isOver = true): Outcome => ({
  people: 2500,
  members: 2000,
  back: 0.1,
  weeks,
  isOver,
});

test('two towns that are over are compared by their weeks', () => {
  expect(lastingOf(town(20), town(24))).toBe('longer');
  expect(lastingOf(town(24), town(24))).toBe('same');
  expect(lastingOf(town(24), town(20))).toBe('same');
});

test('a run that was cut is never said to have ended', () => {
  expect(lastingOf(town(83), town(104, false))).toBe('largeCut');
  expect(lastingOf(town(104, false), town(90))).toBe('smallCut');
  expect(lastingOf(town(104, false), town(104, false))).toBe('bothCut');
});

test('a town that hardly anybody joined in gives no more members', () => {
  const with33 = { ...town(33), members: 33 };
  expect(givesMembers(with33, { ...town(54), members: 33 })).toBe(false);
  expect(givesMembers(town(25), { ...town(30), members: 15_657 })).toBe(true);
});

test.each(['en', 'zh'] as const)('the sentence says where a run was cut: %s', (lang) => {
  const { lasting } = largerTownWords[lang];
  const told = { small: '2500', large: '20000', more: '8.0', weeks: '21', cut: '104' };
  expect(lasting.largeCut(told)).toMatch(/21.*104/);
  for (const cut of ['smallCut', 'bothCut'] as const) {
    expect(lasting[cut](told)).toContain('104');
    expect(lasting[cut](told)).not.toContain('21');
  }
});
