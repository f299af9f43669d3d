// For everyone: axe in every state, the journey without a mouse, sizes. What holds of every page is in pages.spec.ts.
import { expect, type Locator, type Page } from '@playwright/test';
import { controlWords } from '@/i18n/controls.ts';
import { growthWords } from '@/i18n/growth.ts';
import { predictWords } from '@/i18n/predict.ts';
import { clean, wake } from './everyone.ts';
import { CHAPTER, FOLDER, Hero, isPhone, liveFigure, runFor, test } from './support.ts';

const run = runFor();

test.describe('axe finds nothing', () => {
  test('while the run is paused on its way, at its end, and with its table open', async ({
    page,
  }) => {
    const hero = new Hero(page, 'zh');
    await hero.open();
    await hero.main.click();
    await expect(hero.weeks).toHaveValue('1');
    await hero.main.click();
    await expect(hero.main).toHaveAccessibleName(controlWords.zh.play);
    await clean(page);
    await hero.hold(run.lastWeek);
    await hero.figure.locator('.weeks summary').click();
    await hero.shows(run, run.lastWeek);
    await clean(page);
  });

  test('with a notice about the link, and a complaint beside a field, in dark colours', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const hero = new Hero(page);
    await hero.open('?asks=900&seed=%3Cb%3E');
    await clean(page);
    await hero.figure.locator('.sl-n input').first().fill('abc');
    await page.keyboard.press('Tab');
    await expect(hero.figure.locator('.complaint').first()).not.toBeEmpty();
    await clean(page);
  });

  test('with a guess answered, another skipped, and every figure as a table', async ({ page }) => {
    await page.goto(`./${FOLDER.zh}${CHAPTER}`);
    await wake(page);
    const w = predictWords.zh;
    await page.getByRole('button', { name: w.keep }).last().click();
    await page.getByRole('button', { name: w.skip }).first().click();
    for (const table of await page.getByRole('radio', { name: '表', exact: true }).all())
      await table.check();
    await clean(page);
  });

  test('in projector mode', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./?projector=1');
    await wake(page);
    await clean(page);
  });

  test('with the menu open on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./');
    await page.locator('[data-menu] summary').click();
    await clean(page);
  });
});

/** Presses Tab until the focus is there, and says whether everything on the way could be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}`);
}

test('the whole home page without a mouse', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, hero.main);
  await page.keyboard.press('Space');
  await expect(hero.main).toHaveAccessibleName('Pause');
  await page.keyboard.press('Space');
  await expect(hero.main).toHaveAccessibleName('Play');
  await expect(hero.main).toBeFocused();

  const held = Number(await hero.weeks.inputValue());
  await tabTo(page, hero.on);
  await page.keyboard.press('Enter');
  await hero.shows(run, held + 1);

  await tabTo(page, hero.weeks);
  for (const [key, week] of [
    ['End', run.lastWeek],
    ['Home', 0],
    ['ArrowRight', 1],
    ['ArrowUp', 2],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await hero.shows(run, week);
  }
  await expect(hero.weeks).toHaveAttribute('aria-valuetext', /^week 1: [\d,]+ joined, /);
  await page.keyboard.press('PageUp');
  expect(Number(await hero.weeks.inputValue())).toBeGreaterThan(2);
  await page.keyboard.press('Home');

  const field = hero.figure.locator('.sl').first().locator('input[type=text]');
  const range = hero.slider('asks');
  await tabTo(page, field);
  const complaint = hero.figure.locator('.complaint').first();
  for (const [typed, kept, said] of [
    ['3.3', '3.5', 'The number goes in steps of 0.5. Set to 3.5.'],
    ['abc', '3.5', 'Please type a number from 0 to 6. Kept 3.5.'],
    ['999', '6', 'The number goes from 0 to 6. Set to 6.'],
    ['-4', '0', 'The number goes from 0 to 6. Set to 0.'],
    ['', '0', 'Please type a number from 0 to 6. Kept 0.'],
    ['2。5', '2.5', ''],
  ] as const) {
    await field.selectText();
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(typed);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(kept);
    await expect(range).toHaveValue(kept);
    await expect(complaint).toHaveText(said);
    if (said !== '') await expect(field).toHaveAccessibleDescription(said);
    await hero.shows(runFor({ asks: Number(kept) }), 0);
  }

  await tabTo(page, hero.slider('asks'));
  for (const [key, value] of [
    ['Home', '0'],
    ['End', '6'],
    ['PageDown', null],
    ['Home', '0'],
    ['ArrowRight', '0.5'],
    ['ArrowRight', '1'],
  ] as const) {
    await page.keyboard.press(key);
    if (value === null) expect(Number(await range.inputValue())).toBeLessThan(5.5);
    else await expect(range).toHaveValue(value);
  }
  await expect(range).toHaveAttribute('aria-valuetext', '1 friend a week');
  await hero.shows(runFor({ asks: 1 }), 0);

  await tabTo(page, hero.tool('share'));
  await page.keyboard.press('Enter');
  await expect(hero.figure.locator('.note')).not.toBeEmpty();
  expect(page.url()).toContain('asks=1');

  const summary = hero.figure.locator('.weeks summary');
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(hero.figure.locator('.weeks table')).toBeVisible();
  await expect(summary).toContainText(growthWords.en.tableTitle);
});

test('every value of a slider can be reached by single clicks', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open('?week=0');
  const slider = hero.figure.locator('.sl').first();
  const [less, more] = [slider.getByRole('button').first(), slider.getByRole('button').last()];
  await expect(slider.locator('input[type=range]')).toHaveValue('2');
  for (const value of ['1.5', '1', '0.5', '0']) {
    await less.click();
    await expect(slider.locator('input[type=range]')).toHaveValue(value);
  }
  await expect(less).toBeDisabled();
  await expect(less).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slider.locator('input[type=range]')).toHaveValue('0');
  await more.click();
  await expect(slider.locator('input[type=text]')).toHaveValue('0.5');
});

test('the focus can be seen wherever Tab leads', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open();
  const unseen: string[] = [];
  for (let presses = 0; presses < 28; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const style = getComputedStyle(focused);
      const host = focused.closest('.bars, label');
      const drawn =
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
        (host !== null && parseFloat(getComputedStyle(host).outlineWidth) >= 2) ||
        // A range carries the outline on its thumb, which scripts cannot ask about.
        focused.matches('.sl-r input[type=range]:focus-visible');
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const free = top !== null && (focused.contains(top) || top.contains(focused));
      return drawn && free ? null : focused.outerHTML.slice(0, 120);
    });
    if (found !== null) unseen.push(found);
  }
  expect(unseen).toEqual([]);
});

test('the next figure is reached and used by keyboard in a chapter', async ({ page }) => {
  await page.goto(`./${CHAPTER}`);
  const figure = await liveFigure(page, 'money-flow');
  await figure.getByRole('radio').first().focus();
  if (!isPhone(page)) await expect(figure).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(figure.locator('input[type=text]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(figure.locator('input[type=range]')).toHaveValue('3');
  await expect(figure.locator('.live')).toContainText('3rd recruit');
});
