/** A plan that hands out a fixed part of each fee, in equal parts to so many levels above the newcomer. */
import type { Plan } from '@/engine/index.ts';
import type { Range } from './reader.ts';

/** In fen. It can be divided by every number of levels up to ten, so that equal parts are whole fen. */
const FEE = 252_000;

export const LEVELS: Range = { min: 1, max: 10, step: 1 };
/** Percent of each fee that is paid out. */
export const BUDGET: Range = { min: 20, max: 100, step: 10 };

/** @param percent of each fee that is paid out, a multiple of ten */
export function payByLevel(levels: number, percent: number): Plan {
  const each = (FEE / 100) * (percent / levels);
  return {
    entry: { fee: FEE, goodsValue: 0, goodsCost: 0 },
    ranks: [{ id: 'member', requires: {}, directPay: 0 }],
    teamPay: [{ to: 'levels', on: 'joins', levels: Array.from({ length: levels }, () => each) }],
  };
}

/** People that somebody needs within so many levels below to have the fee back in cash. @param percent as above */
export function peopleNeeded(levels: number, percent: number): number {
  return Math.ceil((100 * levels) / percent);
}
