/** Words of 'Three titles'. Parts between asterisks are set in bold. */
import { words } from './words.ts';

const people = (n: number): string => (n === 1 ? '1 person' : `${String(n)} people`);

export const tierLadderWords = words({
  en: {
    claim: (below: number) =>
      `Before you hold the top title, at least ${String(below)} people must join beneath you.`,
    pay: (pay: string) => `about *${pay}* a recruit`,
    pack: (fee: string) => `Buy the ${fee} pack.`,
    recruit: (direct: number, heads: number) =>
      heads === 0
        ? `Recruit ${people(direct)}.`
        : `Recruit ${people(direct)}, ${String(heads)} of whom recruit ${String(direct)} each.`,
    below: (n: number) => `${people(n)} beneath`,
    everyone: 'every member, from the first day',
    oneIn: (n: number) => `fewer than 1 member in ${String(n)}`,
    share: (share: string, members: string, least: boolean) =>
      `${least ? 'at least' : 'at most'} *${share}* of ${members}`,
    live: (v: { members: string; second: string; third: string; rest: string; pay: string }) =>
      `Of *${v.members}* members, at most *${v.second}* can hold the second title and *${v.third}* the third. At least *${v.rest}* stay at about ${v.pay} a recruit.`,
    slider: 'Members in all',
    spoken: (members: string) => `${members} members`,
    key: {
      back: (direct: number) => `has ${String(direct)} recruits, and so the fee back`,
      nothing: 'has no recruits, and nothing back',
    },
    notice: (direct: number) =>
      `Compare how many people hang beneath each title. Effort does not come into it: each person is recruited by only one other, so for everybody to have ${String(direct)} recruits there would have to be ${String(direct)} times as many people as there are.`,
    source: (cited: string) =>
      `The most that arithmetic allows, for one founder whom nobody recruited; our calculation. Pay is reported as “about”. Plan: ${cited}`,
    dots: (below: number, direct: number, heads: number) =>
      below === 0
        ? 'One person with nobody beneath them.'
        : heads === 0
          ? `One person above a line and ${people(direct)} beneath it.`
          : `One person above a line and ${people(direct)} beneath it; ${String(heads)} of these have ${String(direct)} people each: ${String(below)} beneath in all.`,
    table: (members: string) =>
      `The three titles, and how many of ${members} members can hold them`,
    rows: {
      title: 'Title',
      pay: 'Pay a recruit, about',
      below: 'People beneath',
      oneIn: 'Fewer than',
      holders: 'Members who stay or get there',
    },
    oneInShort: (n: number) => (n === 1 ? '–' : `1 in ${String(n)}`),
    most: (n: string) => `at most ${n}`,
    least: (n: string) => `at least ${n}`,
  },
  zh: {
    claim: (below: number) => `要拿到最高头衔，下面至少要有${String(below)}人加入。`,
    pay: (pay: string) => `每推荐一人约*${pay}*`,
    pack: (fee: string) => `购买${fee}礼包。`,
    recruit: (direct: number, heads: number) =>
      heads === 0
        ? `直接推荐满${String(direct)}人。`
        : `直接推荐满${String(direct)}人，其中${String(heads)}人又各推荐满${String(direct)}人。`,
    below: (n: number) => `下面${String(n)}人`,
    everyone: '一加入就是',
    oneIn: (n: number) => `每${String(n)}名会员里不到1名`,
    share: (share: string, members: string, least: boolean) =>
      `${members}人里${least ? '至少' : '至多'}*${share}*人`,
    live: (v: { members: string; second: string; third: string; rest: string; pay: string }) =>
      `*${v.members}*名会员里，至多*${v.second}*人能升到第二级，*${v.third}*人能升到第三级；至少*${v.rest}*人，每推荐一人一直只有约${v.pay}。`,
    slider: '会员总数',
    spoken: (members: string) => `${members}名会员`,
    key: {
      back: (direct: number) => `推荐满${String(direct)}人，已回本`,
      nothing: '还没推荐别人，分文未回',
    },
    notice: (direct: number) =>
      `这和努不努力没有关系。每个人只有一个推荐人；要让人人都推荐满${String(direct)}人，被推荐的人就得是会员的${String(direct)}倍，可他们自己也是会员。`,
    source: (cited: string) =>
      `算术上的上限，由本站计算；假定最初有一人，没有推荐人。佣金在报道中写作“不等”，这里按定数算。佣金规则：${cited}`,
    dots: (below: number, direct: number, heads: number) =>
      below === 0
        ? '一个人，下面没有人。'
        : heads === 0
          ? `线上一个人，线下${String(direct)}人。`
          : `线上一个人，线下${String(direct)}人，其中${String(heads)}人下面又各有${String(direct)}人，合计${String(below)}人。`,
    table: (members: string) => `三个头衔，以及${members}名会员里能有多少人拿到`,
    rows: {
      title: '头衔',
      pay: '推荐一人约得',
      below: '下面人数',
      oneIn: '不到会员的',
      holders: '能有多少人',
    },
    oneInShort: (n: number) => (n === 1 ? '—' : `1/${String(n)}`),
    most: (n: string) => `至多${n}`,
    least: (n: string) => `至少${n}`,
  },
});
