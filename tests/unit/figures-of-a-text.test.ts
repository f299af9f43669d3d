/** Which figures a chapter's text places, read as the pages for others are made from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresOf, withoutGuess } from '@/content/figures.ts';
import { root } from '../../scripts/root.mjs';
import { chaptersIn, readChapter } from '../parity/text.ts';

const IMPORTS = `import OneFigure from '@/components/chapter/OneFigure.astro';
import TwoFigure from '@/components/cases/TwoFigure.astro';
import DrawOne from '@/components/chapter/DrawOne.astro';
import SpotTheDifference from '@/components/chapter/SpotTheDifference.astro';
`;
const read = (text: string) => figuresOf(IMPORTS + text, 'content/chapters/en/x.mdx');

test('a figure is read with its props, on one line or on several', () => {
  const figures = read(`
<Step id="a" title="“First”, & one" />
<DrawOne id="drawn" />
{/* <OneFigure id="gone" number="9.8" /> */}
<OneFigure id="one" number="9.1" in="home" place={120} share={-0.5} bare findings={['a', 'b']} guess="drawn" />
<Step id="b" title="Second" />

<TwoFigure
  id="two-more"
  number="9.2"
  after="told"
/>
<SpotTheDifference id="spot" />`);
  expect(figures).toEqual([
    {
      file: 'chapter/OneFigure.astro',
      id: 'one',
      number: '9.1',
      props: {
        id: 'one',
        number: '9.1',
        in: 'home',
        place: 120,
        share: -0.5,
        bare: true,
        findings: ['a', 'b'],
        guess: 'drawn',
      },
    },
    {
      file: 'cases/TwoFigure.astro',
      id: 'two-more',
      number: '9.2',
      props: { id: 'two-more', number: '9.2', after: 'told' },
    },
    {
      file: 'chapter/SpotTheDifference.astro',
      id: 'spot',
      number: '',
      props: { id: 'spot' },
    },
  ]);
  expect(figures.map(withoutGuess).flatMap(Object.keys)).not.toContain('guess');
  expect(withoutGuess(figures[1]!)).toEqual({ id: 'two-more', number: '9.2' });
});

describe('what cannot be read is named with file and field', () => {
  test.each([
    ['<OneFigure number="9.1" />', 'id must be'],
    ['<OneFigure id="Two Words" number="9.1" />', 'id must be'],
    ['<OneFigure id="one" />', 'number must be'],
    ['<OneFigure id="one" number={9.1} />', 'number must be'],
    ['<SpotTheDifference id="spot" number="9.1" />', 'number must be'],
    ['<OneFigure id="one" number="9.1" place={120 + 1} />', 'place must be'],
    ['<OneFigure id="one" number="9.1" place={{ a: 1 }} />', 'cannot be read'],
    ['<OneFigure id="one" number="9.1">', 'cannot be read'],
    ['<OneFigure id="one" number="9.1" {...rest} />', 'cannot be read'],
    ['<ThreeFigure id="one" number="9.1" />', 'is not imported'],
    [
      '<OneFigure id="one" number="9.1" />\n<TwoFigure id="one" number="9.2" />',
      'id is there twice',
    ],
  ])('%s', (text, says) => {
    expect(() => read(text)).toThrow(`content/chapters/en/x.mdx: <`);
    expect(() => read(text)).toThrow(says);
  });
});

describe.each(['en', 'zh'] as const)('the chapters in %s', (lang) => {
  test.each(chaptersIn(lang))(
    '%s: every part with a number is a figure, with the same props',
    (name) => {
      const where = `content/chapters/${lang}/${name}.mdx`;
      const figures = figuresOf(readFileSync(join(root, where), 'utf8'), where);
      const numbered = readChapter(lang, name).parts.filter(({ props }) => 'number' in props);
      expect(numbered.length).toBeGreaterThan(0);
      expect(figures.filter(({ number }) => number !== '').map(({ id }) => id)).toEqual(
        numbered.map(({ props }) => props['id']),
      );
    },
  );
});
