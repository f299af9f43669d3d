// Without JavaScript every page reads whole, each figure has its first frame, sentence and table, and nothing is dead.
import { expect, type Page } from '@playwright/test';
import { routes } from './everyone.ts';
import {
  BOTH,
  FOLDER,
  isPhone,
  peakOf,
  phaseOf,
  runFor,
  sentenceOf,
  tableOf,
  test,
} from './support.ts';

test.use({ javaScriptEnabled: false });

const run = runFor();
/** Every chapter, without its language. */
const chapters = routes.filter((path) => /^chapters\//.test(path));

/** Controls that only a script could answer: everything but links, folds and the views of a figure. */
async function deadControls(page: Page): Promise<string[]> {
  const dead: string[] = [];
  for (const control of await page
    .locator('button:not([popovertarget]), input:not([type=radio]), select, textarea')
    .all())
    if (await control.isVisible())
      dead.push((await control.getAttribute('aria-label')) ?? (await control.innerText()).trim());
  return dead;
}

for (const lang of BOTH) {
  test(`home has its first frame, its sentence and its table: ${lang}`, async ({ page }) => {
    await page.goto(`./${FOLDER[lang]}`);
    const peak = peakOf(run);
    await expect(page.locator('svg.first')).toBeVisible();
    await expect(page.locator('.live')).toHaveText(sentenceOf(lang, run, peak));
    await expect(page.locator('.phase')).toHaveText(phaseOf(lang, run, peak));
    const rows = page.locator('.weeks tbody tr');
    await expect(rows.first()).toBeHidden();
    await page.locator('.weeks summary').click();
    await expect(rows.first()).toBeVisible();
    const table = tableOf(lang, run);
    await expect(rows).toHaveCount(table.length);
    await expect(rows.nth(peak).locator('th, td')).toHaveText(table[peak]!);
    expect(await deadControls(page)).toEqual([]);
  });
}

for (const path of chapters)
  for (const lang of BOTH)
    test(`a chapter has its answers behind folds, and every figure its table: ${lang} ${path}`, async ({
      page,
    }) => {
      test.skip(isPhone(page) !== (lang === 'zh'), 'each language on one screen');
      await page.goto(`./${FOLDER[lang]}${path}`);
      for (const fold of await page.locator('.guess details.no-js').all()) {
        const answer = fold.locator('> :not(summary)').first();
        await expect(answer).toBeHidden();
        await fold.locator('summary').click();
        await expect(answer).toBeVisible();
        await expect(answer).not.toBeEmpty();
      }
      // As the page arrives: a click that nobody hears yet cannot be made.
      for (const made of await page.locator('.guess > fieldset').all())
        await expect(made).toHaveAttribute('disabled', '');
      for (const figure of await page.locator('figure.fig').all()) {
        await expect(figure.locator('.cv')).toBeVisible();
        await expect(figure.locator('.live')).not.toBeEmpty();
        await expect(figure.locator('.twin table').first()).toBeHidden();
        await figure.getByRole('radio', { name: /^(Table|表)$/ }).check();
        await expect(figure.locator('.twin table').first()).toBeVisible();
        await expect(figure.locator('.cv')).toBeHidden();
      }
      expect(await deadControls(page)).toEqual([]);
    });
