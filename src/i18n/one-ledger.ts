/** Words of the figure that follows one member's account. */
import { words } from './words.ts';

export const oneLedgerWords = words({
  en: {
    claim: 'Every account begins with a loss, and most end with one.',
    place: 'Follow member number',
    placeSpoken: (value: string) => `number ${value}`,
    pick: { luckiest: 'The luckiest', median: 'The middle one', any: 'Anyone' },
    pickLabel: 'Or choose',
    live: (v: { place: string; members: string; week: string; recruits: string; result: string }) =>
      `Member number *${v.place}* of *${v.members}* joins in week *${v.week}*, brings in *${v.recruits}*, and ends *${v.result}*.`,
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
    live: (v: { place: string; members: string; week: string; recruits: string; result: string }) =>
      `*${v.members}*人里第*${v.place}*个，第*${v.week}*周加入，拉到*${v.recruits}*，最后*${v.result}*。`,
    notice: '多换几个会员看看。每个人都一样努力：模型里，人人开口的次数平均相同。',
    source: (people: string, platform: string) =>
      `本站模型的一次模拟，设想${people}人，按报道中${platform}的规则。只算现金。`,
  },
});
