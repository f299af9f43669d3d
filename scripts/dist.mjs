// The built site as files: its pages, and which file an address in it stands for.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './root.mjs';

export const distFolder = join(root, 'dist');
const origin = 'https://dist.invalid';
const base = `/${(process.env.SITE_BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

function htmlFiles() {
  if (!existsSync(distFolder)) throw new Error('There is no dist: run `npm test -- build` first');
  return readdirSync(distFolder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/**
 * @returns {{ path: string, file: string, html: string }[]} `path` is the page's address below the base,
 * as in '/' or '/zh/growth/'; `file` is below dist.
 */
export function readPages() {
  return htmlFiles().map((file) => ({
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html: readFileSync(join(distFolder, file), 'utf8'),
  }));
}

/**
 * The file below dist that an address stands for, as seen from a page or file at `from`.
 * @param {string} address
 * @param {string} from path below the base, beginning with a slash
 * @returns {{ file: string, fragment: string } | undefined} undefined for another site or a mail address
 */
export function target(address, from) {
  const url = new URL(address, origin + base.slice(0, -1) + from);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  // Outside the base is somewhere on the same host, but not in this site: a file that is never there.
  const inside = path.startsWith(base) ? path.slice(base.length) : `outside-the-base${path}`;
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return { file: posix.normalize(file), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** @param {string} file below dist */
export function isFile(file) {
  const full = join(distFolder, file);
  return existsSync(full) && statSync(full).isFile();
}

/** @param {string} file below dist */
export function bytesOf(file) {
  return readFileSync(join(distFolder, file));
}
