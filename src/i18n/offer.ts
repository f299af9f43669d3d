/**
 * The texts of the checker: questions, what each answer would mean, what to ask the promoter, signs in law, and what is
 * said around them. A page hands one language of it to what is interactive; words with parameters are in check-offer.ts.
 */
import { words } from './words.ts';

export const offerTexts = words({
  en: {
    says: {
      title: 'Check an offer made to you',
      intro:
        'Answer what you know, with amounts in your own currency. No name of a company is asked for. Nothing leaves this device, and nothing is kept unless you keep it.',
      first:
        'Nothing is answered yet. With the first answer this page shows which signs are there, which are not and what is still open. Then it runs the offer in an imagined town.',
      replies: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
      outside: {
        most: 'Yes, most of the money is theirs',
        some: 'Some',
        none: 'Hardly any',
        unknown: 'I don’t know',
      },
      ifKnown: '(leave empty if you don’t know)',
      restart: 'Clear all answers',
      cleared: 'All answers are cleared.',
      badLink: 'The answers in this link could not be read. Please answer again.',
      signs: 'Signs in your answers',
      state: { present: 'present', absent: 'absent', unknown: 'not known' },
      noVerdict:
        'Any one of the three Chinese signs is enough by the text of the Regulation. A sign is something that a law speaks of. It is not a verdict: only an authority or a court can give one, and it looks at more than eight answers.',
      simulated: {
        noCeiling:
          'Money from outside, or from repeated purchases, comes in: arithmetic alone sets no limit here.',
        stop: 'Stop',
        stopped: 'Stopped. The result shown is the last that was complete.',
        again: 'Run it again',
        failed:
          'The simulation could not start in this browser. Signs and questions work without it.',
        tableTitle: 'Your answers, read twice',
        columns: { hard: 'Hard on who joins', easy: 'Easy on who joins' },
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
          'Replace an “I don’t know” with an answer, and watch which one matters: each thing that you do not know makes the range wider. Only cash is counted here, not goods that you can use or return.',
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
        file: 'offer-checked',
      },
      list: 'The eight questions as a list, to print',
      listNote: 'What each answer would mean:',
    },
    questions: {
      fee: {
        ask: 'To take part and earn, must you pay, or buy something you would not buy anyway?',
        hint: 'A joining fee, a starter pack, a course, a first stock. Not goods that you would have bought at that price.',
        numbers: { amount: 'How much' },
        means: {
          yes: 'This is money at risk. Together with pay for bringing people in, it is a sign in all three bodies of law.',
          no: 'You cannot lose a fee. Signs can still be present: pay on a team’s sales needs none.',
        },
        promoter: 'What must I pay or buy before I can earn anything, now and later?',
      },
      recruit: {
        ask: 'Are you paid for each person you bring in?',
        hint: 'When they join or pay, before they have sold anything.',
        numbers: { amount: 'How much for each' },
        means: {
          yes: 'If those people pay to take part, part of what they pay is your reward.',
          no: 'Then it matters what else you are paid for: questions 3, 4 and 6.',
        },
        promoter: 'If somebody joins through me and neither of us ever sells anything, am I paid?',
      },
      depth: {
        ask: 'Are you also paid for people whom your people bring in?',
        hint: 'A team bonus or a higher rank can be the same thing under another name.',
        numbers: {
          levels: 'Down to which level (yours are level 1)',
          amount: 'How much for each of them',
        },
        means: {
          yes: 'Pay then depends on how many people are recruited, directly or not: a sign in Chinese law.',
          no: 'A reward for your own recruits alone is judged by who pays it: questions 1 and 5.',
        },
        promoter: 'On how many levels below me am I paid, and how much on each?',
      },
      team: {
        ask: 'Are you paid on what people below you sell or buy?',
        hint: 'People you brought in, and those below them.',
        numbers: { percent: 'Percent', levels: 'Down to which level' },
        means: {
          yes: 'Pay for an upline on a downline’s sales is a sign in Chinese law, on one level as on ten.',
          no: 'You are then paid for your own work, or for recruiting alone.',
        },
        promoter: 'Whose purchases is my share counted on: customers’, or members’ own?',
      },
      quota: {
        ask: 'To stay in or be paid, must you go on paying, buying or holding stock?',
        hint: 'A monthly order, a renewal, a minimum to “stay active”.',
        numbers: { amount: 'How much a month' },
        means: {
          yes: 'The loss grows every month. In law a purchase can be a fee in disguise.',
          no: 'Then what you pay at the start is what you can lose.',
        },
        promoter: 'What happens to my rank and my pay in a month in which I buy nothing?',
      },
      outside: {
        ask: 'Do people who are not members, and do not want to be, buy the goods?',
        hint: 'Think of the people you know in it: to whom did they last sell something?',
        numbers: { amount: 'What you would keep of such sales in a month' },
        means: {
          most: 'Money comes in from outside. This is what makes a shop a shop.',
          some: 'Some sales to outsiders do not make a plan immune. What counts is what the pay depends on.',
          none: 'Then members can only be paid what other members put in.',
        },
        promoter:
          'What part of last year’s sales went to people who are not members? How is it known?',
      },
      returns: {
        ask: 'Can you give back what you have not sold and get your money back?',
        hint: 'In writing, with a deadline and a percentage.',
        numbers: { amount: 'How much of the first payment comes back' },
        means: {
          yes: 'It limits what you can lose. It does not change who is paid for what.',
          no: 'What you cannot sell is your loss.',
        },
        promoter:
          'Where is the right of return written, how long does it last, and who pays for the parcel?',
      },
      shown: {
        ask: 'Are you promised an income, or shown what others earn?',
        hint: 'A screenshot counts, and so does a story.',
        numbers: { amount: 'The figure for a month' },
        means: {
          yes: 'Compare it with the member in the middle of the simulation. A single figure says nothing about the others.',
          no: 'Ask how all members did, not only the best.',
        },
        promoter:
          'Of all who joined two years ago, how many earned more than they had paid? Who counted?',
      },
    },
    unknownMeans: 'I don’t know: a question for the promoter. The simulation then runs twice.',
    always: [
      'What is the registered name and address of the company that would owe me the pay?',
      'May I take the pay plan home in writing and think about it for a week?',
    ],
    signs: {
      'cn-recruiting': {
        name: 'Pay by the number of people recruited',
        law: 'China: Regulation on the Prohibition of Pyramid Selling, Art. 7 (1)',
        why: {
          present:
            'Whoever is brought in pays or is expected to recruit in turn, and members are paid by how many are brought in.',
          absent:
            'Nobody is paid by head count, or the bonus is for a customer who pays nothing to take part and has nobody to bring.',
          unknown: 'It depends on who is paid for whom.',
        },
      },
      'cn-fee': {
        name: 'A fee for joining or recruiting',
        law: 'China: the same Regulation, Art. 7 (2)',
        why: {
          present:
            'Whoever is brought in must pay or buy, and those who bring them in gain from it.',
          absent:
            'Nothing must be paid or bought, or nobody gains from bringing others in. A fee alone, as for a licence, is not this sign.',
          unknown:
            'It takes both: a payment or purchase, and somebody who gains by bringing people in.',
        },
      },
      'cn-team': {
        name: 'Pay on the sales of a downline',
        law: 'China: the same Regulation, Art. 7 (3)',
        why: {
          present:
            'Members are paid on what people below them sell or buy. No number of levels is named.',
          absent: 'Nobody is paid on what people below them sell or buy.',
          unknown: 'Whether there is pay on others’ sales is not known.',
        },
      },
      'us-koscot': {
        name: 'The two parts of the Koscot test',
        law: 'United States: Federal Trade Commission, Koscot (1975)',
        why: {
          present:
            'Both parts are there: participants pay for the right to sell, and rewards for recruiting do not depend on sales to users. Some retail sales do not make a plan immune (BurnLounge, 2014).',
          absent: 'One of the two parts is missing.',
          unknown:
            'Both parts must be known: what is paid for the right to sell, and whether rewards depend on sales to users.',
        },
      },
      'eu-14': {
        name: 'Pay mainly from introducing others',
        law: 'European Union: Unfair Commercial Practices Directive, Annex I no. 14',
        why: {
          present:
            'People give money for the chance of pay that comes mainly from other people’s joining. Any amount counts.',
          absent:
            'Nothing is paid for the chance, or the pay does not come mainly from those who join.',
          unknown: 'It depends on what is paid, and on whose money the pay comes from.',
        },
      },
    },
    asOf: 'Texts of law as we read them in November 2026. This is not legal advice.',
  },
  zh: {
    says: {
      title: '查一查你遇到的项目',
      intro:
        '知道多少答多少，金额按你自己的币种填。不问公司名称。内容不离开这台设备；你不保存，就什么也不留下。',
      first:
        '还没有回答。答了第一题，这里就列出有哪些迹象、没有哪些、哪些还不清楚，再把这个项目放进一个设想的小镇里模拟。',
      replies: { yes: '是', no: '否', unknown: '不知道' },
      outside: { most: '会，钱大多来自他们', some: '有一些', none: '几乎没有', unknown: '不知道' },
      ifKnown: '（不知道就空着）',
      restart: '清空全部回答',
      cleared: '已清空。',
      badLink: '链接里的回答读不出来，请重新回答。',
      signs: '回答里的迹象',
      state: { present: '有', absent: '没有', unknown: '不清楚' },
      noVerdict:
        '按条文，中国的三种里有一种就够了。迹象是法律提到的情形，不是结论。是不是传销，由主管机关或法院认定，他们看的不止八个回答。',
      simulated: {
        noCeiling: '有会员以外的钱，或者反复进货的钱进来，单凭算术定不出上限。',
        stop: '停下',
        stopped: '已停下。显示的是上一次完整的结果。',
        again: '再模拟一遍',
        failed: '模拟没能在这个浏览器里启动。迹象和问题不受影响。',
        tableTitle: '你的回答，按两种情形算',
        columns: { hard: '对加入者不利', easy: '对加入者有利' },
        rows: {
          fee: '加入要交',
          recruit: '每拉来一人的报酬',
          quota: '每四周再交',
          sold: '每周对外卖出（五分之一归自己）',
          members: '加入的人数（中位数）',
          back: '每100人里回本的（十次里九次）',
          middle: '正中间的人最后是（中位数）',
        },
        same: '要紧的数都知道，两种情形一样。',
        key: {
          whole: '两种情形下都回本',
          between: '只在有些情形或有些次模拟里回本',
          nothing: '没有回本',
          hundred: '1个圆代表1%的会员',
        },
        notice:
          '每有一样不知道，范围就宽一些。把一个“不知道”换成回答，看看哪一样最要紧。这里只算现金，能用、能退的东西不计。',
      },
      ask: '去问介绍人的问题',
      askWhy: '按你还不知道的事挑选。最后两个，什么时候都值得问。',
      card: {
        title: '留一张卡片',
        about: '由你的回答在这台设备上生成，不写任何名字。',
        heading: '一个项目，查过了',
        signs: '迹象（不是结论，不构成法律意见）',
        numbers: '在设想的小镇里模拟',
        ask: '去问介绍人',
        paid: '我的回答',
        copy: '复制',
        copied: '已复制。',
        notCopied: '浏览器不让复制。请选中文字，自己复制。',
        share: '分享',
        save: '存为文本',
        print: '打印卡片',
        link: '复制带有我的回答的链接',
        linked: '已复制。拿到链接的人能看到你的回答，没有服务器会收到。',
        linkNote: '链接的最后一段就是你的回答，浏览器不会把这一段发给任何服务器。',
        file: '查过的项目',
      },
      list: '八个问题的清单，可以打印',
      listNote: '每种回答意味着什么：',
    },
    questions: {
      fee: {
        ask: '要参与、要赚钱，是否先得交钱，或者买本来不会买的东西？',
        hint: '入会费、礼包、课程、首批货，都算。本来就要按这个价买的东西不算。',
        numbers: { amount: '要交多少' },
        means: {
          yes: '这笔钱有可能收不回来。如果拉人又有报酬，三处法律都有相应的迹象。',
          no: '没有会费可亏。但仍可能有别的迹象：按团队销售拿钱，不以交费为前提。',
        },
        promoter: '能赚钱之前，我要交什么、买什么？以后还要不要？',
      },
      recruit: {
        ask: '每拉来一个人，你有没有报酬？',
        hint: '指他加入或交钱的时候，还没有卖出任何东西。',
        numbers: { amount: '每人多少' },
        means: {
          yes: '如果加入的人要交钱，你的报酬就是其中一部分。',
          no: '那要看还按什么付钱：第3、4、6题。',
        },
        promoter: '有人经我介绍加入，我们两个都没卖出东西，我有没有报酬？',
      },
      depth: {
        ask: '你拉来的人再拉来的人，你有没有报酬？',
        hint: '团队奖、更高的级别，可能是同一件事的别名。',
        numbers: { levels: '算到第几层（你拉来的是第1层）', amount: '每人多少' },
        means: {
          yes: '报酬取决于直接、间接拉来多少人，这是中国法规里的一种迹象。',
          no: '只为自己拉来的人拿一笔，要看这笔钱由谁出：第1、5题。',
        },
        promoter: '我往下几层有报酬，每层多少？',
      },
      team: {
        ask: '下面的人卖货、进货，你有没有提成？',
        hint: '下面的人：你拉来的，以及他们再拉来的。',
        numbers: { percent: '百分之几', levels: '算到第几层' },
        means: {
          yes: '上线按下线的销售拿钱，是中国法规里的一种迹象，一层、十层都一样。',
          no: '那么你的报酬来自自己的销售，或者只来自拉人。',
        },
        promoter: '我的提成按谁买的算：顾客，还是会员自己？',
      },
      quota: {
        ask: '要留下来、要拿报酬，是否得一直交费、进货或囤货？',
        hint: '每月订货、续费，或者保持“活跃”的最低额。',
        numbers: { amount: '每月多少' },
        means: {
          yes: '每过一个月，可能亏的钱就多一些。在法律上，买东西可以是变相交费。',
          no: '那么开头交的钱，就是最多会亏的钱。',
        },
        promoter: '有一个月我什么也不买，级别和报酬会怎样？',
      },
      outside: {
        ask: '不是会员、也不想当会员的人，会不会来买？',
        hint: '想想你认识的会员：上一次卖出东西，是卖给谁的？',
        numbers: { amount: '这样的销售，你每月能留下多少' },
        means: {
          most: '钱从外面来。店之所以是店，就在这里。',
          some: '有一些对外的销售，并不等于没有问题，要看报酬靠什么。',
          none: '那么会员能拿到的，只有别的会员交的钱。',
        },
        promoter: '去年的销售里，卖给会员以外的人占多少？怎么知道的？',
      },
      returns: {
        ask: '没卖掉的能不能退，钱能不能拿回来？',
        hint: '要有书面规定，写明期限和比例。',
        numbers: { amount: '第一笔钱能退多少' },
        means: {
          yes: '可能亏的钱有了上限。谁因为什么拿钱，并没有变。',
          no: '卖不掉的，就是你的损失。',
        },
        promoter: '退货的规定写在哪里？期限多长？运费谁出？',
      },
      shown: {
        ask: '有没有人许诺收入，或者给你看别人赚了多少？',
        hint: '一张截图算，一个故事也算。',
        numbers: { amount: '每月多少' },
        means: {
          yes: '拿它和模拟里正中间的人比一比。一个数字说明不了其他人。',
          no: '可以要全部人的分布，不要只看最好的。',
        },
        promoter: '两年前加入的所有人里，赚的比交的多的有几个？谁统计的？',
      },
    },
    unknownMeans: '不知道：正好拿去问介绍人。模拟会按两种情形各做一遍。',
    always: [
      '将来欠我报酬的是哪家公司？登记的名称和地址是什么？',
      '奖励方案能不能给我一份书面的，让我带回去想一个星期？',
    ],
    signs: {
      'cn-recruiting': {
        name: '按拉来的人数付报酬',
        law: '中国：《禁止传销条例》第七条第（一）项',
        why: {
          present: '拉来的人要交钱，或者还要再去拉人；会员的报酬看拉来多少人。',
          absent: '没有人按人头拿钱；或者奖励的是介绍顾客，顾客不用交钱参与，也不用再去拉人。',
          unknown: '要看谁因为谁拿钱。',
        },
      },
      'cn-fee': {
        name: '入门费',
        law: '中国：《禁止传销条例》第七条第（二）项',
        why: {
          present: '拉来的人要交钱或买东西，拉人的人从中有好处。',
          absent:
            '不用交钱也不用买；或者拉人没有任何好处。单有一笔费用，比如加盟费，不是这种迹象。',
          unknown: '两样都要知道：要不要交钱或买东西，拉人有没有好处。',
        },
      },
      'cn-team': {
        name: '团队计酬',
        law: '中国：《禁止传销条例》第七条第（三）项',
        why: {
          present: '下面的人卖货、进货，会员有提成。条文没有规定层数。',
          absent: '没有人从下面的人的销售里提成。',
          unknown: '不知道有没有按别人的销售付的报酬。',
        },
      },
      'us-koscot': {
        name: '科斯科特标准的两个条件',
        law: '美国：联邦贸易委员会，科斯科特案（1975年）',
        why: {
          present:
            '两个条件都在：参加者为销售资格付了钱；拉人的报酬与卖给最终用户无关。有一些零售，并不能免责（伯恩朗奇案，2014年）。',
          absent: '两个条件缺了一个。',
          unknown: '两个条件都要知道：销售资格要不要花钱，报酬和卖给用户有没有关系。',
        },
      },
      'eu-14': {
        name: '报酬主要来自介绍别人加入',
        law: '欧盟：《不公平商业行为指令》附件一第14项',
        why: {
          present: '付了钱，换来一个机会，而报酬主要来自别人的加入。付多少都算。',
          absent: '这个机会不用花钱；或者报酬主要不是来自加入的人。',
          unknown: '要看付了什么，报酬又是谁的钱。',
        },
      },
    },
    asOf: '法律条文以我们2026年11月读到的为准。本页不构成法律意见。',
  },
});

/** One language of it, as pages hand it on. */
export type OfferTexts = (typeof offerTexts)['en'];
