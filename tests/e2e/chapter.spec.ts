// A chapter: guesses and where they show, both views of every figure, the figures a reader can move, numbers and links.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { factText } from '@/components/chapter/fact-text.ts';
import { liveText, type LiveForm } from '@/components/chapter/live-text.ts';
import { outcomeOf } from '@/components/figures/fee-back/outcome.ts';
import { stepsOf } from '@/content/steps.ts';
import { feeBackWords } from '@/i18n/fee-back.ts';
import { formatCount, formatPercent } from '@/i18n/format.ts';
import { site } from '@/i18n/site.ts';
import { predictWords } from '@/i18n/predict.ts';
import { QUANTITIES, type Quantity } from '@/scenario/quantities.ts';
import { readFacts } from '../unit/scenario/records.ts';
import { BOTH, CHAPTER, FOLDER, isPhone, liveFigure, runFor, sentenceOf, test } from './support.ts';

const FIGURES = ['money-flow', 'fee-back', 'tier-ladder', 'official-account'] as const;
const GUESS = 'share-who-get-it-back';

const open = (page: Page, lang: 'en' | 'zh' = 'en', rest = '') =>
  page.goto(`./${FOLDER[lang]}${CHAPTER}${rest}`);
const textOf = (lang: string): string =>
  readFileSync(`content/chapters/${lang}/follow-the-398.mdx`, 'utf8');
const button = (within: Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });
const en = predictWords.en;

test('a guess is kept, compared, laid over figure 3.2, and there after a reload', async ({
  page,
}) => {
  await open(page);
  const guess = await liveFigure(page, GUESS);
  await expect(guess.locator('.answer')).toHaveCount(0);
  await guess.locator('input[type=range]').fill('37');
  await button(guess, en.keep).click();
  await expect(guess.locator('.yours')).toHaveText(en.yours('37'));
  await expect(guess.locator('.answer')).toContainText('25');
  await expect(guess.locator('input')).toHaveCount(0);
  const figure = await liveFigure(page, 'fee-back');
  const mark = figure.locator('.guess-word');
  await expect(mark).toHaveText(feeBackWords.en.yours('37'));
  await expect(mark).toBeVisible();
  const violet = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.color = 'var(--hand)';
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  });
  await expect(figure.locator('path.guess')).toHaveCSS('stroke', violet);

  await page.reload();
  await liveFigure(page, GUESS);
  await expect(guess.locator('.yours')).toHaveText(en.yours('37'));
  await liveFigure(page, 'fee-back');
  await expect(mark).toHaveText(feeBackWords.en.yours('37'));

  await button(guess, en.again).click();
  await expect(guess.locator('.answer')).toHaveCount(0);
  await expect(mark).toHaveCount(0);
  await page.reload();
  await liveFigure(page, GUESS);
  await expect(button(guess, en.keep)).toBeVisible();
});

test('a guess is kept for the other language too, until it is to be forgotten', async ({
  page,
}) => {
  await open(page);
  const first = await liveFigure(page, 'recruits-to-earn-back');
  await first.locator('input[type=text]').fill('7');
  await first.locator('input[type=text]').press('Enter');
  await button(first, en.keep).click();
  await open(page, 'zh');
  const same = await liveFigure(page, 'recruits-to-earn-back');
  await expect(same.locator('.yours')).toHaveText(predictWords.zh.yours('7'));
  await expect(same.locator('.answer')).toContainText('4');
  await page.locator('[data-forget]').click();
  await expect(page.locator('.foot [role=status]')).toHaveText(site.zh.footer.forgotten);
  await page.reload();
  await liveFigure(page, 'recruits-to-earn-back');
  await expect(button(same, predictWords.zh.keep)).toBeVisible();
});

test('a guess can be made by keyboard alone, and the answer is said', async ({ page }) => {
  await open(page);
  const guess = await liveFigure(page, GUESS);
  await guess.locator('input[type=range]').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(guess, en.keep)).toBeFocused();
  await page.keyboard.press('Enter');
  // The focus moves to what is said in the place of the controls.
  await expect(guess.locator('.result')).toBeFocused();
  await expect(guess.locator('.result')).toContainText(en.yours('6'));
});

test('chapter 9 asks before its figure tells', async ({ page }) => {
  test.skip(isPhone(page), 'the same on every screen');
  await page.goto('./chapters/the-wave/');
  const guess = await liveFigure(page, 'closed-by-2022');
  const figure = page.locator('#lifelines');
  await expect(figure.locator('h3')).toBeHidden();
  await guess.locator('input[type=range]').fill('4');
  await button(guess, en.keep).click();
  await expect(guess.locator('.answer')).toContainText('Five');
  await expect((await liveFigure(page, 'lifelines')).locator('h3')).toBeVisible();
});

