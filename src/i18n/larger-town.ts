/** Words of the figure of one plan in towns of different size. */
import { words } from './words.ts';

/** The numbers of the sentence. */
interface Told {
  readonly small: string;
  readonly large: string;
  readonly more: string;
  /** How many weeks lie between the ends of the two. */
  readonly weeks: string;
  /** The week in which a run was cut. */
  readonly cut: string;
}

const weeksText = (weeks: string): string => `${weeks} more ${weeks === '1' ? 'week' : 'weeks'}`;

export const largerTownWords = words({
  en: {
    claim: (low: string, high: string) =>
      low === high
        ? `Whatever the size of the town, ${low} of the members have their fee back.`
        : `In each of these towns, ${low} to ${high} of the members have their fee back.`,
    town: (people: string) => `${people} people`,
    told: (members: string, weeks: string) => `${members} members, over in week ${weeks}`,
    goesOn: (members: string, weeks: string) => `${members} members, still going in week ${weeks}`,
    back: (share: string) => `${share} have the fee back`,
    live: (v: Told) =>
      `A town of *${v.large}* people in place of *${v.small}* means *${v.more}* times as many members`,
    lasting: {
      longer: (v: Told) => `, and *${weeksText(v.weeks)}*.`,
      same: () => ', but it does not last longer.',
      largeCut: (v: Told) =>
        ` so far, and at least *${weeksText(v.weeks)}*: in week *${v.cut}* it was still going when the run was cut.`,
      smallCut: (v: Told) =>
        ` so far. The smaller town was still going in week *${v.cut}*, when its run was cut.`,
      bothCut: (v: Told) =>
        ` so far. Both were still going in week *${v.cut}*, when the runs were cut, so which lasts longer is not known.`,
    },
    cut: (weeks: string) => `${weeks}, still going`,
    picture: (list: string) =>
      `Four towns as bars of members, with the part that has the fee back filled. ${list}.`,
    item: (people: string, members: string, back: string) =>
      `${people} people: ${members} members, ${back} with the fee back`,
    tableTitle: 'The same plan in four towns',
    columns: { people: 'People', members: 'Members', back: 'Fee back', weeks: 'Last week' },
    key: { back: 'has the fee back', not: 'has not' },
    /** What a larger town gives beside members. */
    gives: {
      longer: (weeks: string) => `more members and ${weeksText(weeks)}`,
      same: () => 'more members and no more time',
      largeCut: (weeks: string) => `more members and at least ${weeksText(weeks)}`,
      smallCut: () => 'more members',
      bothCut: () => 'more members',
    },
    notice: (gives: string) =>
      `Compare the filled part of each bar with the whole bar. More traffic means more people who can be asked. It gives this plan ${gives}, but each new member still needs as many others as before.`,
    noticeFew:
      'Compare the filled part of each bar with the whole bar. More traffic means more people who can be asked, but at these rates the plan has not come near that many. What differs between the bars is chance.',
    source: (platform: string) =>
      `Our model: four imagined towns with the plan reported for ${platform}. The size of a town stands for the traffic that a large company can bring; that is our simplification.`,
    then: '; ',
  },
  zh: {
    claim: (low: string, high: string) =>
      low === high
        ? `小镇不论大小，回本的会员都占${low}。`
        : `这几个镇，回本的会员都占${low}到${high}。`,
    town: (people: string) => `${people}人的镇`,
    told: (members: string, weeks: string) => `会员${members}名，第${weeks}周结束`,
    goesOn: (members: string, weeks: string) => `会员${members}名，到第${weeks}周还在走`,
    back: (share: string) => `回本的占${share}`,
    live: (v: Told) => `小镇从*${v.small}*人增加到*${v.large}*人，会员变成*${v.more}*倍，`,
    lasting: {
      longer: (v: Told) => `多撑*${v.weeks}*周。`,
      same: () => '时间没有变长。',
      largeCut: (v: Told) => `至少多撑*${v.weeks}*周：模拟到第*${v.cut}*周截止时，大镇里还在走。`,
      smallCut: (v: Told) => `模拟到第*${v.cut}*周截止时，小镇里还在走，谁撑得久还不知道。`,
      bothCut: (v: Told) => `模拟到第*${v.cut}*周截止时，两边都还在走，谁撑得久还不知道。`,
    },
    cut: (weeks: string) => `${weeks}（还在走）`,
    picture: (list: string) => `四个镇，四条会员数，涂实的是回本的部分。${list}。`,
    item: (people: string, members: string, back: string) =>
      `${people}人的镇，会员${members}名，回本的占${back}`,
    tableTitle: '同一个方案，四个镇',
    columns: { people: '人口', members: '会员', back: '已回本', weeks: '最后一周' },
    key: { back: '已回本', not: '没有回本' },
    gives: {
      longer: (weeks: string) => `多一些会员，多撑${weeks}周`,
      same: () => '多一些会员，时间不见长',
      largeCut: (weeks: string) => `多一些会员，至少多撑${weeks}周`,
      smallCut: () => '多一些会员',
      bothCut: () => '多一些会员',
    },
    notice: (gives: string) =>
      `流量多，就是能问的人多。这个方案因此${gives}；每一名新会员要回本，需要的人还是一样多。`,
    noticeFew:
      '流量多，就是能问的人多。可在这个设定下，加入的人远没有那么多，各条之间的差别只是偶然。',
    source: (platform: string) =>
      `本站模型：四个设想的镇，按报道中${platform}的规则。镇的大小代表大公司能带来的流量，这是我们的简化。`,
    then: '；',
  },
});
