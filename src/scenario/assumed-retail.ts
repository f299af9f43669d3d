/** Selling to people outside, where nothing is known of it. */
import type { AssumedRetail } from '@/engine/needed-sales.ts';

/** Assumed: of each sale the seller keeps a fifth, and three fifths pay for the goods. */
export const ASSUMED_RETAIL: AssumedRetail = { salesShare: 0.2, goodsCost: 0.6 };
