// Chinese headings are set in a face cut to the characters they use: a heading with another character would show two faces.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headingCharacters, headingCharactersOf, renderedHeadings } from '../../scripts/fonts.mjs';

const listed = new Set(
  readFileSync('src/styles/heading-characters.txt', 'utf8').replace(/\n/g, ''),
);

/** The characters a WOFF2 file can draw, from its cmap (format 4 or 12). */
function drawn(file: string): Set<string> {
  const woff = readFileSync(file);
  let at = 48;
  const number128 = (): number => {
    for (let n = 0; ;) {
      const byte = woff.readUInt8(at++);
      n = n * 128 + (byte & 127);
      if (byte < 128) return n;
    }
  };
  let offset = 0;
  let cmapAt = -1;
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const flags = woff.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    let length = number128();
    const isGlyphs = tag === 10 || tag === 11;
    if (isGlyphs ? flags >> 6 === 0 : flags >> 6 !== 0) length = number128();
    if (tag === 0) cmapAt = offset;
    offset += length;
  }
  const font = brotliDecompressSync(woff.subarray(at, at + woff.readUInt32BE(20)));
  const cmap = font.subarray(cmapAt);
  const found = new Set<string>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    const format = table.readUInt16BE(0);
    if (format === 12)
      for (let g = 0; g < table.readUInt32BE(12); g++)
        for (let c = table.readUInt32BE(16 + 12 * g); c <= table.readUInt32BE(20 + 12 * g); c++)
          found.add(String.fromCodePoint(c));
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let s = 0; s < segments; s++) {
        const end = table.readUInt16BE(14 + 2 * s);
        const start = table.readUInt16BE(16 + 2 * segments + 2 * s);
        for (let c = start; c <= end && c < 0xffff; c++) found.add(String.fromCodePoint(c));
      }
    }
  }
  return found;
}

const AGAIN = 'run: npm run fonts';

describe('Chinese heading face', () => {
  test('has every character of the list', () => {
    const face = drawn('public/fonts/dl-song-600.woff2');
    expect(
      [...listed].filter((c) => !face.has(c)),
      AGAIN,
    ).toEqual([]);
  });

  test('covers the titles, headings and claims in the sources', () => {
    expect(
      headingCharacters('.').filter((c) => !listed.has(c)),
      AGAIN,
    ).toEqual([]);
  });

  test('finds what a rendered heading says', () => {
    const html =
      '<h1 class="x">大多数<wbr>人，</h1><p>正文</p><a class="ui brand"><span>下线</span></a>';
    expect(Array.from(headingCharactersOf(renderedHeadings(html))).join('')).toBe('大多数人，下线');
  });
});

test('the figures slice has the figures and signs of Chinese headings', () => {
  const face = drawn('public/fonts/dl-serif-figures.woff2');
  expect(Array.from('0123456789¥%+−,.:/×()').filter((c) => !face.has(c))).toEqual([]);
});

test('every font file that the styles name is there, and no other', () => {
  const named = [
    ...readFileSync('src/styles/fonts.css', 'utf8').matchAll(/url\('\/fonts\/(.*?)'\)/g),
  ];
  const files = readdirSync('public/fonts').filter((name) => name.endsWith('.woff2'));
  expect([...new Set(named.map((match) => match[1]))].sort()).toEqual(files.sort());
});
