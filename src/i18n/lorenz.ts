/** Words of the figure of who gets the pay. */
import { words } from './words.ts';

export const lorenzWords = words({
  en: {
    claim: 'More levels bend the curve: the same pay, in fewer hands.',
    levels: 'Commission levels',
    levelsSpoken: (value: number) => (value === 1 ? '1 level' : `${String(value)} levels`),
    live: (v: { levels: string; nothing: string; top: string; notBack: string }) =>
      `${v.levels}: *${v.nothing}* of members get nothing at all, the top 1% get *${v.top}* of all pay, and *${v.notBack}* are out of pocket.`,
    levelWords: (n: number) => (n === 1 ? 'One level' : `${String(n)} levels`),
    gini: (value: string) => `Gini coefficient ${value}`,
    x: 'members, from the least paid to the best paid',
    y: 'part of all pay',
    half: 'half of all pay',
    picture: (half: string, ninety: string, top: string) =>
      `A Lorenz curve far below the diagonal. The less paid half of members have ${half} of all pay, the lower nine tenths ${ninety}, the top 1% ${top}.`,
    tableTitle: 'Part of all pay that the less paid have together',
    columns: { members: 'Members, from the least paid', pay: 'Part of all pay' },
    key: { equal: 'equal pay for all', curve: 'this run' },
    notice: 'The corner at the right is where the money is. Add levels and it becomes a spike.',
    source: (people: string, percent: string) =>
      `Our model, with ${people} imagined people; ${percent} of each fee is paid out, in equal parts on all levels (our assumption).`,
    failed: 'The model could not be run in this browser. The figure shows its opening state.',
  },
  zh: {
    claim: '层数越多，曲线越弯：同样的佣金，落到更少的人手里。',
    levels: '佣金层数',
    levelsSpoken: (value: number) => `${String(value)}层`,
    live: (v: { levels: string; nothing: string; top: string; notBack: string }) =>
      `${v.levels}：*${v.nothing}*的会员一分没拿到，前1%的人拿走全部佣金的*${v.top}*，*${v.notBack}*没回本。`,
    levelWords: (n: number) => (n === 1 ? '一层' : `${String(n)}层`),
    gini: (value: string) => `基尼系数${value}`,
    x: '会员，从拿得最少到拿得最多',
    y: '占全部佣金',
    half: '全部佣金的一半',
    picture: (half: string, ninety: string, top: string) =>
      `一条远在对角线下方的洛伦兹曲线。拿得少的一半会员合起来占全部佣金的${half}，后九成占${ninety}，前1%占${top}。`,
    tableTitle: '拿得少的人合起来占全部佣金的多少',
    columns: { members: '从拿得最少的数起', pay: '占全部佣金' },
    key: { equal: '人人一样多', curve: '这次模拟' },
    notice: '钱在右边那个角上。层数一加，那里就成了一根尖刺。',
    source: (people: string, percent: string) =>
      `本站模型，设想${people}人；每份会费拿出${percent}，各层平分（我们的设想）。`,
    failed: '这个浏览器跑不了模型，图中是最初的状态。',
  },
});
