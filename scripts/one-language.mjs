// A reader gets the words of one language: an Astro integration that builds the scripts once and writes them twice.
//
// While the client is built, every catalogue `words({ en, zh })` becomes `words(__ENGLISH__ ? { en } : { zh })`. When the
// build is done each script is written to assets/en and assets/zh with one side of that choice, and the pages of each
// language ask for their own. On the server, in tests and in development nothing changes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const CHOICE = '__ENGLISH__';
const LANGS = ['en', 'zh'];

/** Every node of a syntax tree, parents first. */
function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each);
    return;
  }
  if (typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/**
 * Puts pieces of text into others' places, from the last to the first.
 * @param {string} code
 * @param {{ start: number, end: number, by: string }[]} pieces
 * @returns {string}
 */
function splice(code, pieces) {
  return [...pieces]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

/**
 * @param {string} code a module with catalogues
 * @returns {string}
 */
export function chooseLater(code) {
  const pieces = [];
  for (const node of nodesOf(parseAst(code))) {
    if (node.type !== 'CallExpression' || node.callee.name !== 'words') continue;
    const [catalogue] = node.arguments;
    const of = (lang) => {
      const found = catalogue?.properties?.find(({ key }) => key?.name === lang);
      if (found === undefined)
        throw new Error(`words() should have { en, zh } written out: no ${lang}`);
      return `{${code.slice(found.start, found.end)}}`;
    };
    const by = `${CHOICE} ? ${of('en')} : ${of('zh')}`;
    pieces.push({ start: catalogue.start, end: catalogue.end, by });
  }
  return splice(code, pieces);
}

/**
 * @param {string} code a script of the build
 * @param {string} lang which side to keep
 * @returns {string}
 */
export function chooseNow(code, lang) {
  if (!code.includes(CHOICE)) return code;
  const pieces = [];
  for (const node of nodesOf(parseAst(code)))
    if (node.type === 'ConditionalExpression' && node.test.name === CHOICE) {
      const kept = lang === 'en' ? node.consequent : node.alternate;
      pieces.push({ start: node.start, end: node.end, by: code.slice(kept.start, kept.end) });
    }
  const chosen = splice(code, pieces);
  if (chosen.includes(CHOICE)) throw new Error(`${CHOICE} is left after the choice`);
  return chosen;
}

/** Workers and what they fetch, which speak no language. */
function withoutWords(assets, scripts) {
  const found = new Set(scripts.filter((name) => name.includes('worker')));
  for (const name of found) {
    const code = readFileSync(join(assets, name), 'utf8');
    for (const [, other] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(other);
  }
  return found;
}

function split(folder) {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const silent = withoutWords(assets, scripts);
  const own = scripts.filter((name) => !silent.has(name));
  // Names of scripts as pages and other scripts write them, after 'assets/'.
  const name = new RegExp(
    `(?<=assets/)(?=(?:${own.map((each) => each.replaceAll('.', '\\.')).join('|')})\\b)`,
    'g',
  );
  for (const lang of LANGS) {
    mkdirSync(join(assets, lang), { recursive: true });
    for (const file of own) {
      const code = readFileSync(join(assets, file), 'utf8');
      writeFileSync(join(assets, lang, file), chooseNow(code, lang).replaceAll(name, `${lang}/`));
    }
  }
  for (const file of own) rmSync(join(assets, file));
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const lang = /^zh[\\/]/.test(file) ? 'zh' : 'en';
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(name, `${lang}/`));
  }
}

/** @returns {import('astro').AstroIntegration} */
export default function oneLanguage() {
  const plugin = {
    name: 'one-language',
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/src\/i18n\/[\w-]+\.ts$/ },
      handler: (code) => (code.includes('words(') ? { code: chooseLater(code), map: null } : null),
    },
  };
  return {
    name: 'one-language',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [plugin] } }),
      'astro:build:done': ({ dir }) => split(fileURLToPath(dir)),
    },
  };
}
