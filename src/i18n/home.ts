/** Words of the home page. */
import { words } from './words.ts';

export const homeWords = words({
  en: {
    title: 'Downline · why schemes that pay for recruiting run out of people',
    description:
      'Move two sliders and watch a recruitment network grow and collapse. Follow every yuan, and see who is left unpaid.',
    claim: ['Most people are near ', 'the end of the line.'],
    ledeLong:
      'A plan that runs on recruiting pays each member from the fees of people who join later. ',
    lede: 'Change two numbers. Watch who gets paid.',
    fine: (platform: string, fee: string, pay: string) =>
      `A model, not a reconstruction. It runs the published terms of one platform, ${platform}: ${fee} to join, about ${pay} for each person recruited, more at higher ranks. The town, the rates and everybody’s patience are imagined. The fee came with goods; the sentence counts cash.`,
    read: 'Read on',
    readMore: 'Each chapter asks you to guess first, then shows the figure.',
    minutes: (minutes: string) => `${minutes} min`,
    assumed: 'What this run assumes',
    assumedMore:
      'The plan comes from published sources, field by field. The rest is imagined, so that the whole story fits into a minute.',
  },
  zh: {
    title: '下线 · 靠拉人付钱的模式为什么会缺人',
    description:
      '拨动两个滑块，看一张拉人网络怎样长大，又怎样散掉；每一元钱都有去处，谁没拿到钱一目了然。',
    claim: ['大多数人，', '都排在队尾。'],
    ledeLong: '靠拉人运转的方案，先来的人拿的是后来的人交的钱。',
    lede: '改两个数字，看看谁拿到了钱。',
    fine: (platform: string, fee: string, pay: string) =>
      `这是模型，不是还原。模型采用${platform}一家平台公开的规则：交${fee}加入，每推荐一人得佣金${pay}左右，级别越高越多。小镇、两个比率和各人的耐心都是设想的。会费附带商品，这里只算现金。`,
    read: '往下读',
    readMore: '每一章先请你猜，再看图。',
    minutes: (minutes: string) => `约${minutes}分钟`,
    assumed: '这次运行设想了什么',
    assumedMore: '方案的每一项都注明出处，其余是设想，好让整个过程在一分钟里走完。',
  },
});
