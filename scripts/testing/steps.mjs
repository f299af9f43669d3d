// What `npm test` checks, in order. `needs` names the steps without whose result a step is pointless; `after`
// those it waits for, though it can do something without them; `slots` is how much of the two cores it
// takes for itself. Every tool is run by this very Node.
import { join } from 'node:path';
import { binary } from '../binary.mjs';
import { root } from '../root.mjs';
import { countPlaywright, countVitest } from './count.mjs';

/** Reports are kept outside test-results, which Playwright empties when it starts. */
export const reportFolder = join(root, '.cache/test');
const unitReport = join(reportFolder, 'unit.json');
const distReport = join(reportFolder, 'dist.json');
const e2eReport = join(reportFolder, 'e2e.json');

const vitest = (project, report) => [
  binary('vitest'),
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} what
 * @property {string[]} [needs]
 * @property {string[]} [after]
 * @property {number} [slots]
 * @property {boolean} [show] print its output even when it passes
 * @property {() => string[]} command arguments for Node
 * @property {() => Promise<Record<string, string>>} [environment] found out just before the step runs
 * @property {string} [report] a JSON report, removed before the step so that an old one is never counted
 * @property {(file: string) => { passed: number, failed: number, skipped: number }} [count]
 */

/** @type {Step[]} */
export const steps = [
  {
    name: 'sync',
    what: 'content is valid and its types are written',
    // Alone: everything after it reads the types that it writes.
    slots: 2,
    command: () => [binary('astro'), 'sync'],
  },
  {
    name: 'build',
    what: 'the site builds',
    needs: ['sync'],
    // Alone as well: a build writes those types anew while it runs.
    slots: 2,
    command: () => [binary('astro'), 'build'],
  },
  {
    name: 'eslint',
    what: 'code rules and the walls between rooms',
    after: ['sync'],
    command: () => [binary('eslint'), '.', '--max-warnings=0'],
  },
  {
    name: 'types',
    what: 'types of .ts and .astro files',
    after: ['sync'],
    command: () => [
      binary('@astrojs/check', 'astro-check'),
      '--minimumSeverity',
      'warning',
      '--minimumFailingSeverity',
      'warning',
    ],
  },
  {
    name: 'svelte',
    what: 'types of .svelte files, which the step before does not read',
    after: ['sync'],
    command: () => [
      binary('svelte-check'),
      '--tsconfig',
      'tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  {
    name: 'stylelint',
    what: 'style rules',
    command: () => [binary('stylelint'), 'src/**/*.{css,svelte,astro}', '--max-warnings=0'],
  },
  {
    name: 'knip',
    what: 'no unused file, export or package',
    command: () => [binary('knip'), '--no-progress', '--no-config-hints'],
  },
  {
    name: 'prettier',
    what: 'formatting',
    command: () => [binary('prettier'), '--check', '--log-level=warn', '.'],
  },
  {
    name: 'unit',
    what: 'unit and property tests, claims, parity',
    after: ['sync'],
    command: () => vitest('unit', unitReport),
    report: unitReport,
    count: countVitest,
  },
  {
    name: 'html',
    what: 'HTML of the built site',
    needs: ['build'],
    command: () => [binary('html-validate'), '--max-warnings=0', 'dist/**/*.html'],
  },
  {
    name: 'dist',
    what: 'the built site: policy, weight, languages, links',
    needs: ['build'],
    show: true,
    command: () => vitest('build', distReport),
    report: distReport,
    count: countVitest,
  },
  {
    name: 'e2e',
    what: "readers' journeys in a browser",
    needs: ['build'],
    // Two browsers of its own; anything beside them would make its timings mean nothing.
    slots: 2,
    command: () => [binary('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    environment: async () => {
      const [{ findChromium }, { freePort }] = await Promise.all([
        import('../chromium.mjs'),
        import('../port.mjs'),
      ]);
      return {
        CHROMIUM_PATH: await findChromium(),
        E2E_PORT: String(await freePort(4455)),
        PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
      };
    },
    report: e2eReport,
    count: countPlaywright,
  },
];
