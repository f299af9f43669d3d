/** Words of the growth figure inside a chapter and on the page with every control. */
import { words } from './words.ts';

export const networkGrowthWords = words({
  en: {
    claim: 'It stops while there are still people left.',
    region: 'A network that grows and stops',
    tableTitle: 'Week by week',
    notice:
      'Change the network and press play again. The shape of the rise changes; that it stops, and that most have not got the fee back, does not.',
    source: (people: string, platform: string) =>
      `Our model, with ${people} imagined people; the plan is the one called “${platform}”, every assumption beside it in the sources.`,
    failed: 'The model could not be run in this browser. The figure shows its opening state.',
    pageTitle: 'Sandbox · Downline',
    heading: 'Every control',
    description: 'Choose a plan, a network and the rates, and watch what becomes of it.',
    lede: 'Choose a plan, a network and the rates. Company names appear only where a source states what it costs to join and what a recruit pays; all other plans are of a kind.',
    unknownPlan: (id: string) =>
      `The link names a plan that is not here (“${id}”). The first one is shown.`,
    about: 'About this plan',
  },
  zh: {
    claim: '还有人没加入，它就停了。',
    region: '一张长大又停下的网络',
    tableTitle: '一周一周',
    notice: '换一种网络，再放一遍。上升的样子会变；会停下来，多数人没回本，这两点不变。',
    source: (people: string, platform: string) =>
      `本站模型，设想${people}人；方案是“${platform}”，每条设想都写在资料里。`,
    failed: '这个浏览器跑不了模型，图中是最初的状态。',
    pageTitle: '自己试 · 下线',
    heading: '全部选项',
    description: '选一个方案，选一种网络，拨一拨数字，看它走到哪里。',
    lede: '选一个方案，选一种网络，拨一拨数字。只有材料写明入会费和推荐佣金的，才用公司名字；其余都是某一类方案。',
    unknownPlan: (id: string) => `链接里的方案“${id}”这里没有，显示的是第一个。`,
    about: '这个方案',
  },
});
