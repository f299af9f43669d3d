// An embedded figure loads its own styles: an Astro integration that takes the others out of its page.
//
// One page file makes the pages of all figures, so Astro links the styles of all of them in each. A stylesheet of a
// component names its scope in every rule (`.svelte-1abc`, `[data-astro-cid-xyz]`), and whatever it may style names the
// same scope: in the page or in a script that the page can come to load. One whose scopes are nowhere is of another figure.
// What also styles the page itself (`:root`) is everybody's, whoever else's rules travel with it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, distFolder, readPages, target } from './dist.mjs';
import { tagsOf } from './html.mjs';
import { scriptsOf } from './weight.mjs';

const FIGURE = /\/embed\/[^/]+\/[^/]+\/$/;
const LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const SCOPE = /\bsvelte-[a-z0-9]+\b|\bdata-astro-cid-[a-z0-9]+\b/g;

const scopes = new Map();
function scopesOf(file) {
  if (!scopes.has(file)) {
    const named = bytesOf(file).toString('utf8').match(SCOPE) ?? [];
    scopes.set(file, [...new Set(named)]);
  }
  return scopes.get(file);
}

/** A page without the stylesheets of which it can use nothing. */
function ownOnly({ path, html }) {
  const scripts = [...scriptsOf(tagsOf(html), path)].map((file) => bytesOf(file).toString('utf8'));
  const uses = (scope) => [html, ...scripts].some((text) => text.includes(scope));
  return html.replace(LINK, (link, address) => {
    const { file } = target(address, path);
    if (/:root\s*[{,]/.test(bytesOf(file).toString('utf8'))) return link;
    const own = scopesOf(file);
    return own.length === 0 || own.some(uses) ? link : '';
  });
}

export default function ownStyles() {
  return {
    name: 'own-styles',
    hooks: {
      'astro:build:done': () => {
        for (const page of readPages().filter(({ path }) => FIGURE.test(path)))
          writeFileSync(join(distFolder, page.file), ownOnly(page));
      },
    },
  };
}
