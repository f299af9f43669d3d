/** Words of the figure of rounds in which each newcomer brings two. */
import { words } from './words.ts';

export const doublingWords = words({
  en: {
    question:
      'One person starts. Each newcomer brings in two more in the next round, and so on. Draw how many people have joined in total.',
    label: 'People who have joined in total, round by round',
    round: (n: number) => `round ${String(n)}`,
    axis: 'rounds',
    answer: (china: string, world: string) =>
      `With two each, the total passes China’s population in round ${china} and the world’s in round ${world}.`,
    claim: (each: number, round: string) =>
      `If each newcomer brings ${String(each)}, by round ${round} it takes more people than there are in the world.`,
    claimSlow: 'If each newcomer brings one, growth never speeds up.',
    scales: 'Scale',
    scale: { log: 'By powers of ten', linear: 'Plain' },
    landmarks: {
      school: 'a school, 1,000',
      city: 'a city, 10 million',
      china: 'China, about 1.41 billion',
      world: 'the world, about 8.2 billion',
    },
    each: 'Each newcomer brings',
    tooMany: 'over ten trillion',
    eachSpoken: (value: number) => (value === 1 ? '1 person' : `${String(value)} people`),
    at: 'Round',
    atSpoken: (value: number) => `round ${String(value)}`,
    live: (v: { round: string; joined: string; together: string }) =>
      `In round *${v.round}*, *${v.joined}* ${v.joined === '1' ? 'person joins' : 'people join'}, which makes *${v.together}* in total.`,
    again: (times: string) =>
      `The newest round is larger than all the earlier ones together, and ten rounds later a round is ${times} times as large.`,
    steady: 'Every round is as large as the one before.',
    passed: (list: string) => `Passed so far: ${list}.`,
    none: 'nothing yet',
    picture: (each: string, list: string) =>
      `All who have joined, round by round, when each newcomer brings ${each}. ${list}`,
    pastIn: (name: string, round: string) => `${name}: round ${round}.`,
    yours: 'your line',
    tableTitle: (each: string) => `Each newcomer brings ${each}`,
    columns: { round: 'Round', joined: 'Join', together: 'In total' },
    notice:
      'Switch to the plain scale and look at the left-hand part. Doubling looks like nothing for a long time: the line lies along the bottom until the last few rounds, and the offer is made while it still lies there.',
    source:
      'Arithmetic: 1, 2, 4, 8 ... School and city are round numbers of ours; populations are general reference figures.',
  },
  zh: {
    question:
      '从一个人开始。每个新人在下一轮带来两个，就这样一轮一轮下去。画一画，一共有多少人加入。',
    label: '一轮一轮，一共加入了多少人',
    round: (n: number) => `第${String(n)}轮`,
    axis: '轮次',
    answer: (china: string, world: string) =>
      `每人带两个，合起来第${china}轮超过中国人口，第${world}轮超过世界人口。`,
    claim: (each: number, round: string) =>
      `每人带${String(each)}个，到第${round}轮，世上的人就不够了。`,
    claimSlow: '每人只带一个，增长就不会加快。',
    scales: '刻度',
    scale: { log: '按十倍一格', linear: '普通' },
    landmarks: {
      school: '一所学校，1000人',
      city: '一座城市，1000万人',
      china: '中国，约14.1亿人',
      world: '世界，约82亿人',
    },
    each: '每个新人带来',
    tooMany: '超过十万亿',
    eachSpoken: (value: number) => `${String(value)}个人`,
    at: '第几轮',
    atSpoken: (value: number) => `第${String(value)}轮`,
    live: (v: { round: string; joined: string; together: string }) =>
      `第*${v.round}*轮：新加入*${v.joined}*人，一共*${v.together}*人。`,
    again: (times: string) => `最新一轮的人，比以前各轮加起来还多；每过十轮，人数变成${times}倍。`,
    steady: '每一轮和上一轮一样多。',
    passed: (list: string) => `已经超过：${list}。`,
    none: '还没有',
    picture: (each: string, list: string) =>
      `每个新人带来${each}时，一轮一轮一共加入多少人。${list}`,
    pastIn: (name: string, round: string) => `${name}：第${round}轮。`,
    yours: '你画的',
    tableTitle: (each: string) => `每个新人带来${each}`,
    columns: { round: '轮次', joined: '新加入', together: '一共' },
    notice:
      '翻倍在很长一段时间里看不出什么。换成普通刻度，线一直贴着底边，到最后几轮才抬头；而提议，总是在线还贴着底边的时候提出来的。',
    source: '算术：1、2、4、8……学校和城市是我们取的整数，人口用通行的约数。',
  },
});
