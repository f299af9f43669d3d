/** Case files as built: everything named has its place in both languages, and the seal stands only with a finding. */
import { describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/dist.mjs';
import { tagsOf } from '../../scripts/html.mjs';
import { factsOf, hasPage } from '@/scenario/platform.ts';
import { CORRECTIONS } from '@/i18n/site.ts';
import { readPlatforms } from '../unit/scenario/records.ts';

const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const files = [...readPlatforms()];
const seals = (html: string): number =>
  tagsOf(html).filter(({ attributes }) => /\bseal\b/.test(attributes['class'] ?? '')).length;

describe.each([
  ['en', '/cases/'],
  ['zh', '/zh/cases/'],
] as const)('%s', (lang, index) => {
  const list = pages.get(index) ?? '';
  /** The entry of one file: from its own to the next. */
  const entryOf = (id: string): string =>
    /^[\s\S]*?(?=<li class="entry)/.exec(list.split(`id="${id}"`)[1] ?? '')?.[0] ??
    list.split(`id="${id}"`)[1] ??
    '';

  test.each(files)('%s has its entry, and its page if there is enough to say', (id, platform) => {
    expect(list.split(`id="${id}" data-paid`)).toHaveLength(2);
    const path = `${index}${id}/`;
    expect(pages.has(path)).toBe(hasPage(platform));
    const html = pages.get(path);
    if (html === undefined) {
      for (const fact of factsOf(platform)) expect(entryOf(id)).toContain(`#fact-${fact}`);
      return;
    }
    expect(list).toContain(`href="${path}"`);
    expect(html).toContain(platform.name[lang]);
    expect(html).toContain(platform.name.zh);
    for (const fact of factsOf(platform)) expect(html).toContain(`id="fact-${fact}"`);
    expect(html).toContain(`mailto:${CORRECTIONS}`);
  });

  test.each(files)('%s has a seal only with a finding', (id, { findings }) => {
    const html = pages.get(`${index}${id}/`);
    if (html !== undefined) expect(seals(html) > 0).toBe(findings.length > 0);
    expect(seals(entryOf(id)) > 0).toBe(findings.length > 0);
  });

  test('the first thing about Huasheng Riji is both decisions', () => {
    const html = pages.get(`${index}huashengriji/`) ?? '';
    const [, first = ''] = /<section[^>]*class="find[^>]*>([\s\S]*?)<\/section>/.exec(html) ?? [];
    expect(first).toMatch(/2021[\s\S]*2019/);
    expect(first).toMatch(/754[\s\S]*7306|7\.54[\s\S]*73\.06/);
  });
});
