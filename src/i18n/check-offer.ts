/** Words of the checker: what is said while somebody answers, of the result, and of the card to keep. */
import { words } from './words.ts';

export const checkOfferWords = words({
  en: {
    title: 'Check an offer made to you',
    intro:
      'Answer what you know. No name of a company is asked for. Nothing leaves this device, and nothing is kept unless you keep it.',
    currency: 'Amounts are in your own currency.',
    first:
      'Nothing is answered yet. With the first answer this page shows which signs are there, which are not and what is still open. Then it runs the offer in an imagined town.',
    replies: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
    outside: {
      most: 'Yes, most of the money is theirs',
      some: 'Some',
      none: 'Hardly any',
      unknown: 'I don’t know',
    },
    ifKnown: 'leave empty if you don’t know',
    notANumber: (min: string, max: string) => `Please type a number from ${min} to ${max}.`,
    restart: 'Clear all answers',
    cleared: 'All answers are cleared.',
    badLink: 'The answers in this link could not be read. Please answer anew.',
    signs: 'Signs in your answers',
    state: { present: 'present', absent: 'absent', unknown: 'not known' },
    summary: (n: { present: string; absent: string; unknown: string }) =>
      `Signs present: *${n.present}*. Absent: *${n.absent}*. Not known: *${n.unknown}*.`,
    anyOne: 'Any one of the three Chinese signs is enough by the text of the Regulation.',
    decides: (questions: string) => `Open: question ${questions}.`,
    text: 'the text of the law',
    noVerdict:
      'A sign is something that a law speaks of. It is no verdict: only an authority or a court finds that, and looks at more than eight answers.',
    simulated: {
      claim: (low: string, high: string) =>
        low === high
          ? `On these terms ${low} of 100 who join end with their money back.`
          : `On these terms ${low} to ${high} of 100 who join end with their money back.`,
      claimWaiting: 'What happens to 100 who join on these terms?',
      under: 'fewer than 1',
      picture: (low: string, between: string, rest: string) =>
        `One hundred marks. ${low} have their money back in every reading, ${between} in some, ${rest} in none.`,
      most: (n: string) => `at most ${n}`,
      live: (n: { runs: string; low: string; high: string; middle: string }) =>
        `In ${n.runs} runs on your answers, *${n.low}*${n.low === n.high ? '' : ` to *${n.high}*`} of 100 have back all that they paid in. The member in the middle ends with *${n.middle}*.`,
      free: (n: { runs: string; middle: string }) =>
        `Nobody pays anything in, so nobody can be out of pocket. In ${n.runs} runs the member in the middle ends with *${n.middle}*.`,
      to: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
      ceiling: (n: string) => `Arithmetic alone: whatever anybody does, at most ${n} of 100 can.`,
      noCeiling:
        'Money from outside, or from repeated purchases, comes in: arithmetic alone sets no limit here.',
      risk: (amount: string) =>
        `The most that you can be out of pocket in a year in which nothing comes in: ${amount}.`,
      shown: (shown: string, middle: string) =>
        `You were shown ${shown} a month. The member in the middle here ends with ${middle} in all.`,
      working: (done: string, runs: string) => `${done} of ${runs} runs`,
      stop: 'Stop',
      stopped: 'Stopped. The result shown is the last that was complete.',
      again: 'Run it again',
      failed:
        'The simulation could not start in this browser. Signs and questions work without it.',
      tableTitle: 'Your answers, read twice',
      columns: { what: '', hard: 'Hard on who joins', easy: 'Easy on who joins' },
      rows: {
        fee: 'Paid to join',
        recruit: 'Pay for each recruit',
        quota: 'Paid again every four weeks',
        sold: 'Sold outside in a week, of which a fifth is kept',
        members: 'People who join (median)',
        back: 'Of 100, money back (nine runs in ten)',
        middle: 'The member in the middle ends with (median)',
      },
      same: 'Every number that matters is known, so both readings are the same.',
      key: {
        whole: 'money back in every reading',
        between: 'in some readings or runs',
        nothing: 'out of pocket',
        hundred: 'Every mark is one member in a hundred',
      },
      notice:
        'Each thing that you do not know makes the range wider. Replace an “I don’t know” by an answer and watch which one matters. It is cash only: goods that you can use or return are not counted.',
      source: (people: string, runs: string) =>
        `Our model: a town of ${people} people, ${runs} runs for each reading. What is not known is assumed: a recruit pays between 10% and 60% of the fee, as in the plans on this site; monthly purchases come to up to half the fee, sales outside leave up to half of it. Not a forecast of any company.`,
    },
    ask: 'Questions for the promoter',
    askWhy: 'Chosen by what you do not know yet. The last two are always worth asking.',
    card: {
      title: 'A card to keep',
      about: 'Made on this device from your answers. It names nobody.',
      heading: 'An offer, checked',
      signs: 'Signs (no verdict, not legal advice)',
      numbers: 'Simulated in an imagined town',
      ask: 'To ask the promoter',
      paid: 'My answers',
      where: (address: string) => `Made with ${address}`,
      copy: 'Copy',
      copied: 'Copied.',
      notCopied: 'This browser did not let us copy. Mark the text and copy it by hand.',
      share: 'Share',
      save: 'Save as text',
      print: 'Print the card',
      link: 'Copy a link with my answers',
      linked: 'Copied. Whoever has the link can read your answers; no server is sent them.',
      linkNote:
        'A link holds your answers in its last part, which browsers do not send to any server.',
      file: 'offer-checked.txt',
    },
    list: 'The eight questions as a list, to print',
    listNote: 'What each answer would mean:',
  },
  zh: {
    title: '查一查你遇到的项目',
    intro: '知道多少答多少。不问公司名称。内容不离开这台设备；你不保存，就什么也不留下。',
    currency: '金额按你自己的币种填。',
    first:
      '还没有回答。答了第一题，这里就列出有哪些迹象、没有哪些、哪些还不清楚，再把这个项目放进一个设想的小镇里模拟。',
    replies: { yes: '是', no: '否', unknown: '不知道' },
    outside: { most: '会，钱大多来自他们', some: '有一些', none: '几乎没有', unknown: '不知道' },
    ifKnown: '不知道就空着',
    notANumber: (min: string, max: string) => `请填${min}到${max}之间的数。`,
    restart: '清空全部回答',
    cleared: '已清空。',
    badLink: '链接里的回答读不出来，请重新回答。',
    signs: '回答里的迹象',
    state: { present: '有', absent: '没有', unknown: '不清楚' },
    summary: (n: { present: string; absent: string; unknown: string }) =>
      `有*${n.present}*种迹象，没有*${n.absent}*种，不清楚*${n.unknown}*种。`,
    anyOne: '按条文，中国的三种里有一种就够了。',
    decides: (questions: string) => `待定：第${questions}题。`,
    text: '法律条文',
    noVerdict:
      '迹象，是法律提到的情形，不是结论。是不是传销，由主管机关或法院认定，他们看的不止八个回答。',
    simulated: {
      claim: (low: string, high: string) =>
        low === high
          ? `照这样的条件，每100个加入的人里，${low}个能拿回自己的钱。`
          : `照这样的条件，每100个加入的人里，${low}到${high}个能拿回自己的钱。`,
      claimWaiting: '100个人照这样的条件加入，会怎样？',
      under: '不到1',
      picture: (low: string, between: string, rest: string) =>
        `一百个圆。${low}个在两种情形下都拿回自己的钱，${between}个只在有些情形下，${rest}个都没有。`,
      most: (n: string) => `最多${n}`,
      live: (n: { runs: string; low: string; high: string; middle: string }) =>
        `按你的回答模拟${n.runs}次，每100人里有*${n.low}*${n.low === n.high ? '' : `到*${n.high}*`}人拿回交进去的全部。正中间的那个人，最后是*${n.middle}*。`,
      free: (n: { runs: string; middle: string }) =>
        `谁也不用交钱，所以谁也不会亏。模拟${n.runs}次，正中间的那个人，最后是*${n.middle}*。`,
      to: (low: string, high: string) => (low === high ? low : `${low}到${high}`),
      ceiling: (n: string) => `单凭算术：不管大家怎么做，每100人里最多${n}人。`,
      noCeiling: '有会员以外的钱，或者反复进货的钱进来，单凭算术定不出上限。',
      risk: (amount: string) => `如果一年里什么也没进账，你最多会亏${amount}。`,
      shown: (shown: string, middle: string) =>
        `给你看的是每月${shown}。这里正中间的那个人，前后一共是${middle}。`,
      working: (done: string, runs: string) => `已模拟${done}次，共${runs}次`,
      stop: '停下',
      stopped: '已停下。显示的是上一次完整的结果。',
      again: '再模拟一遍',
      failed: '模拟没能在这个浏览器里启动。迹象和问题不受影响。',
      tableTitle: '你的回答，按两种情形读',
      columns: { what: '', hard: '对加入者不利', easy: '对加入者有利' },
      rows: {
        fee: '加入要交',
        recruit: '每拉来一人的报酬',
        quota: '每四周再交',
        sold: '每周对外卖出（五分之一归自己）',
        members: '加入的人数（中位数）',
        back: '每100人里拿回钱的（十次里九次）',
        middle: '正中间的人最后是（中位数）',
      },
      same: '要紧的数都知道，两种情形一样。',
      key: {
        whole: '两种情形下都拿回钱',
        between: '只在有些情形或有些次模拟里',
        nothing: '亏着',
        hundred: '1个圆代表1%的会员',
      },
      notice:
        '每有一样不知道，范围就宽一些。把一个“不知道”换成回答，看看哪一样最要紧。这里只算现金，能用、能退的东西不计。',
      source: (people: string, runs: string) =>
        `本站模型：小镇${people}人，每种情形模拟${runs}次。不知道的按设想：拉一人的报酬是会费的10%到60%，与本站收录的方案相当；每月进货最多为会费的一半，对外销售最多留下会费的一半。不是对任何公司的预测。`,
    },
    ask: '去问介绍人的问题',
    askWhy: '按你还不知道的来选。最后两个，什么时候都值得问。',
    card: {
      title: '留一张卡片',
      about: '由你的回答在这台设备上生成，不写任何名字。',
      heading: '一个项目，查过了',
      signs: '迹象（不是结论，不构成法律意见）',
      numbers: '在设想的小镇里模拟',
      ask: '去问介绍人',
      paid: '我的回答',
      where: (address: string) => `由此页生成：${address}`,
      copy: '复制',
      copied: '已复制。',
      notCopied: '浏览器不让复制。请选中文字，自己复制。',
      share: '分享',
      save: '存为文本',
      print: '打印卡片',
      link: '复制带有我的回答的链接',
      linked: '已复制。拿到链接的人能看到你的回答，没有服务器会收到。',
      linkNote: '链接的最后一段就是你的回答，浏览器不会把这一段发给任何服务器。',
      file: 'xiangmu-chaguo.txt',
    },
    list: '八个问题的清单，可以打印',
    listNote: '每种回答意味着什么：',
  },
});
