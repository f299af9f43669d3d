/** Chinese as Chinese is set: its own punctuation, its own quotes and dashes, no exclamation, nothing left in English. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { readRecords } from '../unit/scenario/records.ts';
import { chaptersIn, readChapter } from './text.ts';

/** Words that stay in Latin letters in Chinese: an app is an App, and names keep their spelling. */
const LATIN = [
  'App',
  'AI',
  'MIT',
  // Kinds of files and their fields, keys, the site's other name.
  'SVG',
  'PNG',
  'CSV',
  'JSON',
  'UTF',
  'BibTeX',
  'Cookie',
  'Ctrl',
  'Home',
  'End',
  'Downline',
  'downline',
  'format',
  'version',
  'scenario',
  'CC BY',
  'TMT',
  'VIP',
  'A',
  'B',
  'C',
  'Gastwirth',
  'Meir',
  'Moon',
  'Feller',
  'Tab',
  'Wagenaar',
  'Sagaria',
  'Schonger',
  'Sele',
];

type Piece = readonly [where: string, text: string];

/** Whatever is asked of it, it answers with this number; used where text is wanted, it gives itself away. */
const recordOf = (number: number): object =>
  new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? () => '[object]' : number) });

/** What a word says that takes numbers, texts or records: tried with each, for which of them it takes is not known here. */
function said(word: (...given: unknown[]) => unknown, where: string): Piece[] {
  const sentences = [4, 0, 1, 25].flatMap((number) =>
    [number, String(number), '2022-03', recordOf(number)].flatMap((given) => {
      try {
        const sentence = word(...Array.from({ length: word.length }, () => given));
        return typeof sentence === 'string' && !/\[object|undefined|NaN/.test(sentence)
          ? [sentence]
          : [];
      } catch {
        return [];
      }
    }),
  );
  if (sentences.length === 0) throw new Error(`${where} could not be called`);
  return [...new Set(sentences)].map((sentence) => [where, sentence]);
}

/** Every string in a catalogue of words. */
function stringsIn(value: unknown, where: string): Piece[] {
  if (typeof value === 'string') return [[where, value]];
  if (Array.isArray(value)) return value.flatMap((each, at) => stringsIn(each, `${where}.${at}`));
  if (typeof value === 'function') return said(value as (...given: unknown[]) => unknown, where);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => stringsIn(each, `${where}.${key}`));
  return [];
}

/** The Chinese side of every record: whatever stands under a key `zh`. */
function chineseOf(value: unknown, where: string): Piece[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'zh' ? stringsIn(each, `${where}.zh`) : chineseOf(each, `${where}.${key}`),
  );
}

const wordFiles = readdirSync(join(root, 'src/i18n')).filter(
  (file) => !['lang.ts', 'words.ts', 'format.ts', 'date-text.ts'].includes(file),
);
const words: Piece[] = [];
for (const file of wordFiles) {
  const module = (await import(`../../src/i18n/${file.slice(0, -3)}.ts`)) as Record<
    string,
    unknown
  >;
  for (const [name, value] of Object.entries(module))
    words.push(...chineseOf(value, `${file}:${name}`));
}
const records = (
  [
    'cases',
    'claims',
    'facts',
    'glossary',
    'plans',
    'platforms',
    'quiz',
    'reporting',
    'sources',
  ] as const
)
  .flatMap((kind) =>
    [...readRecords(kind)].flatMap(([name, data]) => chineseOf(data, `${kind}/${name}`)),
  )
  // What stands in braces is put in when the page is made.
  .map(([where, text]): Piece => [where, text.replace(/\{[a-z0-9@-]+\}/g, '1')])
  // The title of somebody else's article stands as it was printed.
  .filter(([where]) => !/^sources\/.*\.title\.zh$/.test(where));
const chapters = chaptersIn('zh').flatMap((name) =>
  readChapter('zh', name)
    .prose.replace(/^(title|claim|standfirst|description): /gm, '')
    .split('\n')
    // Marks of a list or of emphasis are no text.
    .map((line, at): Piece => [`${name}:${at}`, line.replace(/^- |\*/g, '').trim()])
    .filter(([, line]) => line !== ''),
);

const HAN = '\\p{Script=Han}';
const CLOSERS = '，。、；：？！）》”';

describe.each([
  ['words', words],
  ['records', records],
  ['chapters', chapters],
] as const)('%s', (_, pieces) => {
  const against = (rule: RegExp): Piece[] => pieces.filter(([, text]) => rule.test(text));

  test('there are some', () => {
    expect(pieces.length).toBeGreaterThan(10);
  });

  test('no half-width punctuation beside Chinese characters', () => {
    expect(against(new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}|${HAN}\\.(?!\\w)`, 'u'))).toEqual(
      [],
    );
  });

  test('no exclamation marks', () => {
    expect(against(/[!！]/)).toEqual([]);
  });

  test('dashes and dots are Chinese ones', () => {
    // Alone in a table's cell a single dash says that there is nothing to say.
    expect(against(/--|\.\.\.|(?<!—|^)—(?!—)|(?<!…)…(?!…)/)).toEqual([]);
  });

  test('quotes are “ and ”, in pairs', () => {
    expect(against(/["「」『』]/)).toEqual([]);
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    expect(pieces.filter(([, text]) => count(text, '“') !== count(text, '”'))).toEqual([]);
  });

  test('no space beside Chinese characters or their punctuation', () => {
    expect(
      against(
        new RegExp(
          `(${HAN}|[${CLOSERS}（《“]) +(?! *[·])(?=\\S)|(?<=\\S)(?<!·) +[${CLOSERS}]`,
          'u',
        ),
      ),
    ).toEqual([]);
  });

  test('no two points follow each other', () => {
    expect(against(/[，。、；：][，。、；：]/)).toEqual([]);
  });

  test('nothing is left in English', () => {
    const foreign = pieces.flatMap(([where, text]) =>
      // What stands in braces is the name of a field, which nobody reads.
      (text.replace(/\{\w+\}/g, '').match(/[A-Za-z][A-Za-z ]*[A-Za-z]|[A-Za-z]/g) ?? [])
        .filter((word) => !LATIN.includes(word))
        .map((word): Piece => [where, word]),
    );
    expect(foreign).toEqual([]);
  });
});
