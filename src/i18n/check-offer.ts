/** Words of the checker that have parameters; the rest is in offer.ts, of which a page gets its own language only. */
import { words } from './words.ts';

export const checkOfferWords = words({
  en: {
    notANumber: (min: string, max: string) => `Please type a number from ${min} to ${max}.`,
    summary: (n: { present: string; absent: string; unknown: string }) =>
      `Signs present: *${n.present}*. Absent: *${n.absent}*. Not known: *${n.unknown}*.`,
    decides: (questions: string) => `Open: question ${questions}.`,
    claim: (low: string, high: string) =>
      low === high
        ? `On these terms, ${low} of 100 people who join ${low === '1' ? 'ends' : 'end'} with their money back.`
        : `On these terms, ${low} to ${high} of 100 people who join end with their money back.`,
    under: 'fewer than 1',
    picture: (low: string, between: string, rest: string) =>
      `One hundred marks. ${low} have their money back in every reading, ${between} in some, ${rest} in none.`,
    most: (n: string) => `at most ${n}`,
    live: (n: { runs: string; low: string; high: string; middle: string }) =>
      `In ${n.runs} runs on your answers, *${n.low}*${n.low === n.high ? '' : ` to *${n.high}*`} of 100 members get back all that they paid in. The member in the middle ends with *${n.middle}*.`,
    free: (n: { runs: string; middle: string }) =>
      `Nobody pays anything in, so nobody can be out of pocket. In ${n.runs} runs the member in the middle ends with *${n.middle}*.`,
    to: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
    ceiling: (n: string) => `By arithmetic alone, whatever anybody does, at most ${n} of 100 can.`,
    ceilingAssumed: (n: string) =>
      `By arithmetic, with what is assumed where you left a blank, at most ${n} of 100 can.`,
    feeAssumed: (fee: string) =>
      `You gave no fee, so it is taken as ${fee}: read every amount as a share of that.`,
    risk: (amount: string) =>
      `The most that you can be out of pocket in a year in which nothing comes in: ${amount}.`,
    shown: (shown: string, middle: string) =>
      `You were shown ${shown} a month. The member in the middle here ends with ${middle} in all.`,
    working: (done: string, runs: string) => `${done} of ${runs} runs`,
    source: (people: string, runs: string) =>
      `Our model: a town of ${people} people, ${runs} runs for each reading. What is not known is assumed: a recruit brings between 10% and 60% of the fee, as in the plans on this site; monthly purchases cost up to half the fee; sales outside leave you up to half of it. This is not a forecast for any company.`,
    where: (address: string) => `Made with ${address}`,
  },
  zh: {
    notANumber: (min: string, max: string) => `请填${min}到${max}之间的数。`,
    summary: (n: { present: string; absent: string; unknown: string }) =>
      `五种迹象里，*${n.present}*种有，*${n.absent}*种没有，*${n.unknown}*种不清楚。`,
    decides: (questions: string) => `待定：第${questions}题。`,
    claim: (low: string, high: string) =>
      low === high
        ? `照这样的条件，每100个加入的人里，${low}个能回本。`
        : `照这样的条件，每100个加入的人里，${low}到${high}个能回本。`,
    under: '不到1',
    picture: (low: string, between: string, rest: string) =>
      `一百个圆。${low}个在两种情形下都回本，${between}个只在有些情形下回本，${rest}个都没有回本。`,
    most: (n: string) => `最多${n}`,
    live: (n: { runs: string; low: string; high: string; middle: string }) =>
      `按你的回答模拟${n.runs}次，每100人里有*${n.low}*${n.low === n.high ? '' : `到*${n.high}*`}人回本。正中间的人，最后是*${n.middle}*。`,
    free: (n: { runs: string; middle: string }) =>
      `谁也不用交钱，所以谁也不会亏。模拟${n.runs}次，正中间的人，最后是*${n.middle}*。`,
    to: (low: string, high: string) => (low === high ? low : `${low}到${high}`),
    ceiling: (n: string) => `单凭算术：不管大家怎么做，每100人里最多${n}人回本。`,
    ceilingAssumed: (n: string) => `按算术，空着的地方用假设补上：每100人里最多${n}人回本。`,
    feeAssumed: (fee: string) =>
      `你没有写要交多少，这里按${fee}算：其他金额都可以当作它的几分之几来看。`,
    risk: (amount: string) => `如果一年里什么也没进账，你最多会亏${amount}。`,
    shown: (shown: string, middle: string) =>
      `别人给你看的是每月${shown}；这里正中间的人，从头到尾一共是${middle}。`,
    working: (done: string, runs: string) => `已模拟${done}次，共${runs}次`,
    source: (people: string, runs: string) =>
      `本站模型：小镇${people}人，每种情形模拟${runs}次。不知道的按设想：拉一人的报酬是会费的10%到60%，与本站收录的方案相当；每月进货最多为会费的一半，对外销售最多留下会费的一半。不是对任何公司的预测。`,
    where: (address: string) => `由此页生成：${address}`,
  },
});
