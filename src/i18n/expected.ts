/** Words of towns past a million people, which are run in expected values. */
import { words } from './words.ts';

export const expectedWords = words({
  en: {
    about:
      'So many people are not run one by one. These are expected values: what would come out on average, with chance at the start left out. Another town gives the same, and nobody in it can be followed.',
    outside: 'never joined',
    notBack: 'members without their fee back',
    back: 'fee back, or none paid',
    people: (count: string) => `${count} people`,
    picture: (week: string, outside: string, notBack: string, back: string) =>
      `All people in week ${week}, in expected values: ${outside} have not joined, ${notBack} are members who have not got their fee back, ${back} are members who have, or paid none.`,
    live: (n: { week: string; joined: string; notBack: string; ring: string }) =>
      `Week *${n.week}*: about *${n.joined}* have joined, and *${n.notBack}* of them have not got their fee back in cash. About *${n.ring}* joined this week.`,
    start: (founders: string) => `*${founders}* people start it.`,
    refused: (people: string) =>
      `${people} people cannot be run like this, so the run before is still here. Past a million people:`,
    reasons: {
      network:
        'everyone has to be able to meet everyone: there are no circles of friends to follow.',
      cash: 'pay has to be certain: nobody can tell in averages when an operator’s cash runs out.',
      places: 'places under a member cannot fill up and stop: nobody keeps count of them.',
      pay: 'members can be paid only for the people they bring in themselves: who has the fee back through others or through sales is not followed, and that decides who gives up.',
    },
    mix: 'Let everyone meet everyone',
    million: 'Run it with a million people',
  },
  zh: {
    about:
      '人数这么多，不再一个人一个人地模拟。这里是期望值，也就是平均会怎样，起步时的偶然不算在内。换一个小镇，结果一样，也没有哪个人可以跟着看。',
    outside: '没有加入',
    notBack: '会员，还没回本',
    back: '已回本，或没交过钱',
    people: (count: string) => `${count}人`,
    picture: (week: string, outside: string, notBack: string, back: string) =>
      `第${week}周全部人口的期望值：${outside}没有加入，${notBack}是还没回本的会员，${back}是已回本或没交过钱的会员。`,
    live: (n: { week: string; joined: string; notBack: string; ring: string }) =>
      `第*${n.week}*周，大约*${n.joined}*人已加入，其中*${n.notBack}*还没回本（只算现金）。本周约加入*${n.ring}*人。`,
    start: (founders: string) => `*${founders}*个人起头。`,
    refused: (people: string) => `${people}人不能这样模拟，图中仍是上一次模拟。人口超过一百万时：`,
    reasons: {
      network: '人人都要能遇见人人，不能再分谁认识谁。',
      cash: '佣金要有保证，平均数说不出平台的现金哪一周用完。',
      places: '会员名下的位置不能满了就停，因为没有人去数这些位置。',
      pay: '会员只能从自己推荐的人那里得佣金；靠别人或靠卖货回本的有多少，平均数跟不住，而这决定谁会停手。',
    },
    mix: '改成人人能遇见人人',
    million: '按一百万人模拟',
  },
});
