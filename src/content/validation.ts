/** What `npm run validate` found, with each row's title in both languages. */
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

export type ValidationRow = z.infer<typeof row> & {
  readonly title: { readonly en: string; readonly zh: string };
};

/** @throws when a row has no title in content/validation-titles.yaml */
export async function loadValidation(kind: 'external' | 'derived'): Promise<ValidationRow[]> {
  const file = new URL('content/validation.json', `file://${process.cwd()}/`);
  const rows = found.parse(JSON.parse(readFileSync(file, 'utf8')))[kind];
  const titles = (await getEntry('validationTitles', 'validation-titles'))?.data.titles ?? {};
  return rows.map((each) => {
    const title = titles[each.id];
    if (title === undefined)
      throw new Error(`content/validation-titles.yaml: titles.${each.id} is missing`);
    return { ...each, title };
  });
}
