/** What matters in the end of a run, in the words that panels of the sandbox share. */
import { words } from './words.ts';

export const outcomeWords = words({
  en: {
    names: {
      shareNotBack: 'Members who have not got back in cash what they paid in',
      shareRecruitedNobody: 'Members who have recruited nobody',
      members: 'People who have joined',
      operatorShare: 'Of all money paid in, what the operator keeps',
      medianNet: 'The member in the middle: ahead or behind, in cash',
    },
    weekly: { joined: 'Joined in a week', active: 'Members still asking' },
    weekTick: (week: string) => `week ${week}`,
    week: 'Week',
  },
  zh: {
    names: {
      shareNotBack: '没有以现金收回所付的会员',
      shareRecruitedNobody: '一个人也没拉到的会员',
      members: '加入的人',
      operatorShare: '付进来的钱，平台留下的部分',
      medianNet: '正中间的会员，现金盈亏',
    },
    weekly: { joined: '每周加入', active: '还在拉人的会员' },
    weekTick: (week: string) => `第${week}周`,
    week: '周次',
  },
});
