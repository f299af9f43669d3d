/** Words of the figure of what members are up or down, by the week in which they joined. */
import { words } from './words.ts';

export const netByCohortWords = words({
  en: {
    claim: 'Being early helps, but nearly everybody is late.',
    claimMany: (share: string) =>
      `Counted like this, ${share} of members joined in a week whose newcomers are ahead.`,
    live: (v: { ahead: string; members: string; share: string; last: string }) =>
      `*${v.ahead}* of *${v.members}* members, *${v.share}*, joined in a week whose newcomers are ahead on average. The last such week is *${v.last}*.`,
    noneAhead: (members: string) =>
      `No week’s newcomers are ahead on average, out of *${members}* members in all.`,
    allAhead: (members: string) =>
      `On average every week’s newcomers are ahead, out of *${members}* members in all.`,
    fizzled: (members: string) => `Growth hardly begins: it ends with *${members}* members.`,
    up: (money: string) => `${money} ahead`,
    down: (money: string) => `${money} behind`,
    weekTick: (week: string) => `week ${week}`,
    joined: 'joined that week',
    picture: (last: string, share: string, deepest: string) =>
      `Average result by week of joining. Weeks that are ahead hold ${share} of all members, the last of them is week ${last}; the others are behind, down to ${deepest}.`,
    noneAheadSpoken: 'none',
    tableTitle: 'By the week in which they joined',
    columns: {
      week: 'Week',
      members: 'Joined',
      mean: 'Average',
      median: 'Median',
      behind: 'Behind',
    },
    goods: 'What the goods are worth to you, ¥',
    goodsSpoken: (value: number) => `${String(value)} yuan`,
    key: {
      mean: 'average result of that week’s newcomers',
      median: 'the member in the middle',
      joined: 'how many joined',
    },
    notice:
      'Compare the two sets of bars. The weeks that are behind are also the weeks with the most newcomers: most members join around the peak, when there is hardly anybody left to bring in.',
    source: (people: string, platform: string) =>
      `Our model, with ${people} imagined people and the plan reported for ${platform}. Cash, and the goods at what you say they are worth; no source says what that was.`,
  },
  zh: {
    claim: '早加入是有用的，可是几乎人人都来晚了。',
    claimMany: (share: string) => `这样算，${share}的会员加入的那一周平均有赚。`,
    live: (v: { ahead: string; members: string; share: string; last: string }) =>
      `*${v.members}*名会员里，有*${v.ahead}*名（*${v.share}*）加入的那一周平均有赚；这样的周，最晚是第*${v.last}*周。`,
    noneAhead: (members: string) => `*${members}*名会员，没有哪一周加入的人平均有赚。`,
    allAhead: (members: string) => `每一周加入的人平均都有赚，全部*${members}*名会员。`,
    fizzled: (members: string) => `几乎没有开始，最后只有*${members}*名会员。`,
    up: (money: string) => `赚${money}`,
    down: (money: string) => `亏${money}`,
    weekTick: (week: string) => `第${week}周`,
    joined: '当周加入',
    picture: (last: string, share: string, deepest: string) =>
      `按加入的周次，平均赚或亏多少。有赚的那些周占全体会员的${share}，最晚是第${last}周；其余的周都亏，最多亏${deepest}。`,
    noneAheadSpoken: '没有',
    tableTitle: '按加入的周次',
    columns: { week: '周次', members: '加入', mean: '平均', median: '中位数', behind: '亏的' },
    goods: '商品对你值多少元',
    goodsSpoken: (value: number) => `${String(value)}元`,
    key: { mean: '当周加入的人平均赚或亏', median: '正中间的人', joined: '加入了多少人' },
    notice: '右边的柱子，正是人最多的那些周：多数会员在最高峰前后加入，那时已经没有多少人可拉。',
    source: (people: string, platform: string) =>
      `本站模型，设想${people}人，按报道中${platform}的规则。算现金，商品照你填的数计；值多少，没有资料说明。`,
  },
});
