/** Words of the figure of commission levels on a fixed budget. */
import { words } from './words.ts';

export const payByLevelWords = words({
  en: {
    claim: 'The same money on more levels: in the end more members lose, and the top gets more.',
    levels: 'Commission levels',
    levelsSpoken: (value: number) => (value === 1 ? '1 level' : `${String(value)} levels`),
    percent: 'Paid out of each fee',
    percentSpoken: (value: number) => `${String(value)} percent of each fee`,
    live: (v: { percent: string; levels: number; each: string; notBack: string; top: string }) =>
      v.levels === 1
        ? `*${v.percent}* of each fee on one level: *${v.notBack}* of members are out of pocket; the top 1% get *${v.top}* of all pay.`
        : `*${v.percent}* of each fee on *${v.levels}* levels, *${v.each}* each: *${v.notBack}* are out of pocket; the top 1% get *${v.top}* of all pay.`,
    falls: (least: number) =>
      `At this budget it falls first: fewest lose with ${String(least)} levels.`,
    rises: 'At this budget it rises from the first added level on.',
    picture: (percent: string, shares: string) =>
      `Share of members out of pocket by number of levels, when ${percent} of each fee is paid out: ${shares}.`,
    level: (n: number) => String(n),
    axis: 'commission levels',
    guess: (n: string) => `your guess: ${n}`,
    tableTitle: (percent: string) => `${percent} of each fee paid out, in equal parts`,
    columns: {
      levels: 'Levels',
      each: 'On each level',
      notBack: 'Out of pocket',
      top: 'Top 1% of all pay',
    },
    key: { bar: 'out of pocket', held: 'the number of levels you chose' },
    notice:
      'No money has been added or taken away between one bar and the next. It has only gone to other people.',
    source: (members: string) =>
      `Our model: one tree of ${members} members who join one at a time, everybody equally likely to bring the next. Equal parts on all levels are our assumption. Cash only.`,
  },
  zh: {
    claim: '同样的钱分给更多层：到头来亏的人更多，顶上的拿得更多。',
    levels: '佣金层数',
    levelsSpoken: (value: number) => `${String(value)}层`,
    percent: '每份会费拿出多少来分',
    percentSpoken: (value: number) => `每份会费的百分之${String(value)}`,
    live: (v: { percent: string; levels: number; each: string; notBack: string; top: string }) =>
      v.levels === 1
        ? `每份会费的*${v.percent}*给一层：*${v.notBack}*的会员没回本，前1%的人拿走全部佣金的*${v.top}*。`
        : `每份会费的*${v.percent}*分给*${v.levels}*层，每层*${v.each}*：*${v.notBack}*没回本，前1%的人拿走全部佣金的*${v.top}*。`,
    falls: (least: number) => `这个比例下，先降后升：${String(least)}层时没回本的最少。`,
    rises: '这个比例下，加一层就升一截。',
    picture: (percent: string, shares: string) =>
      `拿出每份会费的${percent}来分，没回本的会员按佣金层数：${shares}。`,
    level: (n: number) => String(n),
    axis: '佣金层数',
    guess: (n: string) => `你猜：${n}`,
    tableTitle: (percent: string) => `每份会费拿出${percent}，各层平分`,
    columns: { levels: '层数', each: '每层', notBack: '没回本', top: '前1%占全部佣金' },
    key: { bar: '没回本的会员', held: '你选的层数' },
    notice: '从一根柱子到下一根，钱没有多，也没有少，只是到了别人手里。',
    source: (members: string) =>
      `本站模型：${members}人一个一个加入的一棵树，由谁带来，人人机会相等。各层平分是我们的设想。只算现金。`,
  },
});
