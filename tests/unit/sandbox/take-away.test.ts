/** What readers take away says what the run says, and opens elsewhere as what it is. */
import { describe, expect, test } from 'vitest';
import { escapeXml } from '@/components/controls/escape-xml.ts';
import { citationBibtex, citationText } from '@/components/sandbox/share/citation.ts';
import { toSvg } from '@/components/sandbox/share/drawing.ts';
import { hexOf } from '@/components/sandbox/share/look.ts';
import {
  memberLines,
  runJson,
  toCsv,
  weekLines,
  type RunFile,
} from '@/components/sandbox/share/run-data.ts';
import { runPicture, wrap } from '@/components/sandbox/share/run-picture.ts';
import { digest, parseScenario, seriesOf, simulate } from '@/engine/index.ts';
import { MODEL_VERSION } from '@/engine/version.ts';
import { takeAwayWords } from '@/i18n/take-away.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { tagsOf } from '../../../scripts/html.mjs';
import { GXS } from '../engine/support.ts';

const run = simulate(toScenario(DEFAULT, GXS));

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  // What follows the last end of line is no line.
  return lines.filter((line) => line.join('') !== '');
}

describe('a table', () => {
  test('has the mark of UTF-8, keeps every cell, and no cell begins a formula', async () => {
    const text = await toCsv([
      ['=1+1', '@x', '+1', '-1', '\tx', -1],
      ['a,b', 'say "no"', 'two\r\nlines', '会员', '', 0.5],
    ]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(parseCsv(text.slice(1))).toEqual([
      ["'=1+1", "'@x", "'+1", "'-1", "'\tx", '-1'],
      ['a,b', 'say "no"', 'two\r\nlines', '会员', '', '0.5'],
    ]);
  });

  test.each(['en', 'zh'] as const)(
    'of weeks has a line a week under its header (%s)',
    async (lang) => {
      const header = takeAwayWords[lang].data.weekHeader;
      const [first, ...lines] = parseCsv((await toCsv(weekLines(run, header))).slice(1));
      expect(first).toEqual(header);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header.length]));
      expect(lines.map((line) => Number(line[2]))).toEqual([...run.weeks.members]);
      expect(lines.map((line) => Number(line[7]))).toEqual([...run.weeks.paidBack]);
    },
  );

  test('of members counts those who have joined by the week, and pays out what the run has paid', () => {
    const { data } = takeAwayWords.en;
    const week = 12;
    const [header, ...lines] = memberLines(run, week, {
      header: data.memberHeader,
      founder: data.founder,
      back: data.back,
    });
    expect(header).toHaveLength(lines[0]!.length);
    expect(lines).toHaveLength(run.weeks.members[week]!);
    const paid = lines.reduce((sum, line) => sum + Math.round(Number(line[5]) * 100), 0);
    const due = run.payments.amount
      .subarray(0, run.payments.end[week])
      .reduce((sum, amount) => sum + amount, 0);
    expect(paid).toBe(due);
    expect(lines.filter((line) => line[6] === data.back.whole)).toHaveLength(
      run.weeks.paidBack[week]!,
    );
    expect(lines.filter((line) => line[7] === '')).toHaveLength(run.weeks.active[week]!);
    // Whoever recruited somebody stands before them.
    for (const [number, , sponsor] of lines)
      expect(typeof sponsor === 'string' || Number(sponsor) < Number(number)).toBe(true);
  });
});

test('the JSON is enough to run it again to the same numbers', () => {
  const file = JSON.parse(runJson(run, 9, 'https://example.org/')) as RunFile;
  const again = simulate(parseScenario(file.scenario));
  expect(digest(again)).toBe(digest(run));
  for (const [name, column] of Object.entries(again.weeks))
    expect(file.weeks[name]).toEqual([...(column as Iterable<number>)]);
});

test('whoever changes the numbers of a run gives the model a new version', () => {
  expect({ model: MODEL_VERSION, numbers: digest(run) }).toEqual({ model: 1, numbers: '35818dd9' });
});

