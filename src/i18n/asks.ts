/** Words of the figure of what becomes of a hundred asks. */
import { words } from './words.ts';

export const asksWords = words({
  en: {
    claim: (won: string) =>
      `Of every 100 times that members want to ask, on the three platforms, about ${won} ${won === '1' ? 'wins' : 'win'} somebody.`,
    name: (at: number) => `Platform ${'ABC'[at] ?? ''}`,
    each: (asks: string) => `*${asks}* asks for each person in town`,
    kinds: {
      joined: 'joined',
      refused: 'said no',
      member: 'was a member already',
      muted: 'the tie was worn through',
    },
    picture: (name: string, joined: string, refused: string, member: string, muted: string) =>
      `${name}, all attempts to ask: ${joined} won somebody, ${refused} were refused, ${member} met a member, ${muted} went over a tie worn through.`,
    live: (each: string, first: string, last: string) =>
      `By the end of C, an average person in town has been asked *${each}* times. Of the attempts on A, *${first}* were refused, and of those on C, *${last}*.`,
    recovery: 'Recovery between platforms',
    recoverySpoken: (value: number) => `${String(value)} percent of the wear`,
    tableTitle: 'What became of all attempts to ask',
    platform: 'Platform',
    all: 'All attempts',
    perPerson: 'For each person in town',
    notice:
      'Compare the bars of A and C. In the run with which the figure opens, an ask on A that wins nobody mostly meets somebody who is a member already. On C it mostly meets a no, or a tie that is worn through. An ask over such a tie reaches nobody, and does not count as being asked. But none of the others is free: somebody made each ask, and whoever did not want to join had to say no to a friend.',
    source: (people: string) =>
      `Our model, with the same town of ${people} people and the same assumptions as in figure 8.1.`,
  },
  zh: {
    claim: (won: string) => `三个平台合起来，会员想开口100次，大约拉到${won}个人。`,
    name: (at: number) => `平台${'甲乙丙'[at] ?? ''}`,
    each: (asks: string) => `镇上平均每人被问*${asks}*次`,
    kinds: {
      joined: '加入了',
      refused: '没答应',
      member: '已经是会员',
      muted: '人情用完，问不出口',
    },
    picture: (name: string, joined: string, refused: string, member: string, muted: string) =>
      `${name}，想开口的全部次数中，${joined}拉到人，${refused}遭拒，${member}碰到会员，${muted}人情已经用完。`,
    live: (each: string, first: string, last: string) =>
      `到丙结束时，镇上平均每个人被问过*${each}*次。遭拒的，在甲占*${first}*，在丙占*${last}*。`,
    recovery: '两个平台之间，人情恢复',
    recoverySpoken: (value: number) => `恢复百分之${String(value)}`,
    tableTitle: '每一次想开口的结果',
    platform: '平台',
    all: '想开口的总数',
    perPerson: '镇上平均每人',
    notice:
      '最初的这次模拟里，没拉到人的开口，在甲多半碰上会员，在丙多半遭拒，或者人情已经用完。问不出口的，不算被问。其余每一次都要费力：有人开了口，也有人要对朋友说不。',
    source: (people: string) => `本站模型，小镇${people}人，设想与图8.1相同。`,
  },
});
