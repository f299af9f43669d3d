/** Words of three weeks of one run. */
import { words } from './words.ts';

export const growthStillsWords = words({
  en: {
    claim: 'It stops while there are still people left.',
    phases: ['growing', 'at its peak', 'over'],
    week: (week: string) => `Week ${week}`,
    members: (members: string, active: string) => `${members} members, ${active} still asking`,
    picture: (week: string, members: string, active: string, notBack: string) =>
      `Week ${week}: people in rings by the week they joined. ${members} members, ${active} of them still asking, ${notBack} without the fee back.`,
    live: (v: { people: string; members: string; outside: string; notBack: string }) =>
      `In the end *${v.members}* of ${v.people} have joined and *${v.outside}* have not; *${v.notBack}* of the members never had their fee back.`,
    tableTitle: 'Three weeks of one run',
    columns: {
      week: 'Week',
      joined: 'Joined',
      members: 'Members',
      active: 'Still asking',
      notBack: 'Without the fee back',
    },
    play: 'Play it, with every control',
    notice:
      'The small dots outside the last ring are people who never joined. Each ring is a week; in the last picture nearly every ring has gone grey.',
    source: (people: string, platform: string) =>
      `Our model, with ${people} imagined people and the plan reported for ${platform}.`,
  },
  zh: {
    claim: '还有人没加入，它就停了。',
    phases: ['正在长大', '最高峰', '散了'],
    week: (week: string) => `第${week}周`,
    members: (members: string, active: string) => `会员${members}名，还在拉人的${active}名`,
    picture: (week: string, members: string, active: string, notBack: string) =>
      `第${week}周：人按加入的周次排成一圈圈。会员${members}名，其中${active}名还在拉人，${notBack}没回本。`,
    live: (v: { people: string; members: string; outside: string; notBack: string }) =>
      `最后，${v.people}人里有*${v.members}*人加入，*${v.outside}*人没有；会员里*${v.notBack}*始终没回本。`,
    tableTitle: '同一次模拟的三个星期',
    columns: {
      week: '周次',
      joined: '加入',
      members: '会员',
      active: '还在拉人',
      notBack: '没回本',
    },
    play: '打开全部选项，放一遍',
    notice: '最外一圈之外的小点，是始终没有加入的人。一圈是一周；最后一张图里，几乎每一圈都灰了。',
    source: (people: string, platform: string) =>
      `本站模型，设想${people}人，按报道的${platform}规则。`,
  },
});
