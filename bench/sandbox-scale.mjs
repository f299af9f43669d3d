// A city of a million in the sandbox, in a browser without a graphics card: how long a run takes, and what its frames
// and tasks cost while it plays and while it is scrubbed. Processor times leave out what else the machine is doing.
import { quantile, spent, startPage } from './support/browser.mjs';

const PLAY_MS = 12_000;
const SCRUBS = 60;
const TARGETS = { p95: 17.5, task: 50 };

const site = await startPage();
for (const people of [100_000, 1_000_000]) {
  const page = await site.open({ viewport: { width: 1440, height: 900 } });
  const asked = Date.now();
  await page.goto(site.address(`sandbox/?people=${people}&week=0`), { waitUntil: 'commit' });
  const slider = page.locator('#sandbox .bars input[type=range]');
  await page.locator('#sandbox').scrollIntoViewIfNeeded();
  await page.locator('.framed[data-live=true]').waitFor({ timeout: 120_000 });
  console.log(
    `\n${people} people: from the address to the run ${Date.now() - asked} ms (page, worker, run)`,
  );
  await page.waitForTimeout(2000);

  const report = async (what, act) => {
    const { gaps, tasks, scripts } = await spent(site.browser, page, act);
    console.log(
      `${what}: ${gaps.length} frames, median ${quantile(gaps, 0.5).toFixed(1)} ms, p95 ${quantile(gaps, 0.95).toFixed(1)} ms ` +
        `(target ${TARGETS.p95}); drawing script a frame median ${quantile(scripts, 0.5).toFixed(1)}, p95 ${quantile(scripts, 0.95).toFixed(1)} ms; ` +
        `longest task ${(tasks.at(-1) ?? 0).toFixed(1)} ms of the processor (target ${TARGETS.task})`,
    );
  };
  await report('it plays', async () => {
    await page.locator('#sandbox .tp button').first().click();
    await page.waitForTimeout(PLAY_MS);
    await page.locator('#sandbox .tp button').first().click();
  });
  const last = Number(await slider.getAttribute('max'));
  await report('it is scrubbed', async () => {
    for (let i = 0; i < SCRUBS; i++) {
      await slider.fill(String((i * 7) % (last + 1)));
      await page.waitForTimeout(50);
    }
  });
  await page.context().close();
}
await site.close();
