/** A plan's terms in plain clauses, made from its fields. */
import { words } from './words.ts';

export const clauseWords = words({
  en: {
    fee: (amount: string) => `${amount} to join`,
    free: 'free to join',
    quota: (amount: string, weeks: string) => `${amount} every ${weeks} weeks`,
    recruit: (amount: string) => `${amount} a recruit`,
    recruitLater: (after: string, amount: string) => `${amount} after ${after}`,
    depthAfter: (after: string, amount: string) =>
      `with ${after}, ${amount} a recruit of your team`,
    depth: (amount: string) => `${amount} a recruit of your team`,
    teamBuys: (shares: string, levels: number) =>
      levels === 1
        ? `${shares} of what your recruits buy`
        : `${shares} of what ${String(levels)} levels below you buy`,
    teamSells: (shares: string, levels: number) =>
      levels === 1
        ? `${shares} of what your recruits sell`
        : `${shares} of what ${String(levels)} levels below you sell`,
    sales: (share: string) => `${share} of what you sell outside`,
    salesUpTo: (share: string) => `up to ${share} of what you sell outside, by turnover`,
    salesOwn: 'what you sell outside is yours',
    and: ' and ',
    join: '; ',
    stop: '.',
  },
  zh: {
    fee: (amount: string) => `交${amount}加入`,
    free: '免费加入',
    quota: (amount: string, weeks: string) => `每${weeks}周再进货${amount}`,
    recruit: (amount: string) => `每拉来一人得${amount}`,
    recruitLater: (after: string, amount: string) => `满${after}人后每人${amount}`,
    depthAfter: (after: string, amount: string) => `拉满${after}人，团队每拉来一人另得${amount}`,
    depth: (amount: string) => `团队每拉来一人另得${amount}`,
    teamBuys: (shares: string, levels: number) =>
      levels === 1 ? `自己拉来的人进货，提${shares}` : `往下${String(levels)}层进货，提${shares}`,
    teamSells: (shares: string, levels: number) =>
      levels === 1 ? `自己拉来的人卖货，提${shares}` : `往下${String(levels)}层卖货，提${shares}`,
    sales: (share: string) => `卖给外人，自留${share}`,
    salesUpTo: (share: string) => `卖给外人，按业绩最多自留${share}`,
    salesOwn: '卖给外人的钱归自己',
    and: '、',
    join: '；',
    stop: '。',
  },
});
