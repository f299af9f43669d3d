// Every figure of every chapter in use: each slider by keyboard and by touch, each choice, the sentence that follows, the
// table that agrees, and nothing that breaks on the way.
import { expect, type Locator, type Page } from '@playwright/test';
import { routes, wake } from './everyone.ts';
import { BOTH, FOLDER, isPhone, test } from './support.ts';

const chapters = routes.filter((path) => /^chapters\/./.test(path));

/** What a figure says and shows: title, sentence, the words and the shapes of its picture. */
function toldBy(figure: Locator): Promise<string> {
  return figure.evaluate((element) =>
    [
      element.querySelector('h3')?.textContent,
      element.querySelector('.live')?.textContent,
      element.querySelector('.cv')?.innerHTML,
    ].join('\n'),
  );
}

async function uncover(page: Page): Promise<void> {
  const buttons = page.locator('figure.fig .cover button');
  // Each goes when it has been pressed.
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** One step of a slider: an arrow key on a desk, a finger on its button on a phone. */
async function move(page: Page, slider: Locator): Promise<void> {
  const high = await slider.evaluate((range: HTMLInputElement) => range.value === range.max);
  if (isPhone(page)) {
    const buttons = slider.locator('xpath=ancestor::*[.//button][1]').getByRole('button');
    await (high ? buttons.first() : buttons.last()).tap();
  } else {
    await slider.focus();
    await slider.press(high ? 'ArrowLeft' : 'ArrowRight');
  }
}

for (const path of chapters)
  for (const lang of BOTH)
    test(`figures answer: ${lang} ${path}`, async ({ page }) => {
      test.skip(isPhone(page) !== (lang === 'zh'), 'each language on one screen');
      test.setTimeout(90_000);
      await page.goto(`./${FOLDER[lang]}${path}`);
      await wake(page);
      await uncover(page);
      for (const figure of await page.locator('figure.fig').all()) {
        const name = (await figure.getAttribute('id')) ?? '';
        for (const slider of await figure.getByRole('slider').all()) {
          if (!(await slider.evaluate((range) => range instanceof HTMLInputElement))) continue;
          const before = await toldBy(figure);
          await move(page, slider);
          await expect
            .poll(() => toldBy(figure), {
              message: `${name}: ${(await slider.getAttribute('id')) ?? ''}`,
            })
            .not.toBe(before);
        }
        const told = await figure.locator('.live').innerText();
        expect(told, name).not.toMatch(/NaN|undefined|null|Infinity/);
        await figure.getByRole('radio', { name: /^(Table|表)$/ }).check();
        const twin = figure.locator('.twin').first();
        await expect(twin, name).toBeVisible();
        expect(await twin.innerText(), name).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    });
