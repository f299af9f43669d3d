/** Words of the figure that shows who gets the fee back at the reader's rates. */
import { words } from './words.ts';

export const feeBackWords = words({
  en: {
    claim: (oneIn: string, fee: string) =>
      `Set the rates as you like: fewer than 1 member in ${oneIn} gets the ${fee} back in cash.`,
    picture: (n: { whole: string; part: string; nothing: string; most: string }) =>
      `One hundred marks, each for one member in a hundred. ${n.whole} have the fee back, ${n.part} have some of it, ${n.nothing} have none. At most ${n.most} in a hundred could ever have it back.`,
    hundred: 'Every mark is one member in a hundred',
    limit: (most: string) => `never past ${most}`,
    yours: (guess: string) => `your guess: ${guess}`,
    live: (n: { members: string; whole: string; share: string; needed: string; nobody: string }) =>
      `${n.members} people join. ${
        n.whole === '0'
          ? `*None* of them brings in ${n.needed} or more, so nobody has the fee back`
          : n.whole === '1'
            ? `*1* of them, *${n.share}*, brings in ${n.needed} or more and has the fee back`
            : `*${n.whole}* of them, *${n.share}*, bring in ${n.needed} or more and have the fee back`
      }; ${n.nobody} bring in nobody.`,
    fizzled: (n: { members: string; whole: string }) =>
      `Growth fizzles out at ${n.members} members; ${
        n.whole === '0'
          ? '*none* of them has'
          : n.whole === '1'
            ? '*1* of them has'
            : `*${n.whole}* of them have`
      } the fee back.`,
    unfinished: (week: string) => `After ${week} weeks it is still running. So far: `,
    rows: 'Members by how many people they brought in',
    brought: (recruits: string) => `brought in ${recruits}`,
    broughtMore: (recruits: string) => `brought in ${recruits} or more`,
    broughtNone: 'brought in nobody',
    members: 'Members',
    share: 'Share',
    all: 'All members',
    notice:
      'The violet sliders change how many people join, and how fast. The share who have the fee back moves with them, but no setting can carry it past the double line: every recruit has one recruiter, so nobody can be counted twice.',
    source: (people: string, case_: string) =>
      `Our model: a town of ${people} people who can all meet, ${case_}’s pay as reported, with “about” taken as exact; rates and patience are imagined. One run, with the same seed as on the home page.`,
    key: { whole: 'fee back', part: 'some of it', nothing: 'none of it' },
    open: 'Watch this run, week by week',
  },
  zh: {
    claim: (oneIn: string, fee: string) =>
      `数字随你调，收回${fee}的会员始终不到${'零一二三四五六七八九十'[Number(oneIn)] ?? oneIn}分之一。`,
    picture: (n: { whole: string; part: string; nothing: string; most: string }) =>
      `每100名会员里，${n.whole}名已回本，${n.part}名收回一部分，${n.nothing}名分文未回。不管怎么调，能回本的都不会超过${n.most}名。`,
    hundred: '1个圆代表1%的会员',
    limit: (most: string) => `上限${most}名`,
    yours: (guess: string) => `你猜${guess}名`,
    live: (n: { members: string; whole: string; share: string; needed: string; nobody: string }) =>
      `共有${n.members}人加入。其中*${n.whole}*人（*${n.share}*）拉到${n.needed}人及以上，回了本；${n.nobody}的人一个也没拉到。`,
    fizzled: (n: { members: string; whole: string }) =>
      `没能铺开：只有${n.members}人加入，其中*${n.whole}*人回了本。`,
    unfinished: (week: string) => `过了${week}周还没有结束。到此为止：`,
    rows: '按拉到的人数看会员',
    brought: (recruits: string) => `拉到${recruits}人`,
    broughtMore: (recruits: string) => `拉到${recruits}人及以上`,
    broughtNone: '一个也没拉到',
    members: '会员',
    share: '占比',
    all: '全体会员',
    notice:
      '拨动滑块，来多少人、来得多快都会变，回本的比例却越不过那道双线：每个人只有一个推荐人，同一个下线不能算给两个人。',
    source: (people: string, case_: string) =>
      `本站模型：小镇${people}人，人人都可能相遇；佣金按报道中${case_}的规则，两个数字和耐心是设想。图中是一次模拟，小镇与首页打开时相同。`,
    key: { whole: '已回本', part: '收回一部分', nothing: '分文未回' },
    open: '一周一周看这次模拟',
  },
});
