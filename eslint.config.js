import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { houseRules } from './scripts/lint/house.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'coverage/',
    'test-results/',
    'playwright-report/',
  ]),
  // A rule that is wrong for a file is changed here, where it is seen, and not in a comment.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte', '.astro'],
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // Links are built by one helper that knows the language and the base path; there is no SvelteKit router.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.{ts,js}'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    // Typed arrays are read in loops that cannot leave them; a check at every read would only cost time.
    files: ['src/engine/**/*.ts', 'src/components/**/*.{ts,svelte}', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  houseRules,
);
