/** Words of the figure frame, the same for every figure. */
import { words } from './words.ts';

export const frameWords = words({
  en: {
    figureNumber: (number: string) => `Figure ${number}`,
    view: 'Show as',
    figure: 'Figure',
    table: 'Table',
    notice: 'Notice',
    guessFirst: 'Your guess comes first.',
    showNow: 'Show the figure now',
    failed: 'The model could not be run in this browser. The figure stays as it was.',
  },
  zh: {
    figureNumber: (number: string) => `图${number}`,
    view: '显示方式',
    figure: '图',
    table: '表',
    notice: '留意',
    guessFirst: '先猜一猜，再看图。',
    showNow: '直接看图',
    failed: '这个浏览器跑不了模型，图仍是原来的样子。',
  },
});
