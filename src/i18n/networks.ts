/** Words for kinds of networks and for quitting, shared by the figures that let a reader choose them. */
import { words } from './words.ts';

export const networkWords = words({
  en: {
    legend: 'Who can meet whom',
    kinds: {
      mixing: 'Everyone',
      random: 'Random contacts',
      'small-world': 'Neighbours',
      'scale-free': 'A few know many',
      communities: 'Circles',
    },
    quit: 'Members who stop each week',
    quitSpoken: (value: number) => `${String(value)} percent`,
    plan: 'Plan',
  },
  zh: {
    legend: '谁能遇见谁',
    kinds: {
      mixing: '人人都可能相遇',
      random: '随机认识',
      'small-world': '左邻右舍',
      'scale-free': '少数人认识得多',
      communities: '一个个圈子',
    },
    quit: '每周停手的会员',
    quitSpoken: (value: number) => `百分之${String(value)}`,
    plan: '方案',
  },
});
