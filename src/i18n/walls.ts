/** Words of the figure of walls between platforms. */
import { words } from './words.ts';

export const wallsWords = words({
  en: {
    claim: 'For years, Alibaba and Tencent kept the way between their platforms closed.',
    events: {
      'wall-2008': 'Taobao blocks Baidu’s search',
      'wall-2013': 'Taobao closes the way in from WeChat, and WeChat does the same in return',
      'unblocking-meeting': 'The ministry tells platforms to stop blocking links',
      'unblocking-day': 'Links are to be unblocked from here on',
    },
    closing: 'a wall goes up',
    opening: 'it is to come down',
    live: (years: string) =>
      `From *2013* to *2021*, for *${years}* years, a link from one side did not lead to the other.`,
    picture: (list: string) => `Four dates in a row. ${list}.`,
    item: (when: string, what: string) => `${when}: ${what}`,
    tableTitle: 'Walls and their opening',
    columns: { when: 'When', what: 'What' },
    notice:
      'Look at who decided each of the four. Two are one company’s decisions against another, and two are a regulator’s. None of them changes what a plan pays for.',
    source: (cited: string) => `As told by ${cited}.`,
    then: '; ',
  },
  zh: {
    claim: '有好些年，阿里和腾讯互不放人过去。',
    events: {
      'wall-2008': '淘宝屏蔽百度搜索',
      'wall-2013': '淘宝关掉从微信进来的通道，微信反制',
      'unblocking-meeting': '工信部要求各平台解除屏蔽',
      'unblocking-day': '从这一天起，链接应当互通',
    },
    closing: '砌墙',
    opening: '拆墙',
    live: (years: string) => `从*2013年*到*2021年*，前后*${years}*年，这边的链接打不开那边的店。`,
    picture: (list: string) => `四个日期，依次排开。${list}。`,
    item: (when: string, what: string) => `${when}，${what}`,
    tableTitle: '砌墙和拆墙',
    columns: { when: '时间', what: '事情' },
    notice:
      '四件事里，两件是公司对公司，两件是监管部门的决定。哪一件都没有改变一个方案为什么付钱。',
    source: (cited: string) => `据${cited}。`,
    then: '；',
  },
});
