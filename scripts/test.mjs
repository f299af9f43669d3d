// npm test: every check there is, two at a time, with one line at the end that says how many passed and failed.
// `npm test -- unit` runs the named steps only (and those whose result they need).
import { mkdirSync } from 'node:fs';
import { runStep } from './testing/run-step.mjs';
import { schedule } from './testing/schedule.mjs';
import { reportFolder, steps } from './testing/steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));

function withNeeds(names) {
  const all = new Set(names);
  for (const name of all) {
    const step = steps.find((one) => one.name === name);
    for (const other of [...(step?.needs ?? []), ...(step?.after ?? [])]) all.add(other);
  }
  return steps.filter((step) => all.has(step.name));
}

function duration(seconds) {
  return `${seconds.toFixed(1)} s`.padStart(8);
}

function summary({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

async function run(step) {
  const result = await runStep(step);
  const verdict = result.ok ? 'ok  ' : 'FAIL';
  const counts = step.count ? ` (${summary(result)})` : '';
  const output = result.ok && !step.show ? '' : `\n${result.output.trimEnd()}\n`;
  // One write, so that two steps that end together do not mix their output.
  console.log(
    `${verdict} ${step.name.padEnd(10)}${duration(result.seconds)}  ${step.what}${counts}${output}`,
  );
  return result;
}

function skip(step, cause) {
  console.log(`FAIL ${step.name.padEnd(10)}${duration(0)}  not run, because ${cause} failed`);
  return { ok: false, passed: 0, failed: 1, skipped: 0 };
}

let passed = 0;
let failed = 0;
const start = performance.now();
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${steps.map((s) => s.name).join(', ')}`,
  );
  failed = unknown.length;
} else {
  mkdirSync(reportFolder, { recursive: true });
  const chosen = wanted.length > 0 ? withNeeds(wanted) : steps;
  const results = await schedule(chosen, { slots: 2, run, skip });
  for (const result of results.values()) {
    passed += result.passed;
    failed += result.failed;
  }
  const unfinished = [...results].filter(([, result]) => !result.ok).map(([name]) => name);
  console.log(`\nAll steps:${duration((performance.now() - start) / 1000)}`);
  if (unfinished.length > 0) console.log(`Failed: ${unfinished.join(', ')}`);
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
