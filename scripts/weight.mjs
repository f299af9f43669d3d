// What a page weighs on the way to a reader, counted from the built files: gzip level 9, in bytes.
// `node scripts/weight.mjs` prints the table.
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bytesOf, isFile, readPages, target } from './dist.mjs';
import { tagsOf } from './html.mjs';

const sizes = new Map();
function zipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(bytesOf(file), { level: 9 }).length);
  return sizes.get(file);
}
const sum = (files, size) => [...files].reduce((total, file) => total + size(file), 0);

const STATIC_IMPORT = /\b(?:import|export)\b\s*(?:[\w$*{}\s,]+?\bfrom\s*)?["']([^"']+\.m?js)["']/g;
const ANY_SCRIPT_NAME = /["'`]([^"'`\s]+\.m?js)["'`]/g;

/** A name in a script is relative to it ('./a.js'), to the host ('/assets/a.js') or to the site ('assets/a.js'). */
function resolveName(name, from) {
  const places = [target(name, `/${from}`)?.file, target(posix.join('/', name), '/')?.file];
  return places.find((file) => file !== undefined && isFile(file));
}

function named(file, pattern) {
  const text = bytesOf(file).toString('utf8');
  return [...text.matchAll(pattern)]
    .map(([, name]) => resolveName(name, file))
    .filter((found) => found !== undefined && found !== file);
}

function closure(start, next) {
  const reached = new Set(start);
  for (const file of reached) for (const other of next(file)) reached.add(other);
  return reached;
}

/** @param seen whether the reader has scrolled through the whole page */
function scripts(tags, path, seen) {
  const addresses = tags.flatMap(({ name, attributes }) => {
    if (name === 'script' && attributes.src) return [attributes.src];
    if (name === 'link' && attributes.rel === 'modulepreload') return [attributes.href];
    // An island that waits until it is seen is fetched then.
    if (name === 'astro-island' && (seen || attributes.client !== 'visible')) {
      return [
        attributes['component-url'],
        attributes['renderer-url'],
        attributes['before-hydration-url'],
      ];
    }
    return [];
  });
  const files = addresses.filter(Boolean).map((address) => target(address, path)?.file);
  return closure(new Set(files.filter((file) => file && isFile(file))), (file) =>
    named(file, STATIC_IMPORT),
  );
}

/** What comes without being asked for: islands, once they are seen, and the workers that they start. */
function scriptsUnasked(seen) {
  return closure(seen, (file) => [
    ...named(file, STATIC_IMPORT),
    ...named(file, ANY_SCRIPT_NAME).filter((name) => /\bworker\b/.test(name)),
  ]);
}

/** Whatever a script names and that is there counts: import(), workers, and lists of preloads alike. */
function scriptsInAll(atLoad) {
  return closure(atLoad, (file) => named(file, ANY_SCRIPT_NAME));
}

/**
 * Every script that a page can come to load, below dist.
 * @param {ReturnType<typeof tagsOf>} tags of the page
 * @param {string} path the page's own
 */
export function scriptsOf(tags, path) {
  return scriptsInAll(scripts(tags, path, true));
}

function stylesOf(tags, path) {
  const files = tags
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .map(({ attributes }) => target(attributes.href, path)?.file);
  return [...new Set(files)].filter((file) => file && isFile(file));
}

/** Inline scripts travel inside the HTML and are counted there. */
function weigh({ path, file, html }) {
  const tags = tagsOf(html);
  const atLoad = scripts(tags, path, false);
  const styles = stylesOf(tags, path);
  const seen = scripts(tags, path, true);
  const script = sum(atLoad, zipped);
  const style = sum(styles, zipped);
  const page = zipped(file);
  return {
    path,
    html: page,
    css: style,
    jsAtLoad: script,
    jsUnasked: sum(scriptsUnasked(seen), zipped),
    jsInAll: sum(scriptsOf(tags, path), zipped),
    firstVisit: page + style + script,
  };
}

/**
 * @typedef {{ path: string, html: number, css: number, jsAtLoad: number, jsUnasked: number, jsInAll: number, firstVisit: number }} Weight
 * @returns {Weight[]} in bytes, one for each page
 */
export function weighPages() {
  return readPages().map(weigh);
}

/**
 * The same as lines of text, in kB.
 * @param {Weight[]} weights
 */
export function weightTable(weights) {
  const columns = ['html', 'css', 'jsAtLoad', 'jsUnasked', 'jsInAll', 'firstVisit'];
  const width = Math.max(4, ...weights.map(({ path }) => path.length));
  const row = (name, cells) => [name.padEnd(width), ...cells.map((c) => c.padStart(11))].join('');
  const lines = weights.map((weight) =>
    row(
      weight.path,
      columns.map((column) => (weight[column] / 1000).toFixed(1)),
    ),
  );
  return [row('kB', columns), ...lines].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(weightTable(weighPages()));
}
