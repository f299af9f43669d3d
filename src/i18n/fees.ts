/** Words of the figure of one company's membership fees, and of the guess before it. */
import { words } from './words.ts';

export const feesWords = words({
  en: {
    question: (first: string) =>
      `In 2018 Yunji’s members paid ${first} in fees. Draw 2019 and 2020.`,
    label: 'Membership fees, in million yuan',
    answer: (second: string, third: string) => `It was ${second} in 2019 and ${third} in 2020.`,
    claim: (fall: string) => `In two years, Yunji’s membership fees fell by ${fall}.`,
    live: (v: { first: string; last: string; fall: string }) =>
      `Fees went from *${v.first}* in 2018 to *${v.last}* in 2020, a fall of *${v.fall}*.`,
    drawn: (yours: string) => `You drew *${yours}* for 2020.`,
    picture: (list: string) => `Yunji’s membership fees as three bars. ${list}.`,
    bar: (year: string, fee: string) => `${year}: ${fee}`,
    yours: 'your line',
    tableTitle: 'Yunji’s membership fees',
    columns: { year: 'Year', fees: 'Fees', change: 'Change', yours: 'Your line' },
    less: (percent: string) => `${percent} less`,
    none: '·',
    notice:
      'Look at how little of the last bar is left, and ask why. The fall has several causes. In January 2020 registered users were given a year of membership free of charge, but no source says how much of what is missing was given away.',
    source: (cited: string) => `Company figures, as reported by ${cited}.`,
  },
  zh: {
    question: (first: string) => `2018年，云集收到会员费${first}。画一画2019年和2020年。`,
    label: '会员费，单位：亿元',
    answer: (second: string, third: string) => `2019年${second}，2020年${third}。`,
    claim: (fall: string) => `两年之间，会员费少了${fall}。`,
    live: (v: { first: string; last: string; fall: string }) =>
      `从2018年的*${v.first}*到2020年的*${v.last}*，少了*${v.fall}*。`,
    drawn: (yours: string) => `你给2020年画的是*${yours}*。`,
    picture: (list: string) => `云集的会员费，三根柱子。${list}。`,
    bar: (year: string, fee: string) => `${year}年${fee}`,
    yours: '你画的',
    tableTitle: '云集的会员费',
    columns: { year: '年份', fees: '会员费', change: '变化', yours: '你画的' },
    less: (percent: string) => `少${percent}`,
    none: '·',
    notice:
      '数字往下走，原因不止一个。2020年1月，云集给注册用户送了一年会员：最后一根柱子里少的，有多少是送掉的，资料没有写。',
    source: (cited: string) => `公司财报数字，据${cited}。`,
  },
});
