/** Words of the figure of stockpiling beside selling without stock. */
import { words } from './words.ts';

export const stockOrNoneWords = words({
  en: {
    claim:
      'With stock, whoever cannot sell carries the loss. Without stock there is none to carry.',
    kinds: {
      stock: 'Must buy stock',
      sold: 'Must buy stock, and sells each month’s order',
      none: 'No stock, paid on sales',
    },
    middle: (money: string) => `the member in the middle: *${money}*`,
    behind: (share: string) => `*${share}* out of pocket`,
    live: (v: { stock: string; none: string; money: string }) =>
      `Where stock must be bought, *${v.stock}* of members are out of pocket, and the member in the middle stands at *${v.money}*. Without stock, *${v.none}* are out of pocket.`,
    picture: (rows: string) => `Share of members out of pocket: ${rows}.`,
    tableTitle: 'The same town under three plans',
    columns: {
      plan: 'Plan',
      members: 'Members',
      behind: 'Out of pocket',
      middle: 'The member in the middle',
    },
    key: { bar: 'out of pocket' },
    notice:
      'Compare the first two bars with the last. Under the plan without stock, nobody is paid for recruiting. Members earn a part of what other people buy, so the result depends on an assumption about sales.',
    source: (people: string) =>
      `Our model, with ${people} imagined people. Fees, quotas and sales are assumed; the plans are in the sandbox with every assumption. Cash only: unsold stock counts as nothing.`,
  },
  zh: {
    claim: '要囤货，卖不掉的人自己扛；不囤货，就没有这笔损失。',
    kinds: { stock: '先囤货', sold: '先囤货，每月进的都卖掉', none: '不囤货，按销售拿钱' },
    middle: (money: string) => `正中间那个人：*${money}*`,
    behind: (share: string) => `*${share}*在亏`,
    live: (v: { stock: string; none: string; money: string }) =>
      `要囤货，*${v.stock}*的人在亏，正中间那个人的账是*${v.money}*。不囤货，是*${v.none}*。`,
    picture: (rows: string) => `在亏的会员：${rows}。`,
    tableTitle: '同一个小镇，三种方案',
    columns: { plan: '方案', members: '会员', behind: '在亏', middle: '正中间那个人' },
    key: { bar: '在亏的会员' },
    notice: '不囤货的方案里，拉人没有钱拿。会员挣的是别人买东西的钱，所以要看对销售怎样设想。',
    source: (people: string) =>
      `本站模型，设想${people}人。入会费、定额、销售都是设想，每一条都写在自己试的那一页。只算现金，存货不值钱。`,
  },
});
