/** Words of the page with every control. */
import { words } from './words.ts';

/** A name that stands in quotation marks itself: those in it become single ones. */
const quoted = (name: string): string => name.replaceAll('“', '‘').replaceAll('”', '’');

export const workbenchWords = words({
  en: {
    tableTitle: 'Week by week',
    /** By the kind of ending. */
    claimOf: {
      fizzled: (left: string) => `Growth never gets going: ${left} people are left.`,
      insolvent: (left: string, week: string) =>
        `In week ${week} the operator cannot pay, and ${left} people are still left.`,
      closed: (left: string, week: string) =>
        `It is closed in week ${week}, while ${left} people are still left.`,
      saturated: (left: string) => `Growth stops while ${left} people are still left.`,
      stalled: (left: string) => `Growth stops while ${left} people are still left.`,
    },
    claimNone: 'Growth stops when nobody is left.',
    claimGoes: (week: string) => `By week ${week}, growth has not stopped.`,
    notice:
      'Change the plan or the network, and press play again. Does growth still stop, and how many have their money back?',
    /** Where there is a page under the figure. */
    point: ' Point at somebody in the picture to see who brought them in.',
    noticePlay: 'Press play. How many have their money back by the time growth stops?',
    source: (people: string, platform: string) =>
      `Our model, with ${people} imagined people; the plan is the one called “${quoted(platform)}”, which is set out part by part under the figure.`,
    /** The same where there is no page under the figure. */
    takenFrom: (people: string, platform: string) =>
      `Our model, with ${people} imagined people; plan: “${quoted(platform)}”.`,
    plansComing: 'The other plans are on their way.',
    noPlans: 'The other plans could not be loaded. The first one still runs.',
    toggles: 'The same plan, read differently',
    seed: 'Number of the town',
    seedSpoken: (value: number) => `town number ${String(value)}`,
    termsOf: (plan: string) => `What “${quoted(plan)}” rests on`,
    termsCaption: 'Every part of the plan, where it comes from, and what that says',
    term: 'Part of the plan',
    standingTitle: 'Standing',
    says: 'What it rests on',
    haveNotBackAll: 'have not got back in cash all they paid in',
    /** Of a plan under which nobody pays. */
    free: {
      live: (week: string, joined: string) =>
        `Week *${week}* · *${joined}* joined · joining costs nothing, so nobody has a fee to lose`,
      picture: (n: { week: string; joined: string; ring: string; stopped: string }) =>
        `Week ${n.week}. ${n.joined} members in rings by the week they joined; the newest ring has ${n.ring}. Joining costs nothing. ${n.stopped} have stopped asking.`,
      key: 'Nobody has paid: all members stand in the colour of “fee back”.',
      notice:
        'Nobody pays here. Where does the money come from that members are paid, and does growth stop all the same?',
    },
    picked: (place: string, week: string) =>
      `Marked: member no. ${place}, who joined in week ${week}.`,
    follow: 'Follow this member',
    unpick: 'Take the mark off',
    panelComing: 'One moment.',
    panelFailed: 'This part could not be loaded. Close it and open it again to try once more.',
    own: {
      name: 'Your own plan',
      about: 'Built by you under “Build a plan”. It stands for no company.',
      term: 'Every part of it',
      standing: 'yours',
      says: 'You set it. No source stands behind any of it.',
    },
    panels: {
      build: {
        title: 'Build a plan',
        about: 'Change the plan that is set, or start from nothing; it runs above at once.',
      },
      levels: {
        title: 'Level by level',
        about:
          'How many stand on each level of recruiting, and who stands above and below one member.',
      },
      share: {
        title: 'Share',
        about: 'A link, a QR code or a file that opens this very run.',
      },
      take: {
        title: 'Take away',
        about: 'The run as a picture, as data, as a citation.',
      },
      embed: {
        title: 'Embed',
        about: 'The figure in a page of your own, with a preview.',
      },
      many: {
        title: 'Run it many times',
        about:
          'Up to a thousand towns with the same setting: what they have in common, and where this one lies.',
      },
      compare: {
        title: 'Compare two',
        about: 'Keep one setting, change something, and see both in the same town side by side.',
      },
      needed: {
        title: 'What would have to be true',
        about:
          'How much members would have to sell to people outside for half of them to earn their fee back.',
      },
      dream: {
        title: 'The dream against the run',
        about:
          'The tree of the brochure, in which everyone brings two or three, laid over what happened above.',
      },
      member: {
        title: 'Follow one member',
        about:
          'By place in the queue, by luck or at random: what came in and went out, week by week.',
      },
    },
    link: {
      fields: {
        quit: 'members who stop each week',
        people: 'people in the town',
        plan: 'plan',
        toggles: 'reading of the plan',
        net: 'who can meet whom',
        own: 'your own plan',
        patience: 'weeks of patience',
        impatient: 'stop each week once out of patience',
        fatigue: 'chance lost with each earlier ask',
        closes: 'week of closing',
        retail: 'sold to outsiders a week',
      },
      unknown: (field: string, given: string) =>
        `${field}: there is no “${given}” here. The page’s own is used.`,
      clash: (field: string, given: string) =>
        `${field}: “${given}” do not go together. None of them is on.`,
      unreadable: (field: string, given: string) =>
        `${field}: “${given}” cannot be read as a plan; part of the link may be missing. The page’s own plan runs instead.`,
      impossible: (field: string, given: string, why = '') =>
        `${field}: “${given}” breaks a rule that every plan must keep.${why === '' ? '' : ` ${why}`} The page’s own plan runs instead.`,
    },
  },
  zh: {
    tableTitle: '各周的数',
    claimOf: {
      fizzled: (left: string) => `它没有做起来，还剩${left}人没加入。`,
      insolvent: (left: string, week: string) => `第${week}周平台付不出钱，还有${left}人没加入。`,
      closed: (left: string, week: string) => `第${week}周被关停，还有${left}人没加入。`,
      saturated: (left: string) => `它停下来的时候，还有${left}人没加入。`,
      stalled: (left: string) => `它停下来的时候，还有${left}人没加入。`,
    },
    claimNone: '直到人一个不剩，它才停下。',
    claimGoes: (week: string) => `到第${week}周，它还没有停。`,
    notice: '换一个方案或者一种网络，再放一遍。它还会不会停？回本的有多少？',
    point: '在图中点一个人，看是谁拉来的。',
    noticePlay: '按播放，看到它停下的时候，回本的有多少？',
    source: (people: string, platform: string) =>
      `本站模型，设想${people}人；方案是“${quoted(platform)}”，图下逐项写明依据。`,
    takenFrom: (people: string, platform: string) =>
      `本站模型，设想${people}人；方案：“${quoted(platform)}”。`,
    plansComing: '其他方案正在载入。',
    noPlans: '其他方案没能载入，第一个仍可使用。',
    toggles: '同一个方案，换一种算法',
    seed: '小镇编号',
    seedSpoken: (value: number) => `${String(value)}号小镇`,
    termsOf: (plan: string) => `“${quoted(plan)}”的依据`,
    termsCaption: '方案的每一项，从哪里来，怎么说的',
    term: '方案的哪一项',
    standingTitle: '由来',
    says: '依据',
    haveNotBackAll: '付出的全部现金',
    free: {
      live: (week: string, joined: string) =>
        `第*${week}*周，已有*${joined}*人加入。加入不花钱，没有会费可亏`,
      picture: (n: { week: string; joined: string; ring: string; stopped: string }) =>
        `第${n.week}周。${n.joined}名会员按加入的周次，由里到外一圈圈排开，最外一圈${n.ring}人。加入不花钱。${n.stopped}已停手。`,
      key: '没有人交过钱，会员都用“已回本”的颜色。',
      notice: '这里没有人交钱。会员拿到的钱从哪里来？它是不是照样会停？',
    },
    picked: (place: string, week: string) => `已标出：第${place}个会员，第${week}周加入。`,
    follow: '跟着这个会员看',
    unpick: '取消标记',
    panelComing: '请稍候。',
    panelFailed: '这一部分没能载入。合上再打开，会再试一次。',
    own: {
      name: '你自己的方案',
      about: '由你在“设计方案”里设定，不代表任何公司。',
      term: '全部各项',
      standing: '自定',
      says: '都由你设定，没有资料作依据。',
    },
    panels: {
      build: {
        title: '设计方案',
        about: '改一改选中的方案，或者从零开始，上面的图随即照新方案模拟。',
      },
      levels: {
        title: '一层一层看',
        about: '每一层有多少会员；任选一名，看上线和下线都有谁。',
      },
      share: { title: '分享', about: '用链接、二维码或文件，打开的都是这一次模拟。' },
      take: { title: '带走', about: '这次模拟的图片、数据和引用格式。' },
      embed: { title: '放进网页', about: '把图嵌入你自己的网页，附预览。' },
      many: {
        title: '多模拟几次',
        about: '同样的设定，最多一千个小镇：它们有什么共同之处，这一个又在什么位置。',
      },
      compare: {
        title: '两种设定比一比',
        about: '留下一种设定，再改动一处，放在同一个小镇里并排看。',
      },
      needed: {
        title: '要卖出多少才够',
        about: '会员要对外卖出多少，才能有一半人回本。',
      },
      dream: {
        title: '理想和实际',
        about: '宣传册上人人都拉两三个的那棵树，盖在上面那次模拟上看。',
      },
      member: {
        title: '跟着一个会员',
        about: '按加入的先后挑，按运气挑，或者随便挑一个：每周进了多少，出了多少。',
      },
    },
    link: {
      fields: {
        quit: '每周停手的会员',
        people: '小镇人口',
        plan: '方案',
        toggles: '方案的另一种算法',
        net: '谁能遇见谁',
        own: '你自己的方案',
        patience: '肯等几周',
        impatient: '等不下去之后每周停手的',
        fatigue: '每被问过一次减少的可能性',
        closes: '关停的周次',
        retail: '每周卖给会员以外的人',
      },
      unknown: (field: string, given: string) => `${field}：这里没有“${given}”，仍用本页原有的。`,
      clash: (field: string, given: string) => `${field}：“${given}”不能同时用，都已略去。`,
      unreadable: (field: string, given: string) =>
        `${field}：“${given}”读不成一个方案，链接可能不完整。现在用的是本页原有的方案。`,
      impossible: (field: string, given: string, why = '') =>
        `${field}：“${given}”违反了方案必须遵守的规则。${why}现在用的是本页原有的方案。`,
    },
  },
});
