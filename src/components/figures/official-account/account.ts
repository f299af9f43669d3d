/** The account in the decision, as the press reported it: what came in and where it went, to the fen. */

/** The facts as the content files hold them, in yuan. */
export interface ReportedAccount {
  sales: number;
  goods: number;
  tax: number;
  discount: number;
  services: number;
  profit: number;
  fine: number;
}

/** From the largest payment to the smallest, then what was left. */
const USES = ['discount', 'goods', 'tax', 'services', 'profit'] as const;
type Use = (typeof USES)[number];

export interface Closed {
  /** In fen. */
  sales: number;
  uses: { use: Use; fen: number; ofHundred: number }[];
  fine: number;
  /** Profit and fine, in fen. */
  penalty: number;
}

/** @throws Error when the uses do not add up to the sales */
export function close(account: ReportedAccount): Closed {
  const fen = (yuan: number): number => Math.round(yuan * 100);
  const sales = fen(account.sales);
  const uses = USES.map((use) => ({
    use,
    fen: fen(account[use]),
    ofHundred: (account[use] / account.sales) * 100,
  }));
  const used = uses.reduce((sum, each) => sum + each.fen, 0);
  if (used !== sales)
    throw new Error(`the account does not close: ${used} fen used of ${sales} fen of sales`);
  const fine = fen(account.fine);
  return { sales, uses, fine, penalty: fen(account.profit) + fine };
}
