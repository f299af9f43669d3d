/** Words of the figure of members by the number of people they have brought in. */
import { words } from './words.ts';

export const whoRecruitedWords = words({
  en: {
    claim: 'About half of the members have brought in nobody, early as well as late.',
    claimElse: (week: string, nobody: string) =>
      `By week ${week}, ${nobody} of the members have brought in nobody.`,
    live: (v: { week: string; members: string; nobody: string }) =>
      `By week *${v.week}* there are *${v.members}* members, and *${v.nobody}* of them have brought in nobody.`,
    week: 'Week',
    weekSpoken: (value: number) => `week ${String(value)}`,
    brought: (n: string) => (n === '0' ? 'nobody' : n === '1' ? '1 person' : `${n} people`),
    more: (n: string) => `${n} or more`,
    guess: (n: string) => `your guess: ${n}%`,
    picture: (week: string, list: string) =>
      `Members by how many they have brought in by week ${week}: ${list}.`,
    tableTitle: (week: string) => `Members by how many they have brought in, week ${week}`,
    columns: { brought: 'Brought in', members: 'Members', share: 'Share' },
    half: 'the first week in which half the town has joined',
    notice: 'Move through the weeks, and compare the first bar with all the others together.',
    source: (people: string) =>
      `Our model, with ${people} imagined people who can all meet each other.`,
  },
  zh: {
    claim: '早也好，晚也好，总有一半左右的人一个也没带来。',
    claimElse: (week: string, nobody: string) => `到第${week}周，${nobody}一个人也没带来。`,
    live: (v: { week: string; members: string; nobody: string }) =>
      `到第*${v.week}*周，*${v.members}*名会员里，*${v.nobody}*一个人也没带来。`,
    week: '第几周',
    weekSpoken: (value: number) => `第${String(value)}周`,
    brought: (n: string) => (n === '0' ? '一个也没有' : `${n}个人`),
    more: (n: string) => `${n}个以上`,
    guess: (n: string) => `你猜：${n}%`,
    picture: (week: string, list: string) => `到第${week}周，会员按带来几个人分：${list}。`,
    tableTitle: (week: string) => `会员按带来几个人分，第${week}周`,
    columns: { brought: '带来', members: '会员', share: '占比' },
    half: '加入人数过半的第一周',
    notice: '一周一周拨过去，拿第一条和其余各条的总和比一比。',
    source: (people: string) => `本站模型，设想${people}人，人人都可能相遇。`,
  },
});
