/** Words of the list of sources. */
import { words } from './words.ts';

export const sourceWords = words({
  en: {
    title: 'Sources',
    gap: ' ',
    titled: (title: string) => `“${title}”,`,
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
      'Each sentence is run again whenever the site is tested; the test fails if the sentence stops being true, and also if its opposite would pass.',
    proof: (seeds: string, settings: string, share: string | null) =>
      `[${seeds} runs at ${settings === '1' ? 'one setting' : `each of ${settings} settings`}${share === null ? ', all of them' : `, at least ${share} of them`}]`,
  },
  zh: {
    title: '资料来源',
    gap: '　',
    titled: (title: string) => `《${title}》，`,
    read: '查阅处',
    standing: {
      official: '〔据报道的官方决定〕',
      reported: '〔报道〕',
      claimed: '〔自称〕',
      opinion: '〔观点〕',
      disputed: '〔有争议〕',
    },
    claims: '本章对模型说了什么',
    claimsHow:
      '每次测试网站都重新验证下列各句：哪句不再成立，测试就不通过；把意思反过来却能成立，测试同样不通过。',
    proof: (seeds: string, settings: string, share: string | null) =>
      `〔${settings === '1' ? '一种设定' : `${settings}种设定`}各运行${seeds}次，${share === null ? '次次成立' : `至少${share}成立`}〕`,
  },
});
