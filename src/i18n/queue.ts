/** Words of the figure of places in the queue. */
import { words } from './words.ts';

export const queueWords = words({
  en: {
    claim: (last: string, members: string, fee: string) =>
      `Only the first ${last} of ${members} can expect their ${fee} back.`,
    claimNone: (members: string, fee: string) =>
      `Nobody among ${members} can expect the ${fee} back.`,
    place: 'Your place in the queue',
    placeSpoken: (value: string) => `number ${value} in the queue`,
    members: 'How long the queue will get',
    membersSpoken: (value: string) => `${value} members in the end`,
    pay: 'Paid for each recruit, ¥',
    paySpoken: (value: number) => `${String(value)} yuan for each recruit`,
    live: (v: {
      place: string;
      members: string;
      recruits: string;
      pay: string;
      chance: string;
      fee: string;
    }) =>
      `Number *${v.place}* of *${v.members}* can expect *${v.recruits}* recruits, which bring *${v.pay}* in all. The chance of having the ${v.fee} back is *${v.chance}*.`,
    feeBack: 'fee back',
    nothing: 'nothing',
    ordinal: (place: string) => `no. ${place}`,
    guess: (place: string) => `your guess: no. ${place}`,
    you: 'you',
    picture: (last: string, members: string, place: string, pay: string, fee: string) =>
      `Expected pay by place in the queue. It falls from left to right and crosses the fee of ${fee} after number ${last} of ${members}. Number ${place} can expect ${pay}. Marks show what members of one sample queue really got: scattered widely around the line.`,
    tableTitle: (members: string) => `Places in a queue of ${members}`,
    columns: {
      place: 'Place',
      recruits: 'Recruits to expect',
      pay: 'Pay to expect',
      chance: 'Chance of having the fee back',
    },
    key: {
      line: 'what a place can expect',
      whole: 'has the fee back, in one sample queue',
      part: 'has part of it',
      nothing: 'has nothing',
    },
    notice:
      'Keep your place, and change how long the queue gets. In a longer queue the same place is early, and in a shorter one it is late. Nobody who joins knows how long the queue will get.',
    source:
      'By formula, with one join at a time and every member equally likely to bring in the next (Gastwirth 1977). Cash only. The sample queue is one run of the model.',
  },
  zh: {
    claim: (last: string, members: string, fee: string) =>
      `${members}人里，只有前${last}人平均能收回${fee}。`,
    claimNone: (members: string, fee: string) => `${members}人里，没有人平均能收回${fee}。`,
    place: '你排第几',
    placeSpoken: (value: string) => `排第${value}`,
    members: '队伍最后会有多长',
    membersSpoken: (value: string) => `最后共${value}人`,
    pay: '每推荐一人得多少元',
    paySpoken: (value: number) => `每推荐一人${String(value)}元`,
    live: (v: {
      place: string;
      members: string;
      recruits: string;
      pay: string;
      chance: string;
      fee: string;
    }) =>
      `*${v.members}*人里排第*${v.place}*，平均能拉到*${v.recruits}*人，拿到*${v.pay}*。收回${v.fee}的可能是*${v.chance}*。`,
    feeBack: '回本',
    nothing: '一分没有',
    ordinal: (place: string) => `第${place}`,
    guess: (place: string) => `你猜：第${place}`,
    you: '你',
    picture: (last: string, members: string, place: string, pay: string, fee: string) =>
      `按排队先后，平均能拿到多少钱。从左到右一路下降，过了${members}人里的第${last}人，就低于会费${fee}。排第${place}，平均能拿${pay}。圆点是一次排队里真实拿到的钱，围着线上下散开，散得很开。`,
    tableTitle: (members: string) => `${members}人的队伍，各个位置`,
    columns: { place: '位置', recruits: '平均拉到几人', pay: '平均拿到多少', chance: '回本的可能' },
    key: {
      line: '这个位置平均能拿到的',
      whole: '回了本（某一次排队）',
      part: '拿回一部分',
      nothing: '一分没拿到',
    },
    notice:
      '把队伍拉长，同一个位置就成了“早”；缩短，就成了“晚”。加入的时候，没有人知道队伍会有多长。',
    source:
      '用公式算：一次加入一人，由谁带来，人人机会相等（Gastwirth，1977）。只算现金。圆点取自模型的一次模拟。',
  },
});
