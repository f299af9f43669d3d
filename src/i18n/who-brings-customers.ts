/** Words of the figure of a portal's traffic against friends' ties. */
import { words } from './words.ts';

export const whoBringsWords = words({
  en: {
    claim: 'A portal divides its visitors. Friends add up, until they overlap.',
    sellers: 'Sellers',
    sellersSpoken: (value: string) => `${value} sellers`,
    friends: 'Friends each seller can ask',
    friendsSpoken: (value: string) => `${value} friends`,
    live: (v: { sellers: string; portal: string; ties: string; share: string }) =>
      `With *${v.sellers}* sellers, the portal sends each of them *${v.portal}* visitors. Through friends, they reach *${v.share}* of the town, which is *${v.ties}* people for each seller.`,
    portal: 'through the portal',
    ties: 'through friends',
    sellersTick: (n: string) => `${n} sellers`,
    all: 'the whole town',
    picture: (portal: string, ties: string, sellers: string) =>
      `People reached by number of sellers. Through the portal it is always ${portal}. Through friends it rises with each seller, but ever more slowly: ${ties} with ${sellers} sellers.`,
    tableTitle: 'People reached',
    columns: {
      sellers: 'Sellers',
      portal: 'Portal: to each',
      ties: 'Friends: reached in all',
      added: 'Friends: for each seller',
    },
    notice:
      'Follow the line for friends from left to right. To the company it looks like free visitors, because each new seller brings some. To the sellers it is a shared stock of acquaintances, and it runs down.',
    source: (people: string, visitors: string) =>
      `Arithmetic with assumed numbers: a town of ${people} people, a portal with ${visitors} visitors to hand out. Each seller’s friends are drawn at random from the town (classical occupancy, Feller 1968).`,
  },
  zh: {
    claim: '门户的客流要分着用；朋友可以往上加，加到重叠为止。',
    sellers: '卖家人数',
    sellersSpoken: (value: string) => `${value}位卖家`,
    friends: '每位卖家能问的朋友',
    friendsSpoken: (value: string) => `${value}位朋友`,
    live: (v: { sellers: string; portal: string; ties: string; share: string }) =>
      `*${v.sellers}*位卖家，门户分给每位*${v.portal}*名访客；靠朋友，去掉重叠，平均每位带来*${v.ties}*人，合起来触及全镇的*${v.share}*。`,
    portal: '靠门户',
    ties: '靠朋友',
    sellersTick: (n: string) => `${n}位卖家`,
    all: '全镇的人',
    picture: (portal: string, ties: string, sellers: string) =>
      `按卖家人数看能触及多少人。靠门户，始终是${portal}人。靠朋友，卖家越多，触及的人越多，但增加得越来越慢：${sellers}位卖家时${ties}人。`,
    tableTitle: '能带来多少人',
    columns: {
      sellers: '卖家',
      portal: '门户：每位分到',
      ties: '朋友：一共触及',
      added: '朋友：平均每位',
    },
    notice:
      '在公司看来，靠朋友的那条线是白来的客流，多一位卖家就多一些。在卖家看来，那是大家共用的熟人，越用越少。',
    source: (people: string, visitors: string) =>
      `用设想的数字算：小镇${people}人，门户有${visitors}名访客可分。每位卖家的朋友从镇上随机取（经典占位问题，Feller，1968）。`,
  },
});
