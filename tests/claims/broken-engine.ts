/** Builds the engine with one piece of its text replaced. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../../scripts/root.mjs';
import type { Engine } from './check.ts';

const engine = join(root, 'src/engine');
// Below node_modules, so that the copies find zod and are left alone by every other tool.
const copies = join(root, 'node_modules/.cache/downline-mutants');

/** The engine's files by their path in it. */
const sources = new Map(
  readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(engine, file), 'utf8')]),
);
/** What is not replaced is turned into JavaScript once for all copies. */
const plainFiles = new Map<string, string>();

function plain(file: string, source: string): string {
  const js = plainFiles.get(file) ?? toJs(source);
  plainFiles.set(file, js);
  return js;
}

function toJs(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}

export interface Replacement {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/**
 * A broken engine, or of a plain copy if nothing is to be replaced.
 * @throws Error when the text to replace is not there exactly once
 */
export async function build(name: string, replacement: Replacement | null): Promise<Engine> {
  const folder = join(copies, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [file, source] of sources) {
    const copy = join(folder, file.replace(/ts$/, 'js'));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(
      copy,
      file === replacement?.file ? toJs(replaceOnce(source, replacement)) : plain(file, source),
    );
  }
  const url = pathToFileURL(join(folder, 'index.js')).href;
  return (await import(/* @vite-ignore */ url)) as Engine;
}

function replaceOnce(source: string, { file, find, replace }: Replacement): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `${file} has '${find}' ${String(source.split(find).length - 1)} times: the mutant is stale`,
    );
  return before + replace + after;
}
