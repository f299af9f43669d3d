import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from '../root.mjs';

/** No step may hang for longer, in milliseconds: then it is stopped and has failed. */
const LIMIT = 20 * 60_000;
const windows = process.platform === 'win32';

/** The steps that run now, to be ended with this process. */
const running = new Set();

function end(child) {
  try {
    // A group of its own, so that servers and browsers started by the step end with it.
    if (windows) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had already ended.
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    running.forEach(end);
    process.exit(130);
  });
}

function execute(args, environment) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      detached: !windows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        FORCE_COLOR: undefined,
        NO_COLOR: '1',
        ...environment,
      },
    });
    running.add(child);
    let output = '';
    const keep = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      keep(`\nStopped after ${LIMIT / 60_000} minutes.\n`);
      end(child);
    }, LIMIT);
    const finish = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      keep(String(error));
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Passed and failed tests of a step: the runner's own count, or one for a step that only says yes or no. */
function count(step, ok) {
  if (!step.count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counted = step.count(step.report);
  const ranNothing = counted.passed + counted.failed === 0;
  // An exit code without a failed test is an error outside any test; a run of nothing proves nothing.
  const unexplained = (!ok && counted.failed === 0) || ranNothing;
  return { ...counted, failed: counted.failed + (unexplained ? 1 : 0), ranNothing };
}

/**
 * @param {import('./steps.mjs').Step} step
 */
export async function runStep(step) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    if (step.report) rmSync(step.report, { force: true });
    const environment = await step.environment?.();
    const { ok, output } = await execute(step.command(), environment);
    const counted = count(step, ok);
    const note = counted.ranNothing ? '\nNo test ran.\n' : '';
    return {
      ...counted,
      ok: ok && counted.failed === 0,
      output: output + note,
      seconds: seconds(),
    };
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      ok: false,
      output: String(error.stack),
      seconds: seconds(),
    };
  }
}
