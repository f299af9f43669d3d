/** Words of the figure that sets a claim about incomes beside two findings. */
import { words } from './words.ts';

export const incomeClaimsWords = words({
  en: {
    claim:
      'One source says that nearly half double their income. Two that say whom they counted found little.',
    rows: [
      {
        who: 'The essay',
        standing: 'claimed, undated',
        says: 'Nearly half double their monthly income within one or two years.',
        about: 'people who start in social commerce, China',
        how: '“a survey”, not named',
        short: 'nearly half: income doubled',
      },
      {
        who: 'FTC staff',
        standing: '4 September 2024',
        says: 'Most made $1,000 or less in a year: under $84 a month, often before expenses. In at least 17 companies most made nothing.',
        about: 'participants of 70 multi-level marketing companies, United States',
        how: 'the companies’ own income statements, read by the staff of the Federal Trade Commission',
        short: 'most: $1,000 a year or less',
      },
      {
        who: 'AARP Foundation',
        standing: '2018',
        says: 'Nearly half lost money, and about a quarter made none.',
        about: 'people who had taken part in multi-level marketing, United States',
        how: 'they were asked',
        short: 'nearly half: lost money; about a quarter: made none',
      },
    ],
    picture: (who: string, short: string) =>
      `Twenty people. ${who}: ${short}. Of the others nothing is said.`,
    tableTitle: 'Who says what, about whom, and how it is known',
    columns: { who: 'Who', says: 'What', about: 'Of whom', how: 'How' },
    live: 'The numbers come from two countries, different plans and three ways of counting, so they fit on no common scale. But two of the three sources tell you whom they counted.',
    key: {
      doubled: 'income doubled, as claimed',
      little: '$1,000 a year or less',
      lost: 'lost money',
      none: 'made none',
      unsaid: 'nothing is said',
      edge: 'in or out: the word leaves it open',
    },
    notice:
      'Each row stands for twenty people. Only what a source says is drawn, and where its word is “nearly”, “about” or “most”, the mark on the edge is dashed.',
    source: 'The sources are listed with the chapter. None of this is a result of our model.',
  },
  zh: {
    claim: '一处说近半数人收入翻倍；写明数了谁的两处，说的都是收入很少。',
    rows: [
      {
        who: '文章',
        standing: '自己的说法，没有日期',
        says: '近半数人一两年内月收入翻倍。',
        about: '做社交电商的个人，中国',
        how: '“相关调研”，没有写明是什么',
        short: '近半数：收入翻倍',
      },
      {
        who: '美国联邦贸易委员会工作人员',
        standing: '2024年9月4日',
        says: '多数人一年收入不超过1000美元，一个月不到84美元，往往没有扣除开支。至少17家公司里，多数人一分钱没挣到。',
        about: '70家多层次直销公司的参加者，美国',
        how: '查看各公司自己公布的收入声明',
        short: '多数：一年不超过1000美元',
      },
      {
        who: '美国退休人员协会基金会',
        standing: '2018年',
        says: '近半数亏了钱，约四分之一没有挣到钱。',
        about: '参加过多层次直销的人，美国',
        how: '问卷',
        short: '近半数：亏了钱；约四分之一：没挣到',
      },
    ],
    picture: (who: string, short: string) => `二十个人。${who}：${short}。其余的没有说。`,
    tableTitle: '谁说了什么，说的是谁，怎么知道的',
    columns: { who: '谁说的', says: '说了什么', about: '说的是谁', how: '怎么知道' },
    live: '国家不同，方案不同，数法也不同，这些数不能放在一把尺子上量。不过三处里有两处，写明了数的是谁。',
    key: {
      doubled: '自称收入翻倍',
      little: '一年不超过1000美元',
      lost: '亏了钱',
      none: '没挣到钱',
      unsaid: '没有说',
      edge: '算不算在内，原话没有说死',
    },
    notice: '每行二十个人，只画资料说到的。原话是“近”“约”“多数”的，边上那一个画成虚线。',
    source: '资料来源列在章末。这里没有模型的结果。',
  },
});
