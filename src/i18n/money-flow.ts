/** Words of 'Follow one fee'. Parts between asterisks are set in bold. */
import { words } from './words.ts';

const ordinal = (n: number): string => {
  const last = n % 10;
  const teen = Math.floor(n / 10) % 10 === 1;
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th');
  return `${String(n)}${ending}`;
};
const few = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const 几 = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

export const moneyFlowWords = words({
  en: {
    claim: (recruits: number, fee: string) =>
      `It takes part of ${few[recruits] ?? String(recruits)} people’s fees to give one person their ${fee} back.`,
    thisFee: 'This fee',
    soFar: 'So far',
    who: 'Who',
    inYuan: (fee: string) => `Where one fee of ${fee} goes, and where everyone stands, in yuan`,
    about: 'about',
    platform: 'The platform',
    platformNote: 'split not known',
    an: 'An',
    anNote: 'recruited Bo',
    bo: 'Bo',
    boNote: 'recruited Mei',
    mei: 'Mei',
    meiNote: (fee: string) => `pays ${fee}`,
    others: (people: number) =>
      people === 0 ? 'Nobody' : people === 1 ? '1 other' : `${String(people)} others`,
    othersNote: 'before Mei',
    othersInTable: (people: number) =>
      people === 1 ? 'Bo’s 1 other recruit' : `Bo’s ${String(people)} other recruits`,
    sum: 'Adds up to',
    slider: 'Which of Bo’s recruits Mei is',
    spoken: (n: number) => `Mei is Bo’s ${ordinal(n)} recruit`,
    place: (n: number) => `Mei is Bo’s *${ordinal(n)}* recruit.`,
    less: (had: string, gap: string) =>
      `Bo has now had about *${had}* back, *${gap} less* than he paid.`,
    even: (had: string) => `Bo has now had about *${had}* back, as much as he paid.`,
    more: (had: string, gap: string) =>
      `Bo has now had about *${had}* back, *${gap} more* than he paid.`,
    payers: (n: number, fee: string, all: string) =>
      n === 1
        ? `Mei is *${fee}* out of pocket.`
        : `The ${String(n)} people he recruited are ${fee} each out of pocket, *${all}* together.`,
    promoted: (direct: number, title: string, pay: string) =>
      `${String(direct)} recruits make him a ${title}: each one after that brings him about ${pay}.`,
    key: {
      whole: 'has had the fee back',
      part: 'has had some of it back',
      nothing: 'has had nothing back',
      platform:
        'the platform: goods, tax, services and profit still come out of its part; no source says in what shares',
      thread: (each: string) => `One thread is ${each}; the last one, thinner, is the rest`,
    },
    notice:
      'Move the slider and watch the two sums: both columns add up to zero at every setting. A reward hands a newer member’s money to an older one and adds none. Taken together, the members are short by what the platform keeps.',
    source: (pays: string, cited: string) =>
      `Our calculation in cash, leaving the pack aside. An has recruited Bo only; Bo’s recruits have recruited nobody; no pay to An for Mei is reported, so none is counted. ${pays} are reported as “about” and taken here as exact. Plan: ${cited}`,
    and: ' and ',
    picture: (v: {
      n: number;
      fee: string;
      pay: string;
      rest: string;
      bo: string;
      an: string;
      others: number;
      platform: string;
    }) =>
      `One fee of ${v.fee} from Mei, Bo’s ${ordinal(v.n)} recruit, drawn as threads: about ${v.pay} to Bo, nothing to An, about ${v.rest} to the platform. So far: platform ${v.platform}, An ${v.an}, Bo ${v.bo}, Mei −${v.fee}${
        v.others === 0
          ? ''
          : `, Bo’s ${String(v.others)} earlier ${v.others === 1 ? 'recruit' : 'recruits'} −${v.fee} each`
      }. Both columns add up to 0.`,
  },
  zh: {
    claim: (recruits: number, fee: string) =>
      `要有${几[recruits] ?? String(recruits)}个人交会费，才够一个人收回${fee}。`,
    thisFee: '这笔会费',
    soFar: '到现在',
    who: '谁',
    inYuan: (fee: string) => `一笔${fee}会费的去向和各人的收支，单位：元`,
    about: '约',
    platform: '平台',
    platformNote: '分配不详',
    an: '小安',
    anNote: '推荐了阿波',
    bo: '阿波',
    boNote: '推荐了小梅',
    mei: '小梅',
    meiNote: (fee: string) => `交${fee}`,
    others: (people: number) => (people === 0 ? '没有别人' : `另外${String(people)}人`),
    othersNote: '比小梅先来',
    othersInTable: (people: number) => `阿波推荐的另外${String(people)}人`,
    sum: '合计',
    slider: '小梅是阿波推荐的第几个',
    spoken: (n: number) => `小梅是阿波推荐的第${String(n)}个会员`,
    place: (n: number) => `小梅是阿波推荐的*第${String(n)}个*会员。`,
    less: (had: string, gap: string) => `阿波至今收回约*${had}*，比他交的会费*少${gap}*。`,
    even: (had: string) => `阿波至今收回约*${had}*，正好是他交的会费。`,
    more: (had: string, gap: string) => `阿波至今收回约*${had}*，比他交的会费*多${gap}*。`,
    payers: (n: number, fee: string, all: string) =>
      n === 1
        ? `小梅交出的*${fee}*还没收回。`
        : `他推荐的${String(n)}个人各交出${fee}，合计*${all}*，都还没收回。`,
    promoted: (direct: number, title: string, pay: string) =>
      `推荐满${String(direct)}人，他升为${title}，此后每推荐一人约得${pay}。`,
    key: {
      whole: '已回本',
      part: '收回一部分',
      nothing: '分文未回',
      platform: '平台：商品、税款、服务费和利润都从这里出，各占多少，资料未载明',
      thread: (each: string) => `每根线${each}，最后一根较细，是零头`,
    },
    notice:
      '滑块拨到哪里，两栏的合计都是零。佣金只是把新会员的钱转给老会员，钱没有变多。平台留下多少，会员合起来就少多少。',
    source: (pays: string, cited: string) =>
      `本站计算，只算现金，不计礼包。假定小安只推荐了阿波，阿波推荐的人都还没有推荐别人。${pays}在报道中写作“不等”，这里按定数算。佣金规则：${cited}`,
    and: '和',
    picture: (v: {
      n: number;
      fee: string;
      pay: string;
      rest: string;
      bo: string;
      an: string;
      others: number;
      platform: string;
    }) =>
      `小梅是阿波推荐的第${String(v.n)}个会员，她交的${v.fee}画成一根根线：约${v.pay}给阿波，约${v.rest}归平台，小安没有份。到现在：平台${v.platform}，小安${v.an}，阿波${v.bo}，小梅−${v.fee}${
        v.others === 0 ? '' : `，阿波先前推荐的${String(v.others)}人各−${v.fee}`
      }。两栏合计都是0。`,
  },
});
