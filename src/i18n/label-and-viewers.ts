/** Words of the figure of a number on a screen and the number of people there. */
import { words } from './words.ts';

export const labelAndViewersWords = words({
  en: {
    claim: (label: string, viewers: string) =>
      `The screen said ${label}. The reporter counted ${viewers}.`,
    caption: (each: string) => `One square is ${each} of what the label says.`,
    key: { viewers: 'viewers online, as reported', label: 'the rest of the label' },
    live: (v: { label: string; viewers: string; times: string }) =>
      `The label says *${v.label}*, *${v.times}* times the *${v.viewers}* people online. What it counts is not stated.`,
    picture: (squares: string) => `${squares} squares in rows, of which one is filled.`,
    tableTitle: 'One live room on a March evening in 2022',
    rows: { viewers: 'Viewers online', label: 'On the label' },
    columns: { what: 'What', count: 'Number' },
    notice:
      'A label can count many things: all who ever looked in, taps, or something weighted. A large number beside an offer is worth one question: a number of what?',
    source: (cited: string) => `Observed by a reporter on Yunji, ${cited}.`,
  },
  zh: {
    claim: (label: string, viewers: string) => `屏幕上写着${label}，记者看到在线的${viewers}人。`,
    caption: (each: string) => `一格是标注数里的${each}。整张图是标注的数。`,
    key: { viewers: '在线人数，据报道', label: '标注数的其余部分' },
    live: (v: { label: string; viewers: string; times: string }) =>
      `标注*${v.label}*，是在线人数*${v.viewers}*的*${v.times}*倍。标注的是什么，没有说明。`,
    picture: (squares: string) => `一排排${squares}个方格，填满的只有一个。`,
    tableTitle: '2022年3月的一个晚上，一间直播间',
    rows: { viewers: '在线人数', label: '标注的数' },
    columns: { what: '项目', count: '数' },
    notice:
      '标注数可以算进很多东西：来看过一眼的，点过一下的，或者乘过什么系数的。别人给你看一个大数字时，值得问一句：这是什么的数？',
    source: (cited: string) => `记者在云集上看到，${cited}。`,
  },
});
