/** The plans of chapter 10, which stand under letters and no name. */
import type { PlanToSort } from '@/components/figures/plan-sorter/plans.ts';
import type { Lit, PlanSubject } from '@/components/figures/signs-lit/subjects.ts';
import { loadPlan } from '@/content/load.ts';
import type { Plan } from '@/engine/index.ts';
import type { Lang } from '@/i18n/lang.ts';
import { offerTexts } from '@/i18n/offer.ts';
import { signsLitWords } from '@/i18n/signs-lit.ts';
import { answersOf, type Question } from '@/scenario/offer.ts';
import {
  koscotParts,
  restsOn,
  signsOf,
  type KoscotPart,
  type SignName,
  type SignState,
} from '@/scenario/signs.ts';
import { clausesOf, sentenceOf } from './plan-clauses.ts';

const PLANS = [
  'supply-platform',
  'two-plus-one-vendor',
  'three-free-tiers',
  'stockpiling',
  'fixed-entry',
  'retail-commission-own-brand',
] as const;
/** The six, and the plan of figure 10.2. */
const LETTERS: Readonly<Record<Lang, string>> = { en: 'ABCDEFG', zh: '甲乙丙丁戊己庚' };

const KOSCOT: Readonly<Record<KoscotPart, readonly Question[]>> = {
  pays: ['fee', 'quota'],
  rewards: ['recruit', 'depth', 'team'],
};

async function planAt(at: number): Promise<Plan> {
  const id = PLANS[at];
  return id === undefined
    ? (await loadPlan('recruit-or-sell', ['all-selling'])).plan
    : (await loadPlan(id, undefined)).plan;
}

/** The six that are sorted. */
export async function plansToSort(lang: Lang): Promise<PlanToSort[]> {
  return Promise.all(
    PLANS.map(async (_, at) => {
      const plan = await planAt(at);
      const answers = answersOf(plan);
      const outside = answers.outside.reply ?? 'none';
      return {
        letter: LETTERS[lang].charAt(at),
        says: sentenceOf(lang, clausesOf(lang, plan)),
        paysFor: {
          recruit: answers.recruit.reply === 'yes',
          team: answers.depth.reply === 'yes' || answers.team.reply === 'yes',
          sales: plan.ranks.some(({ salesShare = 0 }) => salesShare > 0),
        },
        signs: signsOf(plan)
          .filter(({ name }) => name !== 'eu-14')
          .map(({ name, state }) => ({ name, state })),
        outside: outside === 'unknown' ? 'none' : outside,
      };
    }),
  );
}

/** The same six, and the plan of figure 10.2 at its right-hand end, held against the signs. */
export async function planSubjects(lang: Lang): Promise<PlanSubject[]> {
  const { signs } = offerTexts[lang];
  const w = signsLitWords[lang];
  return Promise.all(
    Array.from({ length: PLANS.length + 1 }, async (_, at) => {
      const letter = LETTERS[lang].charAt(at);
      const plan = await planAt(at);
      const clauses = clausesOf(lang, plan);
      const answers = answersOf(plan);
      const terms = (from: readonly Question[]): string =>
        sentenceOf(
          lang,
          clauses,
          from.filter((name) => name !== 'outside' && answers[name].reply === 'yes'),
        );
      const lit = (name: SignName): Lit => {
        const state = signsOf(plan).find((sign) => sign.name === name)?.state ?? 'unknown';
        return {
          state,
          because: state === 'present' ? terms(restsOn(name)) : signs[name].why[state],
        };
      };
      const parts = koscotParts(answers);
      const part = (name: KoscotPart): Lit => {
        const state: SignState = parts[name];
        return { state, because: state === 'present' ? terms(KOSCOT[name]) : w.nothing };
      };
      const says = sentenceOf(lang, clauses);
      return {
        letter,
        says: at < PLANS.length ? says : `${w.planG}${lang === 'zh' ? '' : ' '}${says}`,
        signs: {
          'cn-recruiting': lit('cn-recruiting'),
          'cn-fee': lit('cn-fee'),
          'cn-team': lit('cn-team'),
          'us-koscot': lit('us-koscot'),
        },
        koscot: { pays: part('pays'), rewards: part('rewards') },
      };
    }),
  );
}
