// Contrast of the design tokens: words at least 7:1, graphics at least 3:1, on every surface and in every theme.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The colours that a rule sets: the first rule with exactly this selector, inside the given at-rule if any. */
function colours(selector: string, within = ''): Map<string, string> {
  const from = within === '' ? 0 : css.indexOf(within, css.indexOf(selector) - 80);
  const start = css.indexOf(`${selector} {`, from);
  if (start < 0) throw new Error(`no rule ${within} ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(full.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(':root');
const dark = colours(":root[data-theme='dark']");
const projector = colours(':root[data-projector]');
const projectorDark = colours(":root[data-projector][data-theme='dark']");

const THEMES: Record<string, Map<string, string>> = {
  light,
  dark: new Map([...light, ...dark]),
  projector: new Map([...light, ...projector]),
  'projector dark': new Map([...light, ...dark, ...projector, ...projectorDark]),
};
const SURFACES = ['paper', 'sheet', 'sunk'];
const WORDS = ['ink', 'ink-2', 'profit-text', 'loss-text', 'hand-text'];
const GRAPHICS = ['edge', 'profit', 'loss', 'none', 'hand', 'seal'];

describe.each(Object.entries(THEMES))('%s', (_name, theme) => {
  const of = (token: string): string => {
    const value = theme.get(token);
    if (value === undefined) throw new Error(`no colour --${token}`);
    return value;
  };

  test.each(WORDS.flatMap((word) => SURFACES.map((surface) => [word, surface] as const)))(
    'words in %s on %s: at least 7:1',
    (word, surface) => {
      expect(contrast(of(word), of(surface))).toBeGreaterThanOrEqual(7);
    },
  );

  test.each(GRAPHICS.flatMap((mark) => SURFACES.map((surface) => [mark, surface] as const)))(
    '%s on %s: at least 3:1',
    (mark, surface) => {
      expect(contrast(of(mark), of(surface))).toBeGreaterThanOrEqual(3);
    },
  );

  test('words on filled controls: at least 7:1', () => {
    expect(contrast(of('on-ink'), of('ink'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('paper'), of('hand-text'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('ink'), of('hand-wash'))).toBeGreaterThanOrEqual(7);
  });

  test('paid back and out of pocket differ by lightness as well as by hue', () => {
    expect(contrast(of('profit'), of('loss'))).toBeGreaterThanOrEqual(2.8);
  });
});

test('the system setting and the reader’s choice give the same dark colours', () => {
  const system = '@media (prefers-color-scheme: dark)';
  expect(colours(":root:not([data-theme='light'])", system)).toEqual(dark);
  expect(colours(":root[data-projector]:not([data-theme='light'])", system)).toEqual(projectorDark);
});

test('dark and projector set every colour that light sets and that they need', () => {
  expect([...light.keys()].filter((token) => !dark.has(token))).toEqual([]);
});
