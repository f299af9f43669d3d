/** What a plan's own fields say, question by question, in plain clauses. */
import { directPayOf, fenOf, type Pay, type Plan } from '@/engine/index.ts';
import { formatCount, formatMoney, formatPercent } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import { clauseWords } from '@/i18n/plan-clauses.ts';
import type { Question } from '@/scenario/offer.ts';

/** In the order in which a sentence says them. */
const SAID = ['fee', 'quota', 'recruit', 'depth', 'team', 'outside'] as const;
export type Clauses = Readonly<Partial<Record<Extract<Question, (typeof SAID)[number]>, string>>>;

/** 27.5%, and 10% rather than 10.0%. */
function percent(lang: Lang, share: number): string {
  return formatPercent(lang, share, Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1);
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
  return text === '' ? '' : text.slice(0, 1).toUpperCase() + text.slice(1) + w.stop;
}
