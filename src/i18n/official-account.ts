/** Words of 'The account of 385 million'. */
import { words } from './words.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** '2022-03' in words. */
const monthEn = (when: string): string =>
  `${MONTHS[Number(when.slice(5, 7)) - 1] ?? ''} ${when.slice(0, 4)}`.trim();
const monthZh = (when: string): string =>
  `${when.slice(0, 4)}年${when.length > 4 ? `${String(Number(when.slice(5, 7)))}月` : ''}`;

export const officialAccountWords = words({
  en: {
    claim: (hundred: string, discount: string, profit: string) =>
      `Of every ${hundred} of sales, about ${discount} is entered as “sales discount” and about ${profit} as profit.`,
    caption: 'As the press reported the decision, in yuan',
    sales: 'Sales',
    discount: '“Sales discount”',
    goods: 'Goods bought',
    tax: 'Tax paid',
    services: 'Services',
    profit: 'Left as profit',
    sum: 'The five add up to',
    share: (part: string, hundred: string) => `${part} of ${hundred}`,
    thread: (each: string) =>
      `One thread is ¥${each}; the last of each bundle, thinner, is the rest`,
    live: (sum: string) =>
      `Discount, goods, tax, services and profit add up to *${sum}*: the sales, to the last fen (a hundredth of a yuan).`,
    penalty: (when: string) => `Official finding, published ${monthEn(when)}`,
    confiscated: 'Profit, confiscated',
    fine: 'Fine, on top of it',
    total: 'In all',
    finding:
      'The market regulator of Gongshu District, Hangzhou, confiscated what was left, as the press reports it. The fine is no part of the flow above.',
    seal: 'Seal: official finding',
    entry: 'Entry',
    amount: 'Amount',
    check: (sales: string, uses: string) => `Check, in fen: sales ${sales} − the five ${uses}`,
    notice:
      'Look at the widest bundle. The report does not say whether the “sales discount” was lower prices for shoppers, pay for recruiting, or both. Nor are the sales those of packs alone: they include ordinary goods.',
    source: (when: string, cited: string) =>
      `Press report of the decision of the Hangzhou Gongshu market regulator, published ${monthEn(when)}; we have not read the decision itself. ${cited}`,
    picture: (sales: string, parts: string) =>
      `Sales of ${sales} drawn as threads that fall from one line and turn into five entries: ${parts}. Together they are the sales.`,
    part: (name: string, amount: string, share: string) => `${name} ${amount}, ${share}`,
    between: '; ',
  },
  zh: {
    claim: (hundred: string, discount: string, profit: string) =>
      `每${hundred}销售额里，约${discount}是“销售折扣”，约${profit}是利润。`,
    caption: '报道转述的决定书内容，单位：元',
    sales: '销售金额',
    discount: '“销售折扣”',
    goods: '采购商品',
    tax: '缴纳税款',
    services: '服务费',
    profit: '余下获利',
    sum: '五项合计',
    share: (part: string, hundred: string) => `每${hundred}中占${part}`,
    thread: (each: string) => `每根线${each}元，每束最后一根较细，是零头`,
    live: (sum: string) => `折扣、商品、税款、服务费和获利，五项合计*${sum}*，与销售金额分毫不差。`,
    penalty: (when: string) => `官方认定，${monthZh(when)}`,
    confiscated: '获利，予以没收',
    fine: '另处罚款',
    total: '罚没合计',
    finding: '余下的获利由杭州市拱墅区市场监管部门没收。罚款另算，不在上面的账里。',
    seal: '印：官方认定',
    entry: '科目',
    amount: '金额',
    check: (sales: string, uses: string) => `核对，单位为分：销售${sales} − 五项${uses}`,
    notice:
      '销售金额里既有礼包，也有普通商品。“销售折扣”中有多少是购物优惠、多少是推荐佣金，报道没有说明。',
    source: (when: string, cited: string) =>
      `媒体对杭州市拱墅区市场监管部门处罚决定的报道，${monthZh(when)}；本页没有读到决定书原件。${cited}`,
    picture: (sales: string, parts: string) =>
      `销售金额${sales}画成一束线，从横线垂下，分进五个科目：${parts}。五项合计等于销售金额。`,
    part: (name: string, amount: string, share: string) => `${name}${amount}，${share}`,
    between: '；',
  },
});
