/** Rows that are bookkeeping of published accounts: they check that the published numbers belong together. */
import type { Ways } from './rows.ts';

// The penalty decision's account, in fen.
const SALES = 38_526_808_112;
const GOODS = 13_053_246_739;
const TAX = 2_585_569_031;
const DISCOUNTS = 21_162_056_892;
const SERVICES = 228_338_083;
const PROFIT = SALES - GOODS - TAX - DISCOUNTS - SERVICES;

export const byArithmetic: Ways = {
  'J1-gxs-ledger': {
    how: 'the published items; checks that the published account closes, and nothing of the model',
    give: () => PROFIT / 100,
  },
  'J2-gxs-shares': {
    how: 'the published items over published sales; nothing of the model',
    give: () => [GOODS, TAX, DISCOUNTS, SERVICES, PROFIT].map((item) => (item / SALES) * 100),
  },
};
