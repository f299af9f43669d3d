/** The code that a page elsewhere takes in, and what is said across the edge of a frame. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { choiceIn } from '@/components/embed/choice-in.ts';
import { embedCode } from '@/components/embed/embed-code.ts';
import { HEIGHT_MESSAGE, heightIn } from '@/components/embed/height.ts';
import { embedPath, readSettings, writeSettings } from '@/components/embed/settings.ts';
import { LEVELS } from '@/components/sandbox/embed/levels.ts';
import { keepLink } from '@/scenario/link.ts';
import { DEFAULT } from '@/scenario/reader.ts';
import { tagsOf } from '../../scripts/html.mjs';

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
  const asked = (search: string) => choiceIn(search, 'controls', LEVELS, 'rates');
  for (const value of LEVELS)
    expect(asked(`?v=1&controls=${value}`)).toEqual({ value, unknown: '' });
  expect(asked('?v=1')).toEqual({ value: 'rates', unknown: '' });
  expect(asked('?controls=<b>')).toEqual({ value: 'rates', unknown: '<b>' });
  expect(asked(`?controls=${'x'.repeat(99)}`).unknown).toHaveLength(24);
  expect(asked('?controls=').unknown).not.toBe('');
  expect(keepLink(DEFAULT, 3, { search: '?controls=locked&asks=1', hash: '' })).toMatch(
    /week=3&controls=locked$/,
  );
});

describe('what is chosen for a figure', () => {
  const figures = ['the-pitch/doubling', 'running-out-of-people/growth'];

  test('stands in the address and is read back to the same', () => {
    for (const lang of ['en', 'zh'] as const)
      for (const figure of figures)
        for (const language of ['en', 'zh'] as const)
          for (const controls of ['all', 'locked'] as const)
            for (const week of [null, 0, 12])
              for (const width of ['full', 'phone'] as const) {
                const settings = { figure, language, controls, week, width };
                expect(readSettings(writeSettings(settings, lang), lang, figures)).toEqual({
                  settings,
                  unusable: [],
                });
              }
  });

  test('names what an address asks for and there is not, and opens all the same', () => {
    const search =
      '?figure=the-pitch/none&language=fr&controls=%22%3E&week=-1&width=9999999999999999999999999';
    expect(readSettings(search, 'zh', figures)).toEqual({
      settings: readSettings('', 'zh', figures).settings,
      unusable: [
        { field: 'figure', given: 'the-pitch/none' },
        { field: 'language', given: 'fr' },
        { field: 'controls', given: '">' },
        { field: 'width', given: '9'.repeat(24) },
        { field: 'week', given: '-1' },
      ],
    });
    for (const week of ['1e3', '2.5', '', ' 3', '9999999'])
      expect(
        readSettings(`?week=${week}`, 'en', figures).unusable.map(({ field }) => field),
      ).toEqual(['week']);
  });

  test('is what the page in the frame is asked for', () => {
    const { settings } = readSettings('?figure=the-pitch/doubling', 'en', figures);
    expect(embedPath(settings)).toBe('/embed/the-pitch/doubling/');
    expect(embedPath({ ...settings, language: 'zh', controls: 'locked', week: 0 })).toBe(
      '/zh/embed/the-pitch/doubling/?controls=locked&week=0',
    );
  });
});
