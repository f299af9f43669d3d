// Builds public/fonts/*.woff2 and src/styles/heading-characters.txt. One command: npm run fonts. Run it after a build.
//
// The sources (about 120 MB) are not dependencies of the project: they are installed into node_modules/.cache/fonts.
// Latin: Source Serif 4 and IBM Plex Sans, variable, cut to the characters the site writes.
// Chinese headings: Noto Serif SC SemiBold, cut to the characters that headings use. Body text is the reader's own face.
//
// Which characters a Chinese heading may use. All Han characters and full-width signs in:
//   1. prose in a folder named zh: the front matter, the headings, and what title=, claim=, heading= or question= says;
//   2. src: strings under a key or attribute whose name ends in title, claim, heading, question or name;
//   3. cases and other YAML: the same keys, with their zh: value on the same or the next lines;
//   4. dist, when there is a build: every h1 to h4, .brand, .claim and .head as it was rendered;
//   5. BASIC below: numerals and signs that a script may put into a heading later.
// tests/unit/fonts.test.ts fails when a rendered heading uses a character outside the list.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const CACHE = join(ROOT, 'node_modules/.cache/fonts');
const PACKAGES = {
  'subset-font': '2.9.0',
  '@fontsource-variable/source-serif-4': '5.3.1',
  '@fontsource-variable/ibm-plex-sans': '5.3.0',
  '@expo-google-fonts/noto-serif-sc': '0.4.3',
};

const BASIC = '下线零一二三四五六七八九十百千万亿第章周个人元图，。、；：？！（）《》“”‘’—…·〔〕';
const HEADING_CHARACTER = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/gu;
const KEY = '\\w*(?:title|claim|heading|question|name)';

/**
 * Every file under a folder, by ending.
 * @param {string} folder
 * @param {string[]} endings
 */
function files(folder, endings) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * What a group of the pattern matches, everywhere in the text.
 * @param {string} text
 * @param {RegExp} pattern
 * @param {number} group
 */
function texts(text, pattern, group) {
  return [...text.matchAll(pattern)].map((match) => match[group] ?? '').join('');
}

/**
 * The characters of Chinese headings in a text.
 * @param {string} text
 * @returns {Set<string>}
 */
export function headingCharactersOf(text) {
  return new Set(text.match(HEADING_CHARACTER) ?? []);
}

/**
 * What the headings of a rendered page say.
 * @param {string} html
 * @returns {string}
 */
export function renderedHeadings(html) {
  return texts(html, /<(h[1-4])\b[^>]*>(.*?)<\/\1>/gs, 2)
    .concat(
      texts(html, /<(\w+)\b[^>]*class="[^"]*\b(?:brand|claim|head)\b[^"]*"[^>]*>(.*?)<\/\1>/gs, 2),
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)));
}

/** @param {string} text */
function prose(text) {
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const headings = texts(text, /^#{1,4} (.+)$/gm, 1);
  return (
    frontMatter + headings + texts(text, new RegExp(`\\b${KEY}=\\{?(["'\`])(.*?)\\1`, 'gis'), 2)
  );
}

/** @param {string} text */
function code(text) {
  const value = `\\b${KEY}\\s*[:=]\\s*(?:\\([^)]*\\)(?::\\s*\\w+)?\\s*=>\\s*)?\\{?(['"\`])(.*?)\\1`;
  return texts(text, new RegExp(value, 'gis'), 2);
}

/** @param {string} text */
function data(text) {
  return texts(text, new RegExp(`^\\s*(?:- )?${KEY}:(.*(?:\\n\\s+(?:en|zh):.*)*)`, 'gim'), 1);
}

/**
 * The sorted list of characters, from the sources named at the top of this file.
 * @param {string} root
 * @returns {string[]}
 */
export function headingCharacters(root) {
  const all = [BASIC];
  for (const file of files(join(root, 'content'), ['.mdx', '.md']))
    if (/[\\/]zh[\\/]/.test(file)) all.push(prose(readFileSync(file, 'utf8')));
  // The names of generic plans, and the titles of their sources, are set in body type.
  for (const file of files(join(root, 'content'), ['.yaml']))
    if (!/[\\/]plans[\\/.]/.test(file)) all.push(data(readFileSync(file, 'utf8')));
  for (const file of files(join(root, 'src'), ['.ts', '.svelte', '.astro']))
    all.push(code(readFileSync(file, 'utf8')));
  for (const file of files(join(root, 'dist'), ['.html']))
    all.push(renderedHeadings(readFileSync(file, 'utf8')));
  return [...headingCharactersOf(all.join(''))].sort();
}

/** Latin that the site writes: ASCII, quotes, dashes, signs, the letters of a few names. Pinyin has faces of its own. */
const LATIN = range(0x20, 0x7e) + '\u00a0£¥§©«°±·»½×÷ÄÉÖÜßàáäçèéêëíñóôöøúüő–—‘’“”…€™→−≈≤≥';
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜĀĒĪŌŪ';
const FIGURES = range(0x20, 0x40) + '\u00a0¥×÷‒–−';

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
}

