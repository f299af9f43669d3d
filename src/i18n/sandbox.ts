/** Words of the page with every control that are set when it is built. */
import { words } from './words.ts';

export const sandboxWords = words({
  en: {
    pageTitle: 'Sandbox · Downline',
    description: 'Choose a plan, a network and the rates, and watch what becomes of it.',
    heading: 'Every control',
    region: 'A network that grows and stops',
    lede: 'Choose a plan, a network and the rates. Company names appear only where a source states what it costs to join and what a recruit pays; all other plans are general types.',
    begin: 'Begin with a question',
    questions: {
      tired: 'What if friends tire of being asked?',
      selling: 'What if half the money is paid for selling?',
      free: 'What if joining costs nothing?',
      world: 'What if the whole world could join?',
    },
    ifOn: (name: string) => `If switched on: ${name}`,
    standing: {
      stated: 'stated',
      assumed: 'assumed',
      unknown: 'unknown',
      inference: 'inferred',
      elsewhere: 'stated elsewhere',
    },
  },
  zh: {
    pageTitle: '自己试 · 下线',
    description: '选一个方案，选一种网络，拨一拨数字，看它走到哪里。',
    heading: '全部选项',
    region: '一张长大又停下的网络',
    lede: '选一个方案，选一种网络，拨一拨数字。只有资料写明入会费和推荐佣金的，才用公司名字；其余都是某一类方案。',
    begin: '先问一个问题',
    questions: {
      tired: '要是朋友听厌了呢？',
      selling: '要是一半的钱是为卖货付的呢？',
      free: '要是加入不花钱呢？',
      world: '要是全世界的人都能加入呢？',
    },
    ifOn: (name: string) => `选上以后：${name}`,
    standing: {
      stated: '有据',
      assumed: '设想',
      unknown: '不详',
      inference: '推断',
      elsewhere: '别处有据',
    },
  },
});
