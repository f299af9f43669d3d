/** Words of the figure of two companies' numbers, before and after. */
import { words } from './words.ts';

export const companySeriesWords = words({
  en: {
    claim: (fees: string, revenue: string) =>
      `Yunji’s fees fell by ${fees}, and its revenue by ${revenue}.`,
    what: {
      fees: 'membership fees',
      revenue: 'revenue',
      loss: 'net loss',
      growth: 'growth in members in a year',
      cap: 'market value',
      sales: 'growth in sales in a year',
    },
    companies: { yunji: 'Yunji', onion: 'Onion Group' },
    less: (percent: string) => `${percent} less`,
    lessFromOver: (percent: string) => `${percent} less, or more`,
    times: (times: string) => `${times} times as much`,
    from: (before: string, after: string) => `${before} to ${after}`,
    live: (v: { fees: string; revenue: string; loss: string }) =>
      `At Yunji, fees fell by *${v.fees}* in two years and revenue by *${v.revenue}*, while the loss grew to *${v.loss}* times what it had been.`,
    picture: (list: string) => `Pairs of bars, before and after. ${list}.`,
    panel: (company: string, what: string, change: string) => `${company}, ${what}: ${change}`,
    tableTitle: 'What the report states, before and after',
    columns: { who: 'Company', what: 'What', before: 'Before', after: 'After', change: 'Change' },
    at: (when: string, text: string) => `${text} (${when})`,
    notice:
      'Compare the two bars of each pair, and not one pair with another: each has a scale of its own. The report gives nothing between its two points, so nothing is drawn there. Growth that slows is still growth: at 38.5% a year, the number of members was still rising.',
    source: (cited: string) => `Company figures and market data (Wind), as reported by ${cited}.`,
    then: '; ',
  },
  zh: {
    claim: (fees: string, revenue: string) => `会员费少了${fees}，营收少了${revenue}。`,
    what: {
      fees: '会员费',
      revenue: '营收',
      loss: '净亏损',
      growth: '会员数同比增速',
      cap: '市值',
      sales: '成交额同比增速',
    },
    companies: { yunji: '云集', onion: '洋葱集团' },
    less: (percent: string) => `少了${percent}`,
    lessFromOver: (percent: string) => `至少少了${percent}`,
    times: (times: string) => `是原来的${times}倍`,
    from: (before: string, after: string) => `从${before}到${after}`,
    live: (v: { fees: string; revenue: string; loss: string }) =>
      `云集的会员费两年里少了*${v.fees}*，营收少了*${v.revenue}*，亏损是原来的*${v.loss}*倍。`,
    picture: (list: string) => `一对对柱子，一前一后。${list}。`,
    panel: (company: string, what: string, change: string) => `${company}${what}${change}`,
    tableTitle: '报道写到的数，一前一后',
    columns: { who: '公司', what: '项目', before: '之前', after: '之后', change: '变化' },
    at: (when: string, text: string) => `${text}（${when}）`,
    notice:
      '每一对各有各的刻度，只能在同一对里比。两点之间报道没有写，所以什么也没画。增速放慢也还在增长：一年增加38.5%，会员仍在变多。',
    source: (cited: string) => `公司财报和市值（万得），据${cited}。`,
    then: '；',
  },
});
