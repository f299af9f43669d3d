// What a first visit fetches, counted in the browser: fonts are chosen there, by the characters and faces really used.
import { expect, test } from '@playwright/test';
import { weighPages, type Weight } from '../../scripts/weight.mjs';

/** Bytes of a first visit with its fonts. */
const LIMIT = 270_000;

/**
 * The pages of one kind and language use the same faces: the heaviest of them speaks for all. The gallery, which shows
 * figures several times over, is no page for readers.
 */
const heaviest = new Map<string, Weight>();
for (const weight of weighPages().filter(({ path }) => !/\/gallery\//.test(path))) {
  const [, kind = ''] = /^(\/(?:zh\/)?[^/]*)/.exec(weight.path) ?? [];
  if (weight.firstVisit > (heaviest.get(kind)?.firstVisit ?? 0)) heaviest.set(kind, weight);
}

for (const { path, firstVisit } of heaviest.values())
  test(`${path} with its fonts is at most ${String(LIMIT)} bytes`, async ({ page }) => {
    test.skip(test.info().project.name !== 'desktop', 'fonts are the same on every screen');
    const fonts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2'))
        fonts.push(response.body().then((body) => body.length));
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const sizes = await Promise.all(fonts);
    expect(sizes.length).toBeGreaterThan(0);
    expect(firstVisit + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });
