// The house rules that need no types, apart from the rest so that they can be tested on pieces of text.
import { sameEverywhere } from './same-everywhere.mjs';
import { wallsPlugin } from './walls.mjs';

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
  {
    files: ['src/**/*.{ts,svelte,astro}', 'src/**/*.astro/*.ts'],
    plugins: { walls: wallsPlugin },
    rules: { 'walls/between': 'error' },
  },
  { files: ['src/engine/**/*.ts'], rules: sameEverywhere },
];
