/** Words of the figure of stockpiling beside selling without stock. */
import { words } from './words.ts';

export const stockOrNoneWords = words({
  en: {
    claim: 'Without stock and without a fee nobody is out of pocket. With either of them most are.',
    claimNot: 'Without stock and without a fee nobody is out of pocket.',
    kinds: {
      stock: 'Must buy stock',
      sold: 'Must buy stock, sells each month’s order',
      none: 'No stock, no fee; paid on sales',
      fee: 'No stock, but a fee; paid for recruits',
    },
    middle: (money: string) => `in the middle: *${money}*`,
    behind: (share: string) => `*${share}* out of pocket`,
    live: (v: { stock: string; none: string; fee: string }) =>
      `Out of pocket: *${v.stock}* where stock must be bought, *${v.none}* with neither stock nor fee, *${v.fee}* without stock but with a fee.`,
    picture: (rows: string) => `Share of members out of pocket: ${rows}.`,
    tableTitle: 'The same town under four plans',
    columns: {
      plan: 'Plan',
      members: 'Members',
      behind: 'Out of pocket',
      middle: 'The member in the middle',
    },
    key: { bar: 'out of pocket' },
    notice:
      'Compare the last two bars: neither plan has stock. Where nobody pays to join there is nothing to lose, so that bar is empty by design; what members earn there depends on an assumption about sales. Where there is a fee, the fee is what is lost.',
    source: (people: string) =>
      `Our model, with ${people} imagined people. Fees, quotas and sales are assumed; the plans are in the sandbox with every assumption. Cash only: unsold stock counts as nothing.`,
  },
  zh: {
    claim: '不囤货也不收会费，没有人亏；两样有一样，多数人在亏。',
    claimNot: '不囤货也不收会费，没有人亏。',
    kinds: {
      stock: '先囤货',
      sold: '先囤货，每月进的货都卖掉',
      none: '不囤货，不收会费，按销售拿钱',
      fee: '不囤货，但收会费，按拉人拿钱',
    },
    middle: (money: string) => `正中间的人：*${money}*`,
    behind: (share: string) => `*${share}*在亏`,
    live: (v: { stock: string; none: string; fee: string }) =>
      `在亏的会员：要囤货，*${v.stock}*；不囤货也不收会费，*${v.none}*；不囤货但收会费，*${v.fee}*。`,
    picture: (rows: string) => `在亏的会员：${rows}。`,
    tableTitle: '同一个小镇，四种方案',
    columns: { plan: '方案', members: '会员', behind: '在亏', middle: '正中间的人' },
    key: { bar: '在亏的会员' },
    notice:
      '比一比最后两条：两个方案都不囤货。加入不用交钱，就没有可亏的，所以那一条本来就是空的；会员挣的是顾客买东西的钱，挣多少，要看对销售怎样设想。要交会费的，亏的就是会费。',
    source: (people: string) =>
      `本站模型，设想${people}人。入会费、进货定额和销售额都是设想，每一条都写在“自己试”那一页。只算现金，存货不值钱。`,
  },
});
