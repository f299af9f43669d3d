import type { Plan } from '@/engine/index.ts';

/** The plan of the case file, in fen. */
export const gongxiaoshe: Plan = {
  entry: { fee: 39_800, goodsValue: 0, goodsCost: 0 },
  ranks: [
    { id: 'head', requires: {}, directPay: 10_000 },
    { id: 'sales-head', requires: { direct: 20 }, directPay: 18_000 },
    {
      id: 'service-head',
      requires: { direct: 20, directHolding: { rank: 'sales-head', count: 3 } },
      directPay: 22_000,
    },
  ],
};
