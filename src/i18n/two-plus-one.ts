/** Words of the figure that builds a 2+1 chain step by step. */
import { words } from './words.ts';

export const twoPlusOneWords = words({
  en: {
    claim: 'Whoever brings exactly two has not got the pack back.',
    versions: 'Whose terms',
    version: { essay: 'The essay’s', vendor: 'One vendor’s' },
    names: ['Ning', 'An', 'You', 'Bo', 'Mei', 'Lan', 'Yu', 'Jun'],
    step: 'Joins so far',
    stepSpoken: (value: number) => `${String(value)} have joined`,
    steps: [
      'Ning stands at the top and has paid for a pack.',
      'An joins under Ning.',
      'You join under Ning. With two recruits Ning is a boss.',
      'You bring in Bo.',
      'You bring in Mei. With two recruits you are a boss.',
      'Bo brings in Lan.',
      'Bo brings in Yu and is a boss.',
      'You bring in a third person, Jun.',
    ],
    leave: 'You leave Ning’s team; Bo and Mei stay in it.',
    bothLeave: 'Bo leaves Ning’s team; Lan and Yu stay in it.',
    live: (v: { step: string; you: string; top: string }) =>
      `${v.step} You stand at *${v.you}*, Ning at *${v.top}*.`,
    liveTop: (v: { step: string; top: string }) => `${v.step} Ning stands at *${v.top}*.`,
    picture: (count: string, you: string, top: string, operator: string) =>
      `A tree of ${count} people under who stands above them. Your account: ${you}. Ning’s: ${top}. The operator holds ${operator}. All accounts add up to 0.`,
    ownLine: 'a line of your own',
    tableTitle: 'Everybody’s account after this step',
    columns: { who: 'Who', rank: 'Rank', above: 'Stands under', balance: 'Account' },
    ranks: ['agent', 'boss'],
    nobody: 'nobody',
    operator: 'The operator, before it pays for the packs',
    sum: 'Adds up to',
    key: {
      whole: 'has the price of the pack back, or more',
      part: 'has part of it',
      nothing: 'has nothing',
    },
    notice: {
      essay:
        'The essay also promises a boss “an extra team reward” and does not say how much. It is not in these sums. The pack’s price is not stated either: ¥500 is ours.',
      vendor:
        'Ning never leaves, because nobody stands above. Each recruit of everybody’s first two pays Ning as well.',
    },
    source: {
      essay: (cited: string) =>
        `Our calculation by the essay’s example: 10% for an agent, 20% for a boss. ${cited}. Cash only, the goods aside.`,
      vendor: (cited: string) =>
        `Our calculation by one vendor’s advertising: pack ¥499, ¥100, ¥300 and ¥200. ${cited}. Other vendors describe other rules. Cash only, the goods aside.`,
    },
  },
  zh: {
    claim: '正好带两个人，礼包钱还没回来。',
    versions: '谁的条件',
    version: { essay: '文章的说法', vendor: '一家软件商的' },
    names: ['阿宁', '小安', '你', '阿波', '小梅', '阿兰', '小雨', '阿军'],
    step: '已经加入几人',
    stepSpoken: (value: number) => `已加入${String(value)}人`,
    steps: [
      '阿宁站在最上面，也买了一份礼包。',
      '小安加入，在阿宁下面。',
      '你加入，在阿宁下面。阿宁带满两人，升为老板。',
      '你带来了阿波。',
      '你带来了小梅。带满两人，你升为老板。',
      '阿波带来了阿兰。',
      '阿波带来了小雨，也升为老板。',
      '你带来第三个人，阿军。',
    ],
    leave: '你离开阿宁的团队，阿波和小梅留下。',
    bothLeave: '阿波离开阿宁的团队，阿兰和小雨留下。',
    live: (v: { step: string; you: string; top: string }) =>
      `${v.step}你现在*${v.you}*，阿宁*${v.top}*。`,
    liveTop: (v: { step: string; top: string }) => `${v.step}阿宁现在*${v.top}*。`,
    picture: (count: string, you: string, top: string, operator: string) =>
      `${count}个人，各自排在上级下面。你的账：${you}。阿宁的账：${top}。平台手里：${operator}。所有账相加等于0。`,
    ownLine: '自己的一条线',
    tableTitle: '走到这一步，每个人的账',
    columns: { who: '谁', rank: '级别', above: '上级', balance: '账上' },
    ranks: ['代理', '老板'],
    nobody: '没有',
    operator: '平台，进货之前',
    sum: '相加',
    key: { whole: '礼包钱已回来', part: '回来一部分', nothing: '一分没回来' },
    notice: {
      essay:
        '文章还说老板另有“团队奖励”，没有说多少，这里没有算。礼包多少钱，文章也没写，500元是我们定的。',
      vendor: '阿宁上面没有人，所以不用离开。每个人的头两个下线，都让阿宁也拿一份。',
    },
    source: {
      essay: (cited: string) =>
        `按文章的例子计算：代理10%，老板20%。${cited}。只算现金，商品不计。`,
      vendor: (cited: string) =>
        `按一家软件商的广告计算：礼包499元，佣金100元、300元和200元。${cited}。别家规则不尽相同。只算现金，商品不计。`,
    },
  },
});
