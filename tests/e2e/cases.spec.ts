// The index of the case files: choosing by mouse, by keyboard, by link and without a script; what a page shows first.
import { expect, type Page } from '@playwright/test';
import { casesWords } from '@/i18n/cases.ts';
import { formatCount } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import { paidFor, yearsOf, type Platform } from '@/scenario/platform.ts';
import { readPlatforms } from '../unit/scenario/records.ts';
import { BOTH, FOLDER, isPhone, test } from './support.ts';

const all = [...readPlatforms()];
const idsOf = (fits: (platform: Platform) => boolean): string[] =>
  all.filter(([, platform]) => fits(platform)).map(([id]) => id);
const isClosed = ({ ending }: Platform): boolean => ending.how === 'closed';

async function shows(page: Page, lang: Lang, ids: readonly string[]): Promise<void> {
  const w = casesWords[lang];
  await expect(page.locator('.entry:visible')).toHaveCount(ids.length);
  expect(
    await page.locator('.entry:visible').evaluateAll((entries) => entries.map(({ id }) => id)),
  ).toEqual(ids);
  const total = formatCount(lang, all.length);
  await expect(page.getByRole('status').first()).toHaveText(
    ids.length === all.length ? w.countAll(total) : w.count(String(ids.length), total),
  );
}

for (const lang of BOTH)
  test(`files are chosen with the mouse, and the address keeps the choice: ${lang}`, async ({
    page,
  }) => {
    test.skip(isPhone(page) === (lang === 'en'), 'each language on one screen');
    const w = casesWords[lang];
    await page.goto(`./${FOLDER[lang]}cases/`);
    await shows(
      page,
      lang,
      idsOf(() => true),
    );
    await page.getByText(w.outcomes.closed, { exact: true }).first().click();
    await shows(page, lang, idsOf(isClosed));
    await page.getByRole('combobox').selectOption('2020');
    await shows(
      page,
      lang,
      idsOf((each) => isClosed(each) && yearsOf(each).includes(2020)),
    );
    expect(new URL(page.url()).search).toBe('?year=2020&outcome=closed');
    await page.reload();
    await shows(
      page,
      lang,
      idsOf((each) => isClosed(each) && yearsOf(each).includes(2020)),
    );
    await page.getByRole('button', { name: w.reset }).click();
    await shows(
      page,
      lang,
      idsOf(() => true),
    );
    expect(new URL(page.url()).search).toBe('');
  });

test('a choice goes along into the other language, and the figure says that it does not follow it', async ({
  page,
}) => {
  test.skip(isPhone(page), 'one screen is enough');
  await page.goto('./cases/');
  await expect(page.getByText(casesWords.en.whole)).toBeHidden();
  await page.getByText(casesWords.en.outcomes.closed, { exact: true }).first().click();
  await expect(page.getByText(casesWords.en.whole)).toBeVisible();
  await page.locator('a[data-language]:visible').first().click();
  await expect(page).toHaveURL(/\/zh\/cases\/\?outcome=closed$/);
  await shows(page, 'zh', idsOf(isClosed));
});

test('files are chosen by keyboard alone', async ({ page }) => {
  test.skip(isPhone(page), 'keyboards are for desks');
  await page.goto('./cases/');
  const first = page.getByRole('radio').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await shows(
    page,
    'en',
    idsOf((each) => paidFor(each).includes('recruit')),
  );
  await page.keyboard.press('ArrowRight');
  await shows(
    page,
    'en',
    idsOf((each) => paidFor(each).includes('team')),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await shows(
    page,
    'en',
    idsOf((each) => paidFor(each).includes('team') && each.findings.length > 0),
  );
  const reset = page.getByRole('button', { name: casesWords.en.reset });
  await reset.focus();
  await page.keyboard.press('Enter');
  await shows(
    page,
    'en',
    idsOf(() => true),
  );
  await expect(first).toBeFocused();
});

test('a choice that nothing fits says so, and nonsense in a link is passed over', async ({
  page,
}) => {
  test.skip(isPhone(page), 'one screen is enough');
  await page.goto('./cases/?paid=sales&outcome=turned');
  await expect(page.getByText(casesWords.en.nothing)).toBeVisible();
  await shows(page, 'en', []);
  await page.goto('./cases/?paid=everything&year=1492&outcome=%3Cb%3E');
  await shows(
    page,
    'en',
    idsOf(() => true),
  );
});

test('Huasheng Riji opens with both decisions', async ({ page }) => {
  await page.goto('./cases/huashengriji/');
  const first = page.locator('.find');
  await expect(first).toContainText('February 2021');
  await expect(first).toContainText('14 March 2019');
  await expect(first).toContainText('not two penalties');
  await expect(first.getByRole('img')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of BOTH)
    test(`the whole list stands there, and the spectrum has its table: ${lang}`, async ({
      page,
    }) => {
      test.skip(isPhone(page) !== (lang === 'zh'), 'each language on one screen');
      await page.goto(`./${FOLDER[lang]}cases/`);
      await expect(page.locator('.entry:visible')).toHaveCount(all.length);
      await expect(page.locator('[data-choose]')).toBeHidden();
      const figure = page.locator('#spectrum');
      await expect(figure.locator('.live')).not.toBeEmpty();
      await figure.getByRole('radio').nth(1).check();
      await expect(figure.locator('.twin tbody tr')).toHaveCount(all.length);
    });
});
