// What measurements in a browser share: the built site on a port of its own, and what an action costs the main thread.
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { freePort } from '../../scripts/port.mjs';
import { root } from '../../scripts/root.mjs';

/** Serves dist/ and starts a browser without a graphics card; says so and ends if there is no dist/. */
export async function startPage() {
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
  return {
    browser,
    address: (path) => `http://127.0.0.1:${port}/${path}`,
    open: async (options) => (await browser.newContext(options)).newPage(),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** @param sorted ascending @param share 0 to 1 */
export function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const ascending = (numbers) => numbers.sort((a, b) => a - b);

/**
 * What the main thread spends while something happens, each ascending, in ms: gaps between frames by the wall clock;
 * tasks, and scripts run for animation frames, in processor time.
 */
export async function spent(browser, page, act) {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await page.evaluate(() => {
    const gaps = [];
    let last = performance.now();
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      globalThis.frameGaps.next = requestAnimationFrame(step);
    };
    globalThis.frameGaps = { gaps, next: requestAnimationFrame(step) };
  });
  await act();
  const gaps = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.frameGaps.next);
    return globalThis.frameGaps.gaps.slice(2);
  });
  const events = JSON.parse(await browser.stopTracing()).traceEvents;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const costOf = (pattern) =>
    ascending(
      events
        .filter(
          ({ ph, name, pid, tid }) => ph === 'X' && pattern.test(name) && main.has(`${pid}:${tid}`),
        )
        .map(({ tdur = 0 }) => tdur / 1000),
    );
  return {
    gaps: ascending(gaps),
    tasks: costOf(/RunTask$/),
    scripts: costOf(/^FireAnimationFrame$/),
  };
}
