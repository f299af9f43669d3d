/** npm run simulate, as a teacher would call it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'downline-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function simulate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/simulate.mjs'), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  );
  return { status, stdout, stderr };
}

test('a scenario that it prints gives the same run again', () => {
  const first = simulate('--case', 'gongxiaoshe', '--people', '300', '--seed', '7', '--json');
  const printed = JSON.parse(first.stdout) as {
    scenario: { people: number; seed: number };
    weeks: { members: number[] };
  };
  expect(printed.scenario).toMatchObject({ people: 300, seed: 7 });
  const file = join(folder, 'scenario.json');
  writeFileSync(file, JSON.stringify(printed.scenario));
  expect(simulate('--scenario', file, '--json').stdout).toBe(first.stdout);
});

test('a table has a line a member, and goes into a file', () => {
  const out = join(folder, 'members.csv');
  const { status } = simulate('--people', '300', '--csv', 'members', '--out', out);
  expect(status).toBe(0);
  const [head, ...lines] = readFileSync(out, 'utf8').trim().split('\n');
  expect(head).toContain('member,sponsor,joinWeek');
  expect(lines.length).toBeGreaterThan(20);
  expect(new Set(lines.map((line) => line.split(',').length))).toEqual(
    new Set([head!.split(',').length]),
  );
});

test('many runs, and more people than can be run one by one', () => {
  expect(simulate('--people', '200', '--seeds', '3').stdout).toContain('3 runs from seed 1');
  const large = simulate('--people', '1410000000', '--set', 'plan.solvency={"guaranteed":true}');
  expect(large.stdout).toContain('expected values');
});

describe('what makes no sense is told, without a trace of the program', () => {
  writeFileSync(join(folder, 'null.json'), 'null');
  const wrong: Record<string, [string[], string]> = {
    'an unknown option': [['--foo'], '--help'],
    'an unknown plan': [['--plan', 'nothing'], 'gongxiaoshe'],
    'an unknown toggle': [['--with', 'nothing'], 'rank-difference'],
    'people out of range': [['--people=-3'], 'people: must be at least 2 (for example'],
    'a field that has to go': [['--set', 'ties={"bear":5}'], 'ties: '],
    'no JSON': [['--set', 'network={'], 'not JSON'],
    'a prototype': [['--set', '__proto__=1'], 'no field'],
    'a file without a record': [['--scenario', join(folder, 'null.json')], 'one record'],
    'a folder to write into': [['--out', folder], '--out'],
    'members of many runs': [['--seeds', '3', '--csv', 'members'], '--seeds'],
  };
  test.each(Object.entries(wrong))('%s', (_, [args, says]) => {
    const { status, stdout, stderr } = simulate(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at |undefined/);
  });
});
