/** Questions to begin with: each opens a setting that there is, and that runs. */
import { expect, test } from 'vitest';
import { QUESTION_NAMES, QUESTIONS } from '@/components/sandbox/questions.ts';
import { expectedSeries } from '@/engine/expected-series.ts';
import { parseScenario } from '@/engine/index.ts';
import { isFree } from '@/scenario/plan-choice.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink, writeLink } from '@/scenario/link.ts';
import { MOST_BY_PERSON } from '@/scenario/networks.ts';
import { toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { worldOf } from '@/scenario/world.ts';
import { readCases, readPlans } from '../scenario/records.ts';

const files = new Map([...readCases(), ...readPlans()].map(([id, file]) => [id, variantsOf(file)]));
const variantOf = ({ plan = 'gongxiaoshe', toggles = [] }: ReaderScenario) =>
  files.get(plan)?.find((variant) => variant.toggles.join() === toggles.join());

test.each(QUESTION_NAMES)('%s', (name) => {
  const reader: ReaderScenario = QUESTIONS[name];
  expect(readLink(writeLink(reader, null, FURTHER), FURTHER)).toMatchObject({
    reader,
    problems: [],
  });
  const variant = variantOf(reader)!;
  const scenario = toScenario(
    reader,
    variant.plan,
    worldOf(reader, variant.plan, variant.retailPerWeek),
  );
  if (scenario.people > MOST_BY_PERSON) expectedSeries(scenario);
  else parseScenario(scenario);
});

test('where joining is said to cost nothing, it does', () => {
  expect(isFree(variantOf(QUESTIONS.free)!.plan)).toBe(true);
});
