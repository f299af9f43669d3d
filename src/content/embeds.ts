/** Every figure of every chapter, for pages elsewhere. */
import { getCollection } from 'astro:content';
import type { Lang } from '@/i18n/lang.ts';
import { figuresOf, type PlacedFigure } from './figures.ts';
import { slugOf } from './steps.ts';

export interface ChapterFigures {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly figures: readonly PlacedFigure[];
}

/** The figures of the chapters in one language, in the order of the chapters. */
export async function loadFigures(lang: Lang): Promise<readonly ChapterFigures[]> {
  const chapters = await getCollection('chapters', ({ id }) => id.startsWith(`${lang}/`));
  return chapters
    .sort((a, b) => a.data.number - b.data.number)
    .map(({ id, data, body = '' }) => ({
      slug: slugOf(id),
      number: data.number,
      title: data.title,
      figures: figuresOf(body, `content/chapters/${id}.mdx`),
    }));
}
