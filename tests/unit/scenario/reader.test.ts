/** What a reader can set is always a scenario that the engine takes: pages hand it to the worker without asking again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '@/engine/index.ts';
import { planOf } from '@/scenario/case.ts';
import { readLink } from '@/scenario/link.ts';
import { RANGES, toScenario } from '@/scenario/reader.ts';
import { readCases, readPlans } from './records.ts';

const plans = [...readCases().values(), ...readPlans().values()].map((file) => planOf(file));

test('at either end of every range, under every plan on file', () => {
  for (const plan of plans)
    for (const asks of [RANGES.asks.min, RANGES.asks.max])
      for (const chance of [RANGES.chance.min, RANGES.chance.max])
        for (const seed of [RANGES.seed.min, RANGES.seed.max])
          expect(() => parseScenario(toScenario({ asks, chance, seed }, plan))).not.toThrow();
});

test('from any link', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .tuple(fc.double(), fc.double(), fc.double())
          .map(([asks, chance, seed]) => `?v=1&asks=${asks}&chance=${chance}&seed=${seed}`),
      ),
      (search) => {
        expect(() => parseScenario(toScenario(readLink(search).reader, plans[0]!))).not.toThrow();
      },
    ),
  );
});
