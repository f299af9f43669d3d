/** Words of the figure of fifty-one levels drawn to scale. */
import { words } from './words.ts';

export const networkLevelsWords = words({
  en: {
    claim: (reported: number) =>
      `${String(reported)} levels deep, and most people stand in the middle.`,
    level: 'Level',
    levelSpoken: (value: number) => `level ${String(value)}`,
    live: (v: { level: string; people: string; above: string; below: string }) =>
      `On level *${v.level}*, with equal recruiting, about *${v.people}* people; about *${v.above}* above them and *${v.below}* below.`,
    nobody: (v: { level: string; height: string }) =>
      `Level *${v.level}*: with equal recruiting hardly anybody. ${v.height} of the levels would be reached; those below need lines that went deeper than chance.`,
    tick: (n: string) => `level ${n}`,
    reach: (n: string) => `equal recruiting reaches about level ${n}`,
    reported: (n: string) => `reported: up to ${n} levels`,
    picture: (members: string, most: string, people: string, height: string, reported: string) =>
      `Rows from level 0 down, as wide as the number of people to be expected among ${members}. The widest is level ${most} with about ${people}. Equal recruiting reaches about level ${height}; ${reported} levels were reported.`,
    tableTitle: (members: string) =>
      `${members} members by level, if everybody is equally likely to recruit`,
    columns: { level: 'Level', people: 'People to expect', above: 'Above them' },
    lessThanOne: 'less than one',
    notice:
      'These are levels of the network: how many people stand between somebody and the top. Levels of commission are another thing: how far up the pay for one recruit reaches.',
    source: (cited: string) =>
      `Expected numbers by formula for a tree of as many members as reported (Meir and Moon 1978). The number of levels: ${cited}, and see the text for what became of that decision.`,
  },
  zh: {
    claim: (reported: number) => `深达${String(reported)}层，多数人站在中间。`,
    level: '第几层',
    levelSpoken: (value: number) => `第${String(value)}层`,
    live: (v: { level: string; people: string; above: string; below: string }) =>
      `假如人人机会相等，第*${v.level}*层约有*${v.people}*人，上面约*${v.above}*人，下面约*${v.below}*人。`,
    nobody: (v: { level: string; height: string }) =>
      `第*${v.level}*层：假如人人机会相等，几乎没有人。大约能到第${v.height}层；再往下，是比机遇所能到的更深的线。`,
    tick: (n: string) => `第${n}层`,
    reach: (n: string) => `人人机会相等，约到第${n}层`,
    reported: (n: string) => `报道：最深${n}层`,
    picture: (members: string, most: string, people: string, height: string, reported: string) =>
      `从第0层往下，一行一层，宽度是${members}人里这一层的预期人数。最宽的是第${most}层，约${people}人。人人机会相等，大约到第${height}层；报道说有${reported}层。`,
    tableTitle: (members: string) => `假如人人机会相等，${members}名会员各在第几层`,
    columns: { level: '层', people: '预期人数', above: '上面的人' },
    lessThanOne: '不到1人',
    notice:
      '这里说的是网络的层数：一个人和最顶上之间隔着几个人。佣金的层数是另一回事：推荐一个人，往上几层有钱拿。',
    source: (cited: string) =>
      `预期人数按公式计算，会员数照报道（Meir和Moon，1978）。层数：${cited}；这份决定后来怎样，见正文。`,
  },
});
