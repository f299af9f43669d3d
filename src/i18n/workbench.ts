/** Words of the page with every control. */
import { words } from './words.ts';

export const workbenchWords = words({
  en: {
    tableTitle: 'Week by week',
    claim: (left: string) => `It stops while ${left} people are still left.`,
    claimNone: 'It stops when nobody is left.',
    claimGoes: (week: string) => `By week ${week} it has not stopped.`,
    notice:
      'Change the plan or the network and press play again. Does it still stop, and how many have their money back?',
    source: (people: string, platform: string) =>
      `Our model, with ${people} imagined people; the plan is the one called “${platform}”, part by part under the figure.`,
    plansComing: 'The other plans are on their way.',
    noPlans: 'The other plans could not be loaded. The first one still runs.',
    toggles: 'The same plan, read otherwise',
    people: 'People in the town',
    peopleSpoken: (people: string) => `${people} people`,
    seed: 'Number of the town',
    seedSpoken: (value: number) => `town number ${String(value)}`,
    termsOf: (plan: string) => `What “${plan}” rests on`,
    termsCaption: 'Every part of the plan, where it comes from, and what that says',
    term: 'Part of the plan',
    standingTitle: 'Standing',
    says: 'What it rests on',
    haveNotBackAll: 'have not got back in cash all they paid in',
    panelComing: 'One moment.',
    panelFailed: 'This part could not be loaded. Close it and open it again to try once more.',
    panels: {
      many: {
        title: 'Run it many times',
        about:
          'Up to a thousand towns with the same setting: what they have in common, and where this one lies.',
      },
      compare: {
        title: 'Compare two',
        about: 'Keep one setting, change something, and see both in the same town side by side.',
      },
      needed: {
        title: 'What would have to be true',
        about:
          'How much members would have to sell to people outside for half of them to earn their fee back.',
      },
      dream: {
        title: 'The dream against the run',
        about:
          'The tree of the brochure, in which everyone brings two or three, laid over what happened above.',
      },
      member: {
        title: 'Follow one member',
        about:
          'By place in the queue, by luck or at random: what came in and went out, week by week.',
      },
    },
    link: {
      fields: {
        quit: 'members who stop each week',
        people: 'people in the town',
        plan: 'plan',
        toggles: 'reading of the plan',
        net: 'who can meet whom',
      },
      unknown: (field: string, given: string) =>
        `${field}: there is no “${given}” here. The page’s own is used.`,
      clash: (field: string, given: string) =>
        `${field}: “${given}” do not go together. None of them is on.`,
    },
  },
  zh: {
    tableTitle: '一周一周',
    claim: (left: string) => `还有${left}人没加入，它就停了。`,
    claimNone: '一个不剩，它才停下。',
    claimGoes: (week: string) => `到第${week}周，它还没有停。`,
    notice: '换一个方案或者一种网络，再放一遍。它还会不会停，收回钱的有多少？',
    source: (people: string, platform: string) =>
      `本站模型，设想${people}人；方案是“${platform}”，图下逐项写明依据。`,
    plansComing: '其他方案正在载入。',
    noPlans: '其他方案没能载入，第一个仍可使用。',
    toggles: '同一个方案，换一种算法',
    people: '小镇人口',
    peopleSpoken: (people: string) => `${people}人`,
    seed: '小镇编号',
    seedSpoken: (value: number) => `${String(value)}号小镇`,
    termsOf: (plan: string) => `“${plan}”的依据`,
    termsCaption: '方案的每一项，从哪里来，怎么说的',
    term: '方案的哪一项',
    standingTitle: '由来',
    says: '依据',
    haveNotBackAll: '付出的全部现金',
    panelComing: '请稍候。',
    panelFailed: '这一部分没能载入。合上再打开，会再试一次。',
    panels: {
      many: {
        title: '多模拟几次',
        about: '同样的设定，最多一千个小镇：它们有什么共同之处，这一个又在什么位置。',
      },
      compare: {
        title: '两种设定比一比',
        about: '留下一种设定，再改动一处，放在同一个小镇里并排看。',
      },
      needed: {
        title: '要卖出多少才够',
        about: '会员要对外卖出多少，才能有一半人回本。',
      },
      dream: {
        title: '理想和实际',
        about: '宣传册上人人都拉两三个的那棵树，盖在上面那次模拟上看。',
      },
      member: {
        title: '跟着一个会员',
        about: '按加入的先后挑，按运气挑，或者随便挑一个：每周进了多少，出了多少。',
      },
    },
    link: {
      fields: {
        quit: '每周停手的会员',
        people: '小镇人口',
        plan: '方案',
        toggles: '方案的另一种算法',
        net: '谁能遇见谁',
      },
      unknown: (field: string, given: string) => `${field}：这里没有“${given}”，仍用本页原有的。`,
      clash: (field: string, given: string) => `${field}：“${given}”不能同时用，都已略去。`,
    },
  },
});
