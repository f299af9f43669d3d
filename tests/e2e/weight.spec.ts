// What a first visit fetches, counted in the browser: fonts are chosen there, by the characters and faces really used.
import { expect, test } from '@playwright/test';
import { weighPages } from '../../scripts/weight.mjs';

/** Bytes of a first visit with its fonts. */
const LIMIT = 270_000;

for (const { path, firstVisit } of weighPages())
  test(`${path} with its fonts is at most ${String(LIMIT)} bytes`, async ({ page }) => {
    const fonts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2'))
        fonts.push(response.body().then((body) => body.length));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const sizes = await Promise.all(fonts);
    expect(sizes.length).toBeGreaterThan(0);
    expect(firstVisit + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });
