/** Words of the figure of fifty-one levels drawn to scale. */
import { words } from './words.ts';

export const networkLevelsWords = words({
  en: {
    claim: (reported: string, deepest: string, widest: string) =>
      `${reported} levels were reported, but equal recruiting would fill only about ${deepest}, with most people around level ${widest}.`,
    level: 'Level of the network',
    levelSpoken: (value: number) => `level ${String(value)}`,
    live: (v: { level: string; people: string; above: string; below: string }) =>
      `With equal recruiting, about *${v.people}* ${v.people === '1' ? 'person stands' : 'people stand'} on level *${v.level}*, with *${v.above}* on the levels above and *${v.below}* on the levels below.`,
    nobody: (v: { level: string; deepest: string }) =>
      `On level *${v.level}*, with equal recruiting, *less than one* person is to be expected. At least one is to be expected as far down as level ${v.deepest}.`,
    tick: (n: string) => `level ${n}`,
    deepest: (n: string) => `as far as level ${n}: at least one person`,
    reported: (n: string) => `reported: ${n}`,
    countedAs: 'The same members, counted as',
    tops: (tops: number, written: string) => (tops === 1 ? 'one network' : `${written} structures`),
    picture: (v: {
      members: string;
      widest: string;
      most: string;
      deepest: string;
      reported: string;
    }) =>
      `${v.reported} rows, one for each level, as wide as the number of people to be expected there among ${v.members}. The widest is level ${v.widest} with about ${v.most}. At least one person is to be expected as far as level ${v.deepest}; ${v.reported} levels were reported.`,
    tableTitle: (members: string, tops: string) =>
      `${members} members by level, if everybody is equally likely to recruit; ${tops} on level 1`,
    columns: { level: 'Level', people: 'People to expect', above: 'Above them' },
    lessThanOne: 'less than one',
    notice:
      'Compare the row of the deepest level with somebody on it and the row that was reported. These are levels of the network, which say how many people stand between somebody and the top. Levels of commission are another thing: they say how far up the pay for one purchase or one recruit reaches.',
    source: (cited: string) =>
      `Numbers of members, levels and structures as reported (${cited}). How many stand on which level is not reported: the widths are what equal chances lead one to expect, by formula (Meir and Moon 1978); a single network may end a few levels higher or lower.`,
  },
  zh: {
    claim: (reported: string, deepest: string, widest: string) =>
      `报道说有${reported}层；如果人人机会相等，大约排满${deepest}层，人最多的是第${widest}层。`,
    level: '网络的第几层',
    levelSpoken: (value: number) => `第${String(value)}层`,
    live: (v: { level: string; people: string; above: string; below: string }) =>
      `假如人人机会相等，第*${v.level}*层约有*${v.people}*人，上面*${v.above}*人，下面*${v.below}*人。`,
    nobody: (v: { level: string; deepest: string }) =>
      `第*${v.level}*层：假如人人机会相等，预期人数*不到1人*。预期还有人的，最深是第${v.deepest}层。`,
    tick: (n: string) => `第${n}层`,
    deepest: (n: string) => `到第${n}层为止，预期至少1人`,
    reported: (n: string) => `报道：${n}层`,
    countedAs: '同样这些会员，算作',
    tops: (tops: number, written: string) => (tops === 1 ? '一张网' : `${written}个架构`),
    picture: (v: {
      members: string;
      widest: string;
      most: string;
      deepest: string;
      reported: string;
    }) =>
      `${v.reported}行，一行一层，宽度是${v.members}人里这一层的预期人数。最宽的是第${v.widest}层，约${v.most}人。预期还有人的，最深是第${v.deepest}层；报道说有${v.reported}层。`,
    tableTitle: (members: string, tops: string) =>
      `假如人人机会相等，${members}名会员各在第几层；第1层${tops}人`,
    columns: { level: '层', people: '预期人数', above: '上面的人' },
    lessThanOne: '不到1人',
    notice:
      '这里说的是网络的层数：一个人和最顶上之间隔着几个人。佣金的层数是另一回事：买一单、拉一个人，往上几层有钱拿。',
    source: (cited: string) =>
      `会员数、层数和架构数照报道（${cited}）。哪一层有多少人，报道没有说：宽度是机会相等时的预期人数，按公式计算（Meir和Moon，1978）；单独一张网，深几层浅几层都有可能。`,
  },
});
