import { describe, expect, test } from 'vitest';
import {
  bornInTheWave,
  datesOf,
  isDated,
  isPoint,
  reachOf,
  spanOf,
  type Lifeline,
} from '@/components/figures/lifelines/lines.ts';
import { reportedOn } from '@/scenario/evidence.ts';
import { platformSchema, type Platform } from '@/scenario/platform.ts';
import { readFacts, readPlatforms, readRecords, readSources } from '../scenario/records.ts';

const facts = new Map(readFacts().map((fact) => [fact.id, fact]));
const sources = new Map(readSources().map((source) => [source.id, source]));
const reported = (fact: string) => reportedOn(fact, facts, sources);

const lineOf = (name: string, platform: Platform): Lifeline => ({
  ...datesOf(platform, reported),
  name,
  href: '',
  start: '',
  ending: '',
});
const lines = [...readPlatforms()]
  .filter(([, { kind }]) => kind === 'case')
  .map(([id, platform]) => lineOf(id, platform))
  .filter(isDated);
/** A case file of which only the dates are told. */
const dated = (part: Partial<Platform>): Lifeline => {
  const sample = platformSchema.parse(readRecords('platforms').get('qunmaimai'));
  return lineOf('sample', { ...sample, start: 'unknown', history: [], ...part });
};

describe('what a date can mean', () => {
  test.each<[string, string | undefined, readonly [number, number]]>([
    ['2021', undefined, [2021, 2022]],
    ['2021-01', undefined, [2021 + 0.5 / 12, 2021 + 0.5 / 12]],
    ['2021-07-01', undefined, [2021.5 + 0.5 / 31 / 12, 2021.5 + 0.5 / 31 / 12]],
    ['2019', '2020', [2019, 2021]],
    ['2021-07', '2021-12', [2021.5, 2022]],
  ])('%s until %s', (date, until, span) => {
    const [from, to] = spanOf(date, until);
    expect(from).toBeCloseTo(span[0], 6);
    expect(to).toBeCloseTo(span[1], 6);
  });

  test('ends with the report that gives it', () => {
    expect(spanOf('2022', undefined, '2022-04')).toEqual([2022, 2022 + 4 / 12]);
    expect(spanOf('2019', '2020', '2022-04')).toEqual([2019, 2021]);
  });
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

test('no closing reaches beyond April 2022, when the last report of one appeared', () => {
  for (const { outcome, ended, name } of lines)
    if (outcome === 'closed') expect(ended?.[1], name).toBeLessThanOrEqual(2022 + 4 / 12);
});

test('no line of a platform that closed is certain for three years', () => {
  const closed = lines.filter(({ outcome }) => outcome === 'closed');
  expect(closed.length).toBeGreaterThan(0);
  for (const line of closed) {
    const [from, to] = reachOf(line).certain;
    expect(to - from, line.name).toBeLessThan(3);
  }
});

test('a year alone is no point: what closed in a year ends anywhere in it', () => {
  const line = dated({
    start: { date: '2019', until: '2020', fact: 'born-2019-2020' },
    ending: { how: 'closed', says: { en: 'a', zh: '一' }, date: '2022', facts: ['closed-2022'] },
  });
  expect(reachOf(line)).toEqual({ within: [2019, 2022 + 4 / 12], certain: [2021, 2022] });
  expect(isPoint(line.begun!)).toBe(false);
});

test('a turn within a span of months is drawn as that span', () => {
  const line = dated({
    ending: {
      how: 'turned',
      says: { en: 'a', zh: '一' },
      date: '2021-07',
      until: '2021-12',
      facts: ['beidian-pivot'],
    },
    history: [{ date: '2022-03', fact: 'merchant-unpaid' }],
  });
  expect(line.ended).toEqual([2021.5, 2022]);
  expect(reachOf(line).within[1]).toBeCloseTo(2022 + 2.5 / 12, 6);
});

test('a line whose beginning nobody dates starts with the first thing that is dated', () => {
  const line = dated({ history: [{ date: '2014', fact: 'weishang-2014' }] });
  expect(line.begun).toBeNull();
  // Nothing of it is certain but the year.
  const { within, certain } = reachOf(line);
  expect(within[0]).toBe(2014);
  expect(within[1]).toBeCloseTo(2015, 1);
  const [from, to] = certain;
  expect(from).toBeGreaterThan(to);
});

test('what is certain lies within what is possible', () => {
  for (const line of lines) {
    const { within, certain } = reachOf(line);
    expect(certain[0], line.name).toBeGreaterThanOrEqual(within[0]);
    expect(certain[1], line.name).toBeLessThanOrEqual(within[1]);
  }
});
