/** What is said about a link that could not be used as it was. */
import { words } from './words.ts';

export const linkWords = words({
  en: {
    title: 'Something in this link could not be used',
    version: (given: string) =>
      `The link says it is version “${given}”, which this page does not know. The page opens as usual.`,
    fields: {
      asks: 'friends asked a week',
      chance: 'chance that a friend joins',
      seed: 'seed of the town',
      week: 'week',
    },
    used: (value: string) => `Used instead: ${value}.`,
    leftOut: 'It was left out.',
    notAWeek: (given: string, used: string) => `week: there is no week ${given}. ${used}`,
    pastEnd: (given: string, last: string) =>
      `week: this run ends in week ${last}, before week ${given}. Week ${last} is shown.`,
    notANumber: (field: string, given: string, used: string) =>
      `${field}: “${given}” is not a number. ${used}`,
    outOfRange: (field: string, given: string, min: string, max: string, used: string) =>
      `${field}: ${given} is outside ${min} to ${max}. ${used}`,
    offStep: (field: string, given: string, step: string, used: string) =>
      `${field}: ${given} is not in steps of ${step}. ${used}`,
  },
  zh: {
    title: '链接里有些内容无法使用',
    version: (given: string) => `链接标明的版本是“${given}”，本页不认识，已照常打开。`,
    fields: {
      asks: '每周问几位朋友',
      chance: '朋友答应的可能',
      seed: '小镇编号',
      week: '周次',
    },
    used: (value: string) => `已改用${value}。`,
    leftOut: '已略去。',
    notAWeek: (given: string, used: string) => `周次：没有第${given}周。${used}`,
    pastEnd: (given: string, last: string) =>
      `周次：这次模拟到第${last}周为止，没有第${given}周。显示的是第${last}周。`,
    notANumber: (field: string, given: string, used: string) =>
      `${field}：“${given}”不是数字。${used}`,
    outOfRange: (field: string, given: string, min: string, max: string, used: string) =>
      `${field}：${given}不在${min}到${max}之间。${used}`,
    offStep: (field: string, given: string, step: string, used: string) =>
      `${field}：${given}不是${step}的整数倍。${used}`,
  },
});
