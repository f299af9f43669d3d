/** Words of the figure that sets a claim about incomes beside two findings. */
import { words } from './words.ts';

export const incomeClaimsWords = words({
  en: {
    claim: 'One says nearly half double their income. Two that asked found something else.',
    rows: [
      {
        who: 'The essay’s claim',
        about: 'people who start in social commerce, China',
        says: 'Nearly half double their monthly income within one or two years. No survey is named.',
        short: 'nearly half: income doubled',
      },
      {
        who: 'FTC staff, 4 September 2024',
        about:
          'participants of 70 multi-level marketing companies, by the companies’ own statements, United States',
        says: 'Most made $1,000 or less in a year, often before expenses. In at least 17 of the companies most made nothing.',
        short: 'most: $1,000 a year or less',
      },
      {
        who: 'AARP Foundation, 2018',
        about: 'people who had taken part in multi-level marketing, asked in the United States',
        says: 'Nearly half lost money; about a quarter made none.',
        short: 'nearly half: lost money; about a quarter: made none',
      },
    ],
    picture: (who: string, short: string) => `${who}: ${short}. Of the others nothing is said.`,
    tableTitle: 'Who says what about whom',
    columns: { who: 'Who', about: 'About whom', says: 'What' },
    live: 'Different countries, different plans, different questions: these numbers cannot be put on one scale. But only one of the three names nobody who was asked.',
    key: {
      won: 'income doubled, as claimed',
      little: '$1,000 a year or less',
      lost: 'lost money, or made none',
      unsaid: 'nothing is said',
    },
    notice:
      'Each row stands for ten people. A row shows only what its source says: “most” is drawn as six of ten, “nearly half” as five.',
    source: 'Sources below. None of these is a result of our model.',
  },
  zh: {
    claim: '一处说近半数人收入翻倍，两处问过人的，说的是另一回事。',
    rows: [
      {
        who: '文章的说法',
        about: '做社交电商的个人，中国',
        says: '近半数人一两年内月收入翻倍。没有写明是什么调查。',
        short: '近半数：收入翻倍',
      },
      {
        who: '美国联邦贸易委员会工作人员，2024年9月4日',
        about: '70家多层次直销公司的参加者，按公司自己的声明，美国',
        says: '多数人一年收入不超过1000美元，往往没有扣除开支。至少17家公司里，多数人一分钱没挣到。',
        short: '多数：一年不超过1000美元',
      },
      {
        who: '美国退休人员协会基金会，2018年',
        about: '参加过多层次直销的人，美国问卷',
        says: '近半数亏了钱，约四分之一没有挣到钱。',
        short: '近半数：亏了钱；约四分之一：没挣到',
      },
    ],
    picture: (who: string, short: string) => `${who}：${short}。其余的没有说。`,
    tableTitle: '谁说了谁的什么',
    columns: { who: '谁说的', about: '说的是谁', says: '说了什么' },
    live: '国家不同，方案不同，问法也不同，这些数放不到一把尺子上。不过三处里，只有一处没说问过谁。',
    key: {
      won: '自称收入翻倍',
      little: '一年不超过1000美元',
      lost: '亏了钱，或者没挣到',
      unsaid: '没有说',
    },
    notice: '每行代表十个人，只画出资料说到的部分：“多数”画成十分之六，“近半数”画成十分之五。',
    source: '资料见下。这里没有模型的结果。',
  },
});
