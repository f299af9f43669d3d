/** Every figure of every chapter, for pages elsewhere. */
import { getCollection } from 'astro:content';
import { figureNames } from '@/i18n/figure-names.ts';
import type { Lang } from '@/i18n/lang.ts';
import { figuresOf, type PlacedFigure } from './figures.ts';
import { slugOf } from './steps.ts';

export interface NamedFigure extends PlacedFigure {
  /** What it is called where it can be chosen from; a page may take one in the other language. */
  readonly names: Readonly<Record<Lang, string>>;
}

export interface ChapterFigures {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly figures: readonly NamedFigure[];
}

/**
 * The figures of the chapters in one language, in the order of the chapters.
 * @throws for a figure without a name, and for a name without a figure
 */
export async function loadFigures(lang: Lang): Promise<readonly ChapterFigures[]> {
  const chapters = await getCollection('chapters', ({ id }) => id.startsWith(`${lang}/`));
  const unused = new Set(Object.keys(figureNames));
  const namesOf = (path: string): NamedFigure['names'] => {
    const names = figureNames[path];
    if (names === undefined) throw new Error(`src/i18n/figure-names.ts: '${path}' has no name`);
    unused.delete(path);
    return names;
  };
  const loaded = chapters
    .sort((a, b) => a.data.number - b.data.number)
    .map(({ id, data, body = '' }) => ({
      slug: slugOf(id),
      number: data.number,
      title: data.title,
      figures: figuresOf(body, `content/chapters/${id}.mdx`).map((figure) => ({
        ...figure,
        names: namesOf(`${slugOf(id)}/${figure.id}`),
      })),
    }));
  for (const path of unused)
    throw new Error(`src/i18n/figure-names.ts: the chapters have no figure '${path}'`);
  return loaded;
}
