// Start-up and frames of the home page in a browser without a graphics card: the built site, desk and phone.
// Times are wall-clock unless it says processor: those leave out what else the machine is doing.
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { freePort } from '../scripts/port.mjs';
import { root } from '../scripts/root.mjs';

const PLAY_MS = 12_000;
const views = [
  ['desk 1440', { viewport: { width: 1440, height: 900 } }],
  [
    'phone 390',
    { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  ],
];

if (!existsSync(join(root, 'dist/index.html'))) {
  console.error(
    'There is no dist/ to measure: run npm start once, or node scripts/astro.mjs build',
  );
  process.exit(1);
}

const port = await freePort(4600);
const server = spawn(process.execPath, [join(root, 'scripts/preview.mjs')], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumFlags, '--disable-gpu'],
});

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

function frames(length) {
  return new Promise((resolve) => {
    const gaps = [];
    const begin = performance.now();
    let last = begin;
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      if (now - begin < length) requestAnimationFrame(step);
      else resolve(gaps.slice(2).sort((a, b) => a - b));
    };
    requestAnimationFrame(step);
  });
}

/** Processor time of the main thread's tasks, longest first, in ms. */
function tasksOf(trace) {
  const events = JSON.parse(trace).traceEvents;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return events
    .filter(
      ({ ph, name, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && main.has(`${pid}:${tid}`),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const ms = (value) => `${value.toFixed(1)} ms`;

for (const [name, options] of views) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
  const start = await page.evaluate(startUp);
  console.log(
    `${name}: first paint ${ms(start.paint)}, simulated and live ${ms(start.live)}, layout shift ${start.shift.toFixed(3)}`,
  );
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await page.locator('.tp button').first().click();
  const gaps = await page.evaluate(frames, PLAY_MS);
  const tasks = tasksOf(await browser.stopTracing());
  console.log(
    `${name}: while it plays, ${gaps.length} frames, median ${ms(at(gaps, 0.5))}, p95 ${ms(at(gaps, 0.95))}; longest task ${ms(tasks[0] ?? 0)} of the processor`,
  );
  await context.close();
}
await browser.close();
server.kill();
