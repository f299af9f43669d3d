/** The code that a page elsewhere takes in, and what is said across the edge of a frame. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { embedCode } from '@/components/sandbox/embed/embed-code.ts';
import { HEIGHT_MESSAGE, heightIn } from '@/components/sandbox/embed/height.ts';
import { LEVELS, levelIn } from '@/components/sandbox/embed/levels.ts';
import { keepLink } from '@/scenario/link.ts';
import { DEFAULT } from '@/scenario/reader.ts';
import { tagsOf } from '../../../scripts/html.mjs';

const address = 'https://example.org/embed/growth/?v=1&asks=2&controls=rates';
const code = embedCode({ address, title: 'A "figure" <b>', height: 777 });

test('the code is one frame and one script, with the address whole', () => {
  const tags = tagsOf(code);
  expect(tags.map(({ name }) => name)).toEqual(['iframe', 'script']);
  expect(tags[0]!.attributes).toMatchObject({
    src: address,
    title: 'A "figure" <b>',
    height: '777',
    width: '100%',
  });
});

describe('the script of the code', () => {
  const [mine, others] = [
    { contentWindow: {}, height: '1' },
    { contentWindow: {}, height: '2' },
  ];
  let hear: (event: unknown) => void = () => {};
  runInNewContext(tagsOf(code)[1]!.text, {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
    document: { querySelectorAll: () => [mine, others] },
  });
  const message = { origin: 'https://example.org', source: mine.contentWindow };

  test('sets the height of the frame that told it, and of no other', () => {
    hear({ ...message, data: { type: HEIGHT_MESSAGE, height: 640 } });
    expect([mine.height, others.height]).toEqual([640, '2']);
  });

  test('does not listen to other pages or other messages', () => {
    const data = { type: HEIGHT_MESSAGE, height: 9 };
    hear({ ...message, origin: 'https://elsewhere.example', data });
    for (const other of ['x', 5, { type: 'other', height: 9 }]) hear({ ...message, data: other });
    expect(() => {
      hear({ ...message, data: null });
    }).not.toThrow();
    expect(mine.height).toBe(640);
  });
});

test('a height is a finite number in a message of ours', () => {
  expect(heightIn({ type: HEIGHT_MESSAGE, height: 12 })).toBe(12);
  for (const other of [null, 'x', {}, { type: HEIGHT_MESSAGE, height: '12' }, { height: 12 }])
    expect(heightIn(other)).toBeNull();
});

test('an address asks for controls that there are, and keeps them while the reader plays', () => {
  for (const level of LEVELS) expect(levelIn(`?v=1&controls=${level}`)).toBe(level);
  expect(levelIn('?v=1')).toBe('rates');
  expect(levelIn('?controls=<b>')).toBeNull();
  expect(keepLink(DEFAULT, 3, { search: '?controls=locked&asks=1', hash: '' })).toMatch(
    /week=3&controls=locked$/,
  );
});
