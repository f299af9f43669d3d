/** Words of work that takes a while. */
import { words } from './words.ts';

export const workWords = words({
  en: {
    stop: 'Stop',
    /** After how far it is. */
    left: (minutes: string) => `, about ${minutes} minutes left`,
    failed: 'The runs could not be made in this browser. What is shown is from before.',
  },
  zh: {
    stop: '停止',
    left: (minutes: string) => `，约剩${minutes}分钟`,
    failed: '这个浏览器没能完成这些模拟，图中仍是之前的结果。',
  },
});
