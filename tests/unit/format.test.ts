import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  formatBig,
  formatCount,
  formatMoney,
  formatPercent,
  formatWeek,
} from '../../src/i18n/format.ts';
import { baseUrl, fileFor, htmlLang, otherLang, pathFor } from '../../src/i18n/lang.ts';
import { words, type SameShape } from '../../src/i18n/words.ts';

const lang = fc.constantFrom('en' as const, 'zh' as const);

/** The number a formatted text stands for, read back. */
function read(text: string): number {
  const sign = text.startsWith('−') ? -1 : 1;
  return sign * Number(text.replace(/[^0-9.]/g, ''));
}

describe('counts', () => {
  test('are grouped by thousands, in Chinese from five digits on', () => {
    expect(formatCount('en', 8412)).toBe('8,412');
    expect(formatCount('zh', 8412)).toBe('8412');
    expect(formatCount('zh', 10_000)).toBe('10,000');
    expect(formatCount('en', 14_000_000)).toBe('14,000,000');
    expect(formatCount('en', 999)).toBe('999');
    expect(formatCount('en', -1234)).toBe('−1,234');
    expect(formatCount('en', -0.4)).toBe('0');
  });

  test('read back as written', () => {
    fc.assert(
      fc.property(lang, fc.integer(), (l, n) => {
        const text = formatCount(l, n);
        expect(read(text)).toBe(n === 0 ? 0 : n);
        expect(text).toMatch(/^−?(\d{1,3}(,\d{3})*|\d{4})$/);
      }),
    );
  });

  test('refuse what is not a number', () => {
    expect(() => formatCount('en', NaN)).toThrow(RangeError);
    expect(() => formatBig('zh', Infinity)).toThrow(RangeError);
  });
});

describe('large counts', () => {
  test.each([
    [9_999, '9,999', '9999'],
    [14_000, '14,000', '1.4万'],
    [999_999, '999,999', '100万'],
    [1_400_000, '1.4 million', '140万'],
    [99_999_999, '100 million', '1亿'],
    [385_000_000, '385 million', '3.9亿'],
    [999_999_999, '1 billion', '10亿'],
    [999_999_999_999, '1 trillion', '1万亿'],
    [5_600_000_000_000, '5.6 trillion', '5.6万亿'],
    [-2_000_000, '−2 million', '−200万'],
  ])('%d', (n, en, zh) => {
    expect(formatBig('en', n)).toBe(en);
    expect(formatBig('zh', n)).toBe(zh);
  });

  test('take as many decimals as asked for', () => {
    expect(formatBig('en', 14_976_000, 3)).toBe('14.976 million');
    expect(formatBig('zh', 14_976_000)).toBe('1497.6万');
    expect(formatBig('zh', 385_000_000, 2)).toBe('3.85亿');
    // Without decimals too, no step is reached before the count is there.
    expect(formatBig('zh', 73_060_000, 0)).toBe('7306万');
    expect(formatBig('en', 600_000_000, 0)).toBe('600 million');
  });

  test('go up to a larger unit only where they fill it', () => {
    expect(formatBig('zh', 74_560_000, 0)).toBe('7456万');
    expect(formatBig('en', 745_600_000, 0)).toBe('746 million');
    expect(formatBig('zh', 99_999_999, 0)).toBe('1亿');
    expect(formatBig('en', 999_999_999)).toBe('1 billion');
  });

  test('stay within half of the last place shown', () => {
    const unit = { '': 1, million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8 } as const;
    fc.assert(
      fc.property(
        lang,
        fc.integer({ min: 0, max: 2e9 }),
        fc.integer({ min: 0, max: 3 }),
        (l, n, d) => {
          const text = formatBig(l, n, d);
          const name = text.replace(/[\d.,\s]/g, '') as keyof typeof unit;
          const step = unit[name];
          expect(Math.abs(read(text) * step - n)).toBeLessThanOrEqual(
            step === 1 ? 0 : (step / 10 ** d) * 0.5 + 1e-6,
          );
        },
      ),
    );
  });
});

