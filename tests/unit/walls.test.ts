// Proves that the walls between rooms stand: each forbidden import is reported, each allowed one is not.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { houseRules } from '../../scripts/lint/house.mjs';
import { root } from '../../scripts/root.mjs';

const lint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: ts.parser } }, ...houseRules],
});

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await lint.lintText(code, { filePath: join(root, 'src', file) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const from = (specifier: string) => `import { x } from '${specifier}'; export const y = x;`;

const forbidden: [file: string, specifier: string][] = [
  ['engine/run.ts', '@/scenario/schema'],
  ['engine/run.ts', '@/i18n/en'],
  ['engine/run.ts', '../scenario/schema'],
  ['engine/deep/run.ts', '../../i18n/en'],
  ['engine/run.ts', 'd3-array'],
  ['engine/run.ts', 'zod'],
  ['engine/run.ts', 'node:fs'],
  ['scenario/schema.ts', '@/worker/client'],
  ['scenario/schema.ts', '@/i18n/en'],
  ['scenario/schema.ts', '../engine/run'],
  ['worker/client.ts', '@/components/charts/axis'],
  ['worker/client.ts', '@/i18n/en'],
  ['i18n/en.ts', '@/engine/run'],
  ['i18n/en.ts', '@/scenario/schema'],
  ['components/charts/axis.ts', '@/engine/run'],
  ['components/charts/axis.ts', '@/worker/client'],
  ['components/charts/axis.ts', '@/components/controls/slider'],
  ['components/controls/slider.ts', '@/engine/run'],
  ['components/controls/slider.ts', '@/components/figures/growth/marks'],
  ['components/figures/growth/model.ts', '@/components/figures/ladder/model'],
  ['components/figures/growth/model.ts', '../ladder/model'],
  ['components/figures/growth/model.ts', '@/components/figures/growth-too/model'],
  ['components/figures/growth/model.ts', '@/worker/sim.worker'],
  ['components/figures/growth/model.ts', '@/components/chapter/live'],
  ['components/figures/growth/model.ts', '@/layouts/page'],
  ['components/chapter/live.ts', '@/worker/client'],
  ['components/chapter/live.ts', '@/components/site/header'],
  ['components/site/header.ts', '@/engine/run'],
  ['components/site/header.ts', '@/components/chapter/live'],
  ['layouts/page.ts', '@/components/figures/growth/model'],
  ['layouts/page.ts', '@/engine/run'],
  ['pages/index.ts', '@/engine/run'],
  ['pages/index.ts', '@/worker/client'],
  ['content/cases.ts', '@/components/site/header'],
  ['content.config.ts', '@/components/site/header'],
  ['styles/tokens.ts', '@/i18n/en'],
  ['elsewhere/thing.ts', '@/i18n/en'],
  // A way round by dots inside the alias.
  ['scenario/schema.ts', '@/engine/../worker/client'],
];

const allowed: [file: string, specifier: string][] = [
  ['engine/run.ts', './random'],
  ['engine/deep/run.ts', '../random'],
  ['engine/run.ts', 'zod/mini'],
  ['scenario/schema.ts', '@/engine/run'],
  ['worker/client.ts', '@/engine/run'],
  ['worker/client.ts', '@/scenario/schema'],
  ['components/charts/axis.ts', '@/i18n/en'],
  ['components/charts/axis.ts', '@/scenario/schema'],
  ['components/charts/axis.ts', 'd3-scale'],
  ['components/controls/slider.ts', '@/scenario/schema'],
  ['components/figures/growth/model.ts', './marks'],
  ['components/figures/growth/model.ts', '@/worker/client'],
  ['components/figures/growth/model.ts', '@/components/charts/axis'],
  ['components/figures/growth/model.ts', '@/components/controls/slider'],
  ['components/chapter/live.ts', '@/components/figures/growth/model'],
  ['components/chapter/live.ts', '@/content/facts'],
  ['components/chapter/live.ts', '@/content'],
  ['components/site/header.ts', '@/i18n/en'],
  ['layouts/page.ts', '@/components/site/header'],
  ['layouts/page.ts', '@/styles/tokens'],
  ['pages/index.ts', '@/layouts/page'],
  ['pages/index.ts', '@/engine'],
  ['pages/zh/index.ts', '@/components/figures/growth/model'],
  ['content/cases.ts', '@/scenario/schema'],
];

describe('walls between rooms', () => {
  test.each(forbidden)('%s may not know %s', async (file, specifier) => {
    expect(await rulesBroken(file, from(specifier))).toEqual(['walls/between']);
  });

  test.each(allowed)('%s may know %s', async (file, specifier) => {
    expect(await rulesBroken(file, from(specifier))).toEqual([]);
  });

  const ways = {
    'export from': "export { x } from '@/worker/client';",
    'export all': "export * from '@/worker/client';",
    'import()': "export const x = import('@/worker/client');",
    'a type by import()': "export type X = import('@/worker/client').X;",
    'an address': "export const x = new URL('../worker/client', import.meta.url);",
  };
  test.each(Object.entries(ways))('%s is an import too', async (_, code) => {
    expect(await rulesBroken('scenario/schema.ts', code)).toEqual(['walls/between']);
  });

  test("charts may know the engine's types only", async () => {
    const file = 'components/charts/axis.ts';
    const typesOnly = "import type { Run } from '@/engine/run'; export type R = Run;";
    const inline = "import { type Run } from '@/engine/run'; export type R = Run;";
    const mixed = "import { type Run, run } from '@/engine/run'; export const r: Run = run();";
    expect(await rulesBroken(file, typesOnly)).toEqual([]);
    expect(await rulesBroken(file, inline)).toEqual([]);
    expect(await rulesBroken(file, mixed)).toEqual(['walls/between']);
  });
});

describe('the engine is the same everywhere', () => {
  const impure = {
    'no-restricted-properties': ['Math.random()', 'Math.exp(1)', 'Math.log1p(1)', 'Math.pow(2, 3)'],
    'no-restricted-globals': [
      'Date.now()',
      'performance.now()',
      'window',
      'document',
      'globalThis',
    ],
    'no-restricted-syntax': ['2 ** 3'],
  };
  const cases = Object.entries(impure).flatMap(([rule, codes]) =>
    codes.map((code) => [code, rule] as const),
  );
  test.each(cases)('%s is refused', async (code, rule) => {
    expect(await rulesBroken('engine/run.ts', `export const x = ${code};`)).toEqual([rule]);
    expect(await rulesBroken('components/charts/axis.ts', `export const x = ${code};`)).toEqual([]);
  });

  test('what is exact is allowed', async () => {
    const code = 'export const x = Math.sqrt(2) + Math.imul(3, 4) + Math.floor(1.5) / 2;';
    expect(await rulesBroken('engine/run.ts', code)).toEqual([]);
  });
});

describe("the project's own configuration", () => {
  const config = new ESLint({ cwd: root });
  const files = ['engine/run.ts', 'components/site/Header.astro', 'components/charts/Axis.svelte'];
  test.each(files)('holds the walls in %s', async (file) => {
    const found = (await config.calculateConfigForFile(join(root, 'src', file))) as {
      rules: Record<string, [number]>;
    };
    expect(found.rules['walls/between']?.[0]).toBe(2);
    expect(found.rules['@typescript-eslint/no-explicit-any']?.[0]).toBe(2);
  });
});
