// For readers who asked their system for less motion: nothing moves, and nothing is lost.
import { expect, type Page } from '@playwright/test';
import { Hero, peakOf, runFor, test } from './support.ts';

const run = runFor();

/** How many frames the page asks for in a second. */
async function framesInASecond(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = window.framesAskedFor;
        setTimeout(() => {
          resolve(window.framesAskedFor - before);
        }, 1000);
      }),
  );
}

declare global {
  interface Window {
    framesAskedFor: number;
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.framesAskedFor = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      window.framesAskedFor += 1;
      return ask(callback);
    };
  });
});

test.describe('with reduced motion', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('the page opens at the end, and nothing runs', async ({ page }) => {
    const hero = new Hero(page);
    await hero.open();
    await hero.shows(run, run.lastWeek);
    await expect(hero.main).toHaveAccessibleName('Show the end');
    expect(await framesInASecond(page)).toBeLessThanOrEqual(4);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('any week can be held, and “Show the end” goes there at once', async ({ page }) => {
    const hero = new Hero(page);
    await hero.open('?week=3');
    await hero.shows(run, 3);
    await hero.on.click();
    await hero.shows(run, 4);
    await hero.back.click();
    await hero.shows(run, 3);
    await hero.main.click();
    await hero.shows(run, run.lastWeek);
    await expect(hero.spoken).not.toBeEmpty();
    await hero.finishedPicture();
    expect(await framesInASecond(page)).toBeLessThanOrEqual(4);
  });

  test('its end is the end of the run that moves, numbers and picture', async ({ page }) => {
    const hero = new Hero(page);
    await hero.open();
    await hero.shows(run, run.lastWeek);
    const still = await hero.finishedPicture();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await hero.open(`?week=${run.lastWeek - 1}`);
    await expect(hero.main).toHaveAccessibleName('Play');
    await hero.main.click();
    await hero.shows(run, run.lastWeek);
    await expect(hero.main).toHaveAccessibleName('Play');
    await expect.poll(async () => (await hero.picture()) === still).toBe(true);
  });
});

test('movement stops as soon as the reader asks the system for less', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open();
  await hero.main.click();
  await expect(hero.main).toHaveAccessibleName('Pause');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(hero.main).toHaveAccessibleName('Show the end');
  const week = await hero.weeks.inputValue();
  await framesInASecond(page);
  expect(await hero.weeks.inputValue()).toBe(week);
});

test('nothing plays by itself', async ({ page }) => {
  const hero = new Hero(page);
  await hero.open();
  await hero.shows(run, peakOf(run));
  expect(await framesInASecond(page)).toBeLessThanOrEqual(4);
  await hero.shows(run, peakOf(run));
});
