/** Words round a chapter. */
import { words } from './words.ts';

export const chapterWords = words({
  en: {
    pageTitle: (title: string) => `${title} · Downline`,
    steps: 'In this chapter',
    number: (number: string) => `Chapter ${number} · `,
    minutes: (minutes: string) => ` · ${minutes} min`,
    next: 'See it move',
    home: 'Watch a network grow and collapse under this plan',
  },
  zh: {
    pageTitle: (title: string) => `${title} · 下线`,
    steps: '本章内容',
    number: (number: string) => `第${number}章 · `,
    minutes: (minutes: string) => ` · 约${minutes}分钟`,
    next: '看它动起来',
    home: '看一张网络在这套规则下长大、散掉',
  },
});
