import { expect, test } from 'vitest';
import {
  byPlace,
  placeOf,
  type Pay,
  type SpectrumPlan,
} from '@/components/figures/spectrum/places.ts';

const SILENT: Pay = { says: '', isRated: false };
const NAMED: Pay = { says: 'commission', isRated: false };
const RATED: Pay = { says: '¥30 on ¥109', isRated: true };
const plan = (
  name: string,
  recruit: Pay,
  team: Pay,
  sales: Pay,
  somePay = false,
): SpectrumPlan => ({
  name,
  href: `/${name}/`,
  pay: { recruit, team, sales },
  somePay,
});

test('one rate is enough for a place, at either end', () => {
  expect(placeOf(plan('a', RATED, SILENT, SILENT))).toBe('rated');
  expect(placeOf(plan('b', NAMED, NAMED, RATED))).toBe('rated');
});

test('what is named without a rate has no place, and neither has silence', () => {
  expect(placeOf(plan('a', NAMED, SILENT, NAMED))).toBe('named');
  expect(placeOf(plan('b', SILENT, SILENT, SILENT))).toBe('silent');
});

test('pay that is named without what it was for is not silence', () => {
  expect(placeOf(plan('a', SILENT, SILENT, SILENT, true))).toBe('named');
  expect(placeOf(plan('b', SILENT, SILENT, RATED, true))).toBe('rated');
});

test('every plan is in one group, in the order given', () => {
  const plans = [
    plan('a', SILENT, SILENT, SILENT),
    plan('b', RATED, SILENT, SILENT),
    plan('c', SILENT, SILENT, NAMED),
    plan('d', SILENT, RATED, SILENT),
  ];
  const groups = byPlace(plans);
  expect(groups.rated.map(({ name }) => name)).toEqual(['b', 'd']);
  expect(groups.named.map(({ name }) => name)).toEqual(['c']);
  expect(groups.silent.map(({ name }) => name)).toEqual(['a']);
  expect(byPlace([])).toEqual({ rated: [], named: [], silent: [] });
});
