import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import oneLanguage from './scripts/one-language.mjs';
import ownStyles from './scripts/own-styles.mjs';

// A host that serves from a folder sets SITE_BASE; the address is used for the sitemap and canonical links only.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

// What pages load together travels in one file: apart, each small file is compressed without knowing the others and
// names again what it takes from them. The bundler sorts modules by who asks for them, which is finer than that.
const packed = [
  {
    name: 'island',
    test: /node_modules\/(svelte|esm-env|clsx)\/|charts\/(Icon|Table|paths)\.|controls\/Slider\.|i18n\/(format|lang|words)\./,
  },
  {
    name: 'figure',
    test: /charts\/(FigureFrame|Sentence|weeks)\.|scenario\/guesses\.|i18n\/frame\./,
  },
  {
    name: 'count',
    test: /engine\/(counts|by-member)\./,
  },
];

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Inline styles would need 'unsafe-inline' in the security policy below.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh'],
    routing: { prefixDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    svelte(),
    oneLanguage(),
    ownStyles(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
      // Made for others' pages, not places of their own.
      filter: (page) => !/\/embed\/./.test(page),
    }),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: packed } } } } },
    },
  },
});
