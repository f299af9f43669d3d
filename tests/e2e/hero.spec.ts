// The live network on the home page: what the first screen holds, play, step and scrub, the two rates, the link.
import { expect, type Page } from '@playwright/test';
import { growthWords } from '@/i18n/growth.ts';
import { DEFAULT } from '@/scenario/reader.ts';
import {
  BOTH,
  FOLDER,
  Hero,
  peakOf,
  phaseOf,
  runFor,
  sentenceOf,
  tableOf,
  test,
} from './support.ts';

const run = runFor();
const peak = peakOf(run);
const MS_PER_WEEK = 560;

/** Lets weeks go by without their frames in between: time jumps, and each timer that is due fires once. */
async function playWeeks(page: Page, weeks: number): Promise<void> {
  for (let week = 0; week < weeks; week++) await page.clock.fastForward(MS_PER_WEEK);
}

for (const lang of BOTH) {
  test(`a phone's first screen holds claim, picture, sentence, play and both sliders: ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const hero = new Hero(page, lang);
    await hero.open();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    for (const part of [
      page.locator('h1'),
      hero.canvas,
      hero.sentence,
      hero.phase,
      hero.main,
      hero.slider('asks'),
      hero.slider('chance'),
    ])
      await expect(part).toBeInViewport({ ratio: 0.99 });
    await expect(hero.sentence).toHaveText(sentenceOf(lang, run, peak));
  });

  test(`every week's sentence has the engine's numbers, and its subject changes: ${lang}`, async ({
    page,
  }) => {
    const hero = new Hero(page, lang);
    await hero.open();
    const weeks = [0, 1, peak - 2, peak, peak + 1, peak + 2, run.ending!.week, run.lastWeek];
    const subjects = new Set<string>();
    for (const week of weeks) {
      await hero.hold(week);
      await hero.shows(run, week);
      subjects.add((await hero.phase.innerText()).replace(/[\d,]+/g, '#'));
    }
    // Start, growing, turning, falling, over.
    expect(subjects.size).toBe(5);
  });
}

test('what was built, what Node computes and what the worker computes are one run', async ({
  page,
}) => {
  const scenarios = [{}, { asks: 4.5, chance: 15, seed: 7 }, { asks: 1, chance: 45, seed: 9999 }];
  const hero = new Hero(page);
  for (const change of scenarios) {
    const { asks, chance, seed } = { ...DEFAULT, ...change };
    const expected = runFor(change);
    await hero.open(`?v=1&asks=${asks}&chance=${chance}&seed=${seed}&week=0`);
    await hero.shows(expected, 0);
    expect(await hero.table()).toEqual(tableOf('en', expected));
  }
});

test('play begins at week 0, pauses, goes on and stops at the end', async ({ page }) => {
  await page.clock.install({ time: 0 });
  const hero = new Hero(page);
  await hero.open();
  await page.clock.pauseAt(3_600_000);
  await hero.shows(run, peak);
  await hero.main.click();
  await expect(hero.main).toHaveAccessibleName('Pause');
  await hero.shows(run, 0);
  await playWeeks(page, 3);
  await hero.shows(run, 3);
  // Nothing is said while it moves.
  await expect(hero.spoken).toHaveText('');
  await hero.main.click();
  await expect(hero.main).toHaveAccessibleName('Play');
  await page.clock.runFor(1000);
  await expect(hero.spoken).toContainText(sentenceOf('en', run, 3));
  await playWeeks(page, 5);
  await hero.shows(run, 3);
  await hero.main.click();
  await playWeeks(page, 1);
  await hero.shows(run, 4);
  await playWeeks(page, run.lastWeek + 2);
  await hero.shows(run, run.lastWeek);
  await expect(hero.main).toHaveAccessibleName('Play');
  await page.clock.runFor(1000);
  await expect(hero.spoken).toContainText(sentenceOf('en', run, run.lastWeek));
  // From the end it begins again.
  await hero.main.click();
  await hero.shows(run, 0);
});

test('a finished arrival leaves the same picture as jumping to that week', async ({ page }) => {
  await page.clock.install({ time: 0 });
  const hero = new Hero(page);
  await hero.open();
  await page.clock.pauseAt(3_600_000);
  await hero.hold(peak - 1);
  await hero.main.click();
  await playWeeks(page, 1);
  await hero.main.click();
  await hero.shows(run, peak);
  await page.clock.runFor(40);
  await page.clock.fastForward(2_000);
  await page.clock.runFor(40);
  const arrived = await hero.picture();
  await hero.hold(0);
  await hero.hold(peak);
  await hero.shows(run, peak);
  await page.clock.runFor(40);
  expect((await hero.picture()) === arrived).toBe(true);
});

test('scrubbing back un-stops: numbers and picture equal the first visit', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open();
  const weeks = [2, peak - 1, peak + 2];
  const first = new Map<number, string>();
  for (const week of weeks) {
    await hero.hold(week);
    await hero.shows(run, week);
    first.set(week, await hero.finishedPicture());
  }
  expect(new Set(first.values()).size).toBe(weeks.length);
  await hero.hold(run.lastWeek);
  await hero.shows(run, run.lastWeek);
  for (const week of weeks.toReversed()) {
    await hero.hold(week);
    await hero.shows(run, week);
    expect((await hero.finishedPicture()) === first.get(week), `picture of week ${week}`).toBe(
      true,
    );
  }
});

test('steps go one week, and stop at both ends', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open('?week=1');
  await hero.back.click();
  await hero.shows(run, 0);
  await expect(hero.back).toBeDisabled();
  await hero.on.click();
  await hero.on.click();
  await hero.shows(run, 2);
  await hero.hold(run.lastWeek - 1);
  await hero.on.click();
  await hero.shows(run, run.lastWeek);
  await expect(hero.on).toBeDisabled();
});

test('moving a slider runs the town anew and keeps the week', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open('?week=9');
  await hero.slider('asks').fill('3.5');
  await hero.shows(runFor({ asks: 3.5 }), 9);
  await hero.slider('chance').fill('45');
  await hero.shows(runFor({ asks: 3.5, chance: 45 }), 9);
  await expect(hero.slider('asks')).toHaveAttribute('aria-valuetext', '3.5 friends a week');
  await expect(hero.slider('chance')).toHaveAttribute('aria-valuetext', '45 percent');
  expect(new URL(page.url()).search).toBe('?v=1&asks=3.5&chance=45&seed=1&week=9');
});

test('a slider moved through many values ends with the run of the last', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open('?week=5');
  await hero.slider('chance').evaluate((slider: HTMLInputElement) => {
    for (const value of ['35', '40', '45', '50', '55', '60', '20']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await hero.shows(runFor({ chance: 20 }), 5);
});

test('another town has another seed; starting again restores what the page opened with', async ({
  page,
}) => {
  const hero = new Hero(page);
  await hero.open('?week=9');
  await hero.tool('seed').click();
  await expect(hero.figure.locator('.seed')).toHaveText(growthWords.en.seedNow('2'));
  await hero.shows(runFor({ seed: 2 }), 9);
  await hero.slider('asks').fill('5');
  await hero.shows(runFor({ seed: 2, asks: 5 }), 9);
  await hero.tool('reset').click();
  await expect(hero.figure.locator('.seed')).toHaveText(growthWords.en.seedNow('1'));
  await expect(hero.slider('asks')).toHaveValue('2');
  await hero.shows(run, 0);
  await hero.hold(peak);
  await hero.shows(run, peak);
});

for (const lang of BOTH)
  test(`a run that fizzles says so in words: ${lang}`, async ({ page }) => {
    const small = runFor({ asks: 1, chance: 10 });
    expect(small.ending?.kind).toBe('fizzled');
    const hero = new Hero(page, lang);
    await hero.open(`?v=1&asks=1&chance=10&seed=1&week=${small.lastWeek}`);
    await hero.shows(small, small.lastWeek);
    await expect(hero.phase).toHaveText(phaseOf(lang, small, small.lastWeek));
  });

test('a run in which nobody asks or nobody agrees is shown like any other', async ({ page }) => {
  const hero = new Hero(page);
  for (const change of [
    { asks: 0, chance: 0 },
    { asks: 6, chance: 0 },
    { asks: 6, chance: 60 },
  ]) {
    const extreme = runFor(change);
    await hero.open(`?v=1&asks=${change.asks}&chance=${change.chance}&seed=1&week=0`);
    await hero.shows(extreme, 0);
    await hero.hold(extreme.lastWeek);
    await hero.shows(extreme, extreme.lastWeek);
  }
});

test('a copied link opens the same week of the same run, in either language', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const hero = new Hero(page);
  await hero.open();
  const expected = runFor({ chance: 25 });
  await hero.slider('chance').fill('25');
  await hero.hold(11);
  await hero.shows(expected, 11);
  await hero.tool('share').click();
  await expect(hero.figure.locator('.note')).toHaveText(growthWords.en.shared);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe('?v=1&asks=2&chance=25&seed=1&week=11');
  for (const lang of BOTH) {
    const other = new Hero(await context.newPage(), lang);
    const { search } = new URL(copied);
    await other.open(search);
    await other.shows(expected, 11);
    await expect(other.slider('chance')).toHaveValue('25');
    await expect(other.notice).toHaveCount(0);
  }
});

test('where copying is refused, the link is in the address bar and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const hero = new Hero(page);
  await hero.open();
  await hero.hold(4);
  await hero.tool('share').click();
  await expect(hero.figure.locator('.note')).toHaveText(growthWords.en.shareByHand);
  expect(new URL(page.url()).searchParams.get('week')).toBe('4');
});

test('the language switch keeps scenario and week, there and back', async ({ page }) => {
  const expected = runFor({ asks: 3, seed: 12 });
  const hero = new Hero(page);
  await hero.open('?v=1&asks=3&chance=30&seed=12&week=6');
  await hero.on.click();
  await hero.shows(expected, 7);
  await page.locator('[data-language]').click();
  await page.waitForURL(`**/${FOLDER.zh}?*`);
  const chinese = new Hero(page, 'zh');
  await chinese.ready();
  await chinese.shows(expected, 7);
  await chinese.on.click();
  await page.locator('[data-language]').click();
  await page.waitForURL((url) => !url.pathname.includes('/zh/'));
  await hero.ready();
  await hero.shows(expected, 8);
});

test('where no worker can be started the first run stays, and the page says why', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Real = Worker;
    window.Worker = class extends Real {
      override postMessage(): void {
        this.dispatchEvent(new ErrorEvent('error', { message: 'refused', cancelable: true }));
      }
    };
  });
  const hero = new Hero(page);
  await page.goto('./');
  await expect(hero.figure.locator('.note')).toHaveText(growthWords.en.noWorker);
  await expect(hero.sentence).toHaveText(sentenceOf('en', run, peak));
  await expect(hero.figure.locator('svg.first')).toBeVisible();
});
