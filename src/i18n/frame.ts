/** Words of the figure frame, the same for every figure. */
import { words } from './words.ts';

export const frameWords = words({
  en: {
    figureNumber: (number: string) => `Figure ${number}`,
    view: 'Show as',
    figure: 'Figure',
    table: 'Table',
    notice: 'Notice',
    source: 'Source:',
  },
  zh: {
    figureNumber: (number: string) => `图${number}`,
    view: '显示方式',
    figure: '图',
    table: '表',
    notice: '留意',
    source: '来源：',
  },
});
