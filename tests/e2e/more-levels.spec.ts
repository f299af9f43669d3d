// Chapter 5: levels on a fixed budget, who gets the pay, fifty-one levels.
import { expect } from '@playwright/test';
import { paySpreadOf } from '@/components/figures/lorenz/pay.ts';
import { tellLevel } from '@/components/figures/network-levels/levels.ts';
import { levelsViews } from '@/components/figures/network-levels/views.ts';
import { outcomesByLevel } from '@/components/figures/pay-by-level/outcomes.ts';
import { simulate } from '@/engine/index.ts';
import { formatCount, formatPercent } from '@/i18n/format.ts';
import { lorenzWords } from '@/i18n/lorenz.ts';
import { networkLevelsWords } from '@/i18n/network-levels.ts';
import { payByLevelWords } from '@/i18n/pay-by-level.ts';
import { payByLevel, peopleNeeded } from '@/scenario/by-level.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { BOTH, FOLDER, liveFigure, test } from './support.ts';

const CHAPTER = 'chapters/more-levels/';
const share = (value: number): string => formatPercent('en', value, 1);

for (const lang of BOTH)
  test(`more levels on the same money: ${lang}`, async ({ page }) => {
    await page.goto(`./${FOLDER[lang]}${CHAPTER}`);
    const figure = await liveFigure(page, 'pay-by-level');
    const outcomes = outcomesByLevel(10_000, DEFAULT.seed);
    const w = payByLevelWords[lang];
    for (const [levels, percent] of [
      [1, 60],
      [3, 60],
      [2, 40],
      [10, 100],
    ] as const) {
      await figure.locator('#pay-by-level-levels').fill(String(levels));
      await figure.locator('#pay-by-level-percent').fill(String(percent));
      const own = outcomes.filter((each) => each.percent === percent);
      const { notBack } = own.find((each) => each.levels === levels)!;
      const told = w.live({
        percent: `${percent}%`,
        levels,
        each: formatPercent(lang, percent / 100 / levels, 1),
        needed: formatCount(lang, peopleNeeded(levels, percent)),
        notBack: formatPercent(lang, notBack, 1),
      });
      await expect(figure.locator('.live')).toHaveText(told.replaceAll('*', ''));
      await expect(figure.locator('.twin tbody td:nth-child(4)')).toHaveText(
        own.map((each) => formatPercent(lang, each.notBack, 1)),
      );
    }
  });

test('a guess about three levels is laid over their column', async ({ page }) => {
  await page.goto(`./${CHAPTER}`);
  const guess = await liveFigure(page, 'losers-with-three-levels');
  await guess.locator('input[type=range]').fill('40');
  await guess.locator('.btn.hand').click();
  const figure = await liveFigure(page, 'pay-by-level');
  await expect(figure.locator('.column .guess')).toHaveCount(1);
  await expect(figure.locator('.yours')).toContainText(payByLevelWords.en.guess('40'));
});

test('who gets the pay: levels and rates, by keyboard, give the engine’s numbers', async ({
  page,
}) => {
  await page.goto(`./${CHAPTER}`);
  const figure = await liveFigure(page, 'lorenz');
  const w = lorenzWords.en;
  const told = (levels: number, reader: Partial<ReaderScenario>): string => {
    const run = simulate(toScenario({ ...DEFAULT, ...reader }, payByLevel(levels, 60)));
    const spread = paySpreadOf(run);
    const members = formatCount('en', spread.members);
    const sentence =
      spread.nothing < 1
        ? w.live({
            levels: w.levelWords(levels),
            members,
            nothing: share(spread.nothing),
            top: share(spread.top),
            notBack: share(spread.notBack),
          })
        : w.unpaid(members);
    return sentence.replaceAll('*', '');
  };
  const live = figure.locator('.live');
  await expect(live).toContainText(told(1, {}));
  await figure.locator('#lorenz-levels').press('End');
  await expect(live).toContainText(told(10, {}));
  await figure.locator('#lorenz-levels').fill('3');
  await figure.locator('#lorenz-asks').press('End');
  await figure.locator('#lorenz-chance').press('End');
  await expect(live).toContainText(told(3, { asks: 6, chance: 60 }));
  await figure.locator('#lorenz-asks').press('Home');
  await expect(live).toContainText(told(3, { asks: 0, chance: 60 }));
});

test('fifty-one levels: each is told, as one network and as many', async ({ page }) => {
  await page.goto(`./${CHAPTER}`);
  const figure = await liveFigure(page, 'network-levels');
  const members = 21_496_085;
  const w = networkLevelsWords.en;
  const slider = figure.locator('#network-levels-level');
  const live = figure.locator('.live');
  await expect(figure.locator('h3')).toHaveText(w.claim('51', '42', '17'));
  await slider.press('End');
  await expect(live).toHaveText(w.nobody({ level: '51', deepest: '42' }).replaceAll('*', ''));
  await slider.press('Home');
  await expect(live).toContainText('1 person stands on level 1, with 0 on the levels above');
  await figure.getByText(w.tops(31_530, '31,530'), { exact: true }).click();
  await expect(figure.locator('h3')).toHaveText(w.claim('51', '25', '7'));
  const [view] = levelsViews(members, 51, [31_530]);
  await expect(figure.locator('.twin tbody td:nth-child(2)').nth(6)).toHaveText(
    formatCount('en', tellLevel(view!, 7, members).people),
  );
});
