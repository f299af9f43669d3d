// Finds a Chromium for the tests and measurements. A candidate counts only when it really starts and runs a page.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { binary } from './binary.mjs';
import { root } from './root.mjs';

/** For a machine without a display or a user account of its own, and so that the browser itself stays off the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LAUNCH_LIMIT = 45_000;
const DOWNLOAD_LIMIT = 180_000;
const PACKAGE_LIMIT = 300_000;

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Undefined when the browser starts and runs a script, else the reason why not. */
async function whyNot(executablePath) {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: chromiumFlags,
      timeout: LAUNCH_LIMIT,
    });
    try {
      const page = await browser.newPage();
      const sum = await page.evaluate(() => 1 + 1);
      return sum === 2 ? undefined : 'it runs no scripts';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return String(error.message).split('\n')[0];
  }
}

async function firstOf(candidates, places) {
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue;
    const reason = await whyNot(candidate);
    if (reason === undefined) return candidate;
    console.error(`${places}: ${candidate} does not start (${reason})`);
  }
  return undefined;
}

function run(command, args, timeout) {
  const result = spawnSync(command, args, { cwd: root, timeout, stdio: ['ignore', 'ignore', 2] });
  return result.status === 0;
}

function onTheSystem(places) {
  return firstOf(places, 'system');
}

async function playwrightsOwn() {
  const place = chromium.executablePath();
  if (!existsSync(place)) {
    console.error('No Chromium on this system; asking Playwright to download its own ...');
    // The download's own retries outlast any patience on a machine without a way out.
    run(process.execPath, [binary('playwright'), 'install', 'chromium'], DOWNLOAD_LIMIT);
  }
  return firstOf([place], 'Playwright');
}

async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Read when the package is imported: without it the shared libraries that it brings are not unpacked.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await firstOf([await packed.executablePath()], '@sparticuz/chromium');
  } catch (error) {
    console.error(`@sparticuz/chromium: ${error.message}`);
    return undefined;
  }
}

function fromPackageManager(places) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Chromium with apt-get ...');
  const quiet = ['-qq', '-y', '--no-install-recommends'];
  run('apt-get', ['update', '-qq'], PACKAGE_LIMIT);
  run('apt-get', ['install', ...quiet, 'chromium', 'fonts-noto-cjk'], PACKAGE_LIMIT);
  return firstOf(places, 'apt-get');
}

/**
 * The path of a Chromium that starts. `places` are where to look on the system before anything is fetched.
 * @param {readonly (string | undefined)[]} [places]
 * @returns {Promise<string>}
 */
export async function findChromium(
  places = [process.env.CHROMIUM_PATH, ...(usualPlaces[process.platform] ?? [])],
) {
  const found =
    (await onTheSystem(places)) ??
    (await playwrightsOwn()) ??
    (await fromPackage()) ??
    (await fromPackageManager(places));
  if (!found) {
    throw new Error(
      'No Chromium that starts was found. Install one, or set CHROMIUM_PATH to its executable.',
    );
  }
  return found;
}

// `node scripts/chromium.mjs` prints the path, for use by hand.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await findChromium());
}
