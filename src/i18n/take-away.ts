/** Words of the panel that hands out a run as picture, data and citation. */
import { words } from './words.ts';

export const takeAwayWords = words({
  en: {
    waiting: 'The run is on its way.',
    failed: 'The browser could not make this file.',
    fileName: (week: string) => `downline-week-${week}`,
    picture: {
      title: 'Picture',
      none: 'Of a town past a million there is no picture of people to save. Its weeks and its source are below.',
      about:
        'The week that is shown, with its title, its sentences, the joins by week, the source and the link, in the colours of the page. SVG is for editing, PNG for slides.',
      legend: (joined: string, active: string) =>
        `bars: joined in the week, ${joined} at most · line: still asking, ${active} at most`,
    },
    data: {
      title: 'Data',
      about:
        'The tables are CSV in UTF-8 and open in any spreadsheet. The JSON holds the whole scenario and every weekly number; amounts of money in it are in fen, hundredths of a yuan.',
      weeks: 'Weeks (CSV)',
      members: 'Members (CSV)',
      json: 'Everything (JSON)',
      weeksFile: 'downline-weeks',
      membersFile: 'downline-members',
      jsonFile: 'downline-run',
      tooMany: (most: string) => `There is no table of members for more than ${most} of them.`,
      weekHeader: [
        'Week',
        'Joined this week',
        'Members in all',
        'Still asking',
        'Asks this week',
        'People left to ask',
        'Never asked',
        'Members with all they paid back',
        'Members with part of it back',
      ],
      memberHeader: [
        'Member',
        'Joined in week',
        'Recruited by member',
        'Level',
        'Recruits',
        'Pay received (yuan)',
        'Back of what they paid in',
        'Stopped in week',
      ],
      founder: 'nobody: founder',
      back: { nothing: 'nothing', part: 'part', whole: 'all' },
    },
    cite: {
      title: 'Citation',
      plain: 'As text',
      bibtex: 'For BibTeX',
      copyPlain: 'Copy citation',
      copyBibtex: 'Copy BibTeX',
      runTitle: (plan: string) => `Sandbox run with the plan “${plan}”`,
      text: (title: string, model: string, day: string, address: string) =>
        `Downline · 下线. ${title} (model version ${model}). Accessed ${day}. ${address}. Licence: CC BY 4.0.`,
      note: (model: string, day: string) =>
        `Model version ${model}. Accessed ${day}. Licence: CC BY 4.0`,
    },
    licence: 'Downline · 下线 · CC BY 4.0',
  },
  zh: {
    waiting: '模拟正在进行。',
    failed: '浏览器没能生成这个文件。',
    fileName: (week: string) => `下线-第${week}周`,
    picture: {
      title: '图片',
      none: '人口超过一百万，没有一个个人的图可存。各周的数和引用格式在下面。',
      about:
        '正在看的这一周：标题、说明、每周加入人数、出处和链接都在图上，颜色与页面一致。SVG可以再编辑，PNG可以直接放进幻灯片。',
      legend: (joined: string, active: string) =>
        `柱：当周加入，最多${joined}人 · 线：还在拉人，最多${active}人`,
    },
    data: {
      title: '数据',
      about:
        '表格是UTF-8编码的CSV，电子表格软件都能打开。JSON里有完整的设置和每周的全部数字，其中金额以分为单位。',
      weeks: '各周（CSV）',
      members: '会员（CSV）',
      json: '全部（JSON）',
      weeksFile: '下线-各周',
      membersFile: '下线-会员',
      jsonFile: '下线-模拟',
      tooMany: (most: string) => `会员超过${most}人，不提供会员表。`,
      weekHeader: [
        '周次',
        '本周加入',
        '会员总数',
        '还在拉人',
        '本周开口次数',
        '还可以问的人数',
        '从未被问到',
        '已全部收回的会员',
        '收回一部分的会员',
      ],
      memberHeader: [
        '会员编号',
        '加入周次',
        '推荐人编号',
        '层级',
        '直推人数',
        '已得佣金（元）',
        '付出的收回多少',
        '停手周次',
      ],
      founder: '无（起头的人）',
      back: { nothing: '分文未回', part: '一部分', whole: '全部' },
    },
    cite: {
      title: '引用',
      plain: '文字',
      bibtex: 'BibTeX',
      copyPlain: '复制引用',
      copyBibtex: '复制BibTeX',
      runTitle: (plan: string) => `自己试：按“${plan}”模拟`,
      text: (title: string, model: string, day: string, address: string) =>
        `下线（Downline）：${title}，模型第${model}版，许可：CC BY 4.0，${day}访问：${address}`,
      note: (model: string, day: string) => `模型第${model}版，${day}访问。许可：CC BY 4.0`,
    },
    licence: '下线 · Downline · CC BY 4.0',
  },
});
