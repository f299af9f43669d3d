import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/dist.mjs';
import { tagsOf } from '../../scripts/html.mjs';

/** Kinds of script element that a browser does not run. */
const dataTypes = ['application/json', 'application/ld+json', 'speculationrules'];

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const pages = readPages();

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)('$path', ({ html }) => {
  const tags = tagsOf(html);
  const policies = tags.filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const policy = policies[0]?.attributes['content'] ?? '';

  test('has one security policy that allows nothing inline by default', () => {
    expect(policies).toHaveLength(1);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-');
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('has no inline style and no inline event handler', () => {
    const offenders = tags.filter(({ attributes }) =>
      Object.keys(attributes).some((key) => key === 'style' || /^on[a-z]+$/.test(key)),
    );
    expect(offenders).toEqual([]);
  });

  test('has no inline script or style beyond those the policy names by hash', () => {
    const inline = tags.filter(
      ({ name, attributes, text }) =>
        (name === 'script' || name === 'style') &&
        text !== '' &&
        !('src' in attributes) &&
        !dataTypes.includes(attributes['type'] ?? ''),
    );
    const unknown = inline.filter(({ text }) => !policy.includes(sourceHash(text)));
    expect(unknown.map(({ text }) => text.slice(0, 200))).toEqual([]);
  });

  test('loads nothing from another origin', () => {
    // A canonical or hreflang link names the site's own public address; it loads nothing.
    const onlyNames = ['canonical', 'alternate'];
    const loaded = tags.flatMap(({ name, attributes }) => {
      if (name === 'a') return [];
      if (name === 'link' && onlyNames.includes(attributes['rel'] ?? '')) return [];
      const { src, href, srcset, poster, data } = attributes;
      return [src, href, srcset, poster, name === 'object' ? data : undefined];
    });
    expect(loaded.filter((address) => /(^|\s)(https?:)?\/\//.test(address ?? ''))).toEqual([]);
  });
});
