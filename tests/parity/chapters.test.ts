/** Both languages of a chapter say the same: the same steps, figures, guesses, claims, facts and numbers. */
import { describe, expect, test } from 'vitest';
import { claimsSchema } from '@/scenario/evidence.ts';
import { readRecords } from '../unit/scenario/records.ts';
import { chaptersIn, readChapter, type Chapter, type Part } from './text.ts';

const names = chaptersIn('en');

/** Parts whose props are the same in both languages, in the same order. */
const inOrder = (chapter: Chapter, wanted: (part: Part) => boolean): Part[] =>
  chapter.parts
    .filter(wanted)
    .map(({ name, props: { title: _title, ...props } }) => ({ name, props }));
const multiset = (chapter: Chapter, name: string): string[] =>
  chapter.parts
    .filter((part) => part.name === name)
    .map(({ props }) => JSON.stringify(Object.entries(props).sort()))
    .sort();

/**
 * Every number that is typed in digits, as one number: 1万 and 10,000 are one, ¥385 million and 3.85亿 are one,
 * a month's name is its number where a year follows.
 */
function numbersIn(prose: string): number[] {
  const months =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  const plain = prose
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(
      new RegExp(`\\b(${months.join('|')})(?= \\d{4})`, 'g'),
      (month) => `${months.indexOf(month) + 1}`,
    );
  const sizes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };
  return [...plain.matchAll(/(\d+(?:\.\d+)?)\s?(万|亿|million|billion)?/g)]
    .map(([, digits, size]) => Math.round(Number(digits) * (size ? sizes[size]! : 1) * 100) / 100)
    .sort((a, b) => a - b);
}

/** What one language writes in digits and the other in words, and why. */
const ONLY: Readonly<Record<string, { en: number[]; zh: number[] }>> = {
  // ‘two yuan more than he paid’ is a word in English; Chinese writes a sum of money as 2元.
  'follow-the-398': { en: [], zh: [2] },
};

/** The numbers of one list that the other does not have, each as often as it is missing. */
function missing(from: readonly number[], list: readonly number[]): number[] {
  const left = [...from];
  return list.filter((number) => {
    const at = left.indexOf(number);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

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

  test('its head names the same number, minutes, case and claims', () => {
    const fixed = ({ head }: Chapter) => head.match(/^(number|minutes|case|claims):.*$/gm);
    expect(fixed(zh)).toEqual(fixed(en));
    expect(fixed(en)).toHaveLength(4);
  });

  test('steps, figures, guesses and notes come in the same order, with the same props', () => {
    const wanted = ({ name: part }: Part) => /^(Step|Guess|Note)$|Figure$/.test(part);
    expect(inOrder(zh, wanted)).toEqual(inOrder(en, wanted));
    expect(inOrder(en, wanted).length).toBeGreaterThan(8);
  });

  test('every id is there once', () => {
    for (const { parts } of [en, zh]) {
      const ids = parts
        .filter(({ name: part }) => part !== 'Fact')
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
          (part) => part.name === 'Guess' && part.props['id'] === guess,
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

  test('the same numbers are typed in digits', () => {
    const [ours, theirs] = [numbersIn(en.prose), numbersIn(zh.prose)];
    expect({ en: missing(theirs, ours), zh: missing(ours, theirs) }).toEqual(
      ONLY[name] ?? { en: [], zh: [] },
    );
    expect(ours.length).toBeGreaterThan(10);
  });
});
