/** The plans on file: what they state is on record, what they do not is said, and each runs with each toggle. */
import { describe, expect, test } from 'vitest';
import { ScenarioError, simulate, type Plan, type Scenario } from '@/engine/index.ts';
import { settle } from '@/engine/settle.ts';
import {
  marksOf,
  planFileSchema,
  planOf,
  retailPerWeekOf,
  type Mark,
  type PlanFile,
} from '@/scenario/case.ts';
import { readCases, readFacts, readPlans, readRecords, readSources } from './records.ts';

const plans = readPlans();
const facts = new Map(readFacts().map((fact) => [fact.id, fact]));
const planCalled = (id: string): PlanFile => plans.get(id)!;

/** Every name of a company, an app or a brand in the articles, in both scripts. */
const NAMES =
  /公销社|星风|旺哲|阿拉|闲巢|贝店|贝贝|云集|淘小铺|小米|京东|腾讯|有品有鱼|东小店|小鹅|希鹿|粉象|洋葱|拼多多|群买买|友品|抖音|快手|阿里|淘宝|淘特|三帅|花生日记|芬香|蜜芽|淘集集|拍拍|微巴|人人店|有赞|微盟|口袋|微店|微信|微博|小红书|京喜|盒马|蘑菇街|百度|字节|知乎|金鹿|钻鹿|黑金|Gongxiaoshe|Xingfeng|Ala |Xianchao|Beidian|Beibei|Yunji|Taoxiaopu|Xiaomi|JD|Tencent|Youpin|Dongxiaodian|Xiao.?e Pinpin|Xilu|Fenxiang|Onion|Pinduoduo|Qunmaimai|Douyin|Kuaishou|Alibaba|Taobao|Taote|Sanshuai|Huasheng|Miya|Taojiji|Paipai|Weiba|Renrendian|Youzan|Weimob|Koudai|Weidian|WeChat|Weibo|Xiaohongshu|Jingxi|Hema|Mogu|Baidu|ByteDance|SK-II|P&S|Deer/i;

/** What a mark's value says in numbers, in the order in which it is written. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => numbersIn(each))
    : [];
}

/** The unit in which a fact must have what a mark says. */
function unitOf({ path, value }: Mark, currency: string): string {
  if (/requires$|places$/.test(path)) return 'people';
  return JSON.stringify(value).includes('"share"') ? 'share' : currency;
}

/** Every record that has a text in one of the languages. */
function textsIn(value: unknown): { en?: unknown; zh?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((each) => textsIn(each));
  return 'en' in value || 'zh' in value ? [value, ...inside] : inside;
}

/** The toggles that may be on at once: each alone, and any two that do not set the same field. */
function choicesOf(file: PlanFile): string[][] {
  const ids = (file.toggles ?? []).map(({ id }) => id);
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));
  return [
    [],
    ...ids.map((id) => [id]),
    ...pairs.filter((pair) => {
      try {
        planOf(file, pair);
        return true;
      } catch (error) {
        if (error instanceof RangeError && /both set/.test(error.message)) return false;
        throw error;
      }
    }),
  ];
}

/** A tree in which everybody has so many below them, level by level, with the founder on top. */
function fullTree(each: number, levels: number): number[] {
  const sponsors = [-1];
  for (let level = 0, first = 0; level < levels; level++) {
    const end = sponsors.length;
    for (; first < end; first++) for (let i = 0; i < each; i++) sponsors.push(first);
  }
  return sponsors;
}

test('every plan to be shipped is there', () => {
  expect([...plans.keys()].sort()).toEqual(
    [
      'binary',
      'chain-letter',
      'eight-ball',
      'fixed-entry',
      'goods-on-credit',
      'group-buying',
      'rank-ladder',
      'recruit-or-sell',
      'retail-commission-famous-brand',
      'retail-commission-own-brand',
      'single-level-affiliate',
      'six-places',
      'stockpiling',
      'supply-platform',
      'three-by-four',
      'three-free-tiers',
      'two-plus-one-essay',
      'two-plus-one-vendor',
      'unlimited-levels',
    ].sort(),
  );
  expect([...readCases().keys()]).toEqual(['gongxiaoshe']);
});

