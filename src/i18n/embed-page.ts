/** Words of the page that gives the code for a figure in another's page. */
import { words } from './words.ts';

export const embedPageWords = words({
  en: {
    pageTitle: 'A figure for your own page · Downline',
    description:
      'Any figure of this site in a page of yours: choose it, see how it will look, and copy a few lines of HTML.',
    heading: 'A figure for your own page',
    lede: 'Choose a figure, say what your readers see of it, and copy a few lines of HTML. The figure sets no cookies, watches nobody and fetches nothing from anywhere but this site. The licence is CC BY 4.0: the line under the figure names it.',
    own: 'Embed a run with your own numbers from the sandbox',
    region: 'Choose and preview',
    figure: 'Figure',
    chapter: (number: string, title: string) => `Chapter ${number}: ${title}`,
    controls: 'Controls',
    controlsAre: { all: 'shown', locked: 'hidden' },
    preview: 'Preview',
    address: 'Address of the figure by itself',
    unknownFigure: (given: string) =>
      `The address asks for the figure “${given}”, which does not exist. Choose one from the list.`,
    unusable: (field: string, given: string) =>
      `The address says ${field}=${given}, which cannot be used. It was left out.`,
    pastEnd: (given: string, last: string) =>
      `The address asks for week ${given}, but this figure ends with week ${last}. The week was left out.`,
    noWeek: 'The address names a week, but this figure has none. The week was left out.',
    list: 'Every figure by itself',
    listNote:
      'Each of these pages can stand in a frame as it is, and tells the page around it how high it is.',
  },
  zh: {
    pageTitle: '把图放进自己的网页 · 下线',
    description: '本站任何一张图都可以放进你的网页：选图，预览，复制几行网页代码。',
    heading: '把图放进自己的网页',
    lede: '选一张图，定好读者看到什么，再复制几行网页代码。图里没有Cookie，没有追踪，内容只来自本站。许可是CC BY 4.0，图下那一行已经注明。',
    own: '想嵌入自己设定的模拟，请到“自己试”',
    region: '选择和预览',
    figure: '图',
    chapter: (number: string, title: string) => `第${number}章：${title}`,
    controls: '选项',
    controlsAre: { all: '显示', locked: '隐藏' },
    preview: '预览',
    address: '这张图单独的地址',
    unknownFigure: (given: string) => `地址里要的图“${given}”不存在，请从列表里选一张。`,
    unusable: (field: string, given: string) => `地址里的${field}=${given}无法使用，已略去。`,
    pastEnd: (given: string, last: string) =>
      `地址里要第${given}周，这张图到第${last}周为止，周次已略去。`,
    noWeek: '地址里有周次，这张图却不分周，周次已略去。',
    list: '每张图单独的页面',
    listNote: '这些页面都可以直接放进框里，并会告诉外面的网页自己有多高。',
  },
});
