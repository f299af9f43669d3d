/** Words of the figure of an operator whose suppliers wait. */
import { words } from './words.ts';

export const onCreditWords = words({
  en: {
    claim: (pays: string, fee: string, weeks: string) =>
      `The operator promises ${pays} out of every ${fee}, and lasts ${weeks} weeks.`,
    claimStopped: (pays: string, fee: string) =>
      `The operator promises ${pays} out of every ${fee}, and owes more than it holds.`,
    claimAhead: (pays: string, fee: string) =>
      `The operator promises ${pays} out of every ${fee}, and holds more than it owes.`,
    cash: 'cash in hand',
    owed: 'owed to suppliers',
    weekTick: (week: string) => `week ${week}`,
    insolvent: (v: { week: string; owed: string; most: string; then: string }) =>
      `Week *${v.week}*: the bills cannot be paid, and suppliers are left with *${v.owed}*. At its fullest, in week *${v.then}*, the till held *${v.most}*.`,
    unpaid: (v: { week: string; most: string; then: string }) =>
      `Week *${v.week}*: what is due cannot be paid. At its fullest, in week *${v.then}*, the till held *${v.most}*.`,
    stopped: (v: { week: string; cash: string; owed: string }) =>
      `Week *${v.week}*: people stop joining. The till holds *${v.cash}*, and suppliers are owed *${v.owed}*.`,
    goes: (v: { week: string; cash: string; owed: string }) =>
      `Week *${v.week}*, where the model stops: the till holds *${v.cash}*, and suppliers are owed *${v.owed}*.`,
    picture: (v: { most: string; then: string; owed: string; last: string }) =>
      `Two lines by week, cash in hand and what is owed to suppliers. Cash rises to ${v.most} in week ${v.then}. At the end, in week ${v.last}, suppliers are owed ${v.owed}.`,
    tableTitle: 'The operator’s till, every other week',
    columns: {
      week: 'Week',
      cash: 'Cash in hand',
      owed: 'Owed to suppliers',
      left: 'Cash minus debt',
    },
    credit: 'Suppliers wait, weeks',
    creditSpoken: (value: number) => (value === 1 ? '1 week' : `${String(value)} weeks`),
    notice: (pays: string, fee: string) =>
      `Compare the two lines week by week. The till is full because the bills are not due yet. Each fee brings ${fee}, and ${pays} is promised out of it. While the membership grows, new fees pay old bills.`,
    source: (people: string) =>
      `Our model, ${people} imagined people. The plan and all its rates are assumed; they are no real platform’s. Members are paid at once and suppliers later, and nobody lends the operator anything.`,
  },
  zh: {
    claim: (pays: string, fee: string, weeks: string) =>
      `收${fee}，许出去${pays}，撑了${weeks}周。`,
    claimStopped: (pays: string, fee: string) => `收${fee}，许出去${pays}，欠的比有的多。`,
    claimAhead: (pays: string, fee: string) => `收${fee}，许出去${pays}，手里的还比欠的多。`,
    cash: '手里的现金',
    owed: '欠供货商',
    weekTick: (week: string) => `第${week}周`,
    insolvent: (v: { week: string; owed: string; most: string; then: string }) =>
      `第*${v.week}*周，到期的货款付不出来，还欠供货商*${v.owed}*。最宽裕的时候是第*${v.then}*周，账上有*${v.most}*。`,
    unpaid: (v: { week: string; most: string; then: string }) =>
      `第*${v.week}*周，该付的付不出来。最宽裕的时候是第*${v.then}*周，账上有*${v.most}*。`,
    stopped: (v: { week: string; cash: string; owed: string }) =>
      `第*${v.week}*周，没有人再加入了。账上有*${v.cash}*，欠供货商*${v.owed}*。`,
    goes: (v: { week: string; cash: string; owed: string }) =>
      `模型停在第*${v.week}*周：账上*${v.cash}*，欠供货商*${v.owed}*。`,
    picture: (v: { most: string; then: string; owed: string; last: string }) =>
      `两条线，一周一周：手里的现金，和欠供货商的钱。现金在第${v.then}周最多，${v.most}。到最后，第${v.last}周，欠供货商${v.owed}。`,
    tableTitle: '平台的账，隔周一行',
    columns: { week: '周次', cash: '手里的现金', owed: '欠供货商', left: '现金减欠款' },
    credit: '供货商等几周',
    creditSpoken: (value: number) => `${String(value)}周`,
    notice: (pays: string, fee: string) =>
      `账上钱多，是因为货款还没到期。每收${fee}，许出去${pays}。只要会员还在增加，新来的钱就付得清旧账。`,
    source: (people: string) =>
      `本站模型，设想${people}人。方案和全部数字都是设想，不是哪个平台的。会员的佣金当周付，货款后付，没有人借钱给它。`,
  },
});
