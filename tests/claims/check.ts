/** Whether a claim holds: every combination of its settings, over its seeds. */
import { type Run, type Scenario } from '@/engine/index.ts';
import { planOf } from '@/scenario/case.ts';
import { claimsSchema, type Claim } from '@/scenario/evidence.ts';
import { QUANTITIES, type Quantity } from '@/scenario/quantities.ts';
import { toScenario } from '@/scenario/reader.ts';
import { readCases, readRecords } from '../unit/scenario/records.ts';

export type Simulate = (scenario: Scenario) => Run;

export const claims: readonly Claim[] = [...readRecords('claims').values()].flatMap(
  (data) => claimsSchema.parse(data).claims,
);

const plans = new Map([...readCases()].map(([id, file]) => [id, planOf(file)]));
const needed = [...new Set(claims.map(({ quantity }) => quantity))];

/** The quantities that claims need, for seeds 1, 2, ... of a setting; each setting is run once. */
export class Results {
  private readonly simulate: Simulate;
  private readonly known = new Map<string, Record<Quantity, number>[]>();

  constructor(simulate: Simulate) {
    this.simulate = simulate;
  }

  of(quantity: Quantity, id: string, asks: number, chance: number, seeds: number): number[] {
    const key = `${id} ${asks} ${chance}`;
    const results = this.known.get(key) ?? [];
    this.known.set(key, results);
    const plan = plans.get(id);
    if (plan === undefined) throw new Error(`there is no case '${id}'`);
    while (results.length < seeds) {
      const run = this.simulate(toScenario({ asks, chance, seed: results.length + 1 }, plan));
      results.push(
        Object.fromEntries(needed.map((each) => [each, QUANTITIES[each](run)])) as Record<
          Quantity,
          number
        >,
      );
    }
    return results.slice(0, seeds).map((result) => result[quantity]);
  }
}

/** One setting at which a claim's bounds hold in too few seeds. */
export interface Miss {
  readonly asks: number;
  readonly chance: number;
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

/** Where a claim does not hold, with another test in place of its bounds if one is given. */
export function misses(
  claim: Claim,
  results: Results,
  seeds = claim.seeds,
  holds: (value: number) => boolean = (value) => within(claim, value),
): Miss[] {
  return claim.asks.flatMap((asks) =>
    claim.chance.flatMap((chance) => {
      const values = results.of(claim.quantity, claim.case, asks, chance, seeds);
      const share = values.filter(holds).length / seeds;
      if (share >= claim.inShare) return [];
      return [{ asks, chance, share, least: Math.min(...values), most: Math.max(...values) }];
    }),
  );
}

export function within({ holds: { atLeast, atMost } }: Claim, value: number): boolean {
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}
