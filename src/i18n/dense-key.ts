/** Words of the key to a picture in which everybody is a point, and of the choice between it and one of marks. */
import { words } from './words.ts';

export const denseKeyWords = words({
  en: {
    'not-back': 'fee not back',
    back: 'fee back',
    'not-back-stopped': 'stopped, fee not back',
    'back-stopped': 'stopped, fee back',
    outside: 'not a member',
    scale: 'a point each; some overlap',
    draw: 'Draw',
    views: { points: 'Everyone, as a point', marks: 'Marks for many' },
  },
  zh: {
    'not-back': '会费未收回',
    back: '会费已收回',
    'not-back-stopped': '已停手，未收回',
    'back-stopped': '已停手，已收回',
    outside: '未加入',
    scale: '每人一个点，挤处会重叠',
    draw: '画法',
    views: { points: '每人一个点', marks: '一个记号代表多人' },
  },
});
