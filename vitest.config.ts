import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('src', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        // Svelte's plugin, because a test may render a component the way the build does (svelte/server).
        plugins: [svelte()],
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,claims,parity,validation}/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // Reads dist: build first.
        resolve: { alias },
        test: {
          name: 'build',
          environment: 'node',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