describe('shares', () => {
  test.each([
    [0, 0, '0%', '0%'],
    [1, 0, '100%', '100%'],
    [0.74, 0, '74%', '74%'],
    [0.9999, 0, 'over 99%', '超过99%'],
    [0.0001, 0, 'under 1%', '不到1%'],
    [0.9999, 1, 'over 99.9%', '超过99.9%'],
    [0.0001, 1, 'under 0.1%', '不到0.1%'],
    [0.9999, 2, '99.99%', '99.99%'],
    [1.001, 0, 'over 100%', '超过100%'],
    [1.652, 1, '165.2%', '165.2%'],
  ])('%d to %d decimals', (share, digits, en, zh) => {
    expect(formatPercent('en', share, digits)).toBe(en);
    expect(formatPercent('zh', share, digits)).toBe(zh);
  });

  test('never say 0% or 100% for a share that is not exactly that', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(lang, share, fc.integer({ min: 0, max: 4 }), (l, s, d) => {
        const text = formatPercent(l, s, d);
        expect(/^0(\.0+)?%$/.test(text)).toBe(s === 0);
        expect(/^100(\.0+)?%$/.test(text)).toBe(s === 1);
        expect(Math.abs(read(text) / 100 - s)).toBeLessThanOrEqual(1.0000001 / 10 ** (d + 2));
      }),
    );
  });

  test('are not negative', () => {
    expect(() => formatPercent('en', -0.1)).toThrow(RangeError);
  });
});

describe('money', () => {
  test.each([
    [39_800, {}, '¥398', '398元'],
    [-39_800, {}, '−¥398', '−398元'],
    [9_800, { sign: true }, '+¥98', '+98元'],
    [0, { sign: true }, '¥0', '0元'],
    [150, {}, '¥1.50', '1.50元'],
    [39_800, { dp: 2 as const }, '¥398.00', '398.00元'],
    [1_497_597_367, {}, '¥14,975,973.67', '14,975,973.67元'],
    [150, { dp: 0 as const }, '¥2', '2元'],
    [-49, { dp: 0 as const }, '¥0', '0元'],
  ])('%d fen', (fen, style, en, zh) => {
    expect(formatMoney('en', fen, style)).toBe(en);
    expect(formatMoney('zh', fen, style)).toBe(zh);
  });

  test('reads back to the fen', () => {
    fc.assert(
      fc.property(lang, fc.integer({ min: -1e12, max: 1e12 }), (l, fen) => {
        expect(Math.round(read(formatMoney(l, fen)) * 100) + 0).toBe(fen + 0);
      }),
    );
  });

  test('refuses parts of a fen', () => {
    expect(() => formatMoney('en', 0.5)).toThrow(RangeError);
  });
});

test('weeks', () => {
  expect(formatWeek('en', 14)).toBe('week 14');
  expect(formatWeek('en', 14, true)).toBe('Week 14');
  expect(formatWeek('zh', 14)).toBe('第14周');
});

describe('addresses', () => {
  test('English at the root, Chinese under zh/', () => {
    expect(pathFor('en')).toBe('/');
    expect(pathFor('zh')).toBe('/zh/');
    expect(pathFor('zh', 'chapters/follow-the-398/')).toBe('/zh/chapters/follow-the-398/');
    expect(pathFor('en', '#chapters')).toBe('/#chapters');
    expect(pathFor('en', 'chapters/follow-the-398')).toBe('/chapters/follow-the-398/');
    expect(pathFor('en', 'chapters/x/?seed=1#one')).toBe('/chapters/x/?seed=1#one');
  });

  test('keep the folder the site is served from', () => {
    expect(baseUrl('/downline')).toBe('/downline/');
    expect(baseUrl('/downline/')).toBe('/downline/');
    expect(pathFor('zh', '', '/downline')).toBe('/downline/zh/');
    expect(fileFor('fonts/a.woff2', '/downline')).toBe('/downline/fonts/a.woff2');
  });

  test('name the languages', () => {
    expect(htmlLang('zh')).toBe('zh-Hans');
    expect(htmlLang('en')).toBe('en');
    expect(otherLang('en')).toBe('zh');
    expect(otherLang('zh')).toBe('en');
  });
});

test('a catalogue must have the same keys and parameters in both languages', () => {
  const w = words({
    en: { play: 'Play', joined: (n: number) => `${String(n)} joined`, steps: ['one', 'two'] },
    zh: { play: '播放', joined: (n: number) => `${String(n)}人加入`, steps: ['一', '二'] },
  });
  expect(w.zh.joined(3)).toBe('3人加入');
  expectTypeOf<SameShape<{ play: 'Play'; joined: (n: number) => 'x' }>>().toEqualTypeOf<{
    readonly play: string;
    readonly joined: (n: number) => string;
  }>();
});
