/** Words of drawing a guess. */
import { words } from './words.ts';

export const drawWords = words({
  en: {
    how: 'Draw with a finger or the mouse. With the keyboard: Tab to a point, then the arrow keys. Or type the numbers.',
    type: 'Type the numbers',
    point: (label: string, name: string) => `${label}: ${name}`,
    noNumber: (given: string, low: string, high: string) =>
      `“${given}” is not a number here. Give digits only, from ${low} to ${high}.`,
    yours: 'Your line is in the figure below.',
  },
  zh: {
    how: '用手指或鼠标画。用键盘：按Tab键选点，再按方向键。也可以直接填数。',
    type: '直接填数',
    point: (label: string, name: string) => `${label}：${name}`,
    noNumber: (given: string, low: string, high: string) =>
      `“${given}”不能用。请只写数字，从${low}到${high}。`,
    yours: '你画的线，在下面的图里。',
  },
});
