/** Words of the figure of how many each newcomer brings, and who is left. */
import { words } from './words.ts';

export const leftToAskWords = words({
  en: {
    claim: 'It turns when a newcomer brings in fewer than one, with people still left.',
    claimNever: 'While a newcomer brings in one or more, it goes on.',
    claimFizzled: 'Where one member brings in too few, it never gets going.',
    live: (v: { start: string; week: string; outside: string; people: string }) =>
      `By formula, one member brings in about *${v.start}* people at the start. Week *${v.week}* is the first of three weeks in a row whose newcomers bring in fewer than one each. At that point, *${v.outside}* of ${v.people} people have not joined.`,
    fizzled: (v: { start: string; members: string }) =>
      `By formula, one member would bring in about *${v.start}* people at the start, too few for growth to get going. It ends with *${v.members}* members.`,
    never: (v: { start: string }) =>
      `By formula, one member brings in about *${v.start}* people at the start. In this run the number never stays below one for three weeks in a row.`,
    one: 'one each',
    brought: 'brought in by each of that week’s newcomers, on average',
    outside: 'not members yet',
    weekTick: (week: string) => `week ${week}`,
    picture: (start: string, week: string, outside: string) =>
      `Recruits of each week’s newcomers on average: from about ${start} at the start down to below one from week ${week} on. At that week ${outside} people are not members.`,
    tableTitle: 'Newcomers of each week',
    columns: {
      week: 'Week',
      joined: 'Joined',
      mean: 'Bring in, on average',
      outside: 'Not members yet',
    },
    key: { mean: 'recruits for each newcomer', outside: 'people who are not members' },
    notice:
      'Look at how many people are still outside when the line falls below one. The last person need not have joined for growth to turn. It is enough that friends are members already or have said no before, or that members stop asking.',
    source: (people: string) =>
      `Our model, with ${people} imagined people who can all meet each other. The number at the start comes from a formula: asks a week, times the chance of a yes, times the weeks for which a member asks.`,
  },
  zh: {
    claim: '一个新人带不到一个人的时候，网络就转了头，人还没有用完。',
    claimNever: '一个新人还带得来一个人，它就接着走。',
    claimFizzled: '一名会员带不来几个人，就做不起来。',
    live: (v: { start: string; week: string; outside: string; people: string }) =>
      `照公式，一名会员一开始能带来约*${v.start}*人。从第*${v.week}*周加入的人算起，连着三周，平均每人带不到一个；这时${v.people}人里还有*${v.outside}*人没加入。`,
    fizzled: (v: { start: string; members: string }) =>
      `照公式，一名会员一开始只能带来约*${v.start}*人，做不起来，最后*${v.members}*名会员。`,
    never: (v: { start: string }) =>
      `照公式，一名会员一开始能带来约*${v.start}*人。这次模拟里，没有哪三周接连低于一。`,
    one: '每人一个',
    brought: '当周加入的人，平均每人带来几个',
    outside: '还没加入的人',
    weekTick: (week: string) => `第${week}周`,
    picture: (start: string, week: string, outside: string) =>
      `每周加入的人平均带来几个：一开始约${start}个，从第${week}周起不到一个。那一周还有${outside}人不是会员。`,
    tableTitle: '每周加入的人',
    columns: { week: '周次', joined: '加入', mean: '平均带来', outside: '还没加入' },
    key: { mean: '每个新人带来几个', outside: '还不是会员的人' },
    notice: '用不着等人用完。朋友已经是会员、朋友以前拒绝过、会员不再开口，都会让它转头。',
    source: (people: string) =>
      `本站模型，设想${people}人，人人都可能相遇。一开始的数由公式算出：每周问的人数，乘以答应的可能，再乘以会员开口的周数。`,
  },
});
