// A broken content file must fail the build, naming file and field. Each case builds a copy of the site.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copies: string[] = [];

/** The words of a build of the site with one file changed. */
async function buildWith(file: string, change: (text: string) => string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'downline-'));
  copies.push(copy);
  for (const part of [
    'content',
    'src',
    'public',
    'scripts',
    'astro.config.mjs',
    'svelte.config.js',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const part of ['package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part));
  // Package by package: the folders with a dot hold caches, which copies must not share.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  const before = readFileSync(join(copy, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(copy, file), after);
  try {
    await promisify(execFile)(process.execPath, [join(copy, 'scripts/astro.mjs'), 'build'], {
      cwd: copy,
      timeout: 120_000,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
  throw new Error('the build went through');
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

test.concurrent.each([
  {
    what: 'a fact without a value',
    file: 'content/facts/gongxiaoshe.yaml',
    change: (text: string) => text.replace('    value: 398\n', ''),
    says: [/facts → gongxiaoshe|gongxiaoshe\.yaml/, /facts\.\d+\.value/],
  },
  {
    what: 'a plan whose rank requires a rank that is not there',
    file: 'content/cases/gongxiaoshe.yaml',
    change: (text: string) => text.replace('rank: sales-head, count: 3', 'rank: nobody, count: 3'),
    says: [/content\/cases\/gongxiaoshe\.yaml/, /plan\.ranks\.2\.requires\.directHolding\.rank/],
  },
  {
    what: 'a chapter that cites a fact that is not there',
    file: 'content/chapters/zh/follow-the-398.mdx',
    change: (text: string) => text.replace('<Fact id="gxs-fee" />', '<Fact id="gxs-free" />'),
    says: [/gxs-free.*: no such fact/, /content\/(chapters\/zh\/follow-the-398\.mdx|facts)/],
  },
])('$what', { timeout: 180_000 }, async ({ file, change, says }) => {
  const words = await buildWith(file, change);
  for (const pattern of says) expect(words).toMatch(pattern);
});
