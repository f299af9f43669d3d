/** Words of the growing and collapsing network. */
import { words } from './words.ts';

export const growthWords = words({
  en: {
    region: 'The live network',
    /** The sentence in parts, so that the numbers can be set apart. */
    week: 'Week',
    haveJoined: 'joined',
    haveNotBack: (fee: string) => `have not got their ${fee} back in cash`,
    notYet: '',
    start: (founders: string, paid = true) =>
      `${founders} people start it.${paid ? ' Each has paid the fee.' : ''}`,
    growing: (joined: string) =>
      joined === '0'
        ? 'Nobody joined this week.'
        : joined === '1'
          ? '1 joined this week, and has not been paid.'
          : `${joined} joined this week. None of them has been paid.`,
    turning: (joined: string, peak: string) =>
      joined === peak
        ? joined === '0'
          ? 'Nobody joined this week.'
          : `${joined} joined, as many as last week.`
        : joined === '0'
          ? 'The turn: nobody joined this week.'
          : `The turn: ${joined} joined, fewer than last week’s ${peak}.`,
    falling: (joined: string, stopped: string) =>
      `${joined === '0' ? 'Nobody' : joined} joined this week. ${stopped} have stopped asking.`,
    ended: {
      closed: (week: string) => `Closed in week ${week}. The books are shut.`,
      insolvent: (week: string) => `Over in week ${week}: more pay is due than there is cash.`,
      fizzled: (week: string, neverAsked: string) =>
        `It fizzled out in week ${week}. ${neverAsked} ${neverAsked === '1' ? 'was' : 'were'} never asked.`,
      saturated: (week: string) => `Week ${week}: there is nobody left to ask.`,
      stalled: (week: string, stopped: string) =>
        `Over in week ${week}. ${stopped} have stopped asking.`,
    },
    unfinished: (active: string) =>
      active === '1'
        ? 'Still running: 1 member goes on asking.'
        : `Still running: ${active} members go on asking.`,
    ring: (joined: string) =>
      joined === '1' ? '1 person joined this week.' : `${joined} people joined this week.`,
    ringMore: 'That is the outer ring. Nobody in it has been paid yet.',
    picture: (n: {
      week: string;
      joined: string;
      ring: string;
      notBack: string;
      stopped: string;
    }) =>
      `Week ${n.week}. ${n.joined} members in rings by the week they joined; the newest ring has ${n.ring}. ${n.notBack} have not got the fee back in cash. ${n.stopped} have stopped asking.`,
    seed: 'Another town',
    seedNow: (seed: string) => `Town no. ${seed}`,
    reset: 'Start again',
    share: 'Copy link',
    shared: 'Link copied. It holds both rates, the town and the week.',
    shareByHand: 'Copying was refused by the browser. The link is in the address bar.',
    noWorker:
      'The simulation could not start in this browser. The picture shows the run this page opens with.',
    tableTitle: 'The same run as a table',
    tableCaption: (asks: string, chance: string, seed: string) =>
      `People by week: ${asks} friends asked a week, chance ${chance}, seed ${seed}`,
    columns: {
      week: 'Week',
      joined: 'Joined',
      members: 'In all',
      active: 'Still asking',
      notBack: 'Fee not back',
    },
  },
  zh: {
    region: '模拟中的网络',
    week: '第',
    haveJoined: '人加入',
    haveNotBack: (fee: string) => `${fee}现金`,
    notYet: '的人还没拿回',
    start: (founders: string, paid = true) => `${founders}个人起头${paid ? '，都已交会费' : ''}。`,
    growing: (joined: string) => `本周加入${joined}人，都还没拿到钱。`,
    turning: (joined: string, peak: string) => `开始回落：本周加入${joined}人，上周${peak}人。`,
    falling: (joined: string, stopped: string) =>
      `${joined === '0' ? '本周没有人加入' : `本周加入${joined}人`}，${stopped}的会员已停手。`,
    ended: {
      closed: (week: string) => `第${week}周关停，账就停在这里。`,
      insolvent: (week: string) => `第${week}周，应付佣金超过平台现金，到此为止。`,
      fizzled: (week: string, neverAsked: string) =>
        `第${week}周停下，有${neverAsked}人从未被问到。`,
      saturated: (week: string) => `第${week}周，已经没有人可问。`,
      stalled: (week: string, stopped: string) => `第${week}周到头，${stopped}的会员已停手。`,
    },
    unfinished: (active: string) => `还没有结束：仍有${active}名会员在拉人。`,
    ring: (joined: string) => `本周加入${joined}人。`,
    ringMore: '他们在最外面一圈，都还没拿到钱。',
    picture: (n: {
      week: string;
      joined: string;
      ring: string;
      notBack: string;
      stopped: string;
    }) =>
      `第${n.week}周。${n.joined}名会员按加入的周次，由里到外一圈圈排开，最外一圈${n.ring}人。${n.notBack}的会员还没回本（只算现金），${n.stopped}已停手。`,
    seed: '换一个小镇',
    seedNow: (seed: string) => `小镇编号${seed}`,
    reset: '重新开始',
    share: '复制链接',
    shared: '链接已复制，含两个数字、小镇编号和周次。',
    shareByHand: '浏览器不允许复制，请到地址栏里复制链接。',
    noWorker: '模拟没能在这个浏览器里启动，图中仍是本页打开时的那次模拟。',
    tableTitle: '用表格看这次模拟',
    tableCaption: (asks: string, chance: string, seed: string) =>
      `各周人数：每周问${asks}位朋友，答应的可能${chance}，小镇编号${seed}`,
    columns: {
      week: '周次',
      joined: '加入',
      members: '累计',
      active: '在拉人',
      notBack: '还没回本',
    },
  },
});
