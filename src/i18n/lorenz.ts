/** Words of the figure of who gets the pay. */
import { words } from './words.ts';

export const lorenzWords = words({
  en: {
    claim: (levels: string, top: string) =>
      `${levels}: the best paid 1% of members have ${top} of all pay.`,
    claimUnpaid: 'Nobody is paid anything.',
    levels: 'Commission levels',
    levelsSpoken: (value: number) => (value === 1 ? '1 level' : `${String(value)} levels`),
    live: (v: { levels: string; members: string; nothing: string; top: string; notBack: string }) =>
      `${v.levels}, ${v.members} members: the top 1% get *${v.top}* of all pay, while *${v.nothing}* of the members get nothing at all and *${v.notBack}* are out of pocket.`,
    unpaid: (members: string) =>
      `${members} members, and *nobody* is paid anything: nobody joined after them.`,
    levelWords: (n: number) => (n === 1 ? 'One level' : `${String(n)} levels`),
    gini: (value: string) => `Gini coefficient ${value}`,
    x: 'members, from the least paid to the best paid',
    half: 'half of all pay',
    all: 'all pay',
    topWord: (share: string) => `the top 1% have ${share}`,
    picture: (half: string, ninety: string, top: string) =>
      `A Lorenz curve far below the diagonal. The less paid half of members have ${half} of all pay, the lower nine tenths ${ninety}, the top 1% ${top}.`,
    tableTitle: 'Part of all pay that the less paid have together',
    columns: { members: 'Members, from the least paid', pay: 'Part of all pay' },
    key: {
      equal: 'if all were paid the same',
      curve: 'this run',
      opened: 'the run the figure opens with',
      top: 'what the best paid 1% have',
    },
    notice:
      'Look at the block on the right: it is what the best paid one in a hundred have. At the rates with which the figure opens, it grows with every level, and with three levels it also grows when you make people join faster.',
    source: (people: string, percent: string) =>
      `Our model: a town of ${people} imagined people, as on the home page; ${percent} of each fee is paid out, in equal parts on all levels (our assumption). Where nobody stands that high above a newcomer, the part stays with the operator. Cash only, one run.`,
  },
  zh: {
    claim: (levels: string, top: string) => `${levels}佣金：前1%的会员拿走全部佣金的${top}。`,
    claimUnpaid: '没有人拿到佣金。',
    levels: '佣金层数',
    levelsSpoken: (value: number) => `${String(value)}层`,
    live: (v: { levels: string; members: string; nothing: string; top: string; notBack: string }) =>
      `${v.levels}，${v.members}名会员：前1%的人拿走全部佣金的*${v.top}*，*${v.nothing}*的人分文未得，*${v.notBack}*没回本。`,
    unpaid: (members: string) => `${members}名会员，*没有人*拿到佣金：他们之后再没有人加入。`,
    levelWords: (n: number) => (n === 1 ? '一层' : `${String(n)}层`),
    gini: (value: string) => `基尼系数${value}`,
    x: '会员，从拿得最少的到拿得最多的',
    half: '全部佣金的一半',
    all: '全部佣金',
    topWord: (share: string) => `前1%的人占${share}`,
    picture: (half: string, ninety: string, top: string) =>
      `一条远在对角线下方的洛伦兹曲线。拿得少的一半会员合起来占全部佣金的${half}，后九成占${ninety}，前1%占${top}。`,
    tableTitle: '拿得少的人合起来占全部佣金的多少',
    columns: { members: '从拿得最少的数起', pay: '占全部佣金' },
    key: {
      equal: '假如人人一样多',
      curve: '这次模拟',
      opened: '打开时的那次模拟',
      top: '拿得最多的1%所得',
    },
    notice:
      '右边那一块，是每一百人里拿得最多的那一个的所得。按打开时的设定，每加一层，它就长高一截；分三层时把推荐率调高，它也会长高。',
    source: (people: string, percent: string) =>
      `本站模型：小镇${people}人，与首页相同；每份会费拿出${percent}，各层平分（我们的设想），上面没有那么多层的，那一份留在平台。只算现金，一次模拟。`,
  },
});
