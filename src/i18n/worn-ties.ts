/** Words of the figure of three platforms on the same friends. */
import { words } from './words.ts';

export const wornTiesWords = words({
  en: {
    claim: 'If ties wear, each new platform on the same friends ends lower.',
    claimElse: (a: string, b: string, c: string) =>
      `On the same friends A ends with ${a}, B with ${b}, C with ${c}.`,
    name: (at: number) => `Platform ${'ABC'[at] ?? ''}`,
    members: (members: string) => `*${members}* members in the end`,
    left: (share: string) => `before it: about ${share} of the ties’ strength left`,
    fresh: 'before it: all ties fresh',
    chart: 'Joined each week',
    picture: (a: string, b: string, c: string, left: string) =>
      `Three charts of joins each week, one for each platform, on one scale. ${a} members join platform A, ${b} platform B, ${c} platform C. Before C, about ${left} of the strength of all ties is left.`,
    live: (a: string, b: string, c: string, share: string) =>
      `In the end A has *${a}* members, B *${b}* and C *${c}*, *${share}* of A’s number.`,
    fizzled: (a: string) => `A never gets going: it ends with *${a}* members.`,
    recovery: 'Recovery between platforms',
    recoverySpoken: (value: number) => `${String(value)} percent of the wear`,
    bear: 'Asks that a tie can bear',
    bearSpoken: (value: number) => (value === 1 ? '1 ask' : `${String(value)} asks`),
    tableTitle: 'Three platforms on the same people',
    columns: {
      platform: 'Platform',
      strength: 'Ties’ strength left before it',
      members: 'Members in the end',
      peak: 'Most joins in a week',
      weeks: 'Weeks',
    },
    key: { bars: 'joined in a week', tie: 'strength of the ties left', worn: 'worn away' },
    notice:
      'Compare the height of the three charts. The terms are the same, and nobody has become lazier. What has changed is how often these friends have been asked before. Set the recovery to 100% and the fall is gone.',
    source: (people: string) =>
      `Our model, with ${people} imagined people who have ten friends each on average. That ties wear with each ask, and how far they recover, is assumed. Two voices in the articles say that ties wear, but nobody has measured it.`,
  },
  zh: {
    claim: '人情若有磨损，同一群朋友每换一个平台，会员就少一截。',
    claimElse: (a: string, b: string, c: string) =>
      `同一群朋友，甲最后${a}名会员，乙${b}名，丙${c}名。`,
    name: (at: number) => `平台${'甲乙丙'[at] ?? ''}`,
    members: (members: string) => `最后*${members}*名会员`,
    left: (share: string) => `开始前：人情约剩${share}`,
    fresh: '开始前：人情都没用过',
    chart: '每周加入人数',
    picture: (a: string, b: string, c: string, left: string) =>
      `三张每周加入人数的图，一个平台一张，刻度相同。平台甲最后有${a}名会员，乙${b}名，丙${c}名。丙开始之前，全部人情约剩${left}。`,
    live: (a: string, b: string, c: string, share: string) =>
      `甲最后有*${a}*名会员，乙*${b}*名，丙*${c}*名，丙是甲的*${share}*。`,
    fizzled: (a: string) => `甲没有做起来，最后只有*${a}*名会员。`,
    recovery: '两个平台之间，人情恢复',
    recoverySpoken: (value: number) => `恢复百分之${String(value)}`,
    bear: '一份人情经得起几次开口',
    bearSpoken: (value: number) => `${String(value)}次`,
    tableTitle: '同一群人，三个平台',
    columns: {
      platform: '平台',
      strength: '开始前人情所剩',
      members: '最后会员数',
      peak: '最多一周加入',
      weeks: '周数',
    },
    key: { bars: '一周加入的人', tie: '还剩的人情', worn: '已经用掉的' },
    notice:
      '条件没有变，人也没有变懒。变的是这些朋友以前被问过多少回。把恢复调到100%，下滑就不见了。',
    source: (people: string) =>
      `本站模型，设想${people}人，平均每人有10位朋友。人情每问一次就薄一点、能恢复多少，都是设想；两篇文章里有人这样说，没有人量过。`,
  },
});
