/** Words of the figure that sets the essay's success story beside two hundred runs. */
import { words } from './words.ts';

export const successStoryWords = words({
  en: {
    claim: (story: string) => `About ${story} members in 1,000 get a team as large as the story’s.`,
    claimNever: 'At these rates hardly anybody gets a team as large as the story’s.',
    versions: 'Whose terms',
    version: { essay: 'The essay’s', vendor: 'One vendor’s' },
    caption: 'A dot: one in 1,000 members, by people below:',
    from: (least: string) => `${least}+`,
    between: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
    orMore: (least: string) => `${least} or more`,
    story: 'the story’s size',
    storyShare: (story: string) => `${story} in 1,000`,
    live: (v: { nobody: string; back: string; story: string; middle: string }) =>
      `Of 1,000 members, about *${v.nobody}* bring in nobody, *${v.back}* have the price back and *${v.story}* get a team of 100 or more. The member in the middle stands at *${v.middle}*.`,
    working: (done: string, runs: string) => `Running: ${done} of ${runs}`,
    stop: 'Stop, as it was',
    picture: (v: { nobody: string; back: string; story: string }) =>
      `A thousand dots, one for each member in 1,000, by the size of their team. ${v.nobody} have nobody below them. ${v.story} have a team of 100 or more, as in the story. ${v.back} have the price back.`,
    tableTitle: (runs: string) =>
      `Of 1,000 members, over ${runs} runs. Nine runs of ten lie between low and high.`,
    groups: 'Members by the size of their team, in the middle run',
    columns: {
      what: 'What',
      median: 'Middle run',
      low: 'Low',
      high: 'High',
      team: 'People below',
      members: 'Members',
      back: 'Price back',
    },
    rows: {
      nobody: 'bring in nobody',
      back: 'have the price back',
      story: 'have a team of 100 or more',
      middle: 'the member in the middle stands at',
      top: 'the best ten stand at this or more',
    },
    key: {
      back: 'has the price back',
      not: 'has not',
      story: 'the story, as the essay claims it',
    },
    notice: {
      essay:
        'Look at the dots of the story’s size. Even a team of 100 does not mean that the price is back: these sums leave out the team reward, because the essay does not say how much it is.',
      vendor:
        'Look at the dots of the story’s size. Those with a team of 100 have nearly all had the price back. But they are few, and the money came from the others: a team of 100 is 100 people who paid.',
    },
    source: (people: string, runs: string) =>
      `Our model: ${people} imagined people who can all meet; ${runs} runs with different seeds. The story is the essay’s own, about an unnamed product.`,
  },
  zh: {
    claim: (story: string) => `1000名会员里，约有${story}人的团队能有故事里那么大。`,
    claimNever: '按这样的设定，团队几乎没有谁能有故事里那么大。',
    versions: '谁的条件',
    version: { essay: '文章的说法', vendor: '一家软件商' },
    caption: '每点代表千名会员里的一名，按下面有多少人排：',
    from: (least: string) => `${least}起`,
    between: (least: string, most: string) => (least === most ? least : `${least}到${most}`),
    orMore: (least: string) => `${least}以上`,
    story: '故事里的规模',
    storyShare: (story: string) => `1000人里${story}人`,
    live: (v: { nobody: string; back: string; story: string; middle: string }) =>
      `每1000名会员里，约*${v.nobody}*人一个也没带来，*${v.back}*人回了本，*${v.story}*人的团队过百人。正中间的人账上是*${v.middle}*。`,
    working: (done: string, runs: string) => `正在模拟：第${done}次，共${runs}次`,
    stop: '停下，退回原样',
    picture: (v: { nobody: string; back: string; story: string }) =>
      `1000个点，每个代表1000名会员里的1名，按团队人数排开。${v.nobody}人下面没有人，${v.story}人的团队像故事里那样过百人，${v.back}人回了本。`,
    tableTitle: (runs: string) => `每1000名会员里，模拟${runs}次。十次里有九次落在低与高之间。`,
    groups: '按团队人数看会员，取居中的一次',
    columns: {
      what: '项目',
      median: '居中',
      low: '低',
      high: '高',
      team: '下面几人',
      members: '会员',
      back: '已回本',
    },
    rows: {
      nobody: '一个人也没带来',
      back: '回了本',
      story: '团队过百人',
      middle: '正中间的人账上',
      top: '最好的十位，至少',
    },
    key: { back: '已回本', not: '没有回本', story: '故事，文章自己的说法' },
    notice: {
      essay: '团队过百人，也不等于回本：文章没有说团队奖励是多少，这里没有计入。',
      vendor:
        '团队过百人的，几乎都回了本。这样的人很少，他们回本的钱又都是别人交的：一个百人团队，就是一百个交了钱的人。',
    },
    source: (people: string, runs: string) =>
      `本站模型，设想${people}人，人人都可能相遇；换种子数模拟${runs}次。故事是文章自己的说法，没有写明是什么产品。`,
  },
});
