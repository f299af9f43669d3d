/** What `npm run validate` found, with each row's title and source in both languages. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { getEntry } from 'astro:content';

const row = z.object({
  id: z.string(),
  expected: z.array(z.number()),
  got: z.array(z.number()),
  tolerance: z.number(),
  kind: z.enum(['abs', 'rel', 'exact']),
  source: z.string().optional(),
  by: z.enum(['engine', 'sampler', 'theory', 'arithmetic']),
});
const found = z.object({ external: z.array(row), derived: z.array(row) });

interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}
export type ValidationRow = Omit<z.infer<typeof row>, 'source'> & {
  readonly title: BothLanguages;
  /** Where it was published; nothing, if it stands in textbooks. */
  readonly source?: BothLanguages;
};

/** @throws when a row has no title in content/validation-titles.yaml, or a published one no source */
export async function loadValidation(kind: 'external' | 'derived'): Promise<ValidationRow[]> {
  const file = new URL('content/validation.json', `file://${process.cwd()}/`);
  const rows = found.parse(JSON.parse(readFileSync(file, 'utf8')))[kind];
  const { titles = {}, sources = {} } =
    (await getEntry('validationTitles', 'validation-titles'))?.data ?? {};
  return rows.map(({ source: published, ...each }) => {
    const title = titles[each.id];
    if (title === undefined)
      throw new Error(`content/validation-titles.yaml: titles.${each.id} is missing`);
    const source = published === undefined ? undefined : sources[each.id];
    if (published !== undefined && source === undefined)
      throw new Error(`content/validation-titles.yaml: sources.${each.id} is missing`);
    return { ...each, title, ...(source !== undefined && { source }) };
  });
}
