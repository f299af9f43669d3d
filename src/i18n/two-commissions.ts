/** Words of the figure of two commissions on two prices. */
import { words } from './words.ts';

export const twoCommissionsWords = words({
  en: {
    claim: (small: string, large: string) =>
      `Sharing one thing for ${small} pays more than sharing another for ${large}.`,
    kinds: { own: 'Make-up base, the platform’s own brand', famous: 'Skin care, a famous brand' },
    of: (commission: string, price: string) => `${commission} of ${price}`,
    rate: (rate: string) => `${rate} of the price`,
    live: (v: { own: string; famous: string }) =>
      `The commission is *${v.own}* of the price on the platform’s own brand, and *${v.famous}* on the famous one.`,
    picture: (list: string) => `Two prices as bars to one scale, the commission filled. ${list}.`,
    item: (kind: string, commission: string, price: string, rate: string) =>
      `${kind}: ${commission} of ${price}, ${rate}`,
    tableTitle: 'Price and commission, March 2022',
    columns: { what: 'Goods', price: 'Price', commission: 'Commission', rate: 'Share' },
    key: { commission: 'goes to whoever shared it', price: 'the rest of the price' },
    notice:
      'Compare the filled parts of the two bars. A commission comes out of the price: where more than a quarter of the price goes to the sharer, the price leaves room for it. We cannot say whether the make-up base is worth ¥109, and the report does not say either.',
    source: (cited: string) => `Seen by a reporter on Yunji, ${cited}. Two items, not a survey.`,
  },
  zh: {
    claim: (small: string, large: string) => `卖${small}的东西，拿到的佣金比卖${large}的还多。`,
    kinds: { own: '妆前隔离霜，平台自有品牌', famous: '护肤品，知名品牌' },
    of: (commission: string, price: string) => `${price}里的${commission}`,
    rate: (rate: string) => `占售价${rate}`,
    live: (v: { own: string; famous: string }) =>
      `自有品牌的佣金占售价*${v.own}*，知名品牌占*${v.famous}*。`,
    picture: (list: string) => `两条同一刻度的价格，涂实的是佣金。${list}。`,
    item: (kind: string, commission: string, price: string, rate: string) =>
      `${kind}，售价${price}，佣金${commission}，占${rate}`,
    tableTitle: '售价和佣金，2022年3月',
    columns: { what: '商品', price: '售价', commission: '佣金', rate: '占比' },
    key: { commission: '给分享的人', price: '售价的其余部分' },
    notice:
      '佣金出自售价。售价里拿得出四分之一以上来分，说明这个价留得出这一份。隔离霜值不值109元，我们无从判断，报道也没有说。',
    source: (cited: string) => `记者在云集上看到，${cited}。只是两件商品，不是普查。`,
  },
});
