/** Words of the figure in which everyone brings exactly two. Parts between asterisks are set in bold. */
import { words } from './words.ts';

export const everyoneTwoWords = words({
  en: {
    claim: 'If everyone brings in exactly two, at most one person has the price back.',
    versions: 'Whose terms',
    version: { essay: 'The essay’s', essayTeam: '… + 10% team', vendor: 'One vendor’s' },
    rounds: 'Rounds after the first person',
    roundsSpoken: (value: number) => (value === 1 ? '1 round' : `${String(value)} rounds`),
    round: (round: number) => (round === 0 ? 'first' : `round ${String(round)}`),
    each: (balance: string, people: number) => (people === 1 ? balance : `${balance} each`),
    yours: (guess: string) => `your guess: ${guess}`,
    live: (v: { people: string; whole: string; part: string; nothing: string; joined: string }) =>
      `*${v.people}* people have paid. ${v.whole === '0' ? '*None* has' : `*${v.whole}* has`} the price back, *${v.part}* ${v.part === '1' ? 'has' : 'have'} some of it, and the *${v.nothing}* who came last have none. To bring in two each, they need *${v.joined}* more people.`,
    picture: (v: { people: string; whole: string; part: string; nothing: string }) =>
      `${v.people} people in rows below a line, each row twice as long as the one above. ${v.whole} with the price back, ${v.part} with some of it, ${v.nothing} with none.`,
    tableTitle: 'Where everybody stands, in yuan',
    columns: { round: 'Round', people: 'People', balance: 'Account of each' },
    all: 'All who have paid',
    key: {
      whole: 'has the price of the pack back',
      part: 'has some of it',
      nothing: 'has none of it',
    },
    notice: {
      essay:
        'Look at the last row. It is always longer than all the rows above it together, and nobody in it has been paid anything.',
      essayTeam:
        'Compare the rows with those on the essay’s own terms. With the assumed 10% for those above agents, the older rows are less far out of pocket, but still nobody has the price back.',
      none: 'Look at the last row: it has paid, and has been paid nothing. Add one more round, and only the rows above the new one are paid.',
      vendor:
        'Look at the one person who has the price back. Every row but the last did what was asked and was promoted. That person brought in two like everybody else. The only difference is that nobody stands above them.',
    },
    source: {
      essay:
        'Our calculation by the essay’s example, with a price of ¥500 that we chose. Cash only, the goods aside.',
      essayTeam:
        'Our calculation by the essay’s example with an assumed team reward. Cash only, the goods aside.',
      vendor: 'Our calculation by one vendor’s terms. Cash only, the goods aside.',
    },
  },
  zh: {
    claim: '人人正好带两个，能回本的最多一个人。',
    versions: '谁的条件',
    version: { essay: '文章的说法', essayTeam: '另加团队10%', vendor: '一家软件商' },
    rounds: '第一个人之后走了几轮',
    roundsSpoken: (value: number) => `${String(value)}轮`,
    round: (round: number) => (round === 0 ? '第一人' : `第${String(round)}轮`),
    each: (balance: string, people: number) => (people === 1 ? balance : `每人${balance}`),
    yours: (guess: string) => `你猜${guess}人`,
    live: (v: { people: string; whole: string; part: string; nothing: string; joined: string }) =>
      `已有*${v.people}*人交钱。回本的*${v.whole}*人，收回一部分的*${v.part}*人，最后来的*${v.nothing}*人分文未回。他们要是也人人带两个，就得再来*${v.joined}*人。`,
    picture: (v: { people: string; whole: string; part: string; nothing: string }) =>
      `线下一共${v.people}人，一排比一排多一倍。回本的${v.whole}人，收回一部分的${v.part}人，分文未回的${v.nothing}人。`,
    tableTitle: '每一轮多少人、账上多少，单位：元',
    columns: { round: '轮次', people: '人数', balance: '每人账上' },
    all: '交过钱的人',
    key: { whole: '已回本', part: '收回一部分', nothing: '分文未回' },
    notice: {
      essay: '最后来的那一排，总比上面所有的排加起来还长，而这一排的人谁也没有拿到钱。',
      essayTeam: '加上设想的10%团队奖励，先来的几排亏得少些，回本的仍然一个也没有。',
      none: '最后来的那一排交了钱，谁也没有拿到钱。再来一轮，上面几排才会变。',
      vendor:
        '除了最后一排，人人都照要求带了两个，也升了老板。回本的那一位，带的同样是两个，差别只在上面没有人。',
    },
    source: {
      essay: '本站按文章举的例子计算，500元是我们取的。只算现金，不计商品。',
      essayTeam: '本站按文章举的例子计算，团队奖励是设想。只算现金，不计商品。',
      vendor: '本站按一家软件商的条件计算。只算现金，不计商品。',
    },
  },
});
