/** Words of the figure of one network, week by week. */
import { words } from './words.ts';

interface Week {
  readonly week: string;
  readonly joined: string;
  readonly members: string;
  readonly active: string;
  readonly notBack: string;
  readonly outside: string;
}

export const growthWeeksWords = words({
  en: {
    claim: (outside: string) =>
      outside === '0'
        ? 'Growth stops when nobody is left.'
        : `Growth stops, and ${outside} people have never joined.`,
    claimGoes: (weeks: string, outside: string) =>
      `After ${weeks} weeks, ${outside} people have not joined.`,
    play: 'Play',
    pause: 'Pause',
    weekSpoken: (value: number) => `week ${String(value)}`,
    picture: (v: Week) =>
      `Week ${v.week}: people in rings by the week they joined. ${v.members} members, ${v.active} of them still asking, ${v.notBack} without the fee back.`,
    live: (v: Week) =>
      `Week *${v.week}*: *${v.members}* have joined, *${v.joined}* of them this week. *${v.active}* are still asking, and *${v.outside}* people have not joined.`,
    over: (v: Week) =>
      `Week *${v.week}*: it is over. *${v.members}* people have joined, *${v.outside}* never did, and *${v.notBack}* of the members have not earned their fee back.`,
    tableTitle: 'Week by week',
    columns: {
      week: 'Week',
      joined: 'Joined',
      members: 'Members',
      active: 'Still asking',
      notBack: 'Without the fee back',
    },
    notice:
      'Each ring is a week, and the small dots outside the last ring are people who never joined. Change the network and play it again: the shape of the rise changes.',
    source: (people: string, platform: string) =>
      `Our model, with ${people} imagined people and the plan reported for ${platform}.`,
  },
  zh: {
    claim: (outside: string) =>
      outside === '0' ? '直到人一个不剩，它才停下。' : `它停下来的时候，还有${outside}人没加入。`,
    claimGoes: (weeks: string, outside: string) => `过了${weeks}周，还有${outside}人没加入。`,
    play: '播放',
    pause: '暂停',
    weekSpoken: (value: number) => `第${String(value)}周`,
    picture: (v: Week) =>
      `第${v.week}周：人按加入的周次排成一圈圈。会员${v.members}名，其中${v.active}名还在拉人，${v.notBack}没回本。`,
    live: (v: Week) =>
      `第*${v.week}*周：已有*${v.members}*人加入，这一周*${v.joined}*人。还在拉人的*${v.active}*人，没加入的*${v.outside}*人。`,
    over: (v: Week) =>
      `第*${v.week}*周，散了。加入过*${v.members}*人，始终没加入的*${v.outside}*人；会员里*${v.notBack}*没回本。`,
    tableTitle: '各周的数',
    columns: {
      week: '周次',
      joined: '加入',
      members: '会员',
      active: '还在拉人',
      notBack: '没回本',
    },
    notice:
      '一圈代表一周；最外圈以外的小点，是始终没有加入的人。换一种网络再播放一遍，上升的形状会变。',
    source: (people: string, platform: string) =>
      `本站模型，设想${people}人，按报道中${platform}的规则。`,
  },
});
