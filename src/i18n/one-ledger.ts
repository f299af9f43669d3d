/** Words of the figure that follows one member's account. */
import { words } from './words.ts';

export const oneLedgerWords = words({
  en: {
    claim: 'Every account begins with a loss, and most end with one.',
    place: 'Follow member number',
    placeSpoken: (value: string) => `number ${value}`,
    pick: { luckiest: 'The luckiest', median: 'The middle one', any: 'Anyone' },
    pickLabel: 'Or choose',
    lines: {
      joined: (fee: string) => `joins and pays ${fee}`,
      founder: 'is there from the start',
      pay: (place: string) => `brings in number ${place}`,
      promotion: 'reaches the next title',
      sales: 'sells to outsiders',
      purchases: 'buys again',
      left: 'stops asking',
    },
    live: (v: { place: string; members: string; week: string; recruits: string; result: string }) =>
      `Member number *${v.place}* of *${v.members}* joins in week *${v.week}*, brings in *${v.recruits}*, and ends *${v.result}*.`,
    ahead: (money: string) => `${money} ahead`,
    behind: (money: string) => `${money} behind`,
    even: 'even',
    one: 'one person',
    people: (n: string) => `${n} people`,
    nobody: 'nobody',
    weekTick: (week: string) => `week ${week}`,
    zero: 'nothing lost, nothing won',
    picture: (first: string, last: string, result: string) =>
      `The member’s account from week ${first} to week ${last}: it starts below zero by the fee, rises with each recruit, and ends ${result}.`,
    tableTitle: 'The account book',
    columns: { week: 'Week', what: 'What happened', amount: 'Amount', balance: 'Balance' },
    more: (n: string) => `${n} more lines in the table`,
    closed: 'books closed',
    notice:
      'Try a few members one after another, and compare where their accounts end. Each of them tried just as hard: in the model everybody asks at the same average rate.',
    source: (people: string, platform: string) =>
      `One run of our model, with ${people} imagined people and the plan reported for ${platform}. Cash only.`,
  },
  zh: {
    claim: '每本账都从亏开始，多数到封账还在亏。',
    place: '跟着第几个加入的会员',
    placeSpoken: (value: string) => `第${value}个`,
    pick: { luckiest: '运气最好', median: '正中间', any: '随便一个' },
    pickLabel: '或者挑一个',
    lines: {
      joined: (fee: string) => `加入，交${fee}`,
      founder: '一开始就在',
      pay: (place: string) => `拉来第${place}个会员`,
      promotion: '升一级头衔',
      sales: '对外卖货',
      purchases: '再次进货',
      left: '停手，不再拉人',
    },
    live: (v: { place: string; members: string; week: string; recruits: string; result: string }) =>
      `*${v.members}*人里第*${v.place}*个，第*${v.week}*周加入，拉到*${v.recruits}*，最后*${v.result}*。`,
    ahead: (money: string) => `赚${money}`,
    behind: (money: string) => `亏${money}`,
    even: '不赚不亏',
    one: '1人',
    people: (n: string) => `${n}人`,
    nobody: '0人',
    weekTick: (week: string) => `第${week}周`,
    zero: '不赚不亏',
    picture: (first: string, last: string, result: string) =>
      `这名会员从第${first}周到第${last}周的账：一开始亏掉会费，每拉到一人往上走一步，最后${result}。`,
    tableTitle: '账本',
    columns: { week: '周次', what: '发生了什么', amount: '金额', balance: '余额' },
    more: (n: string) => `还有${n}行，见表`,
    closed: '封账',
    notice: '多换几个会员看看。每个人都一样努力：模型里，人人开口的次数平均相同。',
    source: (people: string, platform: string) =>
      `本站模型的一次模拟，设想${people}人，按报道中${platform}的规则。只算现金。`,
  },
});
