/** Words of the panel that searches the sales at which half of the members earn their fee back. */
import { words } from './words.ts';

export const neededSalesWords = words({
  en: {
    claimBefore: 'How much would members have to sell for half of them to have their fee back?',
    claim: (money: string) =>
      `Half have their fee back only if every active member sells ${money} a week outside.`,
    claimNever: (cap: string) =>
      `Not even ${cap} a week in sales gives half of the members their fee back.`,
    claimFree: 'Joining costs nothing, so nobody has a fee to get back.',
    free: 'Under the plan set above, members pay nothing to join and buy nothing later. There are no sales to search for.',
    claimAlready: 'Half of the members have their fee back without selling anything outside.',
    how: (cap: string) =>
      `The search runs the model again and again, with more and less sold to people outside, up to ${cap} per active member and week, until it stands between two neighbouring whole amounts: one that gives half of the members their fee back, and one that does not.`,
    axis: 'Members who have their fee back',
    axisBelow: 'sold outside by each active member a week',
    towns: 'Towns to search',
    townsSpoken: (towns: string) => (towns === '1' ? 'one town' : `${towns} towns`),
    begin: (towns: string) => (towns === '1' ? 'Search one town' : `Search ${towns} towns`),
    again: (towns: string) =>
      towns === '1' ? 'Search one town as it is set now' : `Search ${towns} towns as it is set now`,
    far: (done: string, towns: string) => `${done} of ${towns} towns searched`,
    assumed: (kept: string, goods: string) =>
      `This plan sells nothing to people outside. Assumed for the search: a seller keeps ${kept} of the price, the goods cost ${goods}, the operator has the rest.`,
    former: 'This result belongs to what was set before.',
    over: (cap: string) => `over ${cap}`,
    liveBefore: 'Nothing has been searched yet.',
    live: (v: {
      median: string;
      low: string;
      high: string;
      one: boolean;
      runs: string;
      kept: string;
    }) =>
      `Half need *${v.median}* of sales from each active member every week${v.one ? ', in nine towns of ten the same' : `; in nine towns of ten it is *${v.low}* to *${v.high}*`}. Of *${v.median}* a seller in the first rank keeps *${v.kept}*.`,
    liveNever: (cap: string, none: string, runs: string) =>
      `In *${none}* of *${runs}* towns no amount up to *${cap}* a week was found that gives half of the members their fee back.`,
    liveAlready: (already: string, runs: string) =>
      `In *${already}* of *${runs}* towns half of the members have their fee back with nothing sold at all.`,
    key: {
      tried: 'a run of the search',
      median: 'the amount in the middle of all towns',
      band: 'nine towns in ten lie in here',
    },
    picture:
      'Every run of the search as a square: the more is sold outside each week, the more members have their fee back. The dashed line is the amount at which it is half. The table has it town by town.',
    tableTitle: 'What each active member would have to sell in a week, town by town',
    tableBefore: 'There are no numbers yet: search first.',
    columns: { town: 'Town number', needed: 'Needed a week', median: 'In the middle' },
    noticeFree: 'Where nobody pays a fee, nobody can lose one. Where does the pay come from then?',
    notice:
      'Is it plausible that everyone sells this much, every week, to people who are not members? The squares climb, but not always: who earns stays longer and recruits on, so a little more sold can leave a few more without their fee. The search names one amount that does it while one less does not.',
    sourceBefore: 'Our model, run as it is set above.',
    source: (people: string, plan: string) =>
      `Our model with ${people} imagined people; plan “${plan}”. What is sold is bought by people outside, who are assumed to be there.`,
  },
  zh: {
    claimBefore: '会员要卖出多少，才能有一半人回本？',
    claim: (money: string) => `在拉人的会员每人每周对外卖出${money}，才有一半人回本。`,
    claimNever: (cap: string) => `每人每周卖出${cap}，也没有一半人回本。`,
    claimFree: '加入不用交钱，也就谈不上回本。',
    free: '按上面的方案，会员加入不用交钱，之后也不用进货，没有什么可搜索的。',
    claimAlready: '什么都不对外卖，也有一半会员回本。',
    how: (cap: string) =>
      `搜索时一遍遍地模拟，让会员对外多卖一些或者少卖一些，每人每周最多${cap}，直到夹在相邻的两个整数之间：一个能让一半会员回本，另一个不能。`,
    axis: '回本的会员',
    axisBelow: '在拉人的会员每人每周对外卖出',
    towns: '用多少个小镇来搜索',
    townsSpoken: (towns: string) => `${towns}个小镇`,
    begin: (towns: string) => `用${towns}个小镇搜索`,
    again: (towns: string) => `按现在的设定，用${towns}个小镇搜索`,
    far: (done: string, towns: string) => `已算完${done}个小镇，共${towns}个`,
    assumed: (kept: string, goods: string) =>
      `这个方案不对外卖货。搜索时假定：卖货的人得货价的${kept}，货的成本占${goods}，其余归平台。`,
    former: '这个结果属于改动之前的设定。',
    over: (cap: string) => `${cap}以上`,
    liveBefore: '还没有搜索。',
    live: (v: {
      median: string;
      low: string;
      high: string;
      one: boolean;
      runs: string;
      kept: string;
    }) =>
      `要有一半人回本，在拉人的会员每人每周得卖出*${v.median}*${v.one ? '，九成小镇都一样' : `；九成小镇在*${v.low}*到*${v.high}*之间`}。卖出*${v.median}*，最低一级的会员自己得*${v.kept}*。`,
    liveNever: (cap: string, none: string, runs: string) =>
      `*${runs}*个小镇里有*${none}*个，每周卖到*${cap}*，也没有一半人回本。`,
    liveAlready: (already: string, runs: string) =>
      `*${runs}*个小镇里有*${already}*个，一点也不卖，就有一半会员回本。`,
    key: {
      tried: '搜索中的一次模拟',
      median: '所有小镇正中间的数额',
      band: '九成小镇落在这里',
    },
    picture:
      '搜索中的每次模拟是一个方块：每周对外卖得越多，回本的会员越多。虚线是达到一半时的数额。各个小镇的数字见表。',
    tableTitle: '在拉人的会员每人每周要卖出多少，按小镇',
    tableBefore: '还没有数字，请先搜索。',
    columns: { town: '小镇编号', needed: '每周要卖出', median: '正中间' },
    noticeFree: '不交会费，就没有会费可亏。那么佣金从哪里来？',
    notice:
      '每个人、每一周，都能向会员以外的人卖出这么多吗？方块一路往上，却不总是往上：有进账的人留得更久，继续拉人，所以多卖一点，反而可能多几个人没有回本。搜索给出的数额能让一半人回本，少一元就不行。',
    sourceBefore: '本站模型，按上面的设定。',
    source: (people: string, plan: string) =>
      `本站模型，设想${people}人；方案是“${plan}”。货由会员以外的人买下，假定总有人买。`,
  },
});
