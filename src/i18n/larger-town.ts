/** Words of the figure of one plan in towns of different size. */
import { words } from './words.ts';

export const largerTownWords = words({
  en: {
    claim: (low: string, high: string) =>
      low === high
        ? `Whatever the size of the town, ${low} of the members have their fee back.`
        : `From the smallest town to the largest, ${low} to ${high} of the members have their fee back.`,
    town: (people: string) => `${people} people`,
    told: (members: string, weeks: string) => `${members} members, over in week ${weeks}`,
    goesOn: (members: string, weeks: string) => `${members} members, still going in week ${weeks}`,
    back: (share: string) => `${share} have the fee back`,
    live: (v: { small: string; large: string; weeks: string; more: string }) =>
      `A town of *${v.large}* people in place of *${v.small}* means *${v.more}* times as many members, and *${v.weeks}* more ${v.weeks === '1' ? 'week' : 'weeks'}.`,
    fewer: (v: { small: string; large: string; more: string }) =>
      `A town of *${v.large}* people in place of *${v.small}* means *${v.more}* times as many members, but it does not last longer.`,
    picture: (list: string) =>
      `Four towns as bars of members, with the part that has the fee back filled. ${list}.`,
    item: (people: string, members: string, back: string) =>
      `${people} people: ${members} members, ${back} with the fee back`,
    tableTitle: 'The same plan in four towns',
    columns: { people: 'People', members: 'Members', back: 'Fee back', weeks: 'Last week' },
    key: { back: 'has the fee back', not: 'has not' },
    notice:
      'Compare the filled part of each bar with the whole bar. More traffic means more people who can be asked. It gives a plan more members and a few more weeks, but each new member still needs as many others as before.',
    source: (platform: string) =>
      `Our model: four imagined towns with the plan reported for ${platform}. The size of a town stands for the traffic that a large company can bring; that is our simplification.`,
    then: '; ',
  },
  zh: {
    claim: (low: string, high: string) =>
      low === high
        ? `小镇不论大小，回本的会员都占${low}。`
        : `从最小的镇到最大的镇，回本的会员占${low}到${high}。`,
    town: (people: string) => `${people}人的镇`,
    told: (members: string, weeks: string) => `会员${members}名，第${weeks}周结束`,
    goesOn: (members: string, weeks: string) => `会员${members}名，到第${weeks}周还在走`,
    back: (share: string) => `回本的占${share}`,
    live: (v: { small: string; large: string; weeks: string; more: string }) =>
      `小镇从*${v.small}*人增加到*${v.large}*人，会员变成*${v.more}*倍，多撑*${v.weeks}*周。`,
    fewer: (v: { small: string; large: string; more: string }) =>
      `小镇从*${v.small}*人增加到*${v.large}*人，会员变成*${v.more}*倍，时间没有变长。`,
    picture: (list: string) => `四个镇，四条会员数，涂实的是回本的部分。${list}。`,
    item: (people: string, members: string, back: string) =>
      `${people}人的镇，会员${members}名，回本的占${back}`,
    tableTitle: '同一个方案，四个镇',
    columns: { people: '人口', members: '会员', back: '已回本', weeks: '最后一周' },
    key: { back: '已回本', not: '没有回本' },
    notice:
      '流量多，就是能问的人多。方案因此多一些会员，多撑几周；每一名新会员要回本，需要的人还是一样多。',
    source: (platform: string) =>
      `本站模型：四个设想的镇，按报道中${platform}的规则。镇的大小代表大公司能带来的流量，这是我们的简化。`,
    then: '；',
  },
});
