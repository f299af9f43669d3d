import { expect, test } from 'vitest';
import {
  bornInTheWave,
  certain,
  datesOf,
  isDated,
  yearOf,
  type Lifeline,
} from '@/components/figures/lifelines/lines.ts';
import { platformSchema } from '@/scenario/platform.ts';
import { readRecords } from '../scenario/records.ts';

const lines: Lifeline[] = [...readRecords('platforms')]
  .map(([id, data]) => ({ id, platform: platformSchema.parse(data) }))
  .filter(({ platform }) => platform.kind === 'case' && isDated(datesOf(platform)))
  .map(({ id, platform }) => ({
    ...datesOf(platform),
    name: id,
    href: '',
    start: '',
    ending: '',
  }));

test.each([
  ['2021', 2021.5],
  ['2021-01', 2021 + 0.5 / 12],
  ['2021-07-01', 2021.5 + 0.5 / 31 / 12],
])('%s stands at %f', (date, year) => {
  expect(yearOf(date)).toBeCloseTo(year, 6);
});

test('six cases began in 2019 or 2020, and five of them are reported closed', () => {
  const { born, closed } = bornInTheWave(lines);
  expect(born.map(({ name }) => name).sort()).toEqual([
    'dongxiaodian',
    'gongxiaoshe',
    'taoxiaopu',
    'xianchao',
    'xiaoe-pinpin',
    'youpin-youyu',
  ]);
  expect(born.filter((line) => !closed.includes(line)).map(({ name }) => name)).toEqual([
    'gongxiaoshe',
  ]);
});

test('none that is closed and whose days are known lived three years', () => {
  for (const { begun, ended, outcome, name } of lines)
    if (outcome === 'closed' && begun !== null && ended !== null)
      expect(ended - begun, name).toBeLessThan(3.5);
});

test('a line runs from the first dated thing to the last', () => {
  for (const line of lines) {
    const [from, to] = certain(line);
    expect(to).toBeGreaterThanOrEqual(from);
    for (const { at } of line.events) expect(at).toBeLessThanOrEqual(to);
  }
});
