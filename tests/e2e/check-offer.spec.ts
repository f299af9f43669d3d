// The checker and the quiz: by keyboard, without a network, with links and files that hold what is on the page.
import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { cardText, toAsk } from '@/components/figures/check-offer/card.ts';
import { isSame, outcomeOf, type Outcome } from '@/components/figures/check-offer/outcome.ts';
import { toldOf } from '@/components/figures/check-offer/said.ts';
import { ensembleOf } from '@/engine/index.ts';
import { offerTexts } from '@/i18n/offer.ts';
import { spotWords } from '@/i18n/spot-the-difference.ts';
import { hasSigns, quizSchema } from '@/scenario/offer-files.ts';
import { writeOffer } from '@/scenario/offer-link.ts';
import {
  OFFER_RUNS,
  OFFER_TOWN,
  readingsOf,
  UNANSWERED,
  type Answers,
  type Reading,
} from '@/scenario/offer.ts';
import { roundOf } from '@/scenario/quiz.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { readRecords } from '../unit/scenario/records.ts';
import { BOTH, FOLDER, isPhone, liveFigure, test } from './support.ts';

const OFFER = 'chapters/check-an-offer/';
/** Two hundred runs take a while where two browsers share two cores. */
const SLOW = { timeout: 20_000 } as const;
const open = (page: Page, lang: 'en' | 'zh' = 'en', rest = '') =>
  page.goto(`./${FOLDER[lang]}${OFFER}${rest}`);

const no = { reply: 'no', amount: null } as const;
const ANSWERS: Answers = {
  ...UNANSWERED,
  fee: { reply: 'yes', amount: 398 },
  recruit: { reply: 'yes', amount: 100 },
  depth: { reply: 'unknown', levels: null, amount: null },
  team: { reply: 'no', percent: null, levels: null },
  quota: no,
  outside: { reply: 'none', amount: null },
};

let known: Outcome | null = null;
/** What the page should come to for these answers, computed here by Node. */
function outcome(): Outcome {
  if (known !== null) return known;
  const readings = readingsOf(ANSWERS);
  const run = ({ plan, retailPerWeek }: Reading) =>
    ensembleOf({ ...toScenario(DEFAULT, plan, OFFER_TOWN), retailPerWeek }, OFFER_RUNS);
  const hard = run(readings.hard);
  known = outcomeOf(readings, { hard, easy: isSame(readings) ? hard : run(readings.easy) });
  return known;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function save(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return textOf(download);
}

test('an offer is answered by keyboard alone, and its signs, numbers and card are the engine’s', async ({
  page,
}) => {
  test.skip(isPhone(page), 'a keyboard stands on a desk');
  await open(page);
  const offer = await liveFigure(page, 'offer');
  await expect(offer.locator('.first')).toBeVisible();
  await expect(offer.locator('.signs, figure.fig, .card')).toHaveCount(0);
  await offer.locator('input').first().focus();
  // Space chooses, Tab goes to the amount or the next question, arrows move inside one.
  const steps: readonly (readonly string[])[] = [
    ['Space', 'Tab', '398', 'Tab'],
    ['Space', 'Tab', '100', 'Tab'],
    ['Space', 'ArrowRight', 'ArrowRight', 'Tab'],
    ['Space', 'ArrowRight', 'Tab'],
    ['Space', 'ArrowRight', 'Tab'],
    ['Space', 'ArrowRight', 'ArrowRight'],
  ];
  for (const step of steps)
    for (const key of step)
      await (/^\d/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key));
  await expect(offer.locator('.first')).toHaveCount(0);
  await expect(offer.locator('.result [role=status]').first()).toHaveText(
    'Signs present: 4. Absent: 1. Not known: 0.',
  );
  await expect(offer.locator('figure .live')).toHaveText(
    toldOf('en', outcome(), false).replaceAll('*', ''),
    SLOW,
  );
  await expect(offer.locator('.asks li')).toHaveText(toAsk(ANSWERS, offerTexts.en));
  const address = page.url().replace(/[?#].*$/, '');
  const card = cardText('en', offerTexts.en, ANSWERS, outcome(), address);
  await expect(offer.locator('.card')).toHaveText(card);
  expect(await save(page, offer.getByRole('button', { name: 'Save as text' }))).toBe(card);
});

test('a link brings the answers back in either language, and one that holds nonsense says so', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'links are sent to phones');
  await open(page, BOTH[0], writeOffer(ANSWERS));
  for (const lang of BOTH) {
    // The switch takes the answers along, from wherever on the page it is used.
    if (lang !== BOTH[0]) await page.locator('[data-language]').click();
    const offer = await liveFigure(page, 'offer');
    await expect(offer.locator('#offer-fee-amount')).toHaveValue('398');
    await expect(offer.locator('figure .live')).toHaveText(
      toldOf(lang, outcome(), false).replaceAll('*', ''),
      SLOW,
    );
  }
  await page.getByRole('button', { name: offerTexts.zh.says.restart }).click();
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.locator('#offer .first')).toBeVisible();
  await page.goto('about:blank');
  await open(page, 'en', '#offer=1~<img src=x>~-~-~-~-~-~-~-');
  const offer = await liveFigure(page, 'offer');
  await expect(offer).toContainText(offerTexts.en.says.badLink);
  await expect(offer.locator('.first')).toBeVisible();
});

