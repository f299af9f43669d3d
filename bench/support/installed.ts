// The peers have a lockfile of their own, so that nobody but this measurement installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

function packagesIn(file: string): Lock['packages'] {
  return (JSON.parse(readFileSync(folder + file, 'utf8')) as Lock).packages;
}

function agrees(): boolean {
  if (!existsSync(`${folder}node_modules/.package-lock.json`)) return false;
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version }]) => path === '' || present[path]?.version === version,
  );
}

/** Installs what bench/peers/package-lock.json names, unless it is there. */
export function ensurePeers(): void {
  if (agrees()) return;
  console.log('Installing the peers from bench/peers/package-lock.json (once) ...');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm is npm.cmd on Windows, which only a shell finds.
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('npm ci failed in bench/peers; its message is above.');
}
