/** Builds the engine with one piece of its text replaced. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../../scripts/root.mjs';
import type { Simulate } from './check.ts';

const engine = join(root, 'src/engine');
// Below node_modules, so that the copies find zod and are left alone by every other tool.
const copies = join(root, 'node_modules/.cache/downline-mutants');

export interface Replacement {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/**
 * The simulation of a broken engine, or of a plain copy if nothing is to be replaced.
 * @throws Error when the text to replace is not there exactly once
 */
export async function build(name: string, replacement: Replacement | null): Promise<Simulate> {
  const folder = join(copies, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const file of readdirSync(engine).filter((each) => each.endsWith('.ts'))) {
    const source = readFileSync(join(engine, file), 'utf8');
    const text = file === replacement?.file ? replaceOnce(source, replacement) : source;
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(folder, file.replace(/ts$/, 'js')), outputText);
  }
  const url = pathToFileURL(join(folder, 'index.js')).href;
  const module = (await import(/* @vite-ignore */ url)) as { simulate: Simulate };
  return module.simulate;
}

function replaceOnce(source: string, { file, find, replace }: Replacement): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `${file} has '${find}' ${String(source.split(find).length - 1)} times: the mutant is stale`,
    );
  return before + replace + after;
}
