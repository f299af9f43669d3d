import { describe, expect, test } from 'vitest';
import { readPages, target } from '../../scripts/dist.mjs';
import { tagsOf } from '../../scripts/html.mjs';

const languages = [
  { prefix: '/', lang: /^en\b/ },
  { prefix: '/zh/', lang: /^zh\b/ },
] as const;

/** Hosts serve one page for every address that is not there; it speaks both languages. */
const inBoth = ['/404.html', '/zh/404/'];

const pages = readPages().filter(({ path }) => !inBoth.includes(path));
const paths = new Set(pages.map(({ path }) => path));

function isChinese(path: string): boolean {
  return path.startsWith('/zh/');
}

function counterpart(path: string): string {
  return isChinese(path) ? path.replace('/zh/', '/') : `/zh${path}`;
}

/** hreflang links carry the public address; only its path can be looked up in dist. */
function fileOf(address: string, from: string): string | undefined {
  const { pathname } = new URL(address, `https://any.invalid${from}`);
  return target(pathname, from)?.file;
}

test('there are pages in both languages', () => {
  expect(pages.some(({ path }) => isChinese(path))).toBe(true);
  expect(pages.some(({ path }) => !isChinese(path))).toBe(true);
});

describe.each(pages)('$path', ({ path, html }) => {
  const tags = tagsOf(html);
  const own = languages[isChinese(path) ? 1 : 0];
  const other = languages[isChinese(path) ? 0 : 1];

  test('has its counterpart in the other language', () => {
    expect(paths).toContain(counterpart(path));
  });

  test('says its own language', () => {
    const lang = tags.find(({ name }) => name === 'html')?.attributes['lang'];
    expect(lang).toMatch(own.lang);
  });

  const indexed = !tags.some(
    ({ name, attributes }) => name === 'meta' && attributes['content'] === 'noindex',
  );
  test.runIf(indexed)('links to both languages by hreflang', () => {
    const links = tags.filter(
      ({ name, attributes }) =>
        name === 'link' && attributes['rel'] === 'alternate' && 'hreflang' in attributes,
    );
    const fileFor = (lang: RegExp) => {
      const link = links.find(({ attributes }) => lang.test(attributes['hreflang'] ?? ''));
      return link && fileOf(link.attributes['href'] ?? '', path);
    };
    expect(fileFor(own.lang)).toBe(target(`.${path}`, '/')?.file);
    expect(fileFor(other.lang)).toBe(target(`.${counterpart(path)}`, '/')?.file);
  });
});