test('whoever skips sees the answer without a guess, and can still guess', async ({ page }) => {
  await open(page);
  const guess = await liveFigure(page, GUESS);
  await button(guess, en.skip).click();
  await expect(guess.locator('.answer')).toContainText('25');
  await expect(guess.locator('.yours')).toHaveCount(0);
  const figure = await liveFigure(page, 'fee-back');
  await expect(figure.locator('.guess-word')).toHaveCount(0);
  await button(guess, en.again).click();
  await expect(button(guess, en.keep)).toBeVisible();
});

for (const lang of BOTH)
  test(`every figure turns into its table and back by keyboard: ${lang}`, async ({ page }) => {
    await open(page, lang);
    await expect(page.locator('figure.fig')).toHaveCount(FIGURES.length);
    for (const id of FIGURES) {
      const figure = page.locator(`figure[id="${id}"]`);
      if (id !== 'official-account') await liveFigure(page, id);
      const [picture, table] = [figure.locator('.cv'), figure.locator('.twin table')];
      await expect(picture).toBeVisible();
      await expect(table).toBeHidden();
      await figure.getByRole('radio').first().focus();
      await page.keyboard.press('ArrowRight');
      await expect(table).toBeVisible();
      await expect(picture).toBeHidden();
      await expect(table.locator('caption')).not.toBeEmpty();
      expect(await table.locator('tbody tr').count()).toBeGreaterThan(2);
      await page.keyboard.press('ArrowLeft');
      await expect(picture).toBeVisible();
    }
  });

test('a result stays covered until the guess is made, skipped, or waved away', async ({ page }) => {
  await open(page);
  const figure = page.locator('[id="fee-back"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.cover')).toBeVisible();
  await expect(figure.locator('.live')).toBeHidden();
  await expect(figure.locator('h3')).toBeHidden();
  const guess = await liveFigure(page, GUESS);
  await button(guess, en.keep).click();
  await expect(figure.locator('.live')).toBeVisible();
  await expect(figure.locator('.cover')).toHaveCount(0);
});

test('follow one fee: from the first recruit to the last, both columns add up to zero', async ({
  page,
}) => {
  await open(page);
  const figure = await liveFigure(page, 'money-flow');
  const slider = figure.locator('input[type=range]');
  const live = figure.locator('.live');
  await expect(live).toContainText('Mei is Bo’s 4th recruit');
  await expect(live).toContainText('about ¥400 back, ¥2 more than he paid');
  const sums = figure.locator('.tot td');
  for (const [value, ...told] of [
    ['1', '1st recruit', 'about ¥100 back, ¥298 less', 'Mei is ¥398 out of pocket'],
    ['3', '3rd recruit', 'about ¥300 back, ¥98 less'],
    ['20', '20th recruit', 'about ¥2,000 back', 'sales co-op head', 'about ¥180'],
    ['25', '25th recruit', 'about ¥2,900 back', '¥9,950'],
  ] as const) {
    await slider.fill(value);
    for (const words of told) await expect(live).toContainText(words);
    await expect(sums).toHaveText(['0', '0']);
    await expect(figure.locator('svg[role=img]:visible')).toHaveAccessibleName(/add up to 0/);
  }
  await expect(figure.getByRole('button', { name: /^More/ })).toBeDisabled();
});

test('who gets it back: other rates give the engine’s numbers, never past 25 in a hundred', async ({
  page,
}) => {
  await open(page);
  const figure = await liveFigure(page, 'fee-back');
  const settings = [
    { asks: 2, chance: 30 },
    { asks: 6, chance: 60 },
    { asks: 1, chance: 60 },
    { asks: 3.5, chance: 20 },
    { asks: 0.5, chance: 5 },
  ];
  const told = new Set<string>();
  for (const { asks, chance } of settings) {
    await figure.locator('#fee-back-asks').fill(String(asks));
    await figure.locator('#fee-back-chance').fill(String(chance));
    const { members, whole, byRecruits, fizzled } = outcomeOf(runFor({ asks, chance }), 4);
    const count = (n: number): string => formatCount('en', n);
    const share = (n: number): string => formatPercent('en', n / members, 1);
    const w = feeBackWords.en;
    const sentence = fizzled
      ? w.fizzled({ members: count(members), whole: count(whole) })
      : w.live({
          members: count(members),
          whole: count(whole),
          share: share(whole),
          needed: '4',
          nobody: share(byRecruits[0]!),
        });
    await expect(figure.locator('.live')).toHaveText(sentence.replaceAll('*', ''));
    await expect(figure.locator('.twin tbody tr')).toHaveCount(6);
    await expect(figure.locator('.twin tbody td')).toHaveText([
      ...byRecruits.flatMap((each) => [count(each), share(each)]),
      count(members),
      '100%',
    ]);
    const name = (await figure.locator('svg.hundred').getAttribute('aria-label')) ?? '';
    // 'One hundred', then how many have the fee back, some of it, none of it.
    expect(Number(/\d+/.exec(name.replace('100', ''))?.[0])).toBeLessThanOrEqual(25);
    expect(whole / members).toBeLessThanOrEqual(0.25);
    told.add(sentence);
  }
  expect(told.size).toBe(settings.length);
});

