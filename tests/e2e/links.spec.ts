// Links that are old, broken or hostile: each is explained, none breaks anything, and there is always a live run.
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { linkWords } from '@/i18n/link.ts';
import { readLink } from '@/scenario/link.ts';
import { BOTH, CHAPTER, FOLDER, Hero, isPhone, peakOf, runFor, test } from './support.ts';

/** A link, and what each line of its notice must name: field, what was given, what is used instead. */
const KNOWN: readonly (readonly [search: string, ...lines: readonly string[][]])[] = [
  [
    '?asks=900&chance=-1&seed=%3Cscript%3Ealert(1)%3C/script%3E&week=99999',
    ['friends asked a week', '900', '0 to 6', 'Used instead: 6.'],
    ['chance that a friend joins', '-1', '0 to 60', 'Used instead: 0.'],
    ['seed of the town', '“<script>alert(1)</script', 'not a number', 'Used instead: 1.'],
    ['week', '99999', `Week ${runFor({ asks: 6, chance: 0 }).lastWeek} is shown.`],
  ],
  [
    '?asks=abc&chance=1e9&seed=%3Cimg src=x onerror=alert(1)%3E&week=NaN',
    ['friends asked a week', '“abc”', 'not a number', 'Used instead: 2.'],
    ['chance that a friend joins', '“1e9”', 'not a number', 'Used instead: 30.'],
    ['seed of the town', '“<img src=x', 'Used instead: 1.'],
    ['week', '“NaN”', 'It was left out.'],
  ],
  [
    '?asks=3.3&chance=&seed=1.5&asks=900',
    ['friends asked a week', '3.3', 'steps of 0.5', 'Used instead: 3.5.'],
    ['chance that a friend joins', '“”', 'Used instead: 30.'],
    ['seed of the town', '1.5', 'steps of 1', 'Used instead: 2.'],
  ],
  ['?v=7&asks=5', ['version “7”']],
];

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.integer({ min: -1e6, max: 1e6 }).map(String),
  fc.double().map(String),
  fc.constantFrom('<script>window.hacked=1</script>', '"><img src=x onerror=hacked=1>', "';--"),
  fc.constantFrom('%', '%E0%A4%A', '%00', '٣', '３', '1,5', '+2', '0x2', ' 2', '2\n', '{{7*7}}'),
  fc.constantFrom(2000, 6000).map((length) => '9'.repeat(length)),
);
const field = fc.constantFrom('v', 'asks', 'chance', 'seed', 'week', '__proto__', 'constructor');
const encoded = fc
  .boolean()
  .chain((as) =>
    value.map((text) =>
      as ? encodeURIComponent(text.toWellFormed()) : text.replace(/[#\s]/g, ''),
    ),
  );
const search = fc
  .array(fc.tuple(field, encoded), { minLength: 1, maxLength: 5 })
  .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`);
const GENERATED = fc.sample(search, { seed: 398, numRuns: 40 });

for (const [link, ...lines] of KNOWN)
  test(`is explained: ${link}`, async ({ page }) => {
    const hero = new Hero(page);
    await hero.open(link);
    const told = hero.notice.locator('li');
    await expect(told).toHaveCount(lines.length);
    for (const [at, line] of lines.entries())
      for (const words of line) await expect(told.nth(at)).toContainText(words);
    // It goes away as soon as the reader does something.
    await hero.hold(3);
    await expect(hero.notice).toHaveCount(0);
  });

test('the notice speaks the language of the page', async ({ page }) => {
  const hero = new Hero(page, 'zh');
  await hero.open('?asks=900&seed=x');
  await expect(hero.notice).toContainText(linkWords.zh.title);
  const w = linkWords.zh;
  await expect(hero.notice.locator('li')).toHaveText([
    w.outOfRange(w.fields.asks, '900', '0', '6', w.used('6')),
    w.notANumber(w.fields.seed, 'x', w.used('1')),
  ]);
});

test('a sound link is not complained about', async ({ page }) => {
  const hero = new Hero(page);
  for (const link of ['?utm_source=x', '?v=1', '?v=1&asks=0.5&chance=5&seed=1&week=0']) {
    await hero.open(link);
    await expect(hero.notice).toHaveCount(0);
  }
});

for (const lang of BOTH)
  test(`links made of nonsense all end with a live run: ${lang}`, async ({ page }) => {
    test.setTimeout(60_000);
    const hero = new Hero(page, lang);
    // Forty in all, shared out over both languages and both screens.
    const part = BOTH.indexOf(lang) + (isPhone(page) ? 2 : 0);
    for (const link of GENERATED.filter((_, at) => at % 4 === part))
      await test.step(link.slice(0, 80), async () => {
        await hero.open(link);
        // As a browser reads it, before the page puts a sound address in its place.
        const { search: given } = new URL(link, 'http://any.invalid');
        const { reader, week, problems } = readLink(given);
        const run = runFor(reader);
        await hero.shows(run, Math.min(run.lastWeek, week ?? peakOf(run)));
        await expect(hero.notice.locator('li')).toHaveCount(
          problems.length + (week !== null && week > run.lastWeek ? 1 : 0),
        );
        await expect(hero.notice.locator('script, img')).toHaveCount(0);
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      });
  });

test('a hostile link does a chapter no harm either', async ({ page }) => {
  await page.goto(`./${CHAPTER}?seed=%3Cscript%3E&projector=%22&asks=9#%3Cimg%3E`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-projector');
});

test('back and forward give each page its own run again', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open('?v=1&asks=3&chance=30&seed=5&week=4');
  await hero.on.click();
  await hero.slider('chance').fill('50');
  const run = runFor({ asks: 3, chance: 50, seed: 5 });
  await hero.shows(run, 5);
  await page.goto(`./${FOLDER.en}${CHAPTER}`);
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await hero.ready();
  await hero.shows(run, 5);
  await page.goForward();
  await expect(page).toHaveURL(/follow-the-398/);
  await page.goBack();
  await hero.ready();
  await hero.shows(run, 5);
  await hero.open('?asks=900');
  await page.goBack();
  await hero.ready();
  await hero.shows(run, 5);
  await expect(hero.notice).toHaveCount(0);
});
