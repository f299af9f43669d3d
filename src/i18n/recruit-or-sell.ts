/** Words of the figure of one plan between pay for recruits and pay for sales to outsiders. */
import { words } from './words.ts';

export const recruitOrSellWords = words({
  en: {
    claim: 'What outsiders pay is the only thing that members together can gain.',
    slider: 'Pay for selling, in place of recruiting',
    sliderSpoken: (value: number) =>
      value === 0
        ? 'all for recruits'
        : value === 100
          ? 'all for selling'
          : `${String(value)} percent for selling`,
    terms: (recruit: string, week: string) =>
      `*${recruit}* a recruit, *${week}* a week from selling`,
    back: (share: string) => `Have the fee back: *${share}*`,
    together: (amount: string) => `Members together, for each of them: *${amount}*`,
    axis: 'percent of the pay that is for selling',
    live: (n: { back: string; middle: string; outside: string; kept: string; together: string }) =>
      `*${n.back}* of members have the fee back, and the member in the middle ends with *${n.middle}*. For each member, outsiders bring in *${n.outside}* and the operator and all others keep *${n.kept}*, so members together ${n.together}.`,
    liveNone: (n: { back: string; middle: string; kept: string }) =>
      `*${n.back}* of members have the fee back, and the member in the middle ends with *${n.middle}*. Nothing comes from outside, so members together lose exactly what the operator keeps, *${n.kept}* each.`,
    gain: (amount: string) => `gain *${amount}* each`,
    lose: (amount: string) => `lose *${amount}* each`,
    even: 'come out even',
    guess: (n: string) => `your guess at 50: ${n}`,
    picture: (backs: string, sums: string) =>
      `Two rows of eleven bars, for 0 to 100 percent of the pay on selling. Have the fee back: ${backs}. Members together, for each of them: ${sums}.`,
    tableTitle: 'One plan, step by step; sums for each member',
    columns: {
      percent: 'For selling',
      recruit: 'A recruit brings',
      week: 'Selling, a week',
      back: 'Fee back',
      middle: 'Middle member',
      outside: 'From outside',
      kept: 'Others keep',
      together: 'Together',
    },
    key: {
      back: 'share with the fee back; the thin line is everybody',
      gain: 'members together are up',
      lose: 'members together are out of pocket',
    },
    notice:
      'Compare the upper bars with the lower ones. At the rates with which the figure opens, the lower bars rise with every step, because pay for a recruit only moves money from one member to another, while outsiders add some. The upper bars hardly move at first, because a little selling brings everybody a little and nobody the whole fee.',
    source: (n: { people: string; fee: string }) =>
      `Our model: a town of ${n.people} people, a fee of ${n.fee}, one run at each step with one seed. Every sum is assumed; sellers keep a quarter of the price and suppliers three fifths, and there are always enough buyers. The run is over when recruiting dries up. Sales after that are not counted, so the right-hand side is on the low side. Cash only.`,
  },
  zh: {
    claim: '全体会员合起来能赚到的，只有外人付的钱。',
    slider: '佣金里为卖货而付的比例',
    sliderSpoken: (value: number) =>
      value === 0 ? '全部为拉人' : value === 100 ? '全部为卖货' : `百分之${String(value)}为卖货`,
    terms: (recruit: string, week: string) => `每拉一人*${recruit}*，卖货每周*${week}*`,
    back: (share: string) => `回本的会员：*${share}*`,
    together: (amount: string) => `全体会员合计，平均每人：*${amount}*`,
    axis: '佣金里有百分之几是为卖货付的',
    live: (n: { back: string; middle: string; outside: string; kept: string; together: string }) =>
      `回本的占*${n.back}*，正中间的人最后是*${n.middle}*。平均每名会员，外人带来*${n.outside}*，别人留下*${n.kept}*，全体会员合起来${n.together}。`,
    liveNone: (n: { back: string; middle: string; kept: string }) =>
      `回本的占*${n.back}*，正中间的人最后是*${n.middle}*。外面没有钱进来，平台从每名会员身上留下*${n.kept}*，正好是全体会员合起来亏的。`,
    gain: (amount: string) => `平均每人赚*${amount}*`,
    lose: (amount: string) => `平均每人亏*${amount}*`,
    even: '不赚不亏',
    guess: (n: string) => `你猜50%时是${n}`,
    picture: (backs: string, sums: string) =>
      `上下两排柱，每排十一根，依次是佣金的0%到100%为卖货付。回本的会员：${backs}。全体会员合计，平均每人：${sums}。`,
    tableTitle: '同一个方案，一步一步看；金额按每名会员平均',
    columns: {
      percent: '为卖货付',
      recruit: '每拉一人',
      week: '卖货每周',
      back: '回本',
      middle: '正中间的人',
      outside: '外人带来',
      kept: '别人留下',
      together: '合计',
    },
    key: {
      back: '回本的比例，细线处是全体会员',
      gain: '全体会员合起来有赚',
      lose: '全体会员合起来亏',
    },
    notice:
      '拉人的佣金，是把一名会员的钱挪给另一名，总数一分不添。在打开时的设定下，每走一步，下排的柱都往上抬；上排起初几乎不动，因为卖一点货，人人多一点，离整笔会费还远。',
    source: (n: { people: string; fee: string }) =>
      `本站模型：小镇${n.people}人，会费${n.fee}，每一步模拟一次，种子数相同。金额全是假设：卖的人留售价的四分之一，供货商得六成，买家总是够的。没有新人加入，模拟就结束，此后还能卖多少没有计入，所以右边偏低。只算现金。`,
  },
});
