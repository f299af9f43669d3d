/** Plans and trees that several rows ask about. Money is in fen; a fee of 300 yuan makes every share a whole number. */
import type { Plan } from '@/engine/plan.ts';

export const FEE = 30_000;

/** One rank that is paid the same for every recruit. */
export function flatPlan(fee: number, directPay: number): Plan {
  return {
    entry: { fee, goodsValue: 0, goodsCost: 0 },
    ranks: [{ id: 'member', requires: {}, directPay }],
  };
}

/** One rank, paid for every join on the first, second ... level below, and the same for all past them. */
export function levelPlan(fee: number, levels: number[], beyond = 0): Plan {
  return { ...flatPlan(fee, 0), teamPay: [{ to: 'levels', on: 'joins', levels, beyond }] };
}

/** A chain in which a boss leaves with the second recruit, and both stay behind. */
export const TWO_PLUS_ONE: Plan = {
  entry: { fee: 49_900, goodsValue: 0, goodsCost: 0 },
  ranks: [
    { id: 'agent', requires: {}, directPay: 10_000 },
    { id: 'boss', requires: { direct: 2 }, directPay: 30_000 },
  ],
  teamPay: [{ to: 'holder', on: 'joins', rank: 'boss', pay: 20_000 }],
  structure: { foundersStartIn: 'boss', detach: { rank: 'boss', recruits: 'stay' } },
};

/** Rows A1: recruits of everyone and levels below the founder. */
export const BOTTOM_SHARES = [
  { id: 'A1-k2-L10', each: 2, levels: 10 },
  { id: 'A1-k3-L8', each: 3, levels: 8 },
  { id: 'A1-k20-L4', each: 20, levels: 4 },
] as const;

/** Rows B1. */
export const LEVEL_PAY_IN_FULL_TREES = [
  { id: 'B1-k2-D1-0.4', each: 2, levels: 12, fee: FEE, pay: [12_000] },
  { id: 'B1-k3-D1-0.4', each: 3, levels: 8, fee: FEE, pay: [12_000] },
  { id: 'B1-k2-D2-0.5', each: 2, levels: 12, fee: FEE, pay: [9000, 6000] },
  { id: 'B1-k2-D3-0.4', each: 2, levels: 12, fee: FEE, pay: [6000, 3000, 3000] },
  { id: 'B1-k3-D3-0.4', each: 3, levels: 8, fee: FEE, pay: [6000, 3000, 3000] },
  { id: 'B1-k20-D1-0.251', each: 20, levels: 4, fee: 39_800, pay: [10_000] },
];

/** Rows O1. */
export const LEVEL_PAY_IN_GROWN_TREES = [
  { id: 'O1-T0.4-D1', fee: FEE, pay: [12_000] },
  { id: 'O1-T0.4-D2', fee: FEE, pay: [6000, 6000] },
  { id: 'O1-T0.6-D1', fee: FEE, pay: [18_000] },
  { id: 'O1-T0.6-D2', fee: FEE, pay: [9000, 9000] },
  { id: 'O1-T0.6-D3', fee: FEE, pay: [6000, 6000, 6000] },
  { id: 'O1-T0.8-D1', fee: FEE, pay: [24_000] },
  { id: 'O1-T0.8-D3', fee: FEE, pay: [8000, 8000, 8000] },
];
