// The order of npm test itself: a failure must neither hide what can still run nor run what cannot.
import { expect, test } from 'vitest';
import { schedule } from '../../scripts/testing/schedule.mjs';

interface Step {
  name: string;
  needs?: string[];
  after?: string[];
  slots?: number;
}

async function play(steps: Step[], failing: string[] = []) {
  const log: string[] = [];
  let active = 0;
  let most = 0;
  const run = async ({ name }: Step) => {
    active += 1;
    most = Math.max(most, active);
    log.push(name);
    await new Promise((resolve) => setTimeout(resolve, 5));
    active -= 1;
    return { ok: !failing.includes(name) };
  };
  const skip = ({ name }: Step, cause: string) => {
    log.push(`${name} skipped for ${cause}`);
    return { ok: false };
  };
  const results = await schedule(steps, { slots: 2, run, skip });
  return { log, most, names: [...results.keys()].sort() };
}

test('runs two at a time and no more', async () => {
  const { log, most } = await play([{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }]);
  expect(log).toEqual(['a', 'b', 'c', 'd']);
  expect(most).toBe(2);
});

test('a step that takes all the room runs alone', async () => {
  const { log, most } = await play([
    { name: 'a', slots: 2 },
    { name: 'b', slots: 2 },
  ]);
  expect(log).toEqual(['a', 'b']);
  expect(most).toBe(1);
});

test('a failure skips what needs it, also at second hand, and nothing else', async () => {
  const steps: Step[] = [
    { name: 'sync' },
    { name: 'build', needs: ['sync'] },
    { name: 'lint', after: ['sync'] },
    { name: 'e2e', needs: ['build'], slots: 2 },
  ];
  const { log, names } = await play(steps, ['sync']);
  expect(log).toEqual(['sync', 'build skipped for sync', 'lint', 'e2e skipped for build']);
  expect(names).toEqual(['build', 'e2e', 'lint', 'sync']);
});
