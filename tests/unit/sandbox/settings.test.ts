import { expect, test } from 'vitest';
import { differencesOf } from '@/components/sandbox/runs/settings.ts';
import { town } from '../engine/support.ts';

test('only what differs is named, with both values', () => {
  const a = town({ asksPerWeek: 2, acceptance: 0.3 });
  expect(differencesOf(a, { ...a, seed: 9 })).toEqual([]);
  expect(
    differencesOf(a, {
      ...a,
      asking: { by: 'person', perWeek: 2.5 },
      acceptance: 0.29,
      closingWeek: 8,
      retailPerWeek: 5000,
      network: { kind: 'random', meanContacts: 20 },
    }),
  ).toEqual([
    { name: 'asks', a: 2, b: 2.5 },
    { name: 'chance', a: 30, b: 29 },
    { name: 'closes', a: null, b: 8 },
    { name: 'net', a: 'mixing', b: 'random' },
    { name: 'retail', a: 0, b: 5000 },
  ]);
});
