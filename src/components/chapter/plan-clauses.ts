/** What a plan's own fields say, question by question, in plain clauses. */
import { directPayOf, fenOf } from '@/engine/pay.ts';
import type { Pay, Plan, TeamPay } from '@/engine/plan.ts';
import { formatCount, formatMoney, formatPercent } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import { clauseWords } from '@/i18n/plan-clauses.ts';
import type { Question, Reading } from '@/scenario/offer.ts';

/** In the order in which a sentence says them. */
const SAID = ['fee', 'quota', 'recruit', 'depth', 'team', 'outside'] as const;
export type Clauses = Readonly<Partial<Record<Extract<Question, (typeof SAID)[number]>, string>>>;

/** 27.5%, and 10% rather than 10.0%: as many decimals as the share has, in millionths. */
function percent(lang: Lang, share: number): string {
  const millionths = Math.round(share * 1e6);
  const digits = [0, 1, 2, 3].find((places) => millionths % 10 ** (4 - places) === 0) ?? 4;
  return formatPercent(lang, share, digits);
}

/**
 * @throws RangeError where a plan pays in a way that no clause tells
 */
export function clausesOf(lang: Lang, plan: Plan): Clauses {
  const w = clauseWords[lang];
  const money = (fen: number): string => formatMoney(lang, fen);
  const { entry, ranks, purchases = [], retail, teamPay = [] } = plan;
  const quota = purchases.find(({ price, goodsValue }) => price > goodsValue);
  const [first = 0, ...later] = ranks.map((_, rank) => directPayOf(plan, rank));
  const next = later.find((fen) => fen !== first);
  const needed = (rank: number): number => ranks[rank]?.requires.direct ?? 0;
  const shares = [...new Set(ranks.map(({ salesShare = 0 }) => salesShare))];
  const highest = Math.max(...shares);
  const clauses: { -readonly [Q in keyof Clauses]: string } = {
    fee: entry.fee > 0 ? w.fee(money(entry.fee)) : w.free,
  };
  if (quota !== undefined)
    clauses.quota = w.quota(money(quota.price), formatCount(lang, quota.everyWeeks));
  if (first > 0)
    clauses.recruit = [
      w.recruit(money(first)),
      ...(next === undefined
        ? []
        : [w.recruitLater(formatCount(lang, needed(1 + later.indexOf(next))), money(next))]),
    ].join(lang === 'zh' ? '，' : ', ');
  for (const rule of teamPay) {
    if (rule.to === 'holder' && rule.on === 'joins') {
      const after = needed(ranks.findIndex(({ id }) => id === rule.rank));
      const amount = money(fenOf(rule.pay, entry.fee));
      clauses.depth = after > 0 ? w.depthAfter(formatCount(lang, after), amount) : w.depth(amount);
    } else if (rule.to === 'levels' && rule.on !== 'joins' && rule.beyond === undefined) {
      const each = rule.levels.map((pay: Pay) => {
        if (typeof pay === 'number') throw new RangeError('a sum on sales has no clause yet');
        return percent(lang, pay.share);
      });
      const say = rule.on === 'sales' ? w.teamSells : w.teamBuys;
      clauses.team = say(each.join(w.and), each.length);
    } else throw new RangeError(`pay to ${rule.to} on ${rule.on} has no clause yet`);
  }
  if (retail !== undefined && highest > 0)
    clauses.outside =
      highest === 1
        ? w.salesOwn
        : shares.length > 1
          ? w.salesUpTo(percent(lang, highest))
          : w.sales(percent(lang, highest));
  return clauses;
}

/** Some of them, or all, as one sentence. */
export function sentenceOf(
  lang: Lang,
  clauses: Clauses,
  wanted: readonly Question[] = SAID,
): string {
  const w = clauseWords[lang];
  const text = SAID.filter((name) => wanted.includes(name))
    .flatMap((name) => clauses[name] ?? [])
    .join(w.join);
  return text === '' ? '' : asSentence(lang, text);
}

function asSentence(lang: Lang, text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1) + clauseWords[lang].stop;
}