test('from figure 3.2 the same run opens on the home page', async ({ page }) => {
  await open(page);
  const figure = await liveFigure(page, 'fee-back');
  await figure.locator('#fee-back-asks').fill('3');
  await figure.getByRole('link', { name: feeBackWords.en.open }).click();
  const run = runFor({ asks: 3 });
  await expect(page.locator('.hero-figure')).toHaveAttribute('data-live', 'true');
  await page.locator('.bars input').fill(String(run.lastWeek));
  await expect(page.locator('.hero-figure .live')).toHaveText(sentenceOf('en', run, run.lastWeek));
});

test('three titles: the most who can hold each follows the members', async ({ page }) => {
  await open(page);
  const figure = await liveFigure(page, 'tier-ladder');
  const last = figure.locator('.twin tbody tr').last().locator('td');
  const read = async (): Promise<number[]> =>
    (await last.allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));
  for (const members of [100, 1000, 10_000]) {
    await figure.locator('input[type=range]').fill(String(members));
    await expect(figure.locator('caption')).toContainText(formatCount('en', members));
    const [rest, second, third] = (await read()) as [number, number, number];
    expect(second).toBeLessThanOrEqual(members / 20);
    expect(third).toBeLessThanOrEqual(members / 60);
    expect(rest + second).toBe(members);
  }
});

for (const lang of BOTH) {
  test(`live numbers in the text are the engine's: ${lang}`, async ({ page }) => {
    await open(page, lang);
    const wanted = [...textOf(lang).matchAll(/<Live of="([^"]+)" as="([^"]+)"/g)].map(
      ([, of = '', as = '']) => [
        of,
        liveText(lang, QUANTITIES[of as Quantity](runFor()), as as LiveForm),
      ],
    );
    expect(wanted.length).toBeGreaterThan(3);
    const shown = await page
      .locator('.lv[data-live-of]')
      .evaluateAll((spans: HTMLElement[]) =>
        spans.map((span) => [span.dataset['liveOf'], span.textContent.trim()]),
      );
    expect(shown).toEqual(wanted);
  });

  test(`every cited fact is written as its record has it, and leads there: ${lang}`, async ({
    page,
  }) => {
    await open(page, lang);
    const facts = new Map(readFacts().map((fact) => [fact.id, fact]));
    const wanted = [...textOf(lang).matchAll(/<Fact id="([^"]+)"( at=\{\d+\})?( round)? \/>/g)].map(
      ([, id = '', at, round]) => [
        `#fact-${id}`,
        factText(lang, facts.get(id)!, Number(/\d+/.exec(at ?? '')?.[0] ?? 0), round !== undefined),
      ],
    );
    expect(wanted.length).toBe(textOf(lang).split('<Fact').length - 1);
    const shown = await page
      .locator('a.fact')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href'), link.textContent.trim()]),
      );
    expect(shown).toEqual(wanted);
    for (const [target = ''] of wanted) await expect(page.locator(target)).toHaveCount(1);
    await page.locator('a.fact').first().click();
    await expect(page.locator(wanted[0]![0]!)).toBeInViewport();
  });

  test(`the steps of the rail lead to the parts of the text: ${lang}`, async ({ page }) => {
    await open(page, lang);
    const steps = stepsOf(textOf(lang));
    const rail = page.locator('.rail a');
    await expect(rail).toHaveCount(steps.length);
    for (const [at, { id, title }] of steps.entries()) {
      await expect(rail.nth(at)).toHaveAttribute('href', `#${id}`);
      const heading = page.locator(`h2[id="${id}"]`);
      await expect(heading).toHaveText(title);
      // On a phone there is no rail; the same addresses work from a link.
      if (isPhone(page)) await open(page, lang, `#${id}`);
      else await rail.nth(at).click();
      await expect(heading).toBeInViewport();
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    }
  });
}
