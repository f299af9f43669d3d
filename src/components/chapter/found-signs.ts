/** Official findings with body and date, and the signs that the body itself found. */
import type { FindingSubject, Lit } from '@/components/figures/signs-lit/subjects.ts';
import { loadFacts, loadPlatforms } from '@/content/load.ts';
import { dateText } from '@/i18n/date-text.ts';
import type { Lang } from '@/i18n/lang.ts';
import { signsLitWords } from '@/i18n/signs-lit.ts';
import type { Fact } from '@/scenario/evidence.ts';
import { partsOf, type Platform } from '@/scenario/platform.ts';
import type { SignName } from '@/scenario/signs.ts';
import { factText } from './fact-text.ts';

type Facts = ReadonlyMap<string, Fact>;
const CHINESE = ['cn-recruiting', 'cn-fee', 'cn-team'] as const satisfies readonly SignName[];

function factOf(facts: Facts, id: string): Fact {
  const fact = facts.get(id);
  if (fact === undefined) throw new Error(`figure of signs: there is no fact '${id}'`);
  return fact;
}

/** The signs that the body found. Of the others a report says nothing: none is absent for that. */
function signsFound(lang: Lang, found: readonly SignName[]): FindingSubject['signs'] {
  const w = signsLitWords[lang];
  const lit = (name: SignName): Lit =>
    found.includes(name)
      ? { state: 'present', because: w.found }
      : { state: 'unknown', because: found.length > 0 ? w.notFound : w.which };
  const [heads, fee, team] = CHINESE;
  return { [heads]: lit(heads), [fee]: lit(fee), [team]: lit(team) };
}

function textOf(lang: Lang, facts: Facts, said: string): string {
  return partsOf(said)
    .map((part) =>
      typeof part === 'string'
        ? part
        : factText(lang, factOf(facts, part.fact), part.at, isLarge(factOf(facts, part.fact))),
    )
    .join('');
}
/** A hedge may begin a sentence. */
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function isLarge({ value }: Fact): boolean {
  return typeof value === 'number' && value >= 10_000;
}

function subjectOf(lang: Lang, id: string, platform: Platform, facts: Facts): FindingSubject {
  const w = signsLitWords[lang];
  const { findings } = platform;
  const years = findings.map(({ date }) => date.slice(0, 4)).sort();
  const [first = '', second] = years;
  return {
    id,
    name: w.named(platform.name[lang], second === undefined ? first : w.years(first, second)),
    acts: findings.map((finding) => {
      const when = dateText(lang, finding.date);
      return {
        kick:
          finding.redecided !== undefined
            ? w.first(when)
            : findings.length > 1
              ? w.holds(when)
              : w.act(when),
        headline: capital(textOf(lang, facts, finding.headline[lang])),
        body: finding.body[lang],
        says: textOf(lang, facts, (finding.redecided ?? finding).says[lang]),
      };
    }),
    reply: platform.replies[0]?.says[lang] ?? '',
    signs: signsFound(
      lang,
      (findings[0]?.found ?? []).map(({ sign }) => sign),
    ),
  };
}

/** Findings on named platforms, in the order given, and the one on a programme that is not named. */
export async function findingSubjects(
  lang: Lang,
  platforms: readonly string[],
): Promise<FindingSubject[]> {
  const w = signsLitWords[lang];
  const facts = await loadFacts();
  const files = await loadPlatforms();
  const named = platforms.map((wanted) => {
    const file = files.find(({ id }) => id === wanted);
    if (file === undefined || file.platform.findings.length === 0)
      throw new Error(`content/platforms/${wanted}.yaml: there is no finding`);
    return subjectOf(lang, wanted, file.platform, facts);
  });
  const wine = factOf(facts, 'law-cn-banan');
  const team = factOf(facts, 'law-cn-banan-team');
  return [
    ...named,
    {
      id: 'wine',
      name: w.named(w.wine, wine.when === undefined ? '' : String(wine.when).slice(0, 4)),
      acts: [
        {
          kick: w.act(dateText(lang, wine.when ?? '')),
          headline: w.wineHeadline(factText(lang, wine, 0, false)),
          body: w.wineBody,
          says: `${wine.says[lang]}${lang === 'zh' ? '' : ' '}${team.says[lang]}`,
        },
      ],
      reply: '',
      signs: signsFound(lang, ['cn-team']),
    },
  ];
}
