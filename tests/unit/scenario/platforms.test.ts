import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  factsOf,
  hasPage,
  paidFor,
  partsOf,
  PAID_FOR,
  platformSchema,
  ratedIn,
  yearsOf,
  type Platform,
} from '@/scenario/platform.ts';
import { root } from '../../../scripts/root.mjs';
import { COPIED } from './copied.ts';
import {
  readCases,
  readFacts,
  readPlans,
  readPlatforms,
  readRecords,
  readSources,
} from './records.ts';

const files = readPlatforms();
const platforms = [...files.values()];
const facts = new Map(readFacts().map((fact) => [fact.id, fact]));
const sources = new Map(readSources().map((source) => [source.id, source]));

/** Every platform, plan and tool that the articles name. */
const CASES = [
  '公销社',
  '云集',
  '贝店',
  '淘小铺',
  '有品有鱼',
  '东小店',
  '小鹅拼拼',
  '闲巢商城',
  '希鹿生活',
  '粉象生活',
  '洋葱集团',
  '群买买',
  '友品海购',
  '花生日记',
  '芬香',
  '蜜芽',
  '淘集集',
  '人人店',
  '口袋购物微店',
  '囤货微商',
  '2+1链动',
];
/** Those that they name for contrast. */
const COMPARISONS = [
  '拼多多',
  '淘特',
  '淘宝联盟',
  '抖音、快手直播带货',
  '小红书',
  '拍拍微店',
  '京东微购物',
  '有赞',
  '微盟',
  '各店',
  '京喜',
  '盒马',
  '蘑菇街',
];

const named = (zh: string): Platform => {
  const found = platforms.find(({ name }) => name.zh === zh);
  if (found === undefined) throw new Error(`content/platforms has no ${zh}`);
  return found;
};

/** Every text of a file in both languages, with the path of its place. */
function textsIn(value: unknown, path = ''): { path: string; en: string; zh: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh } = value as { en?: unknown; zh?: unknown };
  if (typeof en === 'string' && typeof zh === 'string') return [{ path, en, zh }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
}

describe('the list', () => {
  test('is complete, cases apart from comparisons', () => {
    const of = (kind: string) =>
      platforms.filter((each) => each.kind === kind).map(({ name }) => name.zh);
    expect(of('case')).toEqual(CASES);
    expect(of('comparison')).toEqual(COMPARISONS);
  });

  test('is numbered without gaps', () => {
    expect(platforms.map(({ number }) => number)).toEqual(platforms.map((_, at) => at + 1));
  });

  test('names the partner of Taoxiaopu and the company behind Xianchao Mall', () => {
    expect(JSON.stringify(named('淘小铺'))).toContain('广州三帅六将');
    expect(JSON.stringify(named('闲巢商城'))).toContain('阿拉科技');
  });

  test('has the software that comes with the chain', () => {
    const { standfirst } = named('2+1链动');
    expect(standfirst.zh).toMatch(/小程序.*智能名片/);
    expect(standfirst.en).toMatch(/shop in WeChat.*name card/);
  });
});

