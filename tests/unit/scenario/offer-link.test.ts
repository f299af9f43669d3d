import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown, QUESTION_NAMES, UNANSWERED, type Answers } from '@/scenario/offer.ts';
import { namesOffer, readOffer, writeOffer } from '@/scenario/offer-link.ts';
import { anyAnswers } from './offer.test.ts';

/** Without numbers where nothing is answered: these are not written. */
const asWritten = (answers: Answers): Answers =>
  Object.fromEntries(
    QUESTION_NAMES.map((name) => [
      name,
      answers[name].reply === null ? UNANSWERED[name] : answers[name],
    ]),
  ) as unknown as Answers;

describe('a link with answers', () => {
  test('brings back every answer', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const link = writeOffer(answers);
        expect(link).toMatch(/^#offer=1[~a-z0-9.,-]+$/);
        expect(link.length).toBeLessThan(200);
        expect(readOffer(link)).toEqual(asWritten(answers));
      }),
    );
  });

  test('is written in one way', () => {
    const answers: Answers = {
      ...UNANSWERED,
      fee: { reply: 'yes', amount: 398 },
      depth: { reply: 'yes', levels: 3, amount: 12.5 },
      team: { reply: 'unknown', percent: null, levels: null },
      outside: { reply: 'some', amount: null },
    };
    expect(writeOffer(answers)).toBe('#offer=1~y398~-~y3,12.5~u~-~s~-~-');
    expect(QUESTION_NAMES.filter((name) => isKnown(answers[name]))).toHaveLength(3);
  });

  test.each([
    '',
    '#',
    '#offer',
    '#quiz',
    '#offer=',
    '#offer=2~y~-~-~-~-~-~-~-',
    '#offer=1~y~-~-~-~-~-~-',
    '#offer=1~y~-~-~-~-~-~-~-~-',
    '#offer=1~y-1~-~-~-~-~-~-~-',
    '#offer=1~y1e9~-~-~-~-~-~-~-',
    '#offer=1~yNaN~-~-~-~-~-~-~-',
    '#offer=1~y1000001~-~-~-~-~-~-~-',
    '#offer=1~y1.234~-~-~-~-~-~-~-',
    '#offer=1~y1,2~-~-~-~-~-~-~-',
    '#offer=1~m~-~-~-~-~-~-~-',
    '#offer=1~-~-~y0~-~-~-~-~-',
    '#offer=1~-~-~y21~-~-~-~-~-',
    '#offer=1~-~-~y1.5~-~-~-~-~-',
    '#offer=1~-~-~-~y101~-~-~-~-',
    '#offer=1~<script>~-~-~-~-~-~-~-',
    '#offer=1~__proto__~-~-~-~-~-~-~-',
    '#offer=1~%79398~-~-~-~-~-~-~-',
    `#offer=1~y${'9'.repeat(10_000)}~-~-~-~-~-~-~-`,
  ])('%s holds none', (hash) => expect(readOffer(hash)).toBeNull());

  test('whatever an address ends in, reading it gives answers or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^#offer=1(~[yn,u.0-9-]{0,6}){8}$/)),
        (text) => {
          const read = readOffer(text);
          if (read !== null) expect(readOffer(writeOffer(read))).toEqual(asWritten(read));
        },
      ),
    );
    expect([namesOffer('#offer=x'), namesOffer('#quiz')]).toEqual([true, false]);
  });
});
