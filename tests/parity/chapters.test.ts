/** Both languages of a chapter say the same: the same steps, figures, guesses, claims, facts and numbers. */
import { describe, expect, test } from 'vitest';
import { claimsSchema } from '@/scenario/evidence.ts';
import { readRecords } from '../unit/scenario/records.ts';
import { chaptersIn, FIXED, readChapter, SAID, type Chapter, type Part } from './text.ts';

const names = chaptersIn('en');

/** Parts whose props are the same in both languages, in the same order. */
const inOrder = (chapter: Chapter, wanted: (part: Part) => boolean): Part[] =>
  chapter.parts.filter(wanted).map(({ name, props }) => ({
    name,
    props: Object.fromEntries(Object.entries(props).filter(([key]) => !SAID.includes(key))),
  }));
const multiset = (chapter: Chapter, name: string): string[] =>
  chapter.parts
    .filter((part) => part.name === name)
    .map(({ props }) => JSON.stringify(Object.entries(props).sort()))
    .sort();

const WORDS = {
  en: {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  zh: { 二十: 20, 三十: 30, 四十: 40, 五十: 50, 六十: 60, 七十: 70, 八十: 80, 九十: 90 },
};
const SIZES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };
const MONTH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

/**
 * Every number above ten that the prose itself says, in digits or in tens: 1万 and 10,000 are one, and ¥385 million
 * and 3.85亿. How often it is said is each language's own affair, and so is whether a small one is a word.
 */
function numbersIn(prose: string): number[] {
  let plain = prose
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(MONTH, (date) => date.slice(-4))
    .replace(/(\d{4}年)\d+月/g, '$1')
    .replace(/\d+月(?=\d+日)/g, '');
  for (const [word, number] of Object.entries({ ...WORDS.en, ...WORDS.zh }))
    plain = plain.replace(new RegExp(word, 'gi'), ` ${number}`);
  const found = [...plain.matchAll(/(\d+(?:\.\d+)?)\s?(万|亿|million|billion)?/g)].map(
    ([, digits, size]) => Math.round(Number(digits) * (size ? SIZES[size]! : 1) * 100) / 100,
  );
  return [...new Set(found)].filter((number) => number > 10).sort((a, b) => a - b);
}

/** Numbers that one language writes and the other puts otherwise, and why. */
const ONLY: Readonly<Record<string, { en: number[]; zh: number[] }>> = {
  // Chinese names the rate of the second title where it says that all three are taken as exact.
  'follow-the-398': { en: [], zh: [180] },
};

test('every chapter is there in both languages', () => {
  expect(names.length).toBeGreaterThan(0);
  expect(chaptersIn('zh')).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const [en, zh] = [readChapter('en', name), readChapter('zh', name)];

  test('every component was recognised', () => {
    for (const { body, parts } of [en, zh])
      expect(parts).toHaveLength([...body.matchAll(/<[A-Z]/g)].length);
  });

  test('its head names the same number, minutes, case, claims and facts', () => {
    const fixed = ({ head }: Chapter) => [...head.matchAll(FIXED)].map(([line]) => line);
    expect(fixed(zh)).toEqual(fixed(en));
    expect(fixed(en).length).toBeGreaterThanOrEqual(3);
  });

  test('steps, figures, guesses and notes come in the same order, with the same props', () => {
    const wanted = ({ name: part }: Part) =>
      /^(Step|Guess|Draw\w+|Note|Misconception|Sandbox)$|Figure$/.test(part);
    expect(inOrder(zh, wanted)).toEqual(inOrder(en, wanted));
    expect(inOrder(en, wanted).length).toBeGreaterThan(8);
  });

  test('every id is there once', () => {
    for (const { parts } of [en, zh]) {
      const ids = parts
        .filter(({ name: part }) => !['Change', 'Fact', 'Cite', 'Term'].includes(part))
        .flatMap(({ props }) => props['id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('figures are numbered in their order, under the chapter’s own number', () => {
    const own = /^number: (\d+)$/m.exec(en.head)?.[1] ?? '';
    const numbers = en.parts.flatMap(({ props }) => props['number'] ?? []);
    expect(numbers).toEqual(numbers.map((_, at) => `${own}.${at + 1}`));
  });

  test('a figure that shows a guess comes after the guess', () => {
    for (const { parts } of [en, zh])
      parts.forEach(({ props: { guess } }, at) => {
        if (guess === undefined) return;
        const asked = parts.findIndex(
          (part) => /^(Guess|Draw\w+)$/.test(part.name) && part.props['id'] === guess,
        );
        expect(asked, guess).toBeGreaterThanOrEqual(0);
        expect(asked, guess).toBeLessThan(at);
      });
  });

  test('every declared claim is made, once in each language', () => {
    const id = /^claims: (.+)$/m.exec(en.head)?.[1] ?? '';
    const declared = claimsSchema
      .parse(readRecords('claims').get(id))
      .claims.map((claim) => claim.id)
      .sort();
    for (const { parts } of [en, zh])
      expect(
        parts
          .filter((part) => part.name === 'Claim')
          .map(({ props }) => props['id'])
          .sort(),
      ).toEqual(declared);
  });

  test.each(['Fact', 'Live'])('the same numbers stand as <%s>', (part) => {
    expect(multiset(zh, part)).toEqual(multiset(en, part));
    expect(multiset(en, part).length).toBeGreaterThan(0);
  });

  test('the same falls are worked out', () => {
    expect(multiset(zh, 'Change')).toEqual(multiset(en, 'Change'));
  });

  test('the same facts are told in each language’s own words', () => {
    expect([...new Set(multiset(zh, 'Cite'))]).toEqual([...new Set(multiset(en, 'Cite'))]);
  });

  test('the same words of the glossary are explained', () => {
    expect([...new Set(multiset(zh, 'Term'))]).toEqual([...new Set(multiset(en, 'Term'))]);
  });

  test('the prose says the same numbers', () => {
    const [ours, theirs] = [numbersIn(en.prose), numbersIn(zh.prose)];
    expect({
      en: ours.filter((number) => !theirs.includes(number)),
      zh: theirs.filter((number) => !ours.includes(number)),
    }).toEqual(ONLY[name] ?? { en: [], zh: [] });
    expect(ours.length).toBeGreaterThan(2);
  });
});
