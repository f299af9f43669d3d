/** Plans to choose from: every reading that is offered runs, and those that cannot be together are not offered. */
import { describe, expect, test } from 'vitest';
import { parseScenario } from '@/engine/index.ts';
import { planOf, type CaseFile, type PlanFile } from '@/scenario/case.ts';
import { townOf } from '@/scenario/networks.ts';
import { variantWith, type PlanChoice } from '@/scenario/plan-choice.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { readCases, readPlans } from './records.ts';

const files: [string, CaseFile | PlanFile][] = [...readCases(), ...readPlans()];

describe.each(files)('%s', (_, file) => {
  const variants = variantsOf(file);
  const ids = (file.toggles ?? []).map(({ id }) => id).sort();

  test('is offered as it is, and with each of its toggles alone', () => {
    expect(variants[0]).toMatchObject({ toggles: [], plan: planOf(file) });
    for (const id of ids)
      expect(variants.find(({ toggles }) => toggles.join() === id)?.plan).toEqual(
        planOf(file, [id]),
      );
  });

  test('is offered in no reading twice, and in each with its toggles in order', () => {
    const sets = variants.map(({ toggles }) => toggles.join());
    expect(new Set(sets).size).toBe(sets.length);
    for (const { toggles } of variants) expect(toggles).toEqual([...toggles].sort());
  });

  test('makes a scenario in every reading', () => {
    for (const { plan, retailPerWeek } of variants)
      expect(() =>
        parseScenario(
          toScenario(DEFAULT, plan, {
            ...townOf({ ...DEFAULT, people: 1000, net: 'communities' }),
            ...(retailPerWeek > 0 ? { retailPerWeek } : {}),
          }),
        ),
      ).not.toThrow();
  });
});

test('toggles that set the same field are not offered together', () => {
  const together = files.flatMap(([id, file]) => {
    const ids = (file.toggles ?? []).map((toggle) => toggle.id).sort();
    return ids.length < 2
      ? []
      : [{ id, pairs: variantsOf(file).filter((v) => v.toggles.length === 2) }];
  });
  // Team rewards of 10% and of 40% exclude each other; leaving the team goes with either.
  const essay = together.find(({ id }) => id === 'two-plus-one-essay');
  expect(essay?.pairs.length).toBe(2);
});

test('a reading is found by its toggles', () => {
  const variants = variantsOf(readPlans().get('binary')!);
  const choice = { variants } as unknown as PlanChoice;
  expect(variantWith(choice, [])).toBe(variants[0]);
  expect(variantWith(choice, ['no-such-toggle'])).toBeUndefined();
});
