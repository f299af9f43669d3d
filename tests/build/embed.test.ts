/** Every figure of every chapter has a page for others' pages, with nothing before it and a way back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, distFolder, readPages, target } from '../../scripts/dist.mjs';
import { tagsOf } from '../../scripts/html.mjs';
import { weighPages } from '../../scripts/weight.mjs';
import { chaptersIn, readChapter } from '../parity/text.ts';

const FOLDER = { en: '', zh: 'zh/' } as const;
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const weights = new Map(weighPages().map((weight) => [weight.path, weight]));

/** Read from the texts anew, so that a figure that the pages leave out is missed here. */
const figures = (['en', 'zh'] as const).flatMap((lang) =>
  chaptersIn(lang).flatMap((chapter) =>
    readChapter(lang, chapter)
      .parts.filter(({ name, props }) => 'number' in props || name === 'SpotTheDifference')
      .map(({ props }) => ({
        lang,
        chapter: `/${FOLDER[lang]}chapters/${chapter}/`,
        figure: `${chapter}/${props['id']!}`,
        id: props['id']!,
        path: `/${FOLDER[lang]}embed/${chapter}/${props['id']!}/`,
      })),
  ),
);

test('there is a page for each figure and for nothing else', () => {
  const made = [...pages.keys()].filter((path) => /\/embed\/[^/]+\/[^/]+\/$/.test(path));
  expect(made.sort()).toEqual(figures.map(({ path }) => path).sort());
  expect(figures.length).toBeGreaterThan(2 * 30);
});

type Tags = ReturnType<typeof tagsOf>;
const tagNamed = (tags: Tags, name: string): Tags => tags.filter((tag) => tag.name === name);

describe.each(figures)('$path', ({ lang, chapter, figure, id, path }) => {
  const tags = tagsOf(pages.get(path) ?? '');

  test('shows its figure, with no guess before it', () => {
    expect(tags.filter(({ attributes }) => attributes['id'] === id)).toHaveLength(1);
    const covers = tags.filter(({ attributes }) =>
      /\b(cover|covered|guess)\b/.test(attributes['class'] ?? ''),
    );
    expect(covers).toEqual([]);
    for (const { attributes } of tagNamed(tags, 'astro-island')) {
      const props = JSON.parse(attributes['props'] ?? '{}') as Record<string, [number, unknown?]>;
      for (const name of ['guess', 'guessName', 'after']) expect(props[name]?.[1]).toBeUndefined();
    }
  });

  test('leads back to where it stands, out of the frame', () => {
    const back = tagNamed(tags, 'a').filter(({ attributes }) => attributes['target'] === '_top');
    expect(back.map(({ attributes }) => attributes['href'])).toEqual([`${chapter}#${id}`]);
    expect(pages.get(chapter)).toContain(`id="${id}"`);
    expect(tagNamed(tags, 'base').map(({ attributes }) => attributes)).toEqual([
      { target: '_top' },
    ]);
  });

  test('is for frames, not for search engines', () => {
    const robots = tags.filter(({ attributes }) => attributes['name'] === 'robots');
    expect(robots.map(({ attributes }) => attributes['content'])).toEqual(['noindex']);
    for (const part of ['header', 'footer', 'nav']) expect(tagNamed(tags, part)).toEqual([]);
  });

  test('is linked to from its chapter and from the list of all figures', () => {
    const hrefs = (page: string) =>
      tagNamed(tagsOf(pages.get(page) ?? ''), 'a').map(({ attributes }) => attributes['href']);
    expect(hrefs(chapter)).toContain(`/${FOLDER[lang]}embed/?figure=${figure}`);
    expect(hrefs(`/${FOLDER[lang]}embed/`)).toContain(path);
  });

  test('weighs less than its chapter', () => {
    const [own, whole] = [weights.get(path)!, weights.get(chapter)!];
    for (const part of ['html', 'css', 'jsInAll'] as const)
      expect(own[part], part).toBeLessThan(whole[part]);
  });
});

test('the list of all figures is for search engines, the figures are not', () => {
  const maps = readdirSync(distFolder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const places = maps.flatMap((file) =>
    [...readFileSync(join(distFolder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, place = '']) => new URL(place).pathname,
    ),
  );
  expect(places.filter((place) => place.includes('/embed/')).sort()).toEqual([
    '/embed/',
    '/zh/embed/',
  ]);
});

test('the script before the first paint is a few lines', () => {
  const file = target('/embed.js', '/')!.file;
  expect(bytesOf(file).length).toBeLessThan(400);
});
