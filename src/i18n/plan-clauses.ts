/** A plan's terms in plain clauses, made from its fields. */
import { words } from './words.ts';

export const clauseWords = words({
  en: {
    fee: (amount: string) => `${amount} to join`,
    free: 'free to join',
    quota: (amount: string, weeks: string) => `${amount} every ${weeks} weeks`,
    recruit: (amount: string) => `${amount} a recruit`,
    recruitLater: (after: string, amount: string) => `${amount} after ${after}`,
    depthAfter: (after: string, amount: string) =>
      `with ${after}, ${amount} a recruit of your team`,
    depth: (amount: string) => `${amount} a recruit of your team`,
    teamBuys: (shares: string, levels: number) =>
      levels === 1
        ? `${shares} of what your recruits buy`
        : `${shares} of what ${String(levels)} levels below you buy`,
    teamSells: (shares: string, levels: number) =>
      levels === 1
        ? `${shares} of what your recruits sell`
        : `${shares} of what ${String(levels)} levels below you sell`,
    sales: (share: string) => `${share} of what you sell outside`,
    salesUpTo: (share: string) => `up to ${share} of what you sell outside, by turnover`,
    salesOwn: 'what you sell outside is yours',
    and: ' and ',
    join: '; ',
    stop: '.',
    /** The rest of what a plan can say, for whoever wants to hear all of it. */
    all: {
      comma: ', ',
      goods: (worth: string, cost: string) =>
        `, with goods worth ${worth} to the member and costing the operator ${cost}`,
      nothing: 'nothing for a recruit',
      rank: (n: string) => `rank ${n}`,
      first: (rank: string, pay: string) => `everyone starts in ${rank}: ${pay}`,
      reached: (rank: string, needs: string, pay: string) => `${rank}, for ${needs}: ${pay}`,
      needs: {
        direct: (n: string) => `${n} recruits of one’s own`,
        holding: (n: string, rank: string) => `${n} recruits who hold at least ${rank}`,
        indirect: (n: string) => `${n} people recruited by those below`,
        team: (n: string) => `${n} people below in all`,
        turnover: (amount: string) => `${amount} bought and sold`,
      },
      when: {
        joins: 'when somebody joins',
        purchases: 'when a member buys again',
        sales: 'when a member sells outside',
      },
      of: {
        joins: (share: string) => `${share} of the fee`,
        purchases: (share: string) => `${share} of the price`,
        sales: (share: string) => `${share} of the sale`,
      },
      rule: (when: string, what: string) => `${when}, ${what}`,
      level: (n: string, pay: string) => `level ${n} above gets ${pay}`,
      levels: (from: string, to: string, pay: string) =>
        `levels ${from} to ${to} above get ${pay} each`,
      beyond: (pay: string) => `every level above these gets ${pay}`,
      noLevel: 'no level gets anything',
      difference:
        'each upline of a higher rank gets what that rank is paid, less what was paid below',
      equal: (pay: string) => `the first of equal rank gets ${pay}`,
      holder: (rank: string, pay: string) => `the nearest upline of at least ${rank} gets ${pay}`,
      pairs: (pay: string) =>
        `each upline gets ${pay} for each pair of one person on the left and one on the right`,
      perEvent: (amount: string) => `at most ${amount} each time`,
      perWeek: (amount: string) => `at most ${amount} a week for one member`,
      sold: (amount: string, cost: string) =>
        `each active member sells ${amount} a week to outsiders; the goods cost ${cost} of that`,
      kept: (rank: string, share: string) => `${rank} keeps ${share} of its own sales`,
      places: {
        spill: (n: string) => `${n} places right below each member; further recruits go below them`,
        stop: (n: string) => `${n} places right below each member, who then recruits no more`,
      },
      detach: {
        stay: (rank: string) =>
          `whoever reaches ${rank} leaves the upline’s team; recruits so far stay with it`,
        'go-along': (rank: string) =>
          `whoever reaches ${rank} leaves the upline’s team, recruits and all`,
      },
      founders: (rank: string) => `the first members start in ${rank}`,
      tax: (share: string) => `tax takes ${share} of every payment to the operator`,
      cash: (amount: string) => `the operator starts with ${amount}`,
      credit: (weeks: string) => `suppliers are paid after ${weeks} weeks`,
      backers: 'backers pay whatever the operator cannot',
      ends: 'when the operator cannot pay, it is over',
    },
  },
  zh: {
    fee: (amount: string) => `交${amount}加入`,
    free: '免费加入',
    quota: (amount: string, weeks: string) => `每${weeks}周再进货${amount}`,
    recruit: (amount: string) => `每拉来一人得${amount}`,
    recruitLater: (after: string, amount: string) => `满${after}人后每人${amount}`,
    depthAfter: (after: string, amount: string) => `拉满${after}人，团队每拉来一人另得${amount}`,
    depth: (amount: string) => `团队每拉来一人另得${amount}`,
    teamBuys: (shares: string, levels: number) =>
      levels === 1 ? `自己拉来的人进货，提${shares}` : `往下${String(levels)}层进货，提${shares}`,
    teamSells: (shares: string, levels: number) =>
      levels === 1 ? `自己拉来的人卖货，提${shares}` : `往下${String(levels)}层卖货，提${shares}`,
    sales: (share: string) => `卖给外人，自留${share}`,
    salesUpTo: (share: string) => `卖给外人，按业绩最多自留${share}`,
    salesOwn: '卖给外人的钱归自己',
    and: '、',
    join: '；',
    stop: '。',
    all: {
      comma: '，',
      goods: (worth: string, cost: string) => `，商品对会员值${worth}，平台进货花${cost}`,
      nothing: '拉人没有佣金',
      rank: (n: string) => `第${n}级`,
      first: (rank: string, pay: string) => `都从${rank}开始：${pay}`,
      reached: (rank: string, needs: string, pay: string) => `${rank}，要${needs}：${pay}`,
      needs: {
        direct: (n: string) => `自己拉来${n}人`,
        holding: (n: string, rank: string) => `其中${n}人到${rank}`,
        indirect: (n: string) => `下面的人再拉来${n}人`,
        team: (n: string) => `下面总共${n}人`,
        turnover: (amount: string) => `买卖满${amount}`,
      },
      when: {
        joins: '有人加入时',
        purchases: '会员再次进货时',
        sales: '会员卖给外人时',
      },
      of: {
        joins: (share: string) => `会费的${share}`,
        purchases: (share: string) => `进货额的${share}`,
        sales: (share: string) => `售价的${share}`,
      },
      rule: (when: string, what: string) => `${when}，${what}`,
      level: (n: string, pay: string) => `往上第${n}层得${pay}`,
      levels: (from: string, to: string, pay: string) => `往上第${from}到第${to}层各得${pay}`,
      beyond: (pay: string) => `再往上每层得${pay}`,
      noLevel: '哪一层都没有',
      difference: '级别更高的上线按本级佣金拿，减去下面已经发掉的',
      equal: (pay: string) => `第一个平级的上线得${pay}`,
      holder: (rank: string, pay: string) => `最近的一个${rank}以上的上线得${pay}`,
      pairs: (pay: string) => `各层上线，左右各一人配成一对，每对得${pay}`,
      perEvent: (amount: string) => `每次最多${amount}`,
      perWeek: (amount: string) => `每人每周最多${amount}`,
      sold: (amount: string, cost: string) =>
        `每名还在做的会员每周卖给外人${amount}，商品成本占${cost}`,
      kept: (rank: string, share: string) => `${rank}自己卖货，自留${share}`,
      places: {
        spill: (n: string) => `每名会员正下方${n}个位置，再拉来的人往下排`,
        stop: (n: string) => `每名会员正下方${n}个位置，满了就不再拉人`,
      },
      detach: {
        stay: (rank: string) => `升到${rank}的人脱离上线的团队，此前拉来的人留下`,
        'go-along': (rank: string) => `升到${rank}的人脱离上线的团队，拉来的人一起走`,
      },
      founders: (rank: string) => `最初的会员从${rank}开始`,
      tax: (share: string) => `平台每收一笔钱，交税${share}`,
      cash: (amount: string) => `平台起步时有${amount}`,
      credit: (weeks: string) => `货款过${weeks}周再付`,
      backers: '平台付不出的，由出资人补上',
      ends: '平台付不出钱，就此结束',
    },
  },
});
