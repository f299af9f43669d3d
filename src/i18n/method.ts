/** Words of the method page. */
import { words } from './words.ts';

export const methodWords = words({
  en: {
    title: (title: string) => `${title} · Downline`,
    steps: [
      { name: 'Ask', says: 'Each active member asks people they know, so many a week on average.' },
      {
        name: 'Answer',
        says: 'A person who is asked joins with a certain chance, which is smaller each time they have been asked before.',
      },
      {
        name: 'Join',
        says: 'The newcomer pays the fee. Whoever asked becomes the sponsor; if several did, chance decides fairly.',
      },
      { name: 'Rank', says: 'The plan pays, and whoever has reached a title gets it.' },
      { name: 'Sell', says: 'If the plan has sales or quotas, members sell to outsiders and buy.' },
      {
        name: 'Leave',
        says: 'Some members stop asking, more of them among those who have long waited for the fee to come back.',
      },
      { name: 'Wear', says: 'If ties wear in this run, each ask has worn the tie it went over.' },
    ],
    table: {
      external: 'Numbers published by others, and textbook results',
      derived: 'Numbers derived for this site',
    },
    row: 'What',
    expected: 'Expected',
    got: 'Computed here',
    within: 'Allowed distance',
    exact: 'none',
    tolerance: {
      abs: (most: string) => `± ${most}`,
      rel: (most: string) => `± ${most} of the value`,
    },
    by: {
      engine: 'by the engine, with a plan or a whole run',
      sampler: 'by growing trees and counting',
      theory: 'by formula',
      arithmetic: 'by arithmetic alone',
    },
    textbook: 'textbook result',
  },
  zh: {
    title: (title: string) => `${title} · 下线`,
    steps: [
      { name: '开口', says: '每个还在推荐的会员，去问认识的人，平均每周问几个由设定决定。' },
      { name: '答复', says: '被问的人有一定可能加入；以前被问过的次数越多，可能越低。' },
      {
        name: '加入',
        says: '新人交会费，问他的人成为推荐人；几个人同时问到，由机遇公平地定一个。',
      },
      { name: '升级', says: '方案付佣金，够条件的人拿到头衔。' },
      { name: '卖货', says: '方案里有销售或定额的，会员对外卖货、进货。' },
      { name: '离开', says: '一部分会员停手；等了很久还没回本的，停手的更多。' },
      { name: '磨损', says: '如果设定人情会磨损，每开口一次，这份人情就薄一点。' },
    ],
    table: { external: '别人发表过的数字和教科书结果', derived: '为本站推算的数字' },
    row: '项目',
    expected: '应为',
    got: '本站算出',
    within: '允许相差',
    exact: '不允许',
    tolerance: {
      abs: (most: string) => `± ${most}`,
      rel: (most: string) => `± 数值的${most}`,
    },
    by: {
      engine: '由引擎算出：一个方案或一整次模拟',
      sampler: '长出许多棵树来数',
      theory: '用公式',
      arithmetic: '只用算术',
    },
    textbook: '教科书结果',
  },
});
