// Start-up and frames of the home page in a browser without a graphics card: the built site, desk and phone.
// Times are wall-clock unless it says processor: those leave out what else the machine is doing.
import { quantile, spent, startPage } from './support/browser.mjs';

const PLAY_MS = 12_000;
const views = [
  ['desk 1440', { viewport: { width: 1440, height: 900 } }],
  [
    'phone 390',
    { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  ],
];

const site = await startPage();

/** What the page's own clock says of its start. */
function startUp() {
  return new Promise((resolve) => {
    const seen = { shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      if (document.querySelector('.hero-figure')?.dataset.live !== 'true') {
        setTimeout(look, 5);
        return;
      }
      const live = performance.now();
      setTimeout(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        resolve({ paint: paint?.startTime ?? NaN, live, shift: seen.shift });
      }, 500);
    };
    look();
  });
}

const ms = (value) => `${value.toFixed(1)} ms`;

for (const [name, options] of views) {
  const page = await site.open(options);
  await page.goto(site.address(''), { waitUntil: 'commit' });
  const start = await page.evaluate(startUp);
  console.log(
    `${name}: first paint ${ms(start.paint)}, simulated and live ${ms(start.live)}, layout shift ${start.shift.toFixed(3)}`,
  );
  const { gaps, tasks } = await spent(site.browser, page, async () => {
    await page.locator('.tp button').first().click();
    await page.waitForTimeout(PLAY_MS);
  });
  console.log(
    `${name}: while it plays, ${gaps.length} frames, median ${ms(quantile(gaps, 0.5))}, p95 ${ms(quantile(gaps, 0.95))}; longest task ${ms(tasks.at(-1) ?? 0)} of the processor`,
  );
  await page.context().close();
}
await site.close();