/** All that a plan says, one sentence after the other, whatever it pays for; ranks go by their number. */
export function planInWords(lang: Lang, { plan, retailPerWeek }: Reading): string[] {
  const w = clauseWords[lang];
  const { all } = w;
  const money = (fen: number): string => formatMoney(lang, fen);
  const count = (n: number): string => formatCount(lang, n);
  const { entry, ranks, purchases = [], retail, teamPay = [], structure = {}, tax = 0 } = plan;
  const { solvency = {} } = plan;
  const rankAt = (index: number): string => all.rank(String(index + 1));
  const rankOf = (id: string): string => rankAt(ranks.findIndex((rank) => rank.id === id));
  const payText = (pay: Pay, on: TeamPay['on']): string =>
    typeof pay === 'number' ? money(pay) : all.of[on](percent(lang, pay.share));
  const goods = (worth: number, cost: number): string =>
    worth + cost > 0 ? all.goods(money(worth), money(cost)) : '';
  const forRecruit = (index: number): string => {
    const pay = ranks[index]!.directPay;
    return pay === 0 ? all.nothing : w.recruit(payText(pay, 'joins'));
  };
  const needsOf = ({ direct, directHolding, ...rest }: (typeof ranks)[number]['requires']) =>
    [
      direct === undefined ? '' : all.needs.direct(count(direct)),
      directHolding === undefined
        ? ''
        : all.needs.holding(count(directHolding.count), rankOf(directHolding.rank)),
      rest.indirect === undefined ? '' : all.needs.indirect(count(rest.indirect)),
      rest.team === undefined ? '' : all.needs.team(count(rest.team)),
      rest.turnover === undefined ? '' : all.needs.turnover(money(rest.turnover)),
    ]
      .filter((need) => need !== '')
      .join(all.comma);
  const ruleText = (rule: TeamPay): string => {
    const paid = (pay: Pay): string => payText(pay, rule.on);
    const { capPerEvent, capPerWeek } = rule;
    const told = [
      ...(rule.to === 'levels'
        ? levelTexts(
            lang,
            rule.levels.map(paid),
            rule.beyond === undefined ? undefined : paid(rule.beyond),
          )
        : rule.to === 'difference'
          ? [all.difference, rule.equalRank === undefined ? '' : all.equal(paid(rule.equalRank))]
          : [
              rule.to === 'holder'
                ? all.holder(rankOf(rule.rank), paid(rule.pay))
                : all.pairs(paid(rule.pay)),
            ]),
      capPerEvent === undefined ? '' : all.perEvent(money(capPerEvent)),
      capPerWeek === undefined ? '' : all.perWeek(money(capPerWeek)),
    ];
    return all.rule(all.when[rule.on], told.filter((text) => text !== '').join(all.comma));
  };
  const { foundersStartIn, width, detach } = structure;
  const sentences = [
    (entry.fee > 0 ? w.fee(money(entry.fee)) : w.free) + goods(entry.goodsValue, entry.goodsCost),
    ...purchases.map(
      ({ everyWeeks, price, goodsValue, goodsCost }) =>
        w.quota(money(price), count(everyWeeks)) + goods(goodsValue, goodsCost),
    ),
    ranks.length === 1 ? forRecruit(0) : all.first(rankAt(0), forRecruit(0)),
    ...ranks
      .slice(1)
      .map(({ requires }, at) =>
        all.reached(rankAt(at + 1), needsOf(requires), forRecruit(at + 1)),
      ),
    ...teamPay.map(ruleText),
    ...(retail === undefined
      ? []
      : [
          all.sold(money(retailPerWeek), percent(lang, retail.goodsCost)),
          ...ranks.map(({ salesShare = 0 }, at) => all.kept(rankAt(at), percent(lang, salesShare))),
        ]),
    ...(width === undefined ? [] : [all.places[width.whenFull](count(width.places))]),
    ...(detach === undefined ? [] : [all.detach[detach.recruits](rankOf(detach.rank))]),
    ...(foundersStartIn === undefined ? [] : [all.founders(rankOf(foundersStartIn))]),
    ...(tax > 0 ? [all.tax(percent(lang, tax))] : []),
    ...(solvency.startingCash ? [all.cash(money(solvency.startingCash))] : []),
    ...(solvency.creditWeeks ? [all.credit(count(solvency.creditWeeks))] : []),
    solvency.guaranteed === true ? all.backers : all.ends,
  ];
  return sentences.map((text) => asSentence(lang, text));
}

/** Pay by level, neighbours that get the same told together. */
function levelTexts(lang: Lang, pays: readonly string[], beyond: string | undefined): string[] {
  const { all } = clauseWords[lang];
  const texts: string[] = [];
  for (let from = 0, to = 0; from < pays.length; from = to) {
    const pay = pays[from]!;
    while (pays[to] === pay) to += 1;
    texts.push(
      to - from === 1 ? all.level(String(to), pay) : all.levels(String(from + 1), String(to), pay),
    );
  }
  if (beyond !== undefined) texts.push(all.beyond(beyond));
  return texts.length === 0 ? [all.noLevel] : texts;
}
