import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/dist.mjs';
import { chooseLater, chooseNow } from '../../scripts/one-language.mjs';
import { root } from '../../scripts/root.mjs';

const folder = (lang: string): string => join(root, 'dist/assets', lang);
const scripts = (lang: string): [string, string][] =>
  readdirSync(folder(lang)).map((name) => [name, readFileSync(join(folder(lang), name), 'utf8')]);

describe('a module with catalogues', () => {
  const code = `const w = words({ en: { a: 'one', b: (n) => n }, zh: { a: '一', b: (n) => n } });`;
  const later = chooseLater(code);

  test.each([
    ['en', 'one', '一'],
    ['zh', '一', 'one'],
  ])('keeps one side: %s', (lang, kept, gone) => {
    const now = chooseNow(later, lang);
    expect(now).toContain(kept);
    expect(now).not.toContain(gone);
    expect(now).toMatch(/^const w = words\(\{.*\}\);$/);
  });

  test('must write both out', () => {
    expect(() => chooseLater('words({ en: {} })')).toThrow('no zh');
    expect(() => chooseLater('words(both)')).toThrow('no en');
  });

  test('one without a choice stays as it is', () => {
    expect(chooseNow('export const a = 1;', 'zh')).toBe('export const a = 1;');
  });
});

test('both languages have the same scripts, and no choice is left open', () => {
  expect(scripts('zh').map(([name]) => name)).toEqual(scripts('en').map(([name]) => name));
  for (const [name, code] of [...scripts('en'), ...scripts('zh')])
    expect(code.includes('__ENGLISH__'), name).toBe(false);
});

test('English scripts have no sentence in Chinese', () => {
  for (const [name, code] of scripts('en'))
    expect(code.match(/[\u4e00-\u9fff，]{8,}/g), name).toBeNull();
});

test('every page asks for the scripts of its own language', () => {
  for (const { path, html } of readPages()) {
    const lang = path.startsWith('/zh/') ? 'zh' : 'en';
    for (const [, from] of html.matchAll(/assets\/([^"/]*)\/?[^"/]*\.js/g))
      expect(from, path).toBe(lang);
  }
});
