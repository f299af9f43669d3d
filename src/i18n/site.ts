// Words of the frame round every page: header, footer, not found.

import { words } from './words.ts';

/** Where readers write when something is wrong. The owner of the site sets it. */
export const CORRECTIONS = 'corrections@example.org';

export const site = words({
  en: {
    name: 'Downline',
    home: 'Downline, home',
    skip: 'Skip to content',
    mainNav: 'Main',
    menu: 'Menu',
    chapters: 'Chapters',
    cases: 'Cases',
    sandbox: 'Sandbox',
    glossary: 'Glossary',
    method: 'Method',
    sources: 'Sources',
    dark: 'Dark colours',
    projector: 'Projector mode',
    footer: {
      model:
        'This is a model, not a forecast. It shows what a plan’s own arithmetic leads to. It does not tell you what any one company, or any one person, will do.',
      privacy:
        'No adverts, no tracking, no sign-up. Nothing you type or move leaves your device; your theme and your guesses stay in this browser.',
      forget: 'Forget my guesses',
      forgotten: 'Forgotten. A page that is open forgets them when it is loaded again.',
      free: 'Free to use, change and teach with. The code is under the MIT licence; words and pictures are under CC BY 4.0.',
      embed: 'A figure for your own page',
    },
    lost: {
      title: 'Page not found',
      heading: 'Nobody is at this address.',
      text: 'The link may be old, or a letter may be missing from it. Everything we have can be reached from the first page.',
      home: 'Go to the first page',
    },
  },
  zh: {
    name: '下线',
    home: '下线，首页',
    skip: '跳到正文',
    mainNav: '主导航',
    menu: '菜单',
    chapters: '章节',
    cases: '案例',
    sandbox: '自己试',
    glossary: '术语',
    method: '方法',
    sources: '资料',
    dark: '深色显示',
    projector: '投影模式',
    footer: {
      model:
        '这是模型，不是预测。它算的是一个方案照自己的规则会走到哪一步，不判断哪家公司、哪个人接下来会怎样。',
      privacy:
        '没有广告，没有追踪，不用注册。你填的数、拖的滑块都不会离开这台设备；配色和猜测只记在本机浏览器里。',
      forget: '清除我的猜测',
      forgotten: '已经清除。开着的页面，重新载入后也不再显示。',
      free: '可以自由使用、修改，也可以拿去上课。代码用MIT许可，文字和图用CC BY 4.0许可。',
      embed: '把图放进自己的网页',
    },
    lost: {
      title: '没有这个页面',
      heading: '这个地址没有人。',
      text: '链接可能旧了，也可能少了一个字母。本站的内容，从首页都能找到。',
      home: '回首页',
    },
  },
});
