// While a run plays, the page stays free to answer: no task on the main thread takes longer than 50 ms.
import { expect, type Page } from '@playwright/test';
import { Hero, runFor, test } from './support.ts';

// Keeping a trace takes pictures on the very thread that is measured.
test.use({ trace: 'off' });

declare global {
  interface Window {
    longTasks: { week: number; ms: number }[];
  }
}

/** Plays from week 0 to the end. @returns the tasks that took longer than 50 ms, each with its week */
async function play(page: Page, hero: Hero): Promise<Window['longTasks']> {
  await hero.open();
  // What loading the page costs is another matter.
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      const week = Number(document.querySelector<HTMLInputElement>('.bars input')?.value);
      for (const { duration } of list.getEntries())
        window.longTasks.push({ week, ms: Math.round(duration) });
    }).observe({ type: 'longtask' });
  });
  await hero.main.click();
  await expect(hero.main).toHaveAccessibleName('Pause');
  await expect(hero.main).toHaveAccessibleName('Play', { timeout: 45_000 });
  await hero.shows(runFor(), runFor().lastWeek);
  return page.evaluate(() => window.longTasks);
}

test('playing from week 0 to the end, no task takes longer than 50 ms', async ({ page }) => {
  test.setTimeout(180_000);
  const hero = new Hero(page);
  // A busy machine takes the processor away now here, now there; work that is really too long is so in the same week
  // of every play. Played again only while some week is under suspicion.
  const plays = [await play(page, hero)];
  const suspects = (): number[] =>
    [...new Set(plays[0]?.map(({ week }) => week))].filter((week) =>
      plays.every((tasks) => tasks.some((task) => task.week === week)),
    );
  while (plays.length < 4 && suspects().length > 0) plays.push(await play(page, hero));
  expect(suspects(), `long tasks in each play: ${JSON.stringify(plays)}`).toEqual([]);
});
