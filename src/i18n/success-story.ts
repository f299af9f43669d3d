/** Words of the figure that sets the essay's success story beside two hundred runs. */
import { words } from './words.ts';

export const successStoryWords = words({
  en: {
    claim: (story: string) => `The story happens to about ${story} members in 1,000.`,
    claimNever: 'At these rates the story happens to nobody.',
    versions: 'Whose terms',
    version: { essay: 'The essay’s', vendor: 'One vendor’s' },
    inThousand: 'Of 1,000 members',
    rows: {
      nobody: 'bring in nobody',
      back: 'have the pack’s price back',
      story: 'have a team of 100 or more, as in the story',
    },
    between: (low: string, high: string) => `${low} to ${high} in nine runs of ten`,
    live: (v: { runs: string; nobody: string; back: string; story: string }) =>
      `In *${v.runs}* runs, of 1,000 members about *${v.nobody}* bring in nobody, *${v.back}* have the price back, and *${v.story}* get a team as in the story.`,
    working: (done: string, runs: string) => `Running: ${done} of ${runs}`,
    stop: 'Stop',
    picture: (nobody: string, back: string, story: string) =>
      `Three bars. Of 1,000 members ${nobody} bring in nobody, ${back} have the price back, ${story} have a team of 100 or more.`,
    tableTitle: (runs: string) => `Of 1,000 members, over ${runs} runs`,
    columns: { what: 'What', median: 'In the middle run', low: 'Low', high: 'High' },
    key: {
      bar: 'the middle run',
      band: 'where nine runs of ten lie',
      story: 'what the story tells',
    },
    notice:
      'The story is not impossible. It is told about the few to whom it happened, and the plan needs the others for it: a team of 100 is 100 people who paid.',
    source: (people: string, seeds: string) =>
      `Our model, with ${people} imagined people; ${seeds} runs with different seeds. The story is the essay’s own claim about an unnamed product.`,
    failed: 'The model could not be run in this browser. The figure shows its opening state.',
  },
  zh: {
    claim: (story: string) => `故事里的事，1000名会员里约有${story}人遇到。`,
    claimNever: '按这样的设定，故事里的事没有人遇到。',
    versions: '谁的条件',
    version: { essay: '文章的说法', vendor: '一家软件商的' },
    inThousand: '每1000名会员里',
    rows: {
      nobody: '一个人也没带来',
      back: '礼包钱回来了',
      story: '团队过百人，像故事里那样',
    },
    between: (low: string, high: string) => `十次里有九次在${low}到${high}之间`,
    live: (v: { runs: string; nobody: string; back: string; story: string }) =>
      `模拟*${v.runs}*次，每1000名会员里，约*${v.nobody}*人一个也没带来，*${v.back}*人的礼包钱回来了，*${v.story}*人的团队像故事里那样大。`,
    working: (done: string, runs: string) => `正在模拟：第${done}次，共${runs}次`,
    stop: '停下',
    picture: (nobody: string, back: string, story: string) =>
      `三根横条。每1000名会员里，${nobody}人一个也没带来，${back}人的礼包钱回来了，${story}人的团队过百人。`,
    tableTitle: (runs: string) => `每1000名会员里（模拟${runs}次）`,
    columns: { what: '项目', median: '居中的一次', low: '低', high: '高' },
    key: { bar: '居中的一次', band: '十次里有九次落在这里', story: '故事讲的' },
    notice:
      '故事里的事不是不可能。只是它讲的是遇到的那几个人，而方案少不了其余的人：一个百人团队，就是一百个交了钱的人。',
    source: (people: string, seeds: string) =>
      `本站模型，设想${people}人，换种子数模拟${seeds}次。故事是文章自己的说法，没有写明是什么产品。`,
    failed: '这个浏览器跑不了模型，图中是最初的状态。',
  },
});
