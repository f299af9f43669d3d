/** Words of the two rates that readers move. */
import { words } from './words.ts';

export const rateWords = words({
  en: {
    asks: 'Friends each member asks a week',
    asksSpoken: (value: number) =>
      value === 1 ? '1 friend a week' : `${String(value)} friends a week`,
    chance: 'Chance that a friend joins',
    chanceSpoken: (value: number) => `${String(value)} percent`,
  },
  zh: {
    asks: '每位会员每周问几位朋友',
    asksSpoken: (value: number) => `每周${String(value)}位朋友`,
    chance: '朋友答应加入的可能',
    chanceSpoken: (value: number) => `百分之${String(value)}`,
  },
});
