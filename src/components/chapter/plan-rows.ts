/** A case's plan field by field: its value, and where it comes from. */
import { directPayOf, type Plan } from '@/engine/index.ts';
import { assumptionWords } from '@/i18n/assumptions.ts';
import { formatCount, formatMoney } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import type { CaseFile } from '@/scenario/case.ts';

export interface FieldRow {
  readonly what: string;
  readonly value: string;
  readonly standing: 'stated' | 'assumed' | 'unknown';
  readonly why: string;
}

interface Marked {
  readonly standing: FieldRow['standing'];
  readonly why?: { readonly en: string; readonly zh: string };
  readonly bound?: string | undefined;
}

/** @param plan what the file describes, in fen, with the toggles that are on */
export function planRows(lang: Lang, file: CaseFile, plan: Plan): FieldRow[] {
  const w = assumptionWords[lang];
  const fromPlan = (what: string, value: string, field: Marked): FieldRow => ({
    what,
    value: field.bound === 'about' ? w.about(value) : value,
    standing: field.standing,
    why: field.why?.[lang] ?? w.official,
  });
  const { entry, ranks, newRateFrom, teamPay } = file.plan;
  return [
    fromPlan(w.fee, formatMoney(lang, plan.entry.fee), entry.fee),
    ...ranks.map((rank, at) =>
      fromPlan(w.pay(rank.name[lang]), formatMoney(lang, directPayOf(plan, at)), rank.directPay),
    ),
    ...ranks.slice(1).map((rank) => {
      const { direct = 0, directHolding } = rank.requires.value;
      const people = formatCount(lang, direct);
      return fromPlan(
        w.needs(rank.name[lang]),
        directHolding === undefined
          ? w.direct(people)
          : w.directHolding(people, formatCount(lang, directHolding.count)),
        rank.requires,
      );
    }),
    fromPlan(w.newRate, w.nextRecruit, newRateFrom),
    fromPlan(w.teamPay, w.none, teamPay),
    fromPlan(w.goodsValue, w.notCounted, entry.goodsValue),
    fromPlan(w.goodsCost, w.inOperator, entry.goodsCost),
  ];
}
