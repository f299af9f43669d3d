/** What many runs say of an offer: both readings side by side, as plain numbers. */
import type { Ensemble } from '@/engine/ensemble.ts';
import { mostOfHundred, type Reading, type Span } from '@/scenario/offer.ts';

/** How one reading came out. Money in fen. */
export interface Side {
  readonly fee: number;
  readonly recruit: number;
  readonly quota: number;
  readonly sold: number;
  /** People who join. */
  readonly members: number;
  /** Of a hundred of them, how many have back all that they paid in: nine runs in ten lie between. */
  readonly back: Span;
  /** What whoever stands in the middle ends with. */
  readonly middle: number;
}

export interface Outcome {
  /** Runs in all. */
  readonly runs: number;
  /** One reading twice, where everything that matters is known. */
  readonly same: boolean;
  readonly hard: Side;
  readonly easy: Side;
  /** The most of a hundred by arithmetic alone, or null. */
  readonly most: number | null;
}

function sideOf({ plan, retailPerWeek }: Reading, { measures }: Ensemble): Side {
  const { shareNotBack, members, medianNet } = measures;
  const { directPay } = plan.ranks[0]!;
  return {
    fee: plan.entry.fee,
    recruit: typeof directPay === 'number' ? directPay : 0,
    quota: plan.purchases?.[0]?.price ?? 0,
    sold: retailPerWeek,
    members: members.median,
    back: { low: 100 * (1 - shareNotBack.high), high: 100 * (1 - shareNotBack.low) },
    middle: Math.round(medianNet.median),
  };
}

export function outcomeOf(
  readings: { readonly hard: Reading; readonly easy: Reading },
  ensembles: { readonly hard: Ensemble; readonly easy: Ensemble },
): Outcome {
  const same = isSame(readings);
  const { hard, easy } = ensembles;
  const most = [mostOfHundred(readings.hard), mostOfHundred(readings.easy)];
  return {
    runs: same ? hard.runs : hard.runs + easy.runs,
    same,
    hard: sideOf(readings.hard, hard),
    easy: sideOf(readings.easy, easy),
    most: most.includes(null) ? null : Math.max(...most.map((each) => each ?? 0)),
  };
}

/** Whether both readings are one: then it need not be run twice. */
export function isSame({
  hard,
  easy,
}: {
  readonly hard: Reading;
  readonly easy: Reading;
}): boolean {
  return JSON.stringify(hard) === JSON.stringify(easy);
}

/** Over both readings: of a hundred who join, how many have their money back. */
export function backOf({ hard, easy }: Outcome): Span {
  return {
    low: Math.min(hard.back.low, easy.back.low),
    high: Math.max(hard.back.high, easy.back.high),
  };
}

/** Over both readings: what whoever stands in the middle ends with, in fen. */
export function middleOf({ hard, easy }: Outcome): Span {
  return { low: Math.min(hard.middle, easy.middle), high: Math.max(hard.middle, easy.middle) };
}

/** Nobody pays anything in, in either reading. */
export function isFree({ hard, easy }: Outcome): boolean {
  return [hard, easy].every(({ fee, quota }) => fee === 0 && quota === 0);
}
