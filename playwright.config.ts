import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/chromium.mjs';

// npm test sets both; without them Playwright's own browser is used and a usual port.
const executablePath = process.env['CHROMIUM_PATH'];
const port = process.env['E2E_PORT'] ?? '4455';
const address = `http://127.0.0.1:${port}${process.env['SITE_BASE'] ?? '/'}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    trace: 'off',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What hangs on no screen is done on the other; every figure is used by touch in figures.spec.ts.
      testIgnore:
        /(cases|embed|links|more-levels|motion|sandbox|weight|where-is-the-line)\.spec\.ts$/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/preview.mjs`,
    env: { PORT: port, HOST: '127.0.0.1' },
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
