/** Words of the figure that holds three signs of Chinese law and one American test against terms and findings. */
import { words } from './words.ts';

const SIGNS = [
  '*none* of the three Chinese signs',
  '*one* of the three Chinese signs',
  '*two* of the three Chinese signs',
  '*all three* Chinese signs',
];
const PARTS = [
  '*neither* part of the American test',
  '*one* part of the American test',
  '*both* parts of the American test',
];
const HAN_SIGNS = ['*一种也没有*', '有*一种*', '有*两种*', '*三种都有*'];
const HAN_PARTS = ['*一个也没有*', '有*一个*', '*两个都有*'];

export const signsLitWords = words({
  en: {
    claim: 'In Chinese law one sign is enough, while the American test needs both its parts.',
    kind: 'Held against',
    kinds: { plan: 'a plan’s own terms', finding: 'an official finding' },
    plan: 'Plan',
    planNamed: (letter: string) => `Plan ${letter}`,
    finding: 'Finding',
    seal: 'Seal: official finding',
    koscot: {
      pays: 'Part one: payment for the right to sell.',
      rewards: 'Part two: rewards for recruiting that do not depend on sales to users.',
    },
    nothing: 'Not in its terms.',
    law: {
      'cn-recruiting': 'Art. 7 (1)',
      'cn-fee': 'Art. 7 (2)',
      'cn-team': 'Art. 7 (3)',
      'us-koscot': '1975',
    },
    notAsked: 'Not asked: these bodies apply Chinese law.',
    which: 'Our sources do not say under which item it was found.',
    found: 'Found by the body, as reported.',
    replied: 'The company',
    livePlan: (n: { letter: string; chinese: number; parts: number }) =>
      `Plan *${n.letter}* has ${SIGNS[n.chinese] ?? ''} and ${PARTS[n.parts] ?? ''}.`,
    liveFinding: (name: string, found: number) => `${name}: the body found ${SIGNS[found] ?? ''}.`,
    liveUnsaid: (name: string) =>
      `${name}: a penalty for pyramid selling, as reported. Our sources do not say *which* of the three signs was found.`,
    notice: {
      plan: 'Compare plans A and G. Plan A pays nobody for bringing in people and asks for no fee, but the one sign that it has is enough by the text of the Regulation. Plan G asks for a fee but pays for nothing except sales, so it has one part of the American test and none of the Chinese signs.',
      finding:
        'Look for the dashes. Only for Yunji do our sources name all three signs as found. Where a sign is dashed, they do not name it, and that is not a finding that it was missing.',
    },
    source: (asOf: string) =>
      `Terms of plans from this site, under no company’s name, read by the rules of chapter 11, which are our own. Findings are as the press reports them. A sign is not a verdict. ${asOf}`,
    tableTitle: 'Signs in the terms of plans and in official findings',
    columns: { subject: 'Held against' },
    first: (when: string) => `First decision · ${when}`,
    holds: (when: string) => `The decision that holds · ${when}`,
    act: (when: string) => `Official finding · ${when}`,
    wine: 'A wine programme',
    wineBody: 'Market regulator of Banan District, Chongqing',
    wineHeadline: (fine: string) => `A fine of ${fine}`,
    named: (name: string, year: string) => `${name}, ${year}`,
    years: (first: string, second: string) => `${first} and ${second}`,
    notFound: 'The report does not name it.',
    planG: 'The plan of figure 10.2 with all of its pay on selling.',
  },
  zh: {
    claim: '按中国的条例，有一种迹象就够；按美国的标准，两个条件缺一不可。',
    kind: '拿什么来对照',
    kinds: { plan: '方案自己的条款', finding: '官方认定' },
    plan: '方案',
    planNamed: (letter: string) => `方案${letter}`,
    finding: '认定',
    seal: '印记：官方认定',
    koscot: {
      pays: '条件一：为销售资格付钱。',
      rewards: '条件二：拉人有报酬，与卖给最终用户无关。',
    },
    nothing: '条款里没有。',
    law: {
      'cn-recruiting': '第七条（一）',
      'cn-fee': '第七条（二）',
      'cn-team': '第七条（三）',
      'us-koscot': '1975年',
    },
    notAsked: '不适用：这些机关依据的是中国法规。',
    which: '按哪一项认定，我们读到的资料没有写。',
    found: '据报道，已认定。',
    replied: '公司的说法',
    livePlan: (n: { letter: string; chinese: number; parts: number }) =>
      `方案*${n.letter}*：中国的三种迹象${HAN_SIGNS[n.chinese] ?? ''}，美国的两个条件${HAN_PARTS[n.parts] ?? ''}。`,
    liveFinding: (name: string, found: number) =>
      `${name}：三种迹象，认定${HAN_SIGNS[found] ?? ''}。`,
    liveUnsaid: (name: string) =>
      `${name}：据报道，因传销受罚；三种迹象里是*哪一种*，我们读到的资料没有写。`,
    notice: {
      plan: '方案甲不按人头付钱，也不收会费，只有一种迹象；按条例的文字，一种就够。方案庚收会费，此外只为卖货付钱：美国的两个条件有一个，中国的三种一种也没有。',
      finding:
        '看那些虚线。三种迹象都写明已认定的，只有云集一家。画虚线的，是资料没有写到，不等于认定没有。',
    },
    source: (asOf: string) =>
      `方案是本站收录的，不用公司名称，按第11章的规则判断，那是我们的读法。官方认定据媒体报道。有迹象不等于违法。${asOf}`,
    tableTitle: '方案条款和官方认定里的迹象',
    columns: { subject: '对照什么' },
    first: (when: string) => `第一次决定 · ${when}`,
    holds: (when: string) => `现行决定 · ${when}`,
    act: (when: string) => `官方认定 · ${when}`,
    wine: '一个卖酒的方案',
    wineBody: '重庆市巴南区市场监管局',
    wineHeadline: (fine: string) => `罚款${fine}`,
    named: (name: string, year: string) => `${name}，${year}`,
    years: (first: string, second: string) => `${first}和${second}`,
    notFound: '报道没有提到这一项。',
    planG: '图10.2的方案，佣金全部为卖货而付。',
  },
});
