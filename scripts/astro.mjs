// Runs Astro's own command line (`npm run dev`) with its usage reports off, on every platform.
import { spawn } from 'node:child_process';
import { binary } from './binary.mjs';
import { root } from './root.mjs';

const child = spawn(process.execPath, [binary('astro'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
