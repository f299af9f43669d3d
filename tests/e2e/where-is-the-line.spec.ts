// Chapter 10: six plans sorted, one plan from recruiting to selling, signs lit by terms and by findings.
import { expect } from '@playwright/test';
import { outcomeOf } from '@/components/figures/recruit-or-sell/outcome.ts';
import { simulate, type Scenario } from '@/engine/index.ts';
import { formatMoney, formatPercent } from '@/i18n/format.ts';
import { planSorterWords } from '@/i18n/plan-sorter.ts';
import { recruitOrSellWords } from '@/i18n/recruit-or-sell.ts';
import { signsLitWords } from '@/i18n/signs-lit.ts';
import { planOf, retailPerWeekOf } from '@/scenario/case.ts';
import { scenarioOf } from '@/scenario/named.ts';
import { between, readingOf } from '@/scenario/recruit-or-sell.ts';
import { readPlans, readScenarios } from '../unit/scenario/records.ts';
import { BOTH, FOLDER, isPhone, liveFigure, test } from './support.ts';

const CHAPTER = 'chapters/where-is-the-line/';
const plain = (text: string): string => text.replaceAll('*', '');

for (const lang of BOTH)
  test(`six plans are sorted, kept and never graded: ${lang}`, async ({ page }) => {
    test.skip(isPhone(page) !== (lang === 'zh'), 'each language on one screen');
    await page.goto(`./${FOLDER[lang]}${CHAPTER}`);
    const w = planSorterWords[lang];
    let figure = await liveFigure(page, 'plan-sorter');
    const radio = (plan: number, place: number) =>
      figure.locator('.plan').nth(plan).locator('input').nth(place);
    await expect(figure.locator('.lit').first()).toBeHidden();
    // By keyboard: Space takes the first place, arrows go on, Tab leads to the next plan.
    await radio(0, 0).focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'Tab', 'Space'])
      await page.keyboard.press(key);
    await radio(5, 2).check();
    await expect(figure.locator('.live')).toHaveText(plain(w.sorting('3', '6')));
    await page.reload();
    figure = await liveFigure(page, 'plan-sorter');
    await expect(radio(0, 2)).toBeChecked();
    await figure.getByRole('button', { name: w.show }).click();
    await expect(figure.locator('.live')).toHaveText(
      plain(w.live({ all: '6', chinese: '4', american: '3' }) + w.yours('2', '1')),
    );
    await expect(figure.locator('.lit')).toHaveCount(6);
    await expect(figure.locator('.lit').first()).toBeVisible();
    await figure.getByRole('button', { name: w.clear }).click();
    await expect(figure.locator('input:checked[type=radio][name*=place]')).toHaveCount(0);
  });

const file = readPlans().get('recruit-or-sell')!;
function scenario(id: string): Scenario {
  const named = readScenarios().get(id)!;
  return scenarioOf(named, planOf(file, named.toggles), retailPerWeekOf(file, named.toggles));
}

test('from recruiting to selling: every step and rate gives the engine’s numbers', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'the same on every screen');
  await page.goto(`./${CHAPTER}`);
  const figure = await liveFigure(page, 'recruit-or-sell');
  const w = recruitOrSellWords.en;
  const from = scenario('pay-recruits');
  const to = scenario('pay-selling');
  const told = (percent: number, asks: number): string => {
    const run = simulate({
      ...from,
      ...between(readingOf(from), readingOf(to), percent),
      asking: { by: 'person', perWeek: asks },
    });
    const own = outcomeOf(run, percent);
    const back = formatPercent('en', own.back);
    const middle = formatMoney('en', own.middle, { sign: true, dp: 0 });
    const money = (fen: number): string => formatMoney('en', fen);
    const kept = money(own.kept);
    if (own.outside === 0) return plain(w.liveNone({ back, middle, kept }));
    const { together } = own;
    return plain(
      w.live({
        back,
        middle,
        kept,
        outside: money(own.outside),
        together: together > 0 ? w.gain(money(together)) : w.lose(money(-together)),
      }),
    );
  };
  const live = figure.locator('.live');
  await expect(live).toHaveText(told(0, 2));
  await figure.locator('#recruit-or-sell-percent').press('End');
  await expect(live).toHaveText(told(100, 2));
  await figure.locator('#recruit-or-sell-percent').fill('20');
  await expect(live).toHaveText(told(20, 2));
  await figure.locator('#recruit-or-sell-asks').press('End');
  await expect(live).toHaveText(told(20, 6));
});

test('a guess is laid over the column at fifty', async ({ page }) => {
  test.skip(isPhone(page), 'the same on every screen');
  await page.goto(`./${CHAPTER}`);
  const guess = await liveFigure(page, 'back-at-half-selling');
  await guess.locator('input[type=range]').fill('70');
  await guess.locator('.btn.hand').click();
  const figure = await liveFigure(page, 'recruit-or-sell');
  await expect(figure.locator('.backs .guess')).toHaveCount(1);
  await expect(figure.locator('.yours')).toContainText(recruitOrSellWords.en.guess('70%'));
});

test('signs are lit by a plan’s terms, and by findings with body and date', async ({ page }) => {
  test.skip(!isPhone(page), 'the same on every screen');
  await page.goto(`./${CHAPTER}`);
  const w = signsLitWords.en;
  const figure = await liveFigure(page, 'signs-lit');
  const live = figure.locator('.live');
  await expect(live).toHaveText(plain(w.livePlan({ letter: 'A', chinese: 1, parts: 0 })));
  await figure.locator('input[name="signs-lit-plan"][value="G"]').check();
  await expect(live).toHaveText(plain(w.livePlan({ letter: 'G', chinese: 0, parts: 1 })));
  await figure.locator('input[name="signs-lit-kind"][value="finding"]').check();
  await expect(live).toHaveText(plain(w.liveUnsaid('Gongxiaoshe, 2022')));
  await figure.locator('input[name="signs-lit-finding"][value="yunji"]').check();
  await expect(live).toHaveText(plain(w.liveFinding('Yunji, 2017', 3)));
  await expect(figure.locator('.seal')).toBeVisible();
  await figure.locator('input[name="signs-lit-finding"][value="huashengriji"]').check();
  await expect(figure.locator('.acts .k')).toHaveText([
    w.holds('February 2021'),
    w.first('14 March 2019'),
  ]);
  await expect(live).toHaveText(plain(w.liveUnsaid('Huasheng Riji, 2019 and 2021')));
  await figure.locator('input[name="signs-lit-finding"][value="wine"]').check();
  await expect(live).toHaveText(plain(w.liveFinding('A wine programme, 2022', 1)));
  // What the report does not name is not known; nothing was found to be absent.
  await expect(figure.locator('.signs > .present')).toHaveCount(1);
  await expect(figure.locator('.signs > .unknown')).toHaveCount(2);
  await expect(figure.locator('.signs > .absent')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what each plan pays for and which signs it has can be read', async ({ page }) => {
    test.skip(isPhone(page), 'the same on every screen');
    await page.goto(`./${CHAPTER}`);
    await expect(page.locator('#plan-sorter .lit').first()).toBeVisible();
    await expect(page.locator('#plan-sorter input[type=radio][name*=place]').first()).toBeHidden();
    await page.locator('#signs-lit input[value=table]').check();
    await expect(page.locator('#signs-lit .twin tbody tr')).toHaveCount(11);
  });
});
