/** A plan of the reader's own as the sandbox shows any other: it has no name of a company, and nothing behind it. */
import { formatMoney } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import { workbenchWords } from '@/i18n/workbench.ts';
import type { Reading } from '@/scenario/offer.ts';
import type { OfferedVariant, PlanChoice } from '@/scenario/plan-choice.ts';

/** No plan on file may have it: names of files have no dot. */
const OWN_ID = 'own.';

export function ownChoice(
  lang: Lang,
  { plan, retailPerWeek }: Reading,
): { readonly choice: PlanChoice; readonly variant: OfferedVariant } {
  const { name, about, term, standing, says } = workbenchWords[lang].own;
  const { entry, purchases } = plan;
  const onlyFee = entry.fee > 0 && purchases === undefined;
  const variant: OfferedVariant = {
    toggles: [],
    plan,
    retailPerWeek,
    fee: onlyFee ? formatMoney(lang, entry.fee) : null,
  };
  return {
    choice: {
      id: OWN_ID,
      name,
      about,
      toggles: [],
      variants: [variant],
      terms: [{ what: term, stated: false, standing, says }],
    },
    variant,
  };
}