describe.each([...files])('%s', (_, platform) => {
  const used = factsOf(platform);

  test('uses facts that are on record, and some', () => {
    expect(used.filter((id) => !facts.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test('says the same facts in both languages', () => {
    for (const { path, en, zh } of textsIn(platform)) {
      const of = (text: string) =>
        partsOf(text)
          .flatMap((part) => (typeof part === 'string' ? [] : [`${part.fact}@${String(part.at)}`]))
          .sort();
      expect({ path, facts: of(zh) }).toEqual({ path, facts: of(en) });
    }
  });

  test('has no number above ten in its words that is not a fact, a year or a name', () => {
    const bare = textsIn(platform).flatMap(({ en, zh }) =>
      [en, zh].flatMap((text) =>
        partsOf(text).flatMap((part) => (typeof part === 'string' ? [part] : [])),
      ),
    );
    const stray = bare.flatMap((text) =>
      // '2015–16' is a span of years, '22 February 2021' a day.
      (
        text.replace(/\d{4}(–\d\d)?|\d+月(\d+日)?|\d+ February/g, '').match(/\d+(\.\d+)?/g) ?? []
      ).filter((number) => Number(number) > 10),
    );
    expect(stray).toEqual([]);
  });

  test('does not end a placeholder in the air', () => {
    for (const { en, zh } of textsIn(platform))
      for (const text of [en, zh])
        for (const part of partsOf(text))
          if (typeof part === 'string') expect(part).not.toMatch(/[{}]/);
  });

  test('prints only values that the facts have', () => {
    for (const { en } of textsIn(platform))
      for (const part of partsOf(en)) {
        if (typeof part === 'string') continue;
        const value = facts.get(part.fact)?.value;
        expect(Array.isArray(value) ? value[part.at] : [value][part.at], part.fact).toBeDefined();
      }
  });

  test('rests its dates on facts, in order', () => {
    const dates = platform.history.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    if (platform.start !== 'unknown') expect(facts.has(platform.start.fact)).toBe(true);
  });

  test('rests a finding on an official act, with body and date', () => {
    for (const { body, date, facts: ids } of platform.findings) {
      expect(body.zh).toMatch(/市场监督管理/);
      expect(date).toMatch(/^\d{4}-\d{2}/);
      expect(ids.some((id) => facts.get(id)?.standing === 'official')).toBe(true);
      // The page says that the decision itself was not read.
      for (const id of ids)
        expect(sources.get(facts.get(id)?.source ?? '')?.kind, id).toBe('press');
    }
  });

  test('has a rate only where a fact gives a number', () => {
    for (const name of PAID_FOR) {
      const term = platform.terms[name];
      if (term === 'unknown' || term.rates === undefined) continue;
      for (const id of term.rates) {
        const fact = facts.get(id);
        expect(['CNY', 'USD', 'share'], id).toContain(fact?.unit);
        expect([fact?.value].flat().every((value) => typeof value === 'number')).toBe(true);
        expect(term.facts, id).toContain(id);
      }
    }
  });

  test('runs under its own name only with a case file that states fee and direct pay', () => {
    const cases = readCases();
    const plans = readPlans();
    for (const plan of platform.plans)
      if ('case' in plan) {
        const { entry, ranks } = cases.get(plan.case)!.plan;
        expect(cases.get(plan.case)?.name).toEqual(platform.name);
        expect(
          [entry.fee, ...ranks.map(({ directPay }) => directPay)].map((x) => x.standing),
        ).toEqual(Array.from({ length: ranks.length + 1 }, () => 'stated'));
      } else expect(plans.has(plan.generic)).toBe(true);
  });
});

describe('what is placed on the spectrum', () => {
  test('is what has a rate, and nothing else', () => {
    expect(platforms.filter((each) => ratedIn(each).length > 0).map(({ name }) => name.zh)).toEqual(
      ['公销社', '云集', '2+1链动'],
    );
  });

  test('leaves Yunji’s plan of 2015 unplaced: its rates are not stated', () => {
    expect(ratedIn(named('云集'))).toEqual(['sales']);
    expect(paidFor(named('云集'))).toEqual(['recruit', 'team', 'sales']);
  });

  test('names pay without a purpose where a source names commissions only', () => {
    expect(
      platforms.filter(({ somePay }) => somePay !== undefined).map(({ name }) => name.zh),
    ).toEqual(['群买买', '友品海购', '人人店']);
  });

  test('cannot be reached without facts', () => {
    const sample = readRecords('platforms').get('beidian') as Record<string, unknown>;
    const withTerm = (recruit: unknown) =>
      platformSchema.safeParse({
        ...sample,
        terms: { join: 'unknown', recruit, team: 'unknown', sales: 'unknown' },
      }).success;
    const says = { en: 'a', zh: '一' };
    expect(withTerm('unknown')).toBe(true);
    expect(withTerm({ says, facts: ['gxs-fee'] })).toBe(true);
    expect(withTerm({ says, facts: [] })).toBe(false);
    expect(withTerm({ says, facts: ['gxs-fee'], rates: [] })).toBe(false);
    expect(withTerm({ says })).toBe(false);
  });
});

describe('fairness', () => {
  test('only three have an official finding', () => {
    expect(
      platforms.filter(({ findings }) => findings.length > 0).map(({ name }) => name.zh),
    ).toEqual(['公销社', '云集', '花生日记']);
  });

  test('Huasheng Riji’s decision of 2019 stands with that of 2021, which comes first', () => {
    const [now, first] = named('花生日记').findings;
    expect([now?.date, first?.date]).toEqual(['2021-02', '2019-03-14']);
    expect(now?.redecided).toBeUndefined();
    expect(first?.redecided?.date).toBe(now?.date);
    expect(first?.redecided?.says.en).toMatch(/not two penalties/);
  });

  test('the freeze at Taoxiaopu’s partner is a measure, and its outcome is said to be unknown', () => {
    const { findings, measures } = named('淘小铺');
    expect(findings).toEqual([]);
    expect(measures).toHaveLength(1);
    expect(measures[0]?.says.en).toMatch(/not a finding.*not in our sources/);
    expect(measures[0]?.says.zh).toMatch(/不是认定.*资料里没有/);
  });

  test('what others thought stands apart from replies, and says so', () => {
    const yunji = named('云集');
    expect(yunji.views?.map(({ facts: ids }) => ids)).toEqual([['yunji-new-rules']]);
    for (const { replies, views = [] } of platforms) {
      for (const { facts: ids } of views)
        for (const id of ids) expect(facts.get(id)?.standing, id).toBe('opinion');
      for (const { says } of replies)
        expect(says.en).not.toMatch(/reporters?\b.*\b(held|thought)/i);
    }
  });

  test('Beidian turned within the half-year that the report names', () => {
    const { date, until } = named('贝店').ending;
    expect([date, until]).toEqual(['2021-07', '2021-12']);
  });

  test('no beginning is given where the sources have none', () => {
    for (const zh of ['希鹿生活', '口袋购物微店', '囤货微商', '人人店'])
      expect(named(zh).start, zh).toBe('unknown');
  });

  test('nobody quoted is called he or she: no source says', () => {
    for (const { en } of [...platforms, ...facts.values()].flatMap((each) => textsIn(each)))
      expect(en).not.toMatch(/\b(he|his|him|she|hers?)\b/i);
  });

  test('no row of the method page carries the name of a firm whose plan is not on file', () => {
    const file = readFileSync(join(root, 'content/validation-titles.yaml'), 'utf8');
    const titles = textsIn(parse(file)).flatMap(({ en, zh }) => [en, zh]);
    const firms = platforms.filter(
      ({ operator, plans }) => operator !== 'unknown' && !plans.some((plan) => 'case' in plan),
    );
    for (const { name } of firms)
      expect(titles.filter((each) => each.includes(name.en) || each.includes(name.zh))).toEqual([]);
  });

  test('no comparison has a finding or a measure', () => {
    for (const { kind, findings, measures } of platforms)
      if (kind === 'comparison') expect([...findings, ...measures]).toEqual([]);
  });

  test('the years of a file are those of its dates', () => {
    expect(yearsOf(named('花生日记'))).toEqual([2017, 2018, 2019, 2021]);
    expect(yearsOf(named('芬香'))).toEqual([]);
  });

  test('a page takes three facts', () => {
    expect(hasPage(named('蜜芽'))).toBe(false);
    expect(hasPage(named('小鹅拼拼'))).toBe(true);
    for (const platform of platforms) expect(hasPage(platform)).toBe(factsOf(platform).length >= 3);
  });
});

describe('facts are to the digit what was copied from the articles and reports', () => {
  test.each(COPIED)('$id', ({ id, value, bound, when, standing }) => {
    const fact = facts.get(id);
    expect(fact).toBeDefined();
    if (value !== undefined) expect(fact?.value).toEqual(value);
    if (when !== undefined) {
      const said = fact?.when instanceof Date ? fact.when.toISOString().slice(0, 10) : fact?.when;
      expect(String(said)).toBe(when);
    }
    expect(fact?.bound).toBe(bound);
    expect(fact?.standing).toBe(standing);
  });

  test('a hedge belongs to one value', () => {
    for (const { id, bound, value } of facts.values())
      if (bound !== undefined) expect(Array.isArray(value), id).toBe(false);
  });

  test('every sum, share and count of people that a file uses was copied', () => {
    const copied = new Set(COPIED.map(({ id }) => id));
    // Sums that the reports of the decisions give and the list of figures does not.
    const elsewhere = [
      'huasheng-confiscated-2019',
      'huasheng-fined-2019',
      'huasheng-decision-2021',
    ];
    const uncopied = platforms
      .flatMap(factsOf)
      .filter((id) => ['CNY', 'USD', 'share', 'people'].includes(facts.get(id)?.unit ?? ''))
      .filter((id) => !copied.has(id) && !elsewhere.includes(id));
    expect([...new Set(uncopied)]).toEqual([]);
  });
});
