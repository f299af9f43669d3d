/** What figures are called where they can be chosen from, by chapter and id. */
import type { Lang } from './lang.ts';

type Names = Readonly<Record<Lang, string>>;

export const figureNames: Readonly<Record<string, Names>> = {
  'the-pitch/doubling': { en: 'Each brings two', zh: '每人带来两个人' },
  'the-pitch/who-brings-customers': {
    en: 'Who brings the customers',
    zh: '客人是谁带来的',
  },
  'the-pitch/stock-or-none': { en: 'With stock and without', zh: '囤货与不囤货' },
  'running-out-of-people/growth': { en: 'A network, week by week', zh: '一张网络，逐周来看' },
  'running-out-of-people/left-to-ask': { en: 'Who is left to ask', zh: '还有谁可以问' },
  'running-out-of-people/who-recruited': {
    en: 'Who has recruited anybody',
    zh: '谁推荐到了人',
  },
  'running-out-of-people/network-kinds': { en: 'Who knows whom', zh: '谁认识谁' },
  'follow-the-398/money-flow': { en: 'Where one fee goes', zh: '一笔会费的去向' },
  'follow-the-398/fee-back': { en: 'Who gets the fee back', zh: '谁能收回会费' },
  'follow-the-398/tier-ladder': { en: 'The ladder of titles', zh: '三级头衔' },
  'follow-the-398/official-account': { en: 'The official account', zh: '官方认定的一本账' },
  'just-bring-two/two-plus-one': {
    en: 'The 2+1 chain, person by person',
    zh: '2+1链动，一个人一个人来',
  },
  'just-bring-two/everyone-two': { en: 'If everyone brings two', zh: '人人都带两个' },
  'just-bring-two/success-story': {
    en: 'A success story and two hundred runs',
    zh: '一个成功故事，两百次模拟',
  },
  'just-bring-two/income-claims': { en: 'Incomes named and earned', zh: '说的收入与真的收入' },
  'more-levels/pay-by-level': { en: 'Pay by level', zh: '分层付佣金' },
  'more-levels/lorenz': { en: 'Who gets the pay', zh: '佣金到了谁手里' },
  'more-levels/network-levels': { en: 'The levels of a network', zh: '网络有多少层' },
  'when-did-you-join/queue-figure': { en: 'Your place in the queue', zh: '你排在第几' },
  'when-did-you-join/net-by-cohort': {
    en: 'Gain and loss by week of joining',
    zh: '按加入的周看盈亏',
  },
  'when-did-you-join/one-ledger': { en: 'One member’s ledger', zh: '一位会员的账本' },
  'the-numbers-turn/fees': { en: 'Yunji’s membership fees', zh: '云集的会员费' },
  'the-numbers-turn/series': { en: 'What two companies published', zh: '两家公司公布的数字' },
  'the-numbers-turn/label': { en: 'A label and its viewers', zh: '标签与在看的人' },
  'the-numbers-turn/commissions': { en: 'Two commissions', zh: '两笔佣金' },
  'the-numbers-turn/credit': { en: 'Who waits when cash stops', zh: '钱断了，谁在等' },
  'worn-out-ties/worn-ties': {
    en: 'Three platforms, the same friends',
    zh: '三个平台，同一批朋友',
  },
  'worn-out-ties/all-asks': { en: 'How often friends are asked', zh: '朋友被问了多少次' },
  'the-wave/lifelines': { en: 'Lifelines of the platforms', zh: '平台的起止' },
  'the-wave/wall-years': { en: 'Walls between platforms', zh: '平台之间的墙' },
  'the-wave/larger-town': { en: 'A larger town', zh: '换一座更大的镇' },
  'where-is-the-line/plan-sorter': { en: 'Sort six plans', zh: '给六个方案分类' },
  'where-is-the-line/recruit-or-sell': { en: 'From recruiting to selling', zh: '从拉人到卖货' },
  'where-is-the-line/signs-lit': { en: 'Signs and findings', zh: '特征与认定' },
  'where-is-the-line/spectrum': {
    en: 'What named platforms paid for',
    zh: '有名字的平台为什么付钱',
  },
  'check-an-offer/spot': { en: 'Spot the signs', zh: '找一找特征' },
  'check-an-offer/offer': { en: 'Check an offer', zh: '查一查这个项目' },
};
