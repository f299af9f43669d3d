// npm run bench: runs every script in bench/ in turn, each in a fresh process so that none inherits
// another's heap or warmed-up code. `npm run bench -- growth` runs those whose name contains "growth".
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const filters = process.argv.slice(2);
const hooks = new URL('ts-hooks.mjs', import.meta.url).href;
const folder = join(root, 'bench');
const files = readdirSync(folder)
  .filter((name) => /\.(mjs|ts)$/.test(name) && !name.endsWith('.d.ts'))
  .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
  .sort();

if (files.length === 0) {
  console.error(`No measurement in bench/ matches ${filters.join(', ') || '*.mjs or *.ts'}`);
  process.exit(1);
}

const failed = [];
for (const file of files) {
  console.log(`\n== ${file}`);
  const result = spawnSync(process.execPath, ['--import', hooks, join(folder, file)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' },
  });
  if (result.status !== 0) failed.push(file);
}
console.log(`\n${files.length - failed.length} of ${files.length} measurements ran`);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
