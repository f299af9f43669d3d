/** Words of the figure that runs the same rates on five kinds of networks. */
import { words } from './words.ts';

export const networkKindsWords = words({
  en: {
    claim: 'Whoever knows whom, about half of the members bring in nobody.',
    claimElse: (low: string, high: string) =>
      low === high
        ? `On every network, ${low} of the members bring in nobody.`
        : `Between ${low} and ${high} of the members bring in nobody.`,
    joined: (members: string) => `*${members}* members`,
    nobody: (share: string) => `*${share}* bring in nobody`,
    notBack: (share: string) => `*${share}* without the fee back`,
    live: (low: string, high: string) =>
      low === high
        ? `On each of these five networks, *${low}* of the members bring in nobody.`
        : `On these five networks, between *${low}* and *${high}* of the members bring in nobody.`,
    picture: (list: string) => `Joins each week on five networks, on one scale. ${list}`,
    each: (name: string, members: string, nobody: string) =>
      `${name}: ${members} members, ${nobody} bring in nobody.`,
    tableTitle: 'The same rates and the same seed on five networks',
    columns: {
      network: 'Network',
      members: 'Members',
      nobody: 'Bring in nobody',
      notBack: 'Without the fee back',
      never: 'Never joined',
    },
    notice:
      'Compare how wide the five curves are. Where people know only their neighbours, the plan spreads more slowly and for longer. At the rates with which the figure opens, the end is much the same.',
    source: (people: string) =>
      `Our model, with ${people} imagined people; where each person knows only certain others, they know twenty on average (assumed).`,
  },
  zh: {
    claim: '不管谁认识谁，总有一半左右的人一个也没带来。',
    claimElse: (low: string, high: string) =>
      low === high ? `每种网络上，${low}一个也没带来。` : `一个也没拉到的，占${low}到${high}。`,
    joined: (members: string) => `会员*${members}*名`,
    nobody: (share: string) => `*${share}*一个也没带来`,
    notBack: (share: string) => `*${share}*没回本`,
    live: (low: string, high: string) =>
      `在这五种网络上，一个也没带来的会员在*${low}*和*${high}*之间。`,
    picture: (list: string) => `五种网络上每周加入的人数，刻度相同。${list}`,
    each: (name: string, members: string, nobody: string) =>
      `${name}：会员${members}名，${nobody}一个也没带来。`,
    tableTitle: '同样的数字，同一个种子数，五种网络',
    columns: {
      network: '网络',
      members: '会员',
      nobody: '一个也没带来',
      notBack: '没回本',
      never: '没有加入',
    },
    notice: '人人只认识左邻右舍的时候，传得慢些，拖得久些；按打开时的设定，结局差不多。',
    source: (people: string) =>
      `本站模型，设想${people}人；除“人人都可能相遇”以外，每人平均认识20人（设想）。`,
  },
});
