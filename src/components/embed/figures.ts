/** Every component that is a chapter's figure, by its file below src/components. */
type Figure = (props: Readonly<Record<string, unknown>>) => unknown;

const found = import.meta.glob<{ default: Figure }>(
  [
    '../chapter/*Figure.astro',
    '../chapter/CheckOffer.astro',
    '../chapter/SpotTheDifference.astro',
    '../cases/*Figure.astro',
  ],
  { eager: true },
);

/** @throws when there is no such figure */
export function figureIn(file: string): Figure {
  const figure = found[`../${file}`]?.default;
  if (figure === undefined) throw new Error(`src/components/${file} is no figure for other pages`);
  return figure;
}