test('every fact and source behind them is used', () => {
  const used = new Set(
    [...plans.values()].flatMap((file) => [
      ...file.from,
      ...marksOf(file).flatMap(({ fact }) => fact ?? []),
      ...(file.toggles ?? []).flatMap((toggle) => ('fact' in toggle ? toggle.fact : [])),
    ]),
  );
  const { facts: own } = readRecords('facts').get('plans') as { facts: { id: string }[] };
  expect(own.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  const cited = new Set([...facts.values()].map(({ source }) => source));
  expect(
    readSources()
      .map(({ id }) => id)
      .filter((id) => !cited.has(id)),
  ).toEqual([]);
});

describe.each([...plans])('%s', (_, file) => {
  const marks = marksOf(file);

  test('says everything in both languages', () => {
    const texts = textsIn(file);
    expect(texts.length).toBeGreaterThan(5);
    for (const { en, zh } of texts) {
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test('names no company', () => {
    expect(JSON.stringify(file)).not.toMatch(NAMES);
    const used = [...file.from, ...marks.flatMap(({ fact }) => fact ?? [])];
    for (const id of used) expect(JSON.stringify(facts.get(id)?.says)).not.toMatch(NAMES);
  });

  test('rests on facts that are on record', () => {
    const named = (file.toggles ?? []).flatMap((toggle) => ('fact' in toggle ? toggle.fact : []));
    for (const id of [...file.from, ...named]) expect(facts.has(id), id).toBe(true);
  });

  test('marks every field, with a reason where no fact is named', () => {
    const paths = marks.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    for (const needed of ['entry.fee', 'entry.goodsValue', 'entry.goodsCost', 'teamPay', 'rest'])
      expect(paths).toContain(needed);
    for (const { id } of file.plan.ranks)
      for (const field of ['requires', 'directPay'])
        expect(paths).toContain(`ranks.${id}.${field}`);
    for (const mark of marks)
      expect([mark.path, mark.fact === undefined ? 'why' : 'fact']).toEqual([
        mark.path,
        mark.why === undefined ? 'fact' : 'why',
      ]);
  });

  test('states what its facts say, in their unit and with their hedge', () => {
    for (const mark of marks.filter(({ standing }) => standing === 'stated')) {
      const fact = facts.get(mark.fact ?? '');
      expect(fact, mark.path).toBeDefined();
      const said = numbersIn(mark.value);
      if (mark.path.endsWith('salesShare')) {
        // A price and a commission give a share that is rounded: that is its own hedge.
        const [price, commission] = [fact?.value].flat() as [number, number];
        const exact = commission / price;
        expect(said).toEqual([Number(exact.toFixed(3))]);
        expect(mark.bound).toBe(said[0] === exact ? fact?.bound : 'about');
        expect(fact?.unit).toBe(file.currency);
        continue;
      }
      expect(mark.bound).toBe(fact?.bound);
      // A rule in words has a fact in words; what everyone has who paid is the fee's own fact.
      if (said.length === 0) continue;
      expect([mark.path, ...said]).toEqual([mark.path, ...[fact?.value].flat()]);
      expect(fact?.unit).toBe(unitOf(mark, file.currency));
    }
  });

  test('has toggles that each change the run', () => {
    const ids = (file.toggles ?? []).map(({ id }) => id);
    const seen = [[], ...ids.map((id) => [id])].map((chosen) =>
      JSON.stringify([planOf(file, chosen), retailPerWeekOf(file, chosen)]),
    );
    expect(seen).toEqual([...new Set(seen)]);
  });

  describe.each(
    choicesOf(file).map((chosen) => [chosen.join(' + ') || 'no toggle', chosen] as const),
  )('with %s', (_name, chosen) => {
    const scenario: Scenario = {
      people: 400,
      founders: 3,
      network: { kind: 'mixing' },
      asking: { by: 'person', perWeek: 2 },
      acceptance: 0.4,
      fatigue: 0.1,
      retailPerWeek: retailPerWeekOf(file, chosen),
      quitPerWeek: 0.03,
      patienceWeeks: 6,
      impatientQuitPerWeek: 0.2,
      closingWeek: null,
      maxWeeks: 80,
      seed: 7,
      plan: planOf(file, chosen),
    };

    test('runs in a small town, and its books sum to zero', () => {
      const { weeks, members, payments, lastWeek } = simulate(scenario);
      expect(members.sponsor.length).toBeGreaterThan(20);
      for (let week = 0; week <= lastWeek; week++) {
        const accounts = [weeks.operator, weeks.suppliers, weeks.tax, weeks.customers];
        const all = [...accounts, weeks.backers, weeks.allMembers];
        expect(all.reduce((sum, account) => sum + account[week]!, 0)).toBe(0);
      }
      const { plan } = scenario;
      const paysForPeople =
        (plan.teamPay ?? []).some((rule) => rule.on !== 'sales') ||
        plan.ranks.some(({ directPay }) => directPay !== 0);
      if (paysForPeople) expect(payments.to.length).toBeGreaterThan(0);
      else if (plan.teamPay === undefined) expect(payments.to.length).toBe(0);
    });
  });
});

describe('what a plan pays is what its source says', () => {
  const top = (plan: Plan, sponsors: readonly number[]) => settle(plan, sponsors).earned[0];

  test('three by four promises $3,960', () => {
    expect(top(planOf(planCalled('three-by-four')), fullTree(3, 4))).toBe(396_000);
  });

  test('eight entries of $1,500 make $12,000', () => {
    const plan = planOf(planCalled('eight-ball'));
    expect(top(plan, fullTree(2, 2))).toBe(0);
    expect(top(plan, fullTree(2, 3))).toBe(1_200_000);
    expect(top(plan, fullTree(2, 4))).toBe(1_200_000);
  });

  test("the letter's list makes two friends even and brings 320 from the sixth round, or 64 sums", () => {
    const file = planCalled('chain-letter');
    expect(top(planOf(file), fullTree(2, 1))).toBe(1000);
    expect(top(planOf(file), fullTree(2, 5))).toBe(1000);
    expect(top(planOf(file), fullTree(2, 6))).toBe(1000 + 32_000);
    expect(top(planOf(file, ['top-only']), fullTree(2, 5))).toBe(0);
    expect(top(planOf(file, ['top-only']), fullTree(2, 6))).toBe(64 * 1000);
  });

  test("the vendor's chain leaves who brings two at −¥299, and pays ¥300 on a pack", () => {
    const plan = planOf(planCalled('two-plus-one-vendor'));
    // The founder brings two and is a boss; the first of them brings two and leaves; one of those brings one.
    const { balance, earned } = settle(plan, [-1, 0, 0, 1, 1, 3]);
    expect([...earned]).toEqual([10_000 * 2 + 20_000 * 3, 20_000, 0, 10_000, 0, 0]);
    expect(balance[1]).toBe(-29_900);
  });

  test("the essay's chain returns a fifth of the pack to who brings two", () => {
    const plan = planOf(planCalled('two-plus-one-essay'));
    const { earned } = settle(plan, [-1, 0, 0, 0]);
    expect([...earned]).toEqual([(0.1 + 0.1 + 0.2) * 50_000, 0, 0, 0]);
  });
});

describe('a plan file that is wrong is refused, with the field', () => {
  const essay = readRecords('plans').get('two-plus-one-essay') as Record<string, never>;
  const fixed = readRecords('plans').get('fixed-entry') as Record<string, never>;
  interface Loose {
    [key: string]: Loose;
  }
  const problemsOf = (record: unknown, change: (file: Loose) => void): string[] => {
    const file = structuredClone(record) as Loose;
    change(file);
    const result = planFileSchema.safeParse(file);
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  const set = (value: unknown): Loose => value as Loose;

  test.each<[string, unknown, (file: Loose) => void, RegExp]>([
    ['a text in one language', essay, (file) => delete file['about']!['zh'], /^about\.zh: /],
    [
      'an assumption without a reason',
      essay,
      (file) => delete file['plan']!['newRateFrom']!['why'],
      /^plan\.newRateFrom\.why: /,
    ],
    [
      'a field without a mark',
      essay,
      (file) => (file['plan']!['entry']!['fee'] = set(500)),
      /^plan\.entry\.fee: /,
    ],
    [
      'a third decimal',
      essay,
      (file) => (file['plan']!['entry']!['fee']!['value'] = set(1.005)),
      /^plan\.entry\.fee\.value: must be whole fen/,
    ],
    [
      'rates that differ, and no word on when a new one starts',
      essay,
      (file) => delete file['plan']!['newRateFrom'],
      /^plan\.newRateFrom: ranks are paid at different rates/,
    ],
    [
      'retail without a weekly sum',
      fixed,
      (file) => delete file['plan']!['retailPerWeek'],
      /^plan\.retailPerWeek: members sell/,
    ],
    [
      'a rank that sells for an unknown share',
      fixed,
      (file) => delete file['plan']!['ranks']![1]!['salesShare'],
      /^plan\.ranks\.1\.salesShare: members sell/,
    ],
    [
      'a toggle that changes what a source states',
      essay,
      (file) => (file['toggles']![0]!['sets'] = set({ ranks: { boss: { directPay: 1 } } })),
      /^toggles\.0\.sets\.ranks\.boss\.directPay: a source states this/,
    ],
    [
      'a toggle for a rank that is not there',
      essay,
      (file) => (file['toggles']![0]!['sets'] = set({ ranks: { king: { directPay: 1 } } })),
      /^toggles\.0\.sets\.ranks\.king: there is no rank 'king'/,
    ],
    [
      'a toggle that sets nothing',
      essay,
      (file) => (file['toggles']![0]!['sets'] = set({})),
      /^toggles\.0\.sets: must set at least one field/,
    ],
    [
      'two toggles of one name',
      essay,
      (file) => (file['toggles']![1]!['id'] = set('team-ten')),
      /^toggles\.1\.id: the toggle 'team-ten' is there twice/,
    ],
  ])('%s', (_, record, change, says) => {
    expect(problemsOf(record, change).join('\n')).toMatch(new RegExp(says, 'm'));
  });

  test('a toggle that is not there, or two for one field', () => {
    const file = planCalled('two-plus-one-essay');
    expect(() => planOf(file, ['team-nine'])).toThrow(
      "there is no toggle 'team-nine'; there is 'team-ten', 'team-forty', 'leave-and-stay'",
    );
    expect(() => planOf(file, ['team-ten', 'team-forty'])).toThrow(
      "the toggles 'team-ten' and 'team-forty' both set teamPay",
    );
    expect(planOf(file, ['team-ten', 'team-ten'])).toEqual(planOf(file, ['team-ten']));
  });

  test('a plan that the engine cannot run', () => {
    const file = structuredClone(planCalled('binary'));
    file.plan.structure!.width!.places.value = 3;
    expect(() => planOf(file)).toThrow(ScenarioError);
    expect(() => planOf(file)).toThrow(/teamPay\.0\.to: pairs need structure\.width with 2 places/);
  });

  test('toggles leave the file as it is, in any order', () => {
    const file = planCalled('two-plus-one-essay');
    const before = structuredClone(file);
    const both = planOf(file, ['team-ten', 'leave-and-stay']);
    expect(planOf(file, ['leave-and-stay', 'team-ten'])).toEqual(both);
    expect(both.structure).toEqual({ detach: { rank: 'boss', recruits: 'stay' } });
    expect(file).toEqual(before);
  });
});
