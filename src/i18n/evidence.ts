/** Words of the page of sources and facts. */
import { words } from './words.ts';

export const evidenceWords = words({
  en: {
    title: 'Sources and facts · Downline',
    description:
      'Every fact that this site prints: its value, date, standing and source, and where it is used.',
    heading: 'Where every number comes from',
    lede: 'Whatever this site says about the world stands here, under the source in which we read it. The model’s own numbers are not here: each chapter says how its own are proven. Nor are the results that the model is held against: these stand on the method page, with their sources.',
    standings: 'How far to trust a fact',
    standing: {
      official: 'An act of a public body. We read most of them as the press reported them.',
      reported: 'The press says so.',
      claimed: 'Somebody with an interest in it says so.',
      opinion: 'A view, of the author or of a person quoted.',
      disputed: 'Sources contradict each other.',
    },
    count: (facts: string, sources: string) => `${facts} facts from ${sources} sources`,
    fact: 'Fact',
    value: 'Value',
    date: 'As of',
    undated: 'no date',
    trust: 'Standing',
    used: 'Used in',
    plan: (name: string) => `plan: ${name}`,
    nowhere: 'kept for reference',
    differs: 'Sources differ',
  },
  zh: {
    title: '资料与事实 · 下线',
    description: '本站用到的每一条事实：数值、日期、可信程度、出处，以及用在哪里。',
    heading: '每个数字从哪里来',
    lede: '本站关于现实的每一句话，都列在出处下面。模型算出的数字不在这里，怎样验证，见各章末尾；用来检验模型的别人的结果也不在这里，连同出处，列在“模型是怎样工作的”一页。',
    standings: '一条事实有多可信',
    standing: {
      official: '公共机构的决定。多数读到的是媒体的转述。',
      reported: '媒体的报道。',
      claimed: '利益相关方自己的说法。',
      opinion: '作者或受访者的看法。',
      disputed: '不同资料说法不一。',
    },
    count: (facts: string, sources: string) => `${sources}份资料，${facts}条事实`,
    fact: '事实',
    value: '数值',
    date: '日期',
    undated: '无日期',
    trust: '可信程度',
    used: '用在',
    plan: (name: string) => `方案：${name}`,
    nowhere: '备查',
    differs: '说法不一',
  },
});
