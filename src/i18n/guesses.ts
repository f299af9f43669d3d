/** The questions that chapters ask before they show a result. Ids are equal in both languages. */
import { words } from './words.ts';

export const guessWords = words({
  en: {
    'recruits-to-earn-back': {
      question: (fee: string) =>
        `You pay ${fee} and get about ¥100 for each person you bring in. How many must you bring in to have your ${fee} back?`,
      hint: 'Count cash only. Drag, click or type.',
      label: 'People I must bring in',
      unit: ' people',
      answer: (needed: string, _most: string, fee: string) =>
        `${needed}: three would leave you short of ${fee}. So every member who has the fee back stands on ${needed} others who have paid it.`,
    },
    'share-who-get-it-back': {
      question: (fee: string) =>
        `Everyone tries. Of every 100 members, how many end with the ${fee} back?`,
      hint: 'Your guess is drawn into the figure below.',
      label: 'Members in a hundred',
      unit: ' in a hundred',
      answer: (_needed: string, most: string) =>
        `From these rewards alone, never more than ${most}. The figure below shows how many, at the rates that you set.`,
    },
  },
  zh: {
    'recruits-to-earn-back': {
      question: (fee: string) =>
        `交${fee}加入，每拉来一个人拿100元左右。要拉来几个人，才能收回${fee}？`,
      hint: '只算现金。可以拖动、点按，也可以直接填数。',
      label: '要拉来几个人',
      unit: '人',
      answer: (needed: string, _most: string, fee: string) =>
        `${needed}个。少一个，就不到${fee}。也就是说，每有一个人收回会费，下面就要有${needed}个人交会费。`,
    },
    'share-who-get-it-back': {
      question: (fee: string) => `人人都努力去拉。每100名会员里，最后有几名收回${fee}？`,
      hint: '你的猜测会画进下面的图里。',
      label: '每100名会员里的人数',
      unit: '名',
      answer: (_needed: string, most: string) =>
        `单靠这份推荐佣金，不会超过${most}名。按你设的数字是几名，看下面的图。`,
    },
  },
});
