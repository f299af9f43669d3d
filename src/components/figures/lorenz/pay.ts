/** How the pay of a run is spread: plain numbers, fit to stand in a page. */
import { shareNotBack } from '@/engine/counts.ts';
import { giniOf, lorenzCurve, payReceived, topShare } from '@/engine/measures.ts';
import type { Run } from '@/engine/run.ts';

export interface PaySpread {
  readonly people: number;
  readonly members: number;
  /** Part of all pay that the poorest k in a hundred have, k = 0 to 100. */
  readonly curve: readonly number[];
  readonly nothing: number;
  readonly top: number;
  readonly gini: number;
  readonly notBack: number;
}

export function paySpreadOf(run: Run): PaySpread {
  const pay = payReceived(run);
  let unpaid = 0;
  for (const fen of pay) if (fen === 0) unpaid += 1;
  return {
    people: run.scenario.people,
    members: pay.length,
    curve: [...lorenzCurve(pay, 100)].map((share) => Math.round(share * 10_000) / 10_000),
    nothing: unpaid / pay.length,
    top: topShare(pay),
    gini: giniOf(pay),
    notBack: shareNotBack(run),
  };
}
