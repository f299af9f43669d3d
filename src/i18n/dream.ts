/** Words of the panel that lays the promoter's tree over a run. */
import { words } from './words.ts';

export const dreamWords = words({
  en: {
    claim: (past: string, people: string) =>
      `By ${past} the dream needs more than the ${people} people who live here.`,
    /** The run has been ahead, for the last time in `lead`. */
    claimBehind: (lead: string, past: string, people: string) =>
      `After ${lead} the run falls behind; by ${past} the dream needs more than the ${people} people who live here.`,
    claimShort: 'As far as this run goes, the dream still fits into the town.',
    axis: {
      week: 'Members, week by week',
      round: 'Newcomers, round by round: a round is one step further down from the first members',
    },
    week: (n: string) => `week ${n}`,
    round: (n: string) => `round ${n}`,
    each: 'Everyone brings',
    eachSpoken: (n: string) => `${n} people`,
    by: 'Laid over the run',
    bys: { week: 'Week by week', round: 'Round by round' },
    scale: 'Scale',
    scales: { linear: 'Linear', log: 'Logarithmic' },
    weeksARound: 'Weeks that a round takes',
    weeksSpoken: (n: number) => (n === 1 ? '1 week' : `${String(n)} weeks`),
    columns: { week: 'Week', round: 'Round' },
    key: {
      dream: 'the dream: everyone brings as many',
      run: 'the run above',
      town: (people: string) => `everyone in town: ${people}`,
    },
    live: (v: { each: string; past: string; people: string; run: string; weeks: boolean }) =>
      v.weeks
        ? `If everyone brought *${v.each}* every time, there would be more members than the *${v.people}* people in town by *${v.past}*. In the run above there are *${v.run}* then.`
        : `If everyone brought *${v.each}* every time, *${v.past}* alone would have more newcomers than the *${v.people}* people in town. In the run above that round has *${v.run}*.`,
    liveShort: (v: { each: string; end: string; dream: string; run: string }) =>
      `If everyone brought *${v.each}* every time, there would be *${v.dream}* by *${v.end}*. In the run above there are *${v.run}*.`,
    picture: (v: { reached: string; weeks: boolean; log: boolean }) =>
      `The promoter’s tree as a dashed line that ${v.log ? 'climbs past everyone in town nearly straight' : 'multiplies and leaves the picture at the top'}, the run as a full line that ${v.weeks ? `flattens at ${v.reached}` : `rises to ${v.reached} at its peak`}. The table has the numbers.`,
    notice: {
      behind:
        'On a logarithmic scale the dream is nearly a straight line. For how long does the run follow it, and what bends it?',
      overtaken: (lead: string) =>
        `The run is ahead of the dream for the last time in ${lead}; then it stops and the dream goes on. What lets it run ahead, and what stops it?`,
      ahead:
        'Here the run is still ahead of the dream where the picture ends. Who brings more than the dream asks for, and could everyone?',
    },
    source: (founders: string, each: string, times: string, plan: string) =>
      `The dream is arithmetic: ${founders} first members, each newcomer brings ${each}, nobody stops, nobody is asked twice; it is followed until it needs ${times} times the town. The run is the one above; plan “${plan}”.`,
    pace: (each: string, weeks: string) =>
      `At the rates set above, bringing ${each} takes about ${weeks === '1' ? 'a week' : `${weeks} weeks`} while nobody has been asked before.`,
  },
  zh: {
    claim: (past: string, people: string) => `到${past}，理想要的人已经超过全镇${people}人。`,
    claimBehind: (lead: string, past: string, people: string) =>
      `过了${lead}，模拟落在后面；到${past}，理想要的人已经超过全镇${people}人。`,
    claimShort: '到这次模拟结束，理想要的人镇上还够。',
    axis: {
      week: '会员人数，一周一周',
      round: '新加入的人，一轮一轮：离最早的会员每远一层，就是一轮',
    },
    week: (n: string) => `第${n}周`,
    round: (n: string) => `第${n}轮`,
    each: '每人拉几个',
    eachSpoken: (n: string) => `${n}个人`,
    by: '怎么对照',
    bys: { week: '一周一周', round: '一轮一轮' },
    scale: '刻度',
    scales: { linear: '普通', log: '对数' },
    weeksARound: '一轮要几周',
    weeksSpoken: (n: number) => `${String(n)}周`,
    columns: { week: '周次', round: '轮次' },
    key: {
      dream: '理想：人人都拉这么多',
      run: '上面那次模拟',
      town: (people: string) => `全镇${people}人`,
    },
    live: (v: { each: string; past: string; people: string; run: string; weeks: boolean }) =>
      `如果人人每轮都拉到*${v.each}*个，*${v.past}*要的人就超过全镇*${v.people}*人。上面那次模拟里，${v.weeks ? '那时有' : '那一轮有'}*${v.run}*人。`,
    liveShort: (v: { each: string; end: string; dream: string; run: string }) =>
      `如果人人每轮都拉到*${v.each}*个，到*${v.end}*该有*${v.dream}*人。上面那次模拟里有*${v.run}*人。`,
    picture: (v: { reached: string; weeks: boolean; log: boolean }) =>
      `宣传册上的树是虚线，${v.log ? '几乎笔直地往上，越过全镇人数' : '成倍地长，从图的上边出去'}；模拟是实线，${v.weeks ? `到${v.reached}人就平了` : `最多的一轮有${v.reached}人`}。数字见表。`,
    notice: {
      behind: '在对数刻度上，理想几乎是一条直线。模拟能跟着它走多久，又是什么让它弯下来？',
      overtaken: (lead: string) =>
        `模拟最后一次领先理想是在${lead}，此后模拟停下来，理想还在往上走。它为什么能领先，又是什么让它停下来？`,
      ahead: '到图的尽头，模拟仍然领先理想。是谁拉的人比理想要的还多，人人都做得到吗？',
    },
    source: (founders: string, each: string, times: string, plan: string) =>
      `理想只是算术：${founders}个人起头，每个新人再拉${each}个，没有人停手，也没有人被问第二次；画到全镇人数的${times}倍为止。模拟就是上面那次，方案是“${plan}”。`,
    pace: (each: string, weeks: string) =>
      `按上面的设定，趁还没有人被问过，拉到${each}个大约要${weeks}周。`,
  },
});
