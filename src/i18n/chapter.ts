/** Words round a chapter. */
import { words } from './words.ts';

export const chapterWords = words({
  en: {
    pageTitle: (title: string) => `${title} · Downline`,
    steps: 'In this chapter',
    number: (number: string) => `Chapter ${number} · `,
    minutes: (minutes: string) => ` · ${minutes} min`,
    chapters: 'Chapters before and after',
    before: 'Before this',
    next: 'Next',
    home: 'Watch a network grow and collapse',
    oftenSaid: 'Often said',
    sandbox: 'Try it with every control',
    forYourPage: 'Figures of this chapter for your own page',
  },
  zh: {
    pageTitle: (title: string) => `${title} · 下线`,
    steps: '本章内容',
    number: (number: string) => `第${number}章 · `,
    minutes: (minutes: string) => ` · 约${minutes}分钟`,
    chapters: '前后章节',
    before: '上一章',
    next: '下一章',
    home: '看一张网络长大、散掉',
    oftenSaid: '常听到的话',
    sandbox: '打开全部选项，自己试',
    forYourPage: '把本章的图放进自己的网页',
  },
});
