// The face of Chinese headings is cut to a list of characters: no rendered heading may use another.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../scripts/dist.mjs';
import { headingCharactersOf, renderedHeadings } from '../../scripts/fonts.mjs';

test('every rendered heading uses only characters its face was cut for', () => {
  const listed = new Set(readFileSync('src/styles/heading-characters.txt', 'utf8'));
  const used = headingCharactersOf(
    readPages()
      .map(({ html }) => renderedHeadings(html))
      .join(''),
  );
  expect(used.size).toBeGreaterThan(0);
  expect(
    [...used].filter((c) => !listed.has(c)),
    'run: npm run fonts',
  ).toEqual([]);
});
