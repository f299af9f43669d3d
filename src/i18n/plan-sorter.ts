/** Words of the figure in which six plans are sorted before their signs are seen. */
import { words } from './words.ts';

export const planSorterWords = words({
  en: {
    claim: 'A plan’s terms show what it pays for, before anybody has joined.',
    ends: {
      recruiting: 'paid for recruiting',
      between: 'paid on people below',
      selling: 'paid for selling',
    },
    zones: {
      recruit: 'you bring somebody in',
      team: 'those below recruit, buy or sell',
      sales: 'you sell goods',
    },
    plan: (letter: string) => `Plan ${letter}`,
    signs: {
      'cn-recruiting': 'heads',
      'cn-fee': 'fee',
      'cn-team': 'team',
      'us-koscot': 'Koscot',
    },
    state: { present: 'present', absent: 'absent', unknown: 'not known' },
    outside: {
      none: 'outsiders: nothing',
      some: 'outsiders: some',
      most: 'outsiders: most',
    },
    show: 'Show what each plan pays for',
    hide: 'Hide it again',
    clear: 'Sort again',
    sorting: (sorted: string, all: string) => `You have sorted *${sorted}* of ${all} plans.`,
    live: (n: { all: string; chinese: string; american: string }) =>
      `Of the ${n.all} plans, *${n.chinese}* have a sign of Chinese law and *${n.american}* meet the American test.`,
    yours: (selling: string, lit: string) =>
      ` You put *${selling}* under “paid for selling”, and of these *${lit}* ${lit === '1' ? 'has' : 'have'} a Chinese sign.`,
    notice:
      'Read who is paid, and when: because you bring somebody in, because those below recruit, buy or sell, or because you have sold something. A plan can pay for more than one of these: put it where you think most of its pay goes. Goods appear in most of these plans.',
    noticeShown:
      'A plan can pay in more than one column. Look at plans A and D. Plan A is free and lives on goods sold to outsiders, but it has one sign all the same: whoever brought a seller in is paid on what that seller sells. Plan D speaks of stock, but it pays when members buy that stock.',
    source: (asOf: string) =>
      `Six plans from this site, under no company’s name. Their sentences are made from their terms, and sums that no source states are assumed. The signs follow the rules of chapter 11, which are our own reading. ${asOf}`,
    key: {
      yours: 'where you put it',
      pays: 'it pays for this',
      not: 'it does not',
      present: 'sign present',
      absent: 'absent',
      outsiders: 'outsiders: how much of the money is theirs',
    },
    table: {
      title: 'Six plans, what each pays for and which signs it has',
      plan: 'Plan',
      yours: 'You',
      paysFor: 'Pays when',
      signs: 'Signs present',
      outside: 'Outsiders’ money',
      none: 'none',
      not: 'not sorted',
    },
    outsideShort: { none: 'none', some: 'some', most: 'most' },
    comma: ', ',
  },
  zh: {
    claim: '一个方案为什么付钱，看条款就知道，用不着等人加入。',
    ends: { recruiting: '为拉人付钱', between: '为下级付钱', selling: '为卖货付钱' },
    zones: { recruit: '自己拉来一个人', team: '下面的人拉人、进货或卖货', sales: '自己卖出货物' },
    plan: (letter: string) => `方案${letter}`,
    signs: {
      'cn-recruiting': '人头',
      'cn-fee': '入门费',
      'cn-team': '团队计酬',
      'us-koscot': '科斯科特',
    },
    state: { present: '有', absent: '没有', unknown: '不清楚' },
    outside: {
      none: '外人：没有',
      some: '外人：有一些',
      most: '外人：大半',
    },
    show: '打开对照：各为什么付钱',
    hide: '收起对照',
    clear: '重新分',
    sorting: (sorted: string, all: string) => `${all}个方案，已分好*${sorted}*个。`,
    live: (n: { all: string; chinese: string; american: string }) =>
      `${n.all}个方案里，有中国条例所列迹象的*${n.chinese}*个，符合美国标准的*${n.american}*个。`,
    yours: (selling: string, lit: string) =>
      `你归入“为卖货付钱”的有*${selling}*个，其中*${lit}*个有中国条例所列的迹象。`,
    notice:
      '看谁拿钱、什么时候拿：是自己拉来人的时候，是下面的人拉人、进货、卖货的时候，还是自己卖出东西的时候。一个方案可以为几样付钱，放在你觉得付得最多的一列。六个方案里，大多有货。',
    noticeShown:
      '一个方案可以占几列。方案甲免费加入，靠卖给外人的货过日子，仍有一种迹象：拉来的人卖货，拉人的有提成。方案丁说的是货，付钱却是在会员进货的时候。',
    source: (asOf: string) =>
      `本站收录的六个方案，不用公司名称。句子由方案的各项条款生成，没有资料写明的金额是假设。迹象按第11章的规则判断，那是我们的读法。${asOf}`,
    key: {
      yours: '你放的位置',
      pays: '为此付钱',
      not: '不为此付钱',
      present: '有迹象',
      absent: '没有',
      outsiders: '外人：钱里有多少是他们付的',
    },
    table: {
      title: '六个方案各为什么付钱，有哪些迹象',
      plan: '方案',
      yours: '你',
      paysFor: '什么时候付钱',
      signs: '有的迹象',
      outside: '外人的钱',
      none: '无',
      not: '没有分',
    },
    outsideShort: { none: '没有', some: '有一些', most: '大半' },
    comma: '、',
  },
});
