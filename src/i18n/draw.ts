/** Words of drawing a guess. */
import { words } from './words.ts';

export const drawWords = words({
  en: {
    how: 'Draw with a finger or the mouse. With the keyboard: Tab to a point, then the arrow keys. Or type the numbers.',
    type: 'Type the numbers',
    point: (name: string) => name,
    yours: 'Your line is in the figure below.',
  },
  zh: {
    how: '用手指或鼠标画。用键盘：按Tab键选点，再按方向键。也可以直接填数。',
    type: '直接填数',
    point: (name: string) => name,
    yours: '你画的线，在下面的图里。',
  },
});
