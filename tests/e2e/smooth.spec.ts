// While a run plays, the page stays free to answer: no task on the main thread takes longer than 50 ms.
import { expect } from '@playwright/test';
import { Hero, runFor, test } from './support.ts';

declare global {
  interface Window {
    longTasks: { start: number; duration: number }[];
  }
}

test('playing from week 0 to the end, no task takes longer than 50 ms', async ({ page }) => {
  test.setTimeout(60_000);
  const hero = new Hero(page);
  await hero.open();
  // What loading the page costs is another matter.
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.longTasks.push({ start: Math.round(startTime), duration: Math.round(duration) });
    }).observe({ type: 'longtask' });
  });
  await hero.main.click();
  await expect(hero.main).toHaveAccessibleName('Pause');
  await expect(hero.main).toHaveAccessibleName('Play', { timeout: 45_000 });
  await hero.shows(runFor(), runFor().lastWeek);
  expect(await page.evaluate(() => window.longTasks)).toEqual([]);
});
