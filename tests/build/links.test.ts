import { describe, expect, test } from 'vitest';
import { isFile, readPages, target } from '../../scripts/dist.mjs';
import { tagsOf } from '../../scripts/html.mjs';

const pages = readPages().map((page) => ({ ...page, tags: tagsOf(page.html) }));

const idsByFile = new Map(
  pages.map(({ file, tags }) => [
    file,
    new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? [])),
  ]),
);

/** A scenario in an address ('#m=9&fee=300') is state, not a place on the page; '#top' is every page's. */
function isPlace(fragment: string): boolean {
  return fragment !== '' && fragment !== 'top' && !fragment.includes('=');
}

function problem(address: string, from: string): string | undefined {
  const found = target(address, from);
  if (!found) return undefined;
  if (!isFile(found.file)) return `${address}: no such file`;
  const ids = idsByFile.get(found.file);
  if (ids && isPlace(found.fragment) && !ids.has(found.fragment)) return `${address}: no such id`;
  return undefined;
}

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)('$path', ({ path, tags }) => {
  test('has no broken link', () => {
    const addresses = tags
      .filter(
        ({ name, attributes }) =>
          // A page that is not there has no place of its own; canonical links carry the public address.
          !(name === 'link' && ['canonical', 'alternate'].includes(attributes['rel'] ?? '')),
      )
      .flatMap(({ attributes }) => [attributes['href'], attributes['src']])
      .filter((address) => address !== undefined);
    const problems = addresses.map((address) => problem(address, path));
    expect(problems.filter((found) => found !== undefined)).toEqual([]);
  });

  test('has every id once', () => {
    const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
