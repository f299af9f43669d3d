// The frame round every page: theme, projector mode, the phone menu, the language switch, and no script at all.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const CHAPTER = 'chapters/follow-the-398/';
const LANGUAGES = ['', 'zh/'] as const;

const themeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 900;

test('the theme button turns the page dark, says so, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const button = page.getByRole('button', { name: 'Dark colours' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  const light = await themeOf(page);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const dark = await themeOf(page);
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await themeOf(page)).toBe(dark);
  await button.click();
  expect(await themeOf(page)).toBe(light);
});

test('the system’s dark setting is followed until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Dark colours' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('projector mode is in the address and follows the reader to the next page', async ({
  page,
}) => {
  await page.goto('./');
  if (isPhone(page)) await page.locator('[data-menu] summary').click();
  const button = page.getByRole('button', { name: 'Projector mode' });
  const before = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toContain('projector=1');
  const after = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(parseFloat(after)).toBeGreaterThanOrEqual(parseFloat(before) * 1.3);
  await page.getByRole('navigation').getByRole('link', { name: 'Glossary' }).click();
  await page.waitForURL(/glossary.*projector=1/);
  await expect(page.locator('html')).toHaveAttribute('data-projector');
});

test('the language switch keeps the settings and the place', async ({ page }) => {
  await page.goto(`./${CHAPTER}?projector=1`);
  const steps = page.locator('[data-step][id]');
  const last = steps.last();
  await last.evaluate((step) => {
    step.scrollIntoView({ behavior: 'instant' });
  });
  const id = await page.evaluate(() => {
    const passed = [...document.querySelectorAll('[data-step][id]')].filter(
      (step) => step.getBoundingClientRect().top <= innerHeight / 3,
    );
    return passed.at(-1)?.id ?? '';
  });
  expect(id).not.toBe('');
  // The link is above the screen: what a click does is asked of the link itself.
  await page.locator('[data-language]').evaluate((link: HTMLAnchorElement) => {
    link.click();
  });
  await page.waitForURL(/\/zh\//);
  expect(page.url()).toContain('projector=1');
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('the phone menu opens, closes with Escape, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const menu = page.locator('[data-menu]');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'Chapters' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link', { name: 'Chapters' })).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
});

test('the first Tab finds the skip link, which leads to the content', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const language of LANGUAGES)
  test(`everything in the frame is at least 44 px: /${language}`, async ({ page }) => {
    await page.goto(`./${language}`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.top a, .top button, .top summary')]
        .map((target) => ({ text: target.textContent.trim(), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 30))
        .map(({ text, box }) => `${text} ${String(box.width)}x${String(box.height)}`),
    );
    expect(small).toEqual([]);
  });

test('text in the Chinese heading face uses only characters the face was cut for', async ({
  page,
}) => {
  const listed = new Set(readFileSync('src/styles/heading-characters.txt', 'utf8'));
  for (const path of ['zh/', `zh/${CHAPTER}`, 'zh/404/']) {
    await page.goto(`./${path}`);
    const text = await page.evaluate(() => {
      let found = '';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent && getComputedStyle(parent).fontFamily.includes('DL Song'))
          found += walker.currentNode.textContent ?? '';
      }
      return found;
    });
    const characters = text.match(/[\p{Script=Han}，。、；：？！（）《》“”]/gu) ?? [];
    expect(characters.length).toBeGreaterThan(0);
    expect(
      characters.filter((c) => !listed.has(c)),
      'run: npm run fonts',
    ).toEqual([]);
  }
});

test('an unknown address is answered in both languages', async ({ page }) => {
  await page.goto('./404.html');
  await expect(page.getByRole('heading', { name: 'Nobody is at this address.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '这个地址没有人。' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, languages are links, and no dead button is shown', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-theme-toggle]')).toBeHidden();
    if (isPhone(page)) {
      await page.locator('[data-menu] summary').click();
      await expect(
        page.locator('[data-menu]').getByRole('link', { name: 'Chapters' }),
      ).toBeVisible();
    }
    await page.locator('[data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });
});
