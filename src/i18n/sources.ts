/** Words of the list of sources. */
import { dateText } from './date-text.ts';
import type { Lang } from './lang.ts';
import { words } from './words.ts';

export const sourceWords = words({
  en: {
    title: 'Sources',
    gap: ' ',
    entry: (title: string, date: string) => `: “${title}”, ${date}. `,
    undated: 'undated',
    read: 'where it was read',
    standing: {
      official: '[official act, as reported]',
      reported: '[reported]',
      claimed: '[claimed]',
      opinion: '[opinion]',
      disputed: '[disputed]',
    },
    claims: 'What this chapter says about the model',
    claimsHow:
      'Whenever the site is tested, the model is run again for each of these sentences. The test fails if the sentence no longer holds, and also if its opposite would pass.',
    proof: (seeds: string, settings: string, share: string | null) =>
      `[true in ${share === null ? 'all' : `at least ${share}`} of ${seeds} runs at ${settings === '1' ? 'one setting' : `each of ${settings} settings`}]`,
  },
  zh: {
    title: '资料来源',
    gap: '',
    entry: (title: string, date: string) => `：《${title}》，${date}。`,
    undated: '无日期',
    read: '查看出处',
    standing: {
      official: '〔报道转述的官方决定〕',
      reported: '〔报道〕',
      claimed: '〔自称〕',
      opinion: '〔观点〕',
      disputed: '〔有争议〕',
    },
    claims: '本章关于模型的说法',
    claimsHow:
      '每次测试网站，都会重新验证下面各句。哪一句不再成立，测试就不通过；哪一句反过来说也成立，测试同样不通过。',
    proof: (seeds: string, settings: string, share: string | null) =>
      `〔${settings === '1' ? '一种设定，模拟' : `${settings}种设定，各模拟`}${seeds}次，${share === null ? '次次成立' : `至少${share}成立`}〕`,
  },
});

/** A source's date in words, or that it bears none. */
export function sourceDate(lang: Lang, date: string | number | Date | undefined): string {
  return date === undefined ? sourceWords[lang].undated : dateText(lang, date);
}
