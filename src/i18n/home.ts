/** Words of the home page. */
import { words } from './words.ts';

export const homeWords = words({
  en: {
    title: 'Downline · why schemes that pay for recruiting run out of people',
    description:
      'Move two sliders and watch a recruitment network grow and collapse. Follow every yuan, and see who is left out of pocket.',
    claim: ['Most people are near ', 'the end of the line.'],
    lede: (fee: string, pay: string) =>
      `Pay ${fee} to join, get about ${pay} for each friend you bring in.`,
    ledeMore: ' That money comes out of the fees of those who join later. Change two numbers.',
    ledeEnd: ' Watch who gets paid.',
    fine: (platform: string, fee: string, pay: string) =>
      `A model, not a reconstruction. It runs the terms that the press reported for one platform, ${platform}: ${fee} to join, about ${pay} for each person recruited (taken as exact), and more at higher ranks. The town, the rates and everybody’s patience are imagined. The fee also bought goods; the percentage counts cash only.`,
    read: 'Read on',
    readMore: 'Each chapter asks you to guess first, then shows the figure.',
    minutes: (minutes: string) => `${minutes} min`,
    assumed: 'What this run assumes',
    assumedMore:
      'Each part of the plan is marked: stated in a source, assumed or unknown. The town around it is imagined, so that the whole story fits into a minute.',
  },
  zh: {
    title: '下线 · 拉人就付钱的模式，为什么会缺人',
    description:
      '拨动两个滑块，看一张靠拉人扩大的网络怎样长大，又怎样散掉；每一元钱去了哪里，谁还没拿到钱，都看得见。',
    claim: ['大多数人，', '都排在队尾。'],
    lede: (fee: string, pay: string) => `交${fee}加入，每拉来一位朋友拿${pay}左右。`,
    ledeMore: '这钱出自后来者的会费。改两个数字，',
    ledeEnd: '看看谁拿到了钱。',
    fine: (platform: string, fee: string, pay: string) =>
      `这是模型，不是还原。规则取自${platform}一家平台，见于报道：交${fee}加入，每推荐一人得佣金${pay}左右，头衔越高越多。小镇、两个数字和各人的耐心都是设想的。会费附带商品，这里只算现金。`,
    read: '往下读',
    readMore: '每一章先请你猜，再看图。',
    minutes: (minutes: string) => `约${minutes}分钟`,
    assumed: '这里设想了什么',
    assumedMore: '方案各项有没有依据，逐一注明；其余是设想，为的是一分钟能看完全程。',
  },
});
