/** Every plan on file, to choose from. */
import { getCollection } from 'astro:content';
import type { Plan } from '@/engine/index.ts';
import { assumptionWords } from '@/i18n/assumptions.ts';
import { formatIn, type Currency } from '@/i18n/currency.ts';
import type { Lang } from '@/i18n/lang.ts';
import { sandboxWords } from '@/i18n/sandbox.ts';
import { marksOf, type CaseFile, type Mark, type PlanFile } from '@/scenario/case.ts';
import type { PlanChoice } from '@/scenario/plan-choice.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { loadFacts } from './load.ts';

/** The plan of that name as a figure can open with it. @throws when there is none */
export async function loadPlanChoice(lang: Lang, id: string): Promise<PlanChoice> {
  const found = (await loadPlanChoices(lang)).find((choice) => choice.id === id);
  if (found === undefined) throw new Error(`content: there is no plan '${id}'`);
  return found;
}

/** Companies' first, then the others by the names of their files. */
export async function loadPlanChoices(lang: Lang): Promise<PlanChoice[]> {
  const w = sandboxWords[lang];
  const facts = await loadFacts();
  const says = ({ fact, why }: Mark): string =>
    why?.[lang] ?? (fact === undefined ? '' : (facts.get(fact)?.says[lang] ?? ''));
  const choice = (id: string, file: CaseFile | PlanFile): PlanChoice => ({
    id,
    name: file.name[lang],
    about: 'about' in file ? file.about[lang] : '',
    ...(currencyOf(file) === 'USD' ? { currency: 'USD' } : {}),
    toggles: (file.toggles ?? []).map((toggle) => ({
      id: toggle.id,
      name: toggle.name[lang],
    })),
    variants: variantsOf(file).map((variant) => ({
      ...variant,
      fee: feeOf(lang, variant.plan, currencyOf(file)),
    })),
    terms: [
      ...marksOf(file).map((mark) => ({
        what: nameOf(lang, file, mark.path),
        stated: mark.standing === 'stated',
        standing: w.standing[mark.standing],
        says: says(mark),
      })),
      ...(file.toggles ?? []).map((toggle) => ({
        what: w.ifOn(toggle.name[lang]),
        stated: false,
        standing: w.standing[toggle.standing],
        says: toggle.why[lang],
      })),
    ],
  });
  const choices = (
    entries: readonly { collection: string; id: string; data: CaseFile | PlanFile }[],
  ): PlanChoice[] =>
    entries
      .map(({ collection, id, data }) => {
        try {
          return choice(id, data);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Error(`content/${collection}/${id}.yaml: plan.${reason}`, { cause: error });
        }
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...choices(await getCollection('cases')), ...choices(await getCollection('plans'))];
}

/** What members pay to join, written out, where that is all they pay; null otherwise. */
function feeOf(lang: Lang, { entry, purchases }: Plan, currency: Currency): string | null {
  if (entry.fee === 0 || purchases !== undefined) return null;
  return formatIn(lang, currency, entry.fee);
}

/** What a file's amounts are in: those of companies are in yuan. */
function currencyOf(file: CaseFile | PlanFile): Currency {
  return 'currency' in file ? file.currency : 'CNY';
}

/** What a field of a plan is called, from the path of its mark. */
function nameOf(lang: Lang, { plan }: CaseFile | PlanFile, path: string): string {
  const w = assumptionWords[lang];
  const [part = '', second = '', third = ''] = path.split('.');
  const rank = plan.ranks.find(({ id }) => id === second)?.name[lang] ?? '';
  switch (part) {
    case 'entry':
      return second === 'fee' ? w.fee : second === 'goodsValue' ? w.goodsValue : w.goodsCost;
    case 'ranks':
      return third === 'requires'
        ? w.needs(rank)
        : third === 'directPay'
          ? w.pay(rank)
          : w.fields.salesShare(rank);
    case 'newRateFrom':
      return w.newRate;
    case 'teamPay':
      return w.teamPay;
    case 'structure':
      return second === 'width'
        ? third === 'places'
          ? w.fields.places
          : w.fields.whenFull
        : second === 'detach'
          ? w.fields.detach
          : w.fields.foundersStartIn;
    case 'purchases':
    case 'retail':
    case 'retailPerWeek':
    case 'tax':
    case 'solvency':
    case 'rest':
      return w.fields[part];
    default:
      throw new Error(`a plan’s field '${path}' has no name in src/i18n/assumptions.ts`);
  }
}
