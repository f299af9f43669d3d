/** One member's account in words, for the figures that follow a member. */
import { words } from './words.ts';

export const accountWords = words({
  en: {
    /** What happened, by kind of line; `who` is a place in the queue, `fee` an amount. */
    line: (kind: string, who: string, fee: string) => {
      switch (kind) {
        case 'joined':
          return `joins and pays ${fee}`;
        case 'free':
          return 'joins, pays nothing';
        case 'founder':
          return 'is there from the start';
        case 'pay':
          return `brings in number ${who}`;
        case 'team':
          return `is paid because number ${who} joins further down`;
        case 'trade':
          return 'is paid for what those below buy and sell';
        case 'promotion':
          return 'reaches the next title';
        case 'sales':
          return 'sells to outsiders';
        case 'purchases':
          return 'buys again';
        default:
          return 'stops asking';
      }
    },
    ahead: (money: string) => `${money} ahead`,
    behind: (money: string) => `${money} behind`,
    even: 'even',
    people: (n: string) => (n === '0' ? 'nobody' : n === '1' ? 'one person' : `${n} people`),
    weekTick: (week: string) => `week ${week}`,
    picture: (first: string, last: string, result: string, paid = true) =>
      `The member’s account from week ${first} to week ${last}: it starts ${paid ? 'below zero by the fee' : 'at zero'}, rises with whatever comes in, and ends ${result}.`,
    tableTitle: 'The account book',
    columns: { week: 'Week', what: 'What happened', amount: 'Amount', balance: 'Balance' },
    more: (n: string) => `${n} more lines in the table`,
    closed: 'books closed',
  },
  zh: {
    line: (kind: string, who: string, fee: string) => {
      switch (kind) {
        case 'joined':
          return `加入，交${fee}`;
        case 'free':
          return '加入，不用交钱';
        case 'founder':
          return '一开始就在';
        case 'pay':
          return `拉来第${who}个会员`;
        case 'team':
          return `下面有人拉来第${who}个会员，分到钱`;
        case 'trade':
          return '下面的人进货、卖货，分到钱';
        case 'promotion':
          return '升一级头衔';
        case 'sales':
          return '对外卖货';
        case 'purchases':
          return '再次进货';
        default:
          return '停手，不再拉人';
      }
    },
    ahead: (money: string) => `赚${money}`,
    behind: (money: string) => `亏${money}`,
    even: '不赚不亏',
    people: (n: string) => `${n}人`,
    weekTick: (week: string) => `第${week}周`,
    picture: (first: string, last: string, result: string, paid = true) =>
      `这名会员从第${first}周到第${last}周的账：${paid ? '一开始亏掉会费' : '从零开始'}，有进账就往上走，最后${result}。`,
    tableTitle: '账本',
    columns: { week: '周次', what: '发生了什么', amount: '金额', balance: '余额' },
    more: (n: string) => `还有${n}行，见表`,
    closed: '封账',
  },
});
