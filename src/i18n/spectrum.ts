/** Words of the spectrum from paid for recruiting to paid for selling. */
import { words } from './words.ts';

export const spectrumWords = words({
  en: {
    claim: (placed: string, all: string) =>
      `The sources state a rate of pay for ${placed} of ${all} names.`,
    claimNone: (all: string) => `The sources state no rate of pay for any of ${all} names.`,
    from: 'paid for recruiting',
    to: 'paid for selling',
    zones: {
      recruit: 'Somebody is brought in',
      team: 'People below do something',
      sales: 'Goods are sold',
    },
    live: (placed: string, names: string, unplaced: string) =>
      `*${placed}* can be placed: ${names}. For *${unplaced}* no source states a rate.`,
    liveNone: (unplaced: string) => `None of *${unplaced}* can be placed: no source states a rate.`,
    notPlaced: 'Not placed',
    named: 'Pay is named, but no rate is stated',
    nothing: 'No pay is named',
    name: 'Name',
    noRate: 'named, no rate',
    not: 'not stated',
    tableTitle: 'What each plan paid for, as far as the sources state it',
    legend: { rated: 'a rate is stated', named: 'named, no rate', blank: 'nothing stated' },
    notice:
      'Look at which columns a name stands in. One plan can stand at both ends, but not every row is one plan: Yunji’s joins the rules that were penalised with a commission that was seen years later. Pay for bringing people in comes out of what newcomers pay, unless money comes from outside, while pay for goods can come from people who only buy. And one commission that is known does not show what else a plan paid for.',
    source: (cited: string) =>
      `Every rate is given with its source in the case file. Rates from ${cited}.`,
    and: ' and ',
    comma: ', ',
    semicolon: '; ',
  },
  zh: {
    claim: (placed: string, all: string) => `${all}个名字里，资料写明佣金标准的只有${placed}个。`,
    claimNone: (all: string) => `${all}个名字里，没有一个写明了佣金标准。`,
    from: '为拉人付钱',
    to: '为卖货付钱',
    zones: {
      recruit: '拉来一个人',
      team: '下面的人做了什么',
      sales: '卖出货物',
    },
    live: (placed: string, names: string, unplaced: string) =>
      `能放上去的有*${placed}*个：${names}。其余*${unplaced}*个放不上去，资料没有写标准。`,
    liveNone: (unplaced: string) => `*${unplaced}*个都放不上去，资料没有写标准。`,
    notPlaced: '没有放上去的',
    named: '提到佣金，没有写标准',
    nothing: '没有提到佣金',
    name: '名称',
    noRate: '提到了，没有写标准',
    not: '没有写',
    tableTitle: '各方案为什么付钱，以资料写明的为限',
    legend: { rated: '有标准', named: '提到了，没有写标准', blank: '没有写' },
    notice:
      '一个方案可以两头都占，不过一行不一定是一个方案：云集那一行，前面是受罚的早年规则，后面是几年以后看到的佣金。没有外来的钱，为拉人付的钱就出自新人交的钱；为卖货付的钱，可以出自只买货的人。知道一种佣金，不等于知道这个方案另外付了什么。',
    source: (cited: string) => `每项标准的出处见各份案卷。标准出自${cited}。`,
    and: '、',
    comma: '、',
    semicolon: '；',
  },
});
