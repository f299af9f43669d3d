/** Words of the quiz. */
import { words } from './words.ts';

export const spotWords = words({
  en: {
    title: 'Spot the difference',
    rule: 'Eight offers, half of them with a sign of pay for recruiting, half without. None is a real company’s.',
    progress: (at: string, of: string) => `Offer ${at} of ${of}`,
    question: 'Is there a sign of pay for recruiting?',
    signs: 'There is a sign',
    none: 'No sign',
    said: (yes: boolean) => (yes ? 'You said: there is a sign.' : 'You said: no sign.'),
    has: (signs: string) => `It has signs: ${signs}.`,
    hasNone: 'It has none of the five signs.',
    next: 'Next offer',
    finish: 'See both counts',
    result: (n: { hits: string; withSigns: string; falseAlarms: string; without: string }) =>
      `Of the *${n.withSigns}* offers with signs, you spotted *${n.hits}*. Of the *${n.without}* without, you suspected *${n.falseAlarms}*.`,
    hits: 'With signs',
    falseAlarms: 'Without signs',
    marked: 'you said: a sign',
    passed: 'you said: no sign',
    whatItMeans: {
      balanced:
        'Look at the two counts separately: one is about noticing, the other about fairness.',
      all: 'You saw a sign in every offer. That misses nothing, and turns down every fair offer as well.',
      none: 'You saw a sign in no offer. That is fair to everybody, and lets everything through.',
    },
    review: 'The offers of this round, one by one',
    again: 'Another round',
    remind: 'Remind me in three months',
    remindWhy:
      'A short lesson holds for three months only with a reminder. This makes a calendar file on your device; nothing is sent.',
    reminder: {
      summary: 'Spot the difference: eight offers',
      description: (address: string) =>
        `Three months ago you went through eight offers. Another round takes five minutes: ${address}`,
      file: 'spot-the-difference',
    },
    all: 'All offers with what they show',
    shows: 'What it shows',
  },
  zh: {
    title: '分辨一下',
    rule: '八个项目，一半有按拉人付钱的迹象，一半没有。都不是真实公司的。',
    progress: (at: string, of: string) => `第${at}个，共${of}个`,
    question: '有没有按拉人付钱的迹象？',
    signs: '有迹象',
    none: '没有迹象',
    said: (yes: boolean) => (yes ? '你说：有迹象。' : '你说：没有迹象。'),
    has: (signs: string) => `有这些迹象：${signs}。`,
    hasNone: '五种迹象都没有。',
    next: '下一个',
    finish: '看两个数',
    result: (n: { hits: string; withSigns: string; falseAlarms: string; without: string }) =>
      `有迹象的*${n.withSigns}*个，你看出*${n.hits}*个；没有迹象的*${n.without}*个，你怀疑了*${n.falseAlarms}*个。`,
    hits: '有迹象的',
    falseAlarms: '没有迹象的',
    marked: '你说有',
    passed: '你说没有',
    whatItMeans: {
      balanced: '两个数要分开看：一个说的是看不看得出，一个说的是公不公道。',
      all: '你觉得每个都有迹象。这样什么也不会漏掉，正当的项目也一个不剩。',
      none: '你觉得每个都没有迹象。这样对谁都客气，也什么都放了过去。',
    },
    review: '这一轮的项目，一个一个看',
    again: '再来一轮',
    remind: '三个月后提醒我',
    remindWhy: '短短一课，有人提醒才能记住三个月。日历文件在你的设备上生成，不发送任何内容。',
    reminder: {
      summary: '分辨一下：八个项目',
      description: (address: string) =>
        `三个月前，你看过八个项目。再来一轮，五分钟就够：${address}`,
      file: '分辨一下',
    },
    all: '全部项目和它们的迹象',
    shows: '看它有什么',
  },
});
