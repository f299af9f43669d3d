/** Words of the levels of the tree of who recruited whom, and of one member's place in it. */
import { words } from './words.ts';

export const levelsWords = words({
  en: {
    coming: 'The run is on its way.',
    told: (n: { week: string; members: string; levels: string; most: string; share: string }) =>
      `In week ${n.week}, ${n.members} ${n.members === '1' ? 'member stands' : 'members stand'} on ${n.levels} ${n.levels === '1' ? 'level' : 'levels'}.${n.levels === '1' ? '' : ` The largest level is ${n.most}, with ${n.share} of them.`}`,
    caption: (week: string) => `Members by level in week ${week}`,
    captionBelow: (member: string, week: string) =>
      `No. ${member} and everyone below, in week ${week}`,
    columns: {
      level: 'Level',
      members: 'Members',
      back: 'Money back',
      stopped: 'Stopped',
      bar: 'Share of the largest level',
    },
    founders: 'founders',
    themselves: 'themselves',
    all: 'All',
    bars: 'Length: members. Filled: money back. Line below: stopped asking.',
    free: 'Nobody pays under this plan, so all of them count as having their money back.',
    oneTitle: 'One member, up and down',
    place: 'Place in the queue',
    placeSpoken: (place: string) => `number ${place} to join`,
    random: 'Somebody at random',
    largest: 'The largest branch',
    chain: 'The line up to the founder',
    recruits: 'Brought in by them',
    nobody: 'Nobody yet.',
    more: (count: string) => `and ${count} more`,
    member: (place: string) => `No. ${place}`,
    week: (week: string) => `week ${week}`,
    notYet: (place: string, week: string) => `No. ${place} joins only in week ${week}.`,
    about: (n: { place: string; week: string; level: string; recruits: string; below: string }) =>
      `No. ${n.place} joined in week ${n.week}, on level ${n.level}. By now they have brought in ${n.recruits}; below them stand ${n.below} in all.`,
    back: {
      whole: 'What they paid in is back.',
      part: 'Some of what they paid in is back.',
      nothing: 'None of what they paid in is back.',
    },
    stopped: 'They have stopped asking.',
  },
  zh: {
    coming: '模拟结果马上就来。',
    told: (n: { week: string; members: string; levels: string; most: string; share: string }) =>
      n.levels === '1'
        ? `第${n.week}周，${n.members}名会员都在同一层。`
        : `第${n.week}周，${n.members}名会员分在${n.levels}层，人最多的是第${n.most}层，占${n.share}。`,
    caption: (week: string) => `第${week}周各层的会员`,
    captionBelow: (member: string, week: string) => `第${week}周，第${member}号和下面的所有人`,
    columns: {
      level: '层',
      members: '会员',
      back: '已回本',
      stopped: '已停手',
      bar: '与人数最多的一层相比',
    },
    founders: '起头的人',
    themselves: '本人',
    all: '合计',
    bars: '长短：会员人数；实心：已回本；下方横线：已停手。',
    free: '这个方案没有人交钱，所以会员都算已回本。',
    oneTitle: '看一名会员的上下线',
    place: '第几个加入',
    placeSpoken: (place: string) => `第${place}个加入`,
    random: '随便挑一名',
    largest: '下线最多的',
    chain: '往上，直到起头的人',
    recruits: '直接拉来的人',
    nobody: '还没有。',
    more: (count: string) => `另有${count}人`,
    member: (place: string) => `第${place}号`,
    week: (week: string) => `第${week}周`,
    notYet: (place: string, week: string) => `第${place}号要到第${week}周才加入。`,
    about: (n: { place: string; week: string; level: string; recruits: string; below: string }) =>
      `第${n.place}号在第${n.week}周加入，位于第${n.level}层。到这一周，直接拉来${n.recruits}人，下面各层一共${n.below}人。`,
    back: {
      whole: '付出的已经收回。',
      part: '付出的收回了一部分。',
      nothing: '付出的分文未回。',
    },
    stopped: '本人已经停手。',
  },
});
