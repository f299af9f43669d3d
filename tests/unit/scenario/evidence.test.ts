import { describe, expect, test } from 'vitest';
import { planOf, type CaseFile } from '@/scenario/case.ts';
import { ScenarioError } from '@/engine/index.ts';
import { sourceDate } from '@/i18n/sources.ts';
import { sourcesSchema } from '@/scenario/evidence.ts';
import { GXS } from '../engine/support.ts';
import { readCases, readFacts, readSources } from './records.ts';

const cases = readCases();
const facts = readFacts();
const sources = readSources();
const gongxiaoshe = cases.get('gongxiaoshe')!;

interface Stated {
  readonly path: string;
  readonly value: unknown;
  readonly fact: string;
  readonly bound?: string;
}

/** Every value in a case that names a fact. */
function statedIn(value: unknown, path = ''): Stated[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = value as Record<string, unknown>;
  if (here['standing'] === 'stated') return [{ ...(here as unknown as Stated), path }];
  return Object.entries(here).flatMap(([key, each]) => statedIn(each, `${path}.${key}`));
}

/** A case's value in the words of a fact: requirements as numbers, a name as it is in Chinese. */
function asFact(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  if ('zh' in value) return [value.zh];
  const { direct, directHolding } = value as {
    direct?: number;
    directHolding?: { rank: string; count: number };
  };
  if (directHolding === undefined) return [direct];
  const held = gongxiaoshe.plan.ranks.find(({ id }) => id === directHolding.rank)!;
  return [direct, directHolding.count, held.requires.value.direct];
}

test('ids are there once', () => {
  for (const ids of [facts.map(({ id }) => id), sources.map(({ id }) => id)])
    expect(ids).toEqual([...new Set(ids)]);
});

test.each(facts)('$id has a source that is on record', ({ source }) => {
  expect(sources.map(({ id }) => id)).toContain(source);
});

test('a source is dated as exactly as it is, or undated', () => {
  const [source] = sources;
  const parse = (date: unknown) =>
    sourcesSchema.safeParse({ sources: [{ ...source, date }] }).success;
  for (const date of [2022, '2022-03', '2022-03-11', undefined]) expect(parse(date)).toBe(true);
  for (const date of ['', 'March 2022', '2022-3', null]) expect(parse(date)).toBe(false);
  expect(sources.filter(({ date }) => date === undefined).map(({ id }) => id)).toEqual([
    'chain-essay',
  ]);
  expect([sourceDate('en', '2022-03'), sourceDate('zh', '2022-03')]).toEqual([
    'March 2022',
    '2022年3月',
  ]);
  expect([sourceDate('en', undefined), sourceDate('zh', undefined)]).toEqual(['undated', '无日期']);
});

test('a fact has no date only where its source has none', () => {
  const undated = new Set(sources.filter(({ date }) => date === undefined).map(({ id }) => id));
  for (const { id, when, source } of facts)
    expect([id, when === undefined]).toEqual([id, undated.has(source)]);
});

describe.each([...cases])('case %s', (_, file) => {
  const stated = statedIn(file);

  test('states something', () => expect(stated.length).toBeGreaterThan(5));

  test.each(stated)('$path is what $fact says, with its hedge', ({ path, value, fact, bound }) => {
    const found = facts.find(({ id }) => id === fact);
    expect(found).toBeDefined();
    expect(bound).toBe(found?.bound);
    // Everyone who pays the fee is in the first rank: what it requires is the fee itself.
    if (path === '.plan.ranks.0.requires') expect(value).toEqual({});
    else expect(asFact(value)).toEqual([found?.value].flat());
  });

  test('is a plan that runs, with each toggle too', () => {
    expect(() => planOf(file)).not.toThrow();
    for (const { id } of file.toggles ?? []) expect(() => planOf(file, [id])).not.toThrow();
  });

  test('has toggles that rest on facts on record', () => {
    for (const toggle of file.toggles ?? [])
      if (toggle.standing !== 'assumed') expect(facts.map(({ id }) => id)).toContain(toggle.fact);
  });
});

describe("Gongxiaoshe's plan", () => {
  test('in fen is what the article says', () => expect(planOf(gongxiaoshe)).toEqual(GXS));

  test('pays nobody for the recruits of recruits, unless the toggle is on', () => {
    expect(planOf(gongxiaoshe).teamPay).toBeUndefined();
    expect(planOf(gongxiaoshe, ['rank-difference'])).toEqual({
      ...GXS,
      teamPay: [{ to: 'difference', on: 'joins', capPerEvent: 22_000 }],
    });
    expect(gongxiaoshe.toggles?.map(({ standing }) => standing)).toEqual(['inference']);
  });

  test('keeps fen that floats would lose', () => {
    const file = structuredClone(gongxiaoshe);
    for (const [yuan, fen] of [
      [0.29, 29],
      [1.1, 110],
      [19.99, 1999],
      [1001.15, 100_115],
    ] as const) {
      file.plan.entry.goodsValue.value = yuan;
      expect(planOf(file).entry.goodsValue).toBe(fen);
    }
  });

  test('that makes no sense is refused', () => {
    const file: CaseFile = structuredClone(gongxiaoshe);
    file.plan.entry.goodsCost.value = 399;
    expect(() => planOf(file)).toThrow(ScenarioError);
    expect(() => planOf(file)).toThrow(/goodsCost/);
  });
});

describe("the decision's money", () => {
  const fen = (id: string) => {
    const value = facts.find((fact) => fact.id === id)?.value;
    expect(value).toBeTypeOf('number');
    const inFen = Math.round((value as number) * 100);
    expect(Math.abs(inFen / 100 - (value as number))).toBeLessThan(1e-7);
    return inFen;
  };

  // J1-gxs-ledger in the validation data.
  test('closes to the fen', () => {
    expect(fen('gxs-sales')).toBe(
      fen('gxs-goods') +
        fen('gxs-tax') +
        fen('gxs-discount') +
        fen('gxs-services') +
        fen('gxs-profit'),
    );
    expect(fen('gxs-profit')).toBe(1_497_597_367);
  });

  test('is rounded as the press rounds it, and adds up', () => {
    expect(Math.round(fen('gxs-profit') / 100_000) * 100_000).toBe(fen('gxs-confiscated'));
    expect(fen('gxs-confiscated') + fen('gxs-fine')).toBe(fen('gxs-total'));
  });

  // J2-gxs-shares in the validation data.
  test('divides as worked out there', () => {
    const shares = ['goods', 'tax', 'discount', 'services', 'profit'].map((part) =>
      Number(((100 * fen(`gxs-${part}`)) / fen('gxs-sales')).toFixed(2)),
    );
    expect(shares).toEqual([33.88, 6.71, 54.93, 0.59, 3.89]);
    // What the toggle of the case file says: of a pack, the discount is about the highest rate.
    expect((398 * fen('gxs-discount')) / fen('gxs-sales')).toBeCloseTo(218.61, 2);
  });
});