describe('the picture', () => {
  const look = {
    inks: {
      paper: '#f2f5ef',
      ink: '#17202b',
      'ink-2': '#3e4955',
      rule: '#becbc3',
      edge: '#728078',
      none: '#7d8782',
      loss: '#cb7012',
      profit: '#0f3a82',
      hand: '#8243b8',
    },
    head: '"DL Serif", serif',
    ui: '"DL Sans", sans-serif',
  };
  const draw = (week: number, title = 'It stops') =>
    runPicture(
      {
        lang: 'en',
        run,
        series: seriesOf(run),
        week,
        title,
        says: ['One.', 'Two.'],
        source: 'Our model',
        address: 'https://example.org/sandbox/?v=1&asks=2',
        licence: 'CC BY 4.0',
      },
      look,
    );

  test('has literal colours, words and its link, and nothing that has to be fetched', () => {
    const svg = toSvg(draw(14, 'A <b>“plan”</b> & more'));
    expect(svg).toContain('A &lt;b&gt;“plan”&lt;/b&gt; &amp; more');
    expect(svg).not.toMatch(/var\(|NaN|undefined|Infinity|class=|style=|href/);
    const tags = tagsOf(svg);
    expect(tags.filter(({ name }) => name === 'text').length).toBeGreaterThan(10);
    const paints = new Set(
      tags.flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]),
    );
    for (const paint of paints) expect(paint ?? 'none').toMatch(/^(none|#[0-9a-f]{6})$/);
    // Inkscape takes any other weight for a regular one.
    for (const { attributes } of tags)
      expect(attributes['font-weight'] ?? '400').toMatch(/^[1-9]00$/);
  });

  test.each([0, run.lastWeek])('is drawn in week %i, with every word inside its edges', (week) => {
    const { width, height, parts } = draw(week);
    const words = parts.filter((part) => 'text' in part);
    for (const { x, y } of words) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  test('breaks lines where a line may end', () => {
    expect(wrap('one two three', 10, 45)).toEqual(['one two', 'three']);
    expect(wrap('会员都停了，钱没回来。', 10, 60)).toEqual(['会员都停了，', '钱没回来。']);
    expect(wrap('https://a.example/x?v=1&b=2', 10, 110)).toEqual([
      'https://a.example/',
      'x?v=1&b=2',
    ]);
  });

  test('keeps the link of a long plan inside its edges, in the widest of usual families too', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `-${String(at)}.125p`).join('');
    const address = `https://a.example/sandbox/?v=1&asks=2&own=1_f398.5-12-8_r100_lj${levels}&week=9`;
    const lines = wrap(address, 13, 880);
    expect(lines.join('')).toBe(address);
    // Of links such as ours, DejaVu Sans makes 0.586 of the size a character.
    for (const line of lines) expect(line.length * 13 * 0.586).toBeLessThan(880);
  });

  test('takes colours as browsers compute them, and text as XML can hold it', () => {
    expect(hexOf('rgb(23, 32, 43)')).toBe('#17202b');
    expect(escapeXml('a\u0000\u000B\uFFFF<"&\uD800')).toBe('a&lt;&quot;&amp;\uFFFD');
  });
});

describe('a citation', () => {
  const cited = {
    lang: 'en',
    plan: 'Fee_100% & {more}',
    address: 'https://example.org/sandbox/?v=1&asks=2',
    day: '2026-11-27',
  } as const;

  test('names what, which model, when, where and under which licence', () => {
    expect(citationText(cited)).toBe(
      'Downline · 下线. Sandbox run with the plan “Fee_100% & {more}” (model version 1). Accessed 27 November 2026. https://example.org/sandbox/?v=1&asks=2. Licence: CC BY 4.0.',
    );
  });

  test('in BibTeX has its braces in pairs and its signs escaped', () => {
    const text = citationBibtex(cited);
    expect(text).toContain('“Fee\\_100\\% \\& \\{more\\}”');
    expect(text).toContain('urldate = {2026-11-27}');
    const plain = text.replace(/\\[{}]/g, '');
    expect(plain.match(/\{/g)?.length).toBe(plain.match(/\}/g)?.length);
  });
});
