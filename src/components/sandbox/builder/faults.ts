/** What of a draft does not fit together, in the reader's words and by the field that it is shown beside. */
import { planSchema } from '@/engine/plan.ts';
import { problemsOf } from '@/engine/problems.ts';
import { builderWords } from '@/i18n/builder.ts';
import type { Lang } from '@/i18n/lang.ts';
import { draftIn } from '@/scenario/own-plan.ts';
import type { Draft } from './draft.ts';

type Fault = keyof (typeof builderWords)['en']['problems'];

/** Empty where the plan can be run. Keys are paths: 'ranks.1.salesShare'. */
export function faultsOf(lang: Lang, draft: Draft): ReadonlyMap<string, string> {
  const result = planSchema.safeParse(draft.plan);
  const problems = result.success ? [] : problemsOf(result.error);
  const { problems: w } = builderWords[lang];
  return new Map(problems.map(({ path }) => [path, w[faultAt(path, draft)]]));
}

/** The rules that the plan of a code breaks, as the builder tells them; '' where it cannot be read at all. */
export function whyImpossible(lang: Lang, code: string): string {
  const draft = draftIn(code);
  return draft === null
    ? ''
    : [...new Set(faultsOf(lang, draft).values())].join(lang === 'en' ? ' ' : '');
}

/** The rule that a field breaks: each field that the form has can break but one at a time. */
function faultAt(path: string, { plan }: Draft): Fault {
  const [part = '', at = '', ...rest] = path.split('.');
  const field = rest.join('.');
  if (path === 'entry.goodsCost') return 'goodsOverFee';
  if (path === 'tax') return 'taxOver';
  if (path === 'structure.detach') return 'detachPlaces';
  if (part === 'purchases' && field === 'goodsCost') return 'goodsOverPrice';
  if (part === 'ranks') {
    if (field === 'requires') return 'asksNothing';
    if (field === 'requires.turnover') return 'nothingTraded';
    if (field === 'salesShare') return plan.retail === undefined ? 'noRetail' : 'salesOver';
  }
  if (part === 'teamPay') {
    if (field === 'on')
      return plan.teamPay?.[Number(at)]?.on === 'sales' ? 'noRetail' : 'noPurchases';
    if (field === 'rank') return 'noRank';
    if (field === 'to') return 'pairsPlaces';
  }
  return 'other';
}
