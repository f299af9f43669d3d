// Makes sure that what the lockfile names is installed. Runs before start, test and bench, on any Node >= 18
// and without any package, because on a fresh clone there are none yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASTRO_NEEDS = [22, 12];
const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = `${root}package-lock.json`;
const markFile = `${root}node_modules/.lock-hash`;
const windows = process.platform === 'win32';

const lockText = readFileSync(lockFile, 'utf8');
const hash = createHash('sha256').update(lockText).digest('hex');

function markIsCurrent() {
  return existsSync(markFile) && readFileSync(markFile, 'utf8') === hash;
}

/** After `npm install` by hand npm's own record already agrees with the lockfile: no need to install again. */
function recordAgrees() {
  const recordFile = `${root}node_modules/.package-lock.json`;
  if (!existsSync(recordFile)) return false;
  const locked = JSON.parse(lockText).packages;
  const present = JSON.parse(readFileSync(recordFile, 'utf8')).packages;
  const nothingForeign = Object.entries(present).every(
    ([path, entry]) => locked[path]?.version === entry.version,
  );
  const nothingMissing = Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || path in present,
  );
  return nothingForeign && nothingMissing;
}

function install() {
  console.log('Installing packages from package-lock.json (once, about a minute) ...');
  const result = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm is npm.cmd on Windows, which only a shell finds.
    { cwd: root, stdio: 'inherit', shell: windows },
  );
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail('npm ci failed; its message is above.');
}

/** Node 22 comes as a package for this platform; npm then puts it first on the PATH of every script. */
function checkRuntime() {
  const packaged = existsSync(`${root}node_modules/.bin/node${windows ? '.cmd' : ''}`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = ASTRO_NEEDS;
  const enough = major > needMajor || (major === needMajor && minor >= needMinor);
  if (packaged || enough) return;
  fail(
    `There is no packaged Node 22 for ${process.platform} ${process.arch}, and this Node is ${process.version}.\n` +
      `Install Node ${ASTRO_NEEDS.join('.')} or newer and run the command again.`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!markIsCurrent()) {
  if (!recordAgrees()) install();
  writeFileSync(markFile, hash);
}
checkRuntime();
