/** Words of the figure that builds a 2+1 chain step by step. Parts between asterisks are set in bold. */
import { words } from './words.ts';

export const twoPlusOneWords = words({
  en: {
    claim: 'On either version, you bring in exactly two and are still out of pocket.',
    versions: 'Whose terms',
    version: { essay: 'The essay’s', essayTeam: '… + 10% team', vendor: 'One vendor’s' },
    names: ['Ning', 'An', 'You', 'Bo', 'Mei', 'Lan', 'Yu', 'Jun'],
    step: 'Joins so far',
    stepSpoken: (value: number) => `${String(value)} joined so far`,
    joined: (count: number, of: number) =>
      `${String(count)} of ${String(of)} ${count === 1 ? 'has' : 'have'} joined`,
    steps: [
      'Ning is the first, and buys a pack.',
      'Ning brings in An.',
      'Ning brings in you, and becomes a boss.',
      'You bring in Bo.',
      'You bring in Mei, and become a boss.',
      'Bo brings in Lan.',
      'Bo brings in Yu, and becomes a boss.',
      'You bring in a third, Jun.',
    ],
    leave: 'You leave Ning’s team; Bo and Mei stay in it.',
    bothLeave: 'Bo leaves Ning’s team; Lan and Yu stay in it.',
    live: (v: { you: string; top: string }) => `You stand at *${v.you}*, Ning at *${v.top}*.`,
    liveTop: (top: string) => `Ning stands at *${top}*.`,
    promised: (who: string) =>
      `${who === 'You' ? 'You are' : `${who} is`} promised a team reward for this, but no amount is stated.`,
    picture: (v: { count: string; people: string; operator: string }) =>
      `${v.count} people and their accounts. ${v.people}. The operator holds ${v.operator}. Everything adds up to 0.`,
    person: (name: string, above: string | null, balance: string) =>
      `${name}, ${above === null ? 'on a line of their own' : `under ${above}`}, ${balance}`,
    // Between two people in the spoken list.
    then: '; ',
    thisFee: 'This fee',
    soFar: 'So far',
    unknown: '+?',
    tableTitle: 'The newest fee, and everybody’s account after it, in yuan',
    columns: { who: 'Who', above: 'Stands under' },
    ranks: ['agent', 'boss'],
    whoWithRank: (name: string, rank: string) => `${name}, ${rank}`,
    nobody: 'nobody',
    operatorShort: 'The operator',
    operator: 'The operator, before it pays for the packs',
    sum: 'Adds up to',
    key: {
      whole: 'has the price of the pack back',
      part: 'has some of it',
      nothing: 'has none of it',
      thread: (each: string) => `${each} of the newest fee`,
      dashed: {
        essay: 'promised, amount not stated',
        essayTeam: 'assumed by us',
      },
    },
    notice: {
      essay:
        'Look for what is dashed: it is the extra team reward that the essay promises a boss. The essay does not say how much, so it is in no sum. Nor does the essay name a price (¥500 is our choice) or say whether a new boss leaves.',
      essayTeam:
        'Compare your account with Ning’s. The team reward here is our assumption: 10%, the gap between the two rates. It helps those who stand above agents. You, with two recruits, are where you were.',
      vendor:
        'Watch Ning’s account from step to step. Ning stands under nobody and so never leaves. Your first two bring Ning twice what they bring you, and then they become Ning’s. So do everybody’s first two.',
    },
    source: {
      essay: (cited: string) =>
        `Our calculation by the essay’s example, 10% for an agent and 20% for a boss. Source: ${cited}. Cash only, the goods aside.`,
      essayTeam: (cited: string) =>
        `Our calculation by the essay’s example, with a team reward that is assumed. Source: ${cited}. Cash only, the goods aside.`,
      vendor: (cited: string) =>
        `Our calculation by one vendor’s advertising: pack ¥499, then ¥100, ¥300 and ¥200. Source: ${cited}. Other vendors describe other rules. Cash only, the goods aside.`,
    },
  },
  zh: {
    claim: '不论哪种条件，你正好带满两个人，账上还是亏的。',
    versions: '谁的条件',
    version: { essay: '文章的说法', essayTeam: '另加团队10%', vendor: '一家软件商' },
    names: ['阿宁', '小安', '你', '阿波', '小梅', '阿兰', '小雨', '阿军'],
    step: '已经加入几人',
    stepSpoken: (value: number) => `已加入${String(value)}人`,
    joined: (count: number, of: number) => `已加入${String(count)}人，共${String(of)}人`,
    steps: [
      '阿宁第一个来，买了一份礼包。',
      '阿宁带来了小安。',
      '阿宁带来了你，升为老板。',
      '你带来了阿波。',
      '你带来了小梅，升为老板。',
      '阿波带来了阿兰。',
      '阿波带来了小雨，升为老板。',
      '你带来第三个人，阿军。',
    ],
    leave: '你离开阿宁的团队，阿波和小梅留下。',
    bothLeave: '阿波离开阿宁的团队，阿兰和小雨留下。',
    live: (v: { you: string; top: string }) => `你的账上是*${v.you}*，阿宁是*${v.top}*。`,
    liveTop: (top: string) => `阿宁的账上是*${top}*。`,
    promised: (who: string) => `照文章的说法，${who}另有一份团队奖励，多少没说。`,
    picture: (v: { count: string; people: string; operator: string }) =>
      `${v.count}个人和他们的账：${v.people}。平台手里${v.operator}。所有账相加等于0。`,
    person: (name: string, above: string | null, balance: string) =>
      `${name}${above === null ? '自成一线' : `在${above}下面`}，${balance}`,
    then: '；',
    thisFee: '这一笔',
    soFar: '到现在',
    unknown: '+？',
    tableTitle: '最新一笔钱，以及到这一步每个人的账，单位：元',
    columns: { who: '谁', above: '上级' },
    ranks: ['代理', '老板'],
    whoWithRank: (name: string, rank: string) => `${name}（${rank}）`,
    nobody: '没有',
    operatorShort: '平台',
    operator: '平台，未扣货款',
    sum: '合计',
    key: {
      whole: '已回本',
      part: '收回一部分',
      nothing: '分文未回',
      thread: (each: string) => `一根线是最新一笔钱里的${each}`,
      dashed: { essay: '许诺了，没说多少', essayTeam: '本站的设想' },
    },
    notice: {
      essay:
        '文章还许诺老板一份“团队奖励”，没有说多少，这里画成虚线，不计入账。礼包多少钱，文章也没写，500元是我们取的。升了老板要不要离开，同样没写。',
      essayTeam:
        '这里的团队奖励是本站的设想：10%，即两档佣金之差。多拿的是站在代理上面的人；你带满两个人，账上还是原来那个数。',
      vendor:
        '阿宁上面没有人，用不着离开。你的头两个下线，给阿宁带来的钱是给你的两倍，之后还归到阿宁名下。人人的头两个下线都是这样。',
    },
    source: {
      essay: (cited: string) =>
        `本站按文章举的例子计算：代理10%，老板20%。来源：${cited}。只算现金，不计商品。`,
      essayTeam: (cited: string) =>
        `本站按文章举的例子计算，团队奖励是设想。来源：${cited}。只算现金，不计商品。`,
      vendor: (cited: string) =>
        `本站按一家软件商的广告计算：礼包499元，佣金100元、300元和200元。来源：${cited}。别家规则不尽相同。只算现金，不计商品。`,
    },
  },
});
