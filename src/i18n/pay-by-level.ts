/** Words of the figure of commission levels on a fixed budget. */
import { words } from './words.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HAN = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

export const payByLevelWords = words({
  en: {
    claim: 'Spread over enough levels, the same money gives fewer members their fee back.',
    levels: 'Commission levels',
    levelsSpoken: (value: number) => (value === 1 ? '1 level' : `${String(value)} levels`),
    percent: 'Paid out of each fee',
    percentSpoken: (value: number) => `${String(value)} percent of each fee`,
    live: (v: {
      percent: string;
      levels: number;
      each: string;
      needed: string;
      notBack: string;
    }) =>
      v.levels === 1
        ? `*${v.percent}* of each fee is paid out on *one* level. To have the fee back you need *${v.needed}* ${v.needed === '1' ? 'recruit' : 'recruits'} of your own, and *${v.notBack}* of members have fewer.`
        : `*${v.percent}* of each fee is paid out on *${NUMBERS[v.levels] ?? ''}* levels, *${v.each}* on each. To have the fee back you need *${v.needed}* ${v.needed === '1' ? 'person' : 'people'} within those levels, and *${v.notBack}* of members have fewer.`,
    falls: (best: number) =>
      `At this budget, results get better up to ${NUMBERS[best] ?? ''} levels, and then worse.`,
    rises: 'At this budget, every added level leaves fewer members with the fee back.',
    picture: (percent: string, shares: string) =>
      `Ten columns of a hundred members, for one to ten commission levels, when ${percent} of each fee is paid out. Out of pocket: ${shares}.`,
    back: 'Members with the fee back, of a hundred:',
    axis: 'commission levels',
    guess: (n: string) => `your guess: ${n} out of pocket with three levels`,
    tableTitle: (percent: string) => `${percent} of each fee paid out, in equal parts`,
    columns: {
      levels: 'Levels',
      each: 'For each level',
      needed: 'People needed',
      notBack: 'Out of pocket',
      top: 'Top 1%: share of all pay',
    },
    key: {
      whole: 'fee back',
      part: 'some of it',
      nothing: 'none of it',
      hundred: 'Every column is a hundred members',
    },
    notice: (nothing: string) =>
      `Look at the hollow rings: they do not change. ${nothing} of members have recruited nobody, so there is nobody on any level below them to bring them pay.`,
    source: (members: string, unpaid: string) =>
      `Our model: one tree of ${members} members who join one at a time, everybody equally likely to bring in the next. Equal parts on all levels are our assumption. Where nobody stands that high above a newcomer, the part stays with the operator: with ten levels, that is ${unpaid} of the budget. Cash only.`,
  },
  zh: {
    claim: '同样的钱分给更多层，到头来回本的人更少。',
    levels: '佣金层数',
    levelsSpoken: (value: number) => `${String(value)}层`,
    percent: '每份会费拿出多少来分',
    percentSpoken: (value: number) => `每份会费的百分之${String(value)}`,
    live: (v: {
      percent: string;
      levels: number;
      each: string;
      needed: string;
      notBack: string;
    }) =>
      v.levels === 1
        ? `每份会费的*${v.percent}*都给*一*层。自己拉到*${v.needed}*个人才回本，*${v.notBack}*的会员没有这么多。`
        : `每份会费的*${v.percent}*分给*${HAN[v.levels] ?? ''}*层，每层*${v.each}*。这几层里要有*${v.needed}*个人才回本，*${v.notBack}*的会员没有这么多。`,
    falls: (best: number) => `拿出这么多来分，先好后坏：${HAN[best] ?? ''}层时回本的最多。`,
    rises: '拿出这么多来分，每加一层，回本的就少一些。',
    picture: (percent: string, shares: string) =>
      `十列圆点，每列一百名会员，依次是一层到十层佣金，每份会费拿出${percent}来分。没回本的依次为${shares}。`,
    back: '每100名会员里，回本的有几名：',
    axis: '佣金层数',
    guess: (n: string) => `你猜三层时有${n}名没回本`,
    tableTitle: (percent: string) => `每份会费拿出${percent}，各层平分`,
    columns: {
      levels: '层数',
      each: '每层',
      needed: '要几个人',
      notBack: '没回本',
      top: '前1%占全部佣金',
    },
    key: {
      whole: '已回本',
      part: '收回一部分',
      nothing: '分文未回',
      hundred: '每一列是100名会员',
    },
    notice: (nothing: string) =>
      `空心的圈一个也没少：${nothing}的会员没拉到人，下面一层也没有，层数再多也轮不到他们。`,
    source: (members: string, unpaid: string) =>
      `本站模型：${members}人一个一个加入，由谁带来，人人机会相等。各层平分是我们的设想。上面没有那么多层的，那一份留在平台：十层时占${unpaid}。只算现金。`,
  },
});
