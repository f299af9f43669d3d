/** Words of the panel that runs one scenario many times. */
import { words } from './words.ts';

export const manyRunsWords = words({
  en: {
    claimBefore: 'One run is one town. What would another town have shown?',
    claim: (band: string, runs: number) =>
      runs === 1
        ? `In this one town ${band} have not got their money back.`
        : `In nine towns of ten, ${band} have not got their money back.`,
    between: (low: string, high: string) => `${low} to ${high}`,
    towns: (runs: string, first: string, last: string) =>
      runs === '1' ? `one town, number ${first}` : `${runs} towns, numbers ${first} to ${last}`,
    runs: 'Towns to run',
    runsSpoken: (runs: string) => (runs === '1' ? 'one town' : `${runs} towns`),
    most: (most: string, people: string) =>
      `With ${people} people in each, ${most} towns at most: more would take very long.`,
    begin: (runs: string) => (runs === '1' ? 'Run one town' : `Run ${runs} towns`),
    again: (runs: string) =>
      runs === '1' ? 'Run one town as it is set now' : `Run ${runs} towns as it is set now`,
    far: (done: string, runs: string) => `${done} of ${runs} towns`,
    former: (runs: string) =>
      `These results (${runs === '1' ? 'one town' : `${runs} towns`}) belong to what was set before. The run above is not among them and is left out here.`,
    liveBefore: (runs: string, town: string) =>
      `The line is the run above, in town number *${town}*. *${runs}* towns are ready to be run: same people, same plan, other chances.`,
    live: (v: { runs: string; band: string; town: string; run: string; place: string }) =>
      `In *${v.runs}* ${v.runs === '1' ? 'town' : 'towns'}: *${v.band}* without their money back. In the run above, town number *${v.town}*, it is *${v.run}*: ${v.place}.`,
    liveFormer: (runs: string, band: string) =>
      `Before the change, in *${runs}* ${runs === '1' ? 'town' : 'towns'}: *${band}* without their money back. Run them again to see what the change does.`,
    /** Where joining costs nothing. */
    free: {
      claim: (band: string, runs: number) =>
        runs === 1
          ? `In this one town ${band} people join, and none of them pays.`
          : `In nine towns of ten, ${band} people join, and none of them pays.`,
      live: (v: { runs: string; band: string; town: string; run: string; place: string }) =>
        `In *${v.runs}* ${v.runs === '1' ? 'town' : 'towns'}: *${v.band}* join, and nobody pays. In the run above, town number *${v.town}*, it is *${v.run}*: ${v.place}.`,
      liveFormer: (runs: string, band: string) =>
        `Before the change, in *${runs}* ${runs === '1' ? 'town' : 'towns'}: *${band}* joined, and nobody paid. Run them again to see what the change does.`,
    },
    place: {
      below: 'lower than in nearly all towns',
      above: 'higher than in nearly all towns',
      same: 'the same as in every town',
      inside: (less: string) => `higher than in ${less} of 100 towns`,
    },
    outcome: (median: string, band: string, run: string) =>
      `median *${median}*, nine towns in ten *${band}*${run === '' ? '' : `, the run above *${run}*`}`,
    key: {
      run: (town: string) => `the run above (town ${town})`,
      median: 'median: half of the towns have more, half less',
      band: 'nine towns in ten lie in here, week by week',
    },
    picture: (title: string) =>
      `${title}, week by week: the run above as a line and, once they are run, the median and the middle nine tenths of all towns. The table has the numbers.`,
    outcomesTitle: (towns: string) => `What it comes to in the end: ${towns}`,
    weeksTitle: (title: string) => `${title}, week by week`,
    tableBefore: 'There are no numbers yet: run the towns first.',
    columns: {
      what: 'Outcome',
      median: 'Median',
      low: '5% below',
      high: '5% above',
      run: 'Run above',
    },
    comma: ', ',
    howEnded: (list: string) => `How they ended: ${list}.`,
    ended: {
      closed: (n: string) => `${n} closed from outside`,
      insolvent: (n: string) => `${n} because pay exceeded the cash`,
      fizzled: (n: string) => `${n} fizzled out`,
      saturated: (n: string) => `${n} with nobody left to ask`,
      stalled: (n: string) => `${n} because hardly anybody joined any more`,
      none: (n: string) => `${n} still running in the last week`,
    },
    notice:
      'Where is the band wide, and where is it narrow? Early weeks hang on a few people, so towns differ in when they grow. Do they differ as much in how many lose?',
    sourceBefore: 'Our model, run as it is set above with other seeds.',
    source: (towns: string, people: string, plan: string) =>
      `Our model: ${towns}, each with ${people} imagined people; plan “${plan}”. A run that ended earlier keeps its last values.`,
  },
  zh: {
    claimBefore: '一次模拟只是一个小镇。换一个小镇，又会怎样？',
    claim: (band: string, runs: number) =>
      runs === 1
        ? `这一个小镇里，${band}的会员没有回本。`
        : `十个小镇里有九个，${band}的会员没有回本。`,
    between: (low: string, high: string) => `${low}到${high}`,
    towns: (runs: string, first: string, last: string) =>
      runs === '1' ? `1个小镇（${first}号）` : `${runs}个小镇（${first}号到${last}号）`,
    runs: '模拟多少个小镇',
    runsSpoken: (runs: string) => `${runs}个小镇`,
    most: (most: string, people: string) =>
      `每个小镇${people}人，最多模拟${most}个：再多就要很久。`,
    begin: (runs: string) => `模拟${runs}个小镇`,
    again: (runs: string) => `按现在的设定模拟${runs}个小镇`,
    far: (done: string, runs: string) => `已完成${done}个，共${runs}个`,
    former: (runs: string) =>
      `这里的结果（${runs}个小镇）属于改动之前的设定。上面的那次模拟不在其中，这里没有画出。`,
    liveBefore: (runs: string, town: string) =>
      `线是上面那次模拟，*${town}*号小镇。还可以模拟*${runs}*个小镇：人数相同，方案相同，只是运气不同。`,
    live: (v: { runs: string; band: string; town: string; run: string; place: string }) =>
      `*${v.runs}*个小镇里，没有回本的会员占*${v.band}*。上面那次（*${v.town}*号小镇）是*${v.run}*，${v.place}。`,
    liveFormer: (runs: string, band: string) =>
      `改动之前，*${runs}*个小镇里，没有回本的会员占*${band}*。再模拟一次，就能看出改动的效果。`,
    free: {
      claim: (band: string, runs: number) =>
        runs === 1
          ? `这一个小镇里，有${band}人加入，没有人交钱。`
          : `十个小镇里有九个，加入${band}人，没有人交钱。`,
      live: (v: { runs: string; band: string; town: string; run: string; place: string }) =>
        `*${v.runs}*个小镇里，加入*${v.band}*人，没有人交钱。上面那次（*${v.town}*号小镇）是*${v.run}*人，${v.place}。`,
      liveFormer: (runs: string, band: string) =>
        `改动之前，*${runs}*个小镇里，加入*${band}*人，没有人交钱。再模拟一次，就能看出改动的效果。`,
    },
    place: {
      below: '比几乎所有小镇都低',
      above: '比几乎所有小镇都高',
      same: '每个小镇都一样',
      inside: (less: string) => `高于100个小镇中的${less}个`,
    },
    outcome: (median: string, band: string, run: string) =>
      `中位数*${median}*，九成小镇在*${band}*${run === '' ? '' : `，上面那次*${run}*`}`,
    key: {
      run: (town: string) => `上面那次（${town}号小镇）`,
      median: '中位数：一半小镇比它多，一半比它少',
      band: '每一周，九成小镇落在这里',
    },
    picture: (title: string) =>
      `${title}，一周一周：线是上面那次模拟；模拟之后，还有所有小镇的中位数和中间九成的范围。数字见表。`,
    outcomesTitle: (towns: string) => `最后的结果：${towns}`,
    weeksTitle: (title: string) => `${title}，一周一周`,
    tableBefore: '还没有数字，请先模拟。',
    columns: {
      what: '结果',
      median: '中位数',
      low: '5%低于',
      high: '5%高于',
      run: '上面那次',
    },
    comma: '，',
    howEnded: (list: string) => `怎样结束：${list}。`,
    ended: {
      closed: (n: string) => `${n}个被关停`,
      insolvent: (n: string) => `${n}个付不出佣金`,
      fizzled: (n: string) => `${n}个没做起来`,
      saturated: (n: string) => `${n}个无人可问`,
      stalled: (n: string) => `${n}个几乎没有新人加入`,
      none: (n: string) => `${n}个到最后一周还没结束`,
    },
    notice:
      '色带哪里宽，哪里窄？开头几周全看几个人，所以各个小镇增长有早有晚。亏的人有多少，差别也这么大吗？',
    sourceBefore: '本站模型，按上面的设定，换不同的随机数。',
    source: (towns: string, people: string, plan: string) =>
      `本站模型：${towns}，每个设想${people}人；方案是“${plan}”。先结束的小镇，之后各周沿用最后的数值。`,
  },
});