function installSources() {
  const wanted = JSON.stringify(PACKAGES);
  const stamp = join(CACHE, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}');
  const names = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', CACHE];
  execFileSync('npm', ['install', ...options, ...names], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}

async function build() {
  installSources();
  const require = createRequire(join(CACHE, 'package.json'));
  const { default: subsetFont } = await import(pathToFileURL(require.resolve('subset-font')).href);
  const from = (file) => readFileSync(join(CACHE, 'node_modules', file));
  const serif = '@fontsource-variable/source-serif-4';
  const sans = '@fontsource-variable/ibm-plex-sans';
  const song = '@expo-google-fonts/noto-serif-sc';
  const out = join(ROOT, 'public/fonts');
  mkdirSync(out, { recursive: true });

  const characters = headingCharacters(ROOT);
  const lines = characters.join('').match(/.{1,40}/gsu) ?? [];
  writeFileSync(join(ROOT, 'src/styles/heading-characters.txt'), `${lines.join('\n')}\n`);

  const romanAxes = { opsz: { min: 8, max: 60 }, wght: { min: 400, max: 700 } };
  const cuts = [
    ['dl-serif', `${serif}/files/source-serif-4-latin-opsz-normal.woff2`, LATIN, romanAxes],
    [
      'dl-serif-figures',
      `${serif}/files/source-serif-4-latin-opsz-normal.woff2`,
      FIGURES,
      romanAxes,
    ],
    [
      'dl-serif-italic',
      `${serif}/files/source-serif-4-latin-wght-italic.woff2`,
      LATIN,
      { wght: { min: 400, max: 600 } },
    ],
    [
      'dl-serif-italic-ext',
      `${serif}/files/source-serif-4-latin-ext-wght-italic.woff2`,
      PINYIN,
      { wght: { min: 400, max: 600 } },
    ],
    [
      'dl-sans',
      `${sans}/files/ibm-plex-sans-latin-wdth-normal.woff2`,
      LATIN,
      { wght: { min: 400, max: 700 }, wdth: { min: 85, max: 100 } },
    ],
    [
      'dl-sans-ext',
      `${sans}/files/ibm-plex-sans-latin-ext-wght-normal.woff2`,
      PINYIN,
      { wght: { min: 400, max: 700 } },
    ],
    [
      'dl-song-600',
      `${song}/600SemiBold/NotoSerifSC_600SemiBold.ttf`,
      characters.join(''),
      undefined,
    ],
  ];
  for (const [name, file, text, variationAxes] of cuts) {
    const font = await subsetFont(from(file), text, {
      targetFormat: 'woff2',
      ...(variationAxes && { variationAxes }),
      // No small capitals, old-style figures or fractions: a quarter of the bytes, and the site uses none.
      noLayoutClosure: true,
    });
    writeFileSync(join(out, `${name}.woff2`), font);
    console.log(`${name}.woff2  ${(font.length / 1024).toFixed(1)} KB`);
  }
  console.log(`${String(characters.length)} characters in Chinese headings`);

  const licences = [
    ['Source Serif 4 (dl-serif*)', `${serif}/LICENSE`],
    ['IBM Plex Sans (dl-sans*)', `${sans}/LICENSE`],
    ['Noto Serif SC (dl-song-600)', `${song}/LICENSE_FONT`],
  ];
  const said = licences.map(([name, file]) => `${name}\n\n${String(from(file)).trim()}\n`);
  writeFileSync(join(out, 'OFL.txt'), said.join(`\n${'-'.repeat(72)}\n\n`));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await build();