test('answers given while the scripts are still on their way count when they have come', async ({
  page,
}) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`./zh/${OFFER}#offer`, { waitUntil: 'commit' });
  const offer = page.locator('#offer');
  for (const name of ['offer-fee', 'offer-recruit'])
    await offer.locator(`[name="${name}"]`).first().check();
  await expect(page.locator('astro-island[ssr] #offer, #offer astro-island[ssr]')).not.toHaveCount(
    0,
  );
  arrive();
  await expect(offer.locator('#offer-fee-amount, #offer-recruit-amount')).toHaveCount(2);
  for (const name of ['offer-fee', 'offer-recruit'])
    await expect(offer.locator(`[name="${name}"]`).first()).toBeChecked();
});

test('the checker and the quiz go on without a network', async ({ page, context }) => {
  test.skip(isPhone(page), 'the same on every screen');
  await open(page);
  const offer = await liveFigure(page, 'offer');
  await liveFigure(page, 'spot');
  await expect.poll(() => page.workers().length).toBe(1);
  await context.setOffline(true);
  await offer.locator('input[name="offer-fee"][value="yes"]').check();
  await expect(offer.locator('figure .live')).toBeVisible(SLOW);
  await page.locator('#spot .row button').first().click();
  await expect(page.locator('#spot .told')).toBeVisible();
});

test('what does not fit is said, and what fits is read in any width', async ({ page }) => {
  test.skip(!isPhone(page), 'the same on every screen');
  await open(page);
  const offer = await liveFigure(page, 'offer');
  await offer.locator('input[name="offer-fee"][value="yes"]').check();
  const amount = offer.locator('#offer-fee-amount');
  await amount.fill('a lot');
  await amount.press('Tab');
  await expect(offer.locator('#offer-fee-amount-complaint')).toHaveText(
    'Please type a number from 0 to 1,000,000.',
  );
  await expect(amount).toHaveValue('');
  await amount.fill('１，２００。５０');
  await amount.press('Tab');
  await expect(amount).toHaveValue('1200.5');
  await expect(offer.locator('#offer-fee-amount-complaint')).toHaveText('');
});

const { items } = quizSchema.parse(readRecords('quiz').get('offers'));
const round = roundOf(
  items.map((item) => ({ ...item, signs: hasSigns(item.answers) })),
  1,
);

for (const lang of BOTH)
  test(`a round of the quiz counts hits and false alarms apart: ${lang}`, async ({ page }) => {
    test.skip(isPhone(page) !== (lang === 'zh'), 'each language on one screen');
    await open(page, lang, '#spot');
    const w = spotWords[lang];
    const quiz = await liveFigure(page, 'spot');
    // Whoever always sees a sign, but once: the first fair offer is let through, and so is the first with signs.
    const letThrough = new Set([
      round.findIndex(({ signs }) => signs),
      round.findIndex(({ signs }) => !signs),
    ]);
    await quiz.locator('.row button').first().focus();
    for (const [at, offer] of round.entries()) {
      await expect(quiz.locator('.offer')).toHaveText(offer.says[lang]);
      if (letThrough.has(at)) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(quiz.locator('.told')).toBeFocused();
      await expect(quiz.locator('.told')).toContainText(offer.why[lang]);
      await expect(quiz.locator('.told')).toContainText(w.said(!letThrough.has(at)));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      if (at + 1 < round.length) await page.keyboard.press('Tab');
    }
    await expect(quiz.locator('.counts')).toBeFocused();
    await expect(quiz.locator('.counts .live')).toHaveText(
      w.result({ hits: '3', withSigns: '4', falseAlarms: '3', without: '4' }).replaceAll('*', ''),
    );
    const ics = await save(page, quiz.getByRole('button', { name: w.remind }));
    expect(ics.replaceAll('\r\n ', '')).toContain(`URL:${page.url().replace(/#.*$/, '')}#spot`);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    await quiz.getByRole('button', { name: w.again }).click();
    await expect(quiz.locator('.offer')).toBeFocused();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the questions are a list, every offer has its answer, and places can be reached', async ({
    page,
  }) => {
    await open(page);
    await expect(page.locator('.offer-list li')).toHaveCount(8);
    await expect(page.locator('.offer-list dl').first()).toBeVisible();
    await expect(page.locator('.offers li')).toHaveCount(items.length);
    await page.locator('.offers summary').first().click();
    await expect(page.locator('.offers details p').first()).toBeVisible();
    for (const link of await page.locator('.report a[href^=http]').all())
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer external');
    await expect(page.locator('.report .checked').first()).toBeVisible();
  });
});
