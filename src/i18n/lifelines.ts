/** Words of the figure of lifelines. */
import { words } from './words.ts';

export const lifelinesWords = words({
  en: {
    claim: (born: string, closed: string) =>
      `Of ${born} cases that began in 2019 or 2020, ${closed} are reported closed by April 2022.`,
    outcomes: {
      closed: 'Closed',
      turned: 'Turned into something else',
      trading: 'Still there when last reported',
      silent: 'The sources do not say how it ended',
    },
    live: (v: { born: string; closed: string; rest: string }) =>
      `*${v.born}* of the cases began in 2019 or 2020. *${v.closed}* of them are reported closed. For ${v.rest}, the sources do not tell the end.`,
    item: (name: string, start: string, ending: string) => `${name}: ${start}; ${ending}`,
    began: (date: string) => `began ${date}`,
    beganUnknown: 'beginning not in our sources',
    endings: {
      closed: 'closed',
      turned: 'turned into something else',
      trading: 'still there when last reported',
      silent: 'end not in our sources',
    },
    tableTitle: 'Beginnings and ends, as far as the sources date them',
    columns: { name: 'Name', start: 'Beginning', ending: 'End' },
    key: {
      line: 'between dated events',
      open: 'not in our sources: it may have begun earlier or gone on',
      span: 'dated no closer than this span',
      closed: 'reported closed',
      finding: 'official finding',
      measure: 'a measure, not a finding',
    },
    notice:
      'Look at how many lines end dashed. A dashed end does not say that the platform lived on, or that it died. It says that nobody told us. Most of these stories have such an end.',
    source: 'Every date is given with its source in the case files, to which the table leads.',
    /** Of which the last two digits are given. */
    year: (digits: string) => `’${digits}`,
    and: ' and ',
  },
  zh: {
    claim: (born: string, closed: string) =>
      `2019年、2020年开张的${born}家，到2022年4月，据报道已关停的有${closed}家。`,
    outcomes: {
      closed: '已关停',
      turned: '改做别的',
      trading: '最后一次见报时还在',
      silent: '结局没有资料说明',
    },
    live: (v: { born: string; closed: string; rest: string }) =>
      `案卷里有*${v.born}*家开张于2019年或2020年，据报道已关停的*${v.closed}*家；${v.rest}后来怎样，资料没有写。`,
    item: (name: string, start: string, ending: string) => `${name}：${start}，${ending}`,
    began: (date: string) => `${date}开张`,
    beganUnknown: '开张时间不详',
    endings: {
      closed: '已关停',
      turned: '改做别的',
      trading: '最后一次见报时还在',
      silent: '结局不详',
    },
    tableTitle: '开张和结束，以资料写明的日期为限',
    columns: { name: '名称', start: '开张', ending: '结束' },
    key: {
      line: '有日期可查的一段',
      open: '资料没有写，可能更早开张，也可能还在',
      span: '只知道在这段时间里',
      closed: '报道已关停',
      finding: '官方认定',
      measure: '采取措施，不是认定',
    },
    notice:
      '末端是虚线的，不表示它还在，也不表示它没了，只表示没有资料告诉我们。这些故事大多是这样收尾的。',
    source: '每个日期的出处见各份案卷，表中有链接。',
    year: (digits: string) => digits,
    and: '、',
  },
});
