/** Words of the panel that follows one member of the sandbox's run; the account itself is in account.ts. */
import { words } from './words.ts';

export const oneMemberWords = words({
  en: {
    claimBefore: 'One member, week by week.',
    claim: (place: string, result: string) => `Number ${place} ends ${result}.`,
    place: 'Place in the queue',
    placeSpoken: (place: string) => `number ${place}`,
    pickLabel: 'Or choose by luck',
    pick: {
      luckiest: 'The luckiest',
      median: 'The one in the middle',
      unluckiest: 'The unluckiest',
      random: 'Anyone',
    },
    coming: 'The run is being looked up.',
    live: (v: {
      place: string;
      members: string;
      week: string;
      recruits: string;
      result: string;
      stopped: string;
    }) =>
      `Number *${v.place}* of *${v.members}* joins in week *${v.week}*, brings in *${v.recruits}*${v.stopped === '' ? ' and never stops asking' : `, stops asking in week *${v.stopped}*`} and ends *${v.result}* in cash.`,
    /** How many others end with as much; `lowest` where nobody has less. */
    alike: (others: string, lowest: boolean) =>
      others === '1'
        ? `*1* other member ${lowest ? 'stands as low as this; nobody stands lower' : 'ends with as much'}.`
        : `*${others}* other members ${lowest ? 'stand as low as this; nobody stands lower' : 'end with as much'}.`,
    /** Several of one kind in a week, together. */
    times: (kind: string, n: string, fee: string) =>
      kind === 'pay'
        ? `brings in ${n} people`
        : kind === 'team'
          ? `is paid because ${n} people join further down`
          : kind === 'trade'
            ? `is paid ${n} times for what those below buy and sell`
            : kind === 'promotion'
              ? `is promoted ${n} times`
              : kind === 'purchases'
                ? `buys again, ${fee} in all`
                : 'sells to outsiders',
    notice:
      'The luckiest and the unluckiest asked as often, on average, in each week in which they were still asking. What do they differ in: the week they joined, how long they went on, or whom they happened to meet?',
    source: (people: string, plan: string) =>
      `The run above: our model with ${people} imagined people, plan “${plan}”. Cash only; what happened more than once in a week is put together.`,
  },
  zh: {
    claimBefore: '跟着一个会员，一周一周看。',
    claim: (place: string, result: string) => `第${place}个加入的，最后${result}。`,
    place: '第几个加入',
    placeSpoken: (place: string) => `第${place}个`,
    pickLabel: '或者按运气挑一个',
    pick: {
      luckiest: '运气最好',
      median: '正中间',
      unluckiest: '运气最差',
      random: '随便一个',
    },
    coming: '正在查找这次模拟。',
    live: (v: {
      place: string;
      members: string;
      week: string;
      recruits: string;
      result: string;
      stopped: string;
    }) =>
      `*${v.members}*人里第*${v.place}*个，第*${v.week}*周加入，拉到*${v.recruits}*${v.stopped === '' ? '，一直没有停手' : `，第*${v.stopped}*周停手`}，最后现金*${v.result}*。`,
    alike: (others: string, lowest: boolean) =>
      `另有*${others}*名会员的结果${lowest ? '同样低，没有人比这更低' : '与此相同'}。`,
    times: (kind: string, n: string, fee: string) =>
      kind === 'pay'
        ? `拉来${n}个会员`
        : kind === 'team'
          ? `下面的人拉来${n}个会员，分到钱`
          : kind === 'trade'
            ? `下面的人进货、卖货，分到${n}笔钱`
            : kind === 'promotion'
              ? `连升${n}级`
              : kind === 'purchases'
                ? `再次进货，共${fee}`
                : '对外卖货',
    notice:
      '还在开口的那些周里，运气最好的和最差的，开口的次数平均一样多。他们有什么不同：是加入的早晚，坚持的长短，还是碰巧遇见了谁？',
    source: (people: string, plan: string) =>
      `上面那次模拟：设想${people}人，方案是“${plan}”。只算现金；同一周里的同类事情合在一起。`,
  },
});
