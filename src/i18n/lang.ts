// The two languages and where their pages are: English at the root, Chinese under zh/.

export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

const TAG: Readonly<Record<Lang, string>> = { en: 'en', zh: 'zh-Hans' };

/** The value for lang= and hreflang=. */
export function htmlLang(lang: Lang): string {
  return TAG[lang];
}

export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'zh' : 'en';
}

/** The folder the site is served from, with a slash at both ends. */
export function baseUrl(base: string = import.meta.env.BASE_URL): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/**
 * The address of a page: pathFor('zh', 'chapters/follow-the-398/') is '/zh/chapters/follow-the-398/'.
 * `path` is the same in both languages; '' is the home page; a query or fragment may follow.
 */
export function pathFor(lang: Lang, path = '', base?: string): string {
  const end = path.search(/[?#]/);
  const plain = (end < 0 ? path : path.slice(0, end)).replace(/^\/+/, '');
  const rest = end < 0 ? '' : path.slice(end);
  const isFolder = plain === '' || plain.endsWith('/') || /\.[a-z0-9]+$/i.test(plain);
  return `${baseUrl(base)}${lang === 'zh' ? 'zh/' : ''}${plain}${isFolder ? '' : '/'}${rest}`;
}

/** The address of a file in public/: not translated. */
export function fileFor(file: string, base?: string): string {
  return baseUrl(base) + file.replace(/^\/+/, '');
}
