/** Words of the figure that shows who gets the fee back at the reader's rates. */
import { words } from './words.ts';

export const feeBackWords = words({
  en: {
    claim: (oneIn: string, fee: string) =>
      `Set the rates as you like: fewer than 1 member in ${oneIn} gets the ${fee} back.`,
    asks: 'Friends each member asks a week',
    asksSpoken: (value: number) =>
      value === 1 ? '1 friend a week' : `${String(value)} friends a week`,
    chance: 'Chance that a friend joins',
    chanceSpoken: (value: number) => `${String(value)} percent`,
    picture: (n: { whole: string; part: string; nothing: string; most: string }) =>
      `One hundred members. ${n.whole} have the fee back, ${n.part} have some of it, ${n.nothing} have none. At most ${n.most} in a hundred could ever have it back.`,
    hundred: 'Every mark is one member in a hundred',
    limit: (most: string) => `never past ${most}`,
    yours: (guess: string) => `your guess: ${guess}`,
    live: (n: { members: string; whole: string; share: string; needed: string; nobody: string }) =>
      `${n.members} people join. *${n.whole}* of them, *${n.share}*, bring in ${n.needed} or more and have the fee back; ${n.nobody} bring in nobody.`,
    fizzled: (n: { members: string; whole: string }) =>
      `It fizzles: only ${n.members} join, and *${n.whole}* of them have the fee back.`,
    rows: 'Members by how many people they brought in',
    brought: (recruits: string) => `brought in ${recruits}`,
    broughtMore: (recruits: string) => `brought in ${recruits} or more`,
    broughtNone: 'brought in nobody',
    members: 'Members',
    share: 'Share',
    all: 'All members',
    notice:
      'The violet sliders change how many people join, and how fast. They hardly move the share who have the fee back, and cannot carry it past the double line: every recruit has one recruiter, so nobody’s recruits can be counted twice.',
    source: (people: string, case_: string) =>
      `Our model: a town of ${people} people who can all meet, ${case_}’s published pay; rates and patience are imagined. One run, seed as on the home page.`,
    key: { whole: 'fee back', part: 'some of it', nothing: 'none of it' },
    failed: 'The simulation could not start in this browser. The figure shows the first run.',
    open: 'Watch this run grow and collapse',
  },
  zh: {
    claim: (oneIn: string, fee: string) => `比率随你调，收回${fee}的会员始终不到${oneIn}分之一。`,
    asks: '每位会员每周问几位朋友',
    asksSpoken: (value: number) => `每周${String(value)}位朋友`,
    chance: '朋友答应加入的可能',
    chanceSpoken: (value: number) => `百分之${String(value)}`,
    picture: (n: { whole: string; part: string; nothing: string; most: string }) =>
      `一百名会员，${n.whole}名已收回会费，${n.part}名收回一部分，${n.nothing}名分文未回。无论如何，每百人中最多${n.most}人能收回。`,
    hundred: '每个记号代表百名会员中的一名',
    limit: (most: string) => `不会超过${most}`,
    yours: (guess: string) => `你猜：${guess}`,
    live: (n: { members: string; whole: string; share: string; needed: string; nobody: string }) =>
      `共有${n.members}人加入。其中*${n.whole}*人（*${n.share}*）拉到${n.needed}人以上，收回了会费；${n.nobody}的人一个也没拉到。`,
    fizzled: (n: { members: string; whole: string }) =>
      `没能铺开：只有${n.members}人加入，其中*${n.whole}*人收回了会费。`,
    rows: '按拉到的人数看会员',
    brought: (recruits: string) => `拉到${recruits}人`,
    broughtMore: (recruits: string) => `拉到${recruits}人及以上`,
    broughtNone: '一个也没拉到',
    members: '会员',
    share: '占比',
    all: '全体会员',
    notice:
      '紫色滑块改变的是多少人加入、加入得多快，收回会费的占比却几乎不动，更越不过那道双线：每个人只有一位推荐人，谁的下线都不能算两遍。',
    source: (people: string, case_: string) =>
      `本站模型：小镇${people}人，人人可能相遇，佣金按${case_}公开的规则，比率和耐心为设想。一次运行，种子与首页相同。`,
    key: { whole: '已收回会费', part: '收回一部分', nothing: '分文未回' },
    failed: '这个浏览器里模拟没能启动，图中是最初的那一次运行。',
    open: '看这次运行怎样长大、散掉',
  },
});
