/** A plan of the reader's own in a link: short, nameless, and read back to a plan that runs the same; anything else is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest, planSchema, simulate, type Plan } from '@/engine/index.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink, writeLink } from '@/scenario/link.ts';
import { fetchOwn, knownOwn } from '@/scenario/own-known.ts';
import { anonymous, readOwn, writeOwn } from '@/scenario/own-plan.ts';
import { ownProblems } from '@/scenario/plan-choice.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { anyPlan, anyScenario, GXS } from '../engine/support.ts';
import { readCases, readPlans } from './records.ts';

const onFile = [...readCases(), ...readPlans()].flatMap(([id, file]) =>
  variantsOf(file).map((variant): [string, typeof variant] => [
    [id, ...variant.toggles].join(' '),
    variant,
  ]),
);
const runs = (plan: Plan, retailPerWeek: number): string => {
  const town = { people: 800, ...(retailPerWeek > 0 ? { retailPerWeek } : {}) };
  return digest(simulate(toScenario(DEFAULT, plan, town)));
};

describe('a plan in a link', () => {
  test('is written in one way', () => {
    expect(writeOwn({ plan: GXS, retailPerWeek: 0 })).toBe('1_f398_r100_r180-d20_r220-d20-h2x3');
    const odd: Plan = {
      entry: { fee: 5, goodsValue: 0, goodsCost: 1 },
      retail: { goodsCost: 1 / 3 },
      ranks: [{ id: 'seller', requires: {}, directPay: { share: 0.275 }, salesShare: 0 }],
      teamPay: [
        {
          to: 'levels',
          on: 'sales',
          levels: [100, 100, 100, { share: 0.05 }],
          beyond: 1,
          capPerWeek: 0,
        },
      ],
      structure: { foundersStartIn: 'seller' },
      tax: 0,
      solvency: { guaranteed: false, creditWeeks: 4 },
    };
    expect(writeOwn({ plan: odd, retailPerWeek: 25_050 })).toBe(
      '1_f0.05-0-0.01_g33.3333p-250.5_r27.5p_ls-1x3-5p-b0.01-w0_n4',
    );
  });

  test.each(onFile)('brings back %s, without its names, and runs the same', (_, reading) => {
    const code = writeOwn(reading);
    expect(code).toMatch(/^[a-z0-9._-]+$/);
    expect(readOwn(code)).toEqual(anonymous(reading));
    const { plan, retailPerWeek } = anonymous(reading);
    expect(runs(plan, retailPerWeek)).toEqual(runs(reading.plan, reading.retailPerWeek));
    for (const { id } of reading.plan.ranks) expect(JSON.stringify(plan)).not.toContain(`"${id}"`);
  });

  test('brings back any plan there can be', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat({ max: 1_000_000_000 }), (plan, sold) => {
        const reading = { plan, retailPerWeek: sold };
        const normal = anonymous(reading);
        expect(anonymous(normal)).toEqual(normal);
        // What is dropped says nothing: a plan that makes sense still does.
        expect(planSchema.safeParse(normal.plan).success).toBe(true);
        const code = writeOwn(reading);
        expect(readOwn(code)).toEqual(normal);
        expect(writeOwn(normal)).toBe(code);
      }),
      { numRuns: 3000 },
    );
  });

  test('runs as the plan that it was written from', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { plan, retailPerWeek } = anonymous({
          plan: scenario.plan,
          retailPerWeek: scenario.retailPerWeek ?? 0,
        });
        const { weeks, members } = simulate({
          ...scenario,
          plan,
          ...(plan.retail === undefined ? {} : { retailPerWeek }),
        });
        const given = simulate(scenario);
        expect(weeks).toEqual(given.weeks);
        expect(members).toEqual(given.members);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['', 'unreadable'],
    ['1', 'unreadable'],
    ['2_f398_r100', 'unreadable'],
    ['1_f398', 'impossible'],
    ['1_r100', 'unreadable'],
    ['1_f398_f398_r100', 'unreadable'],
    ['1_f398_r100-d1-d1', 'unreadable'],
    ['1_f-1_r100', 'unreadable'],
    ['1_f398_r1e9', 'unreadable'],
    ['1_f398_rx', 'unreadable'],
    ['1_f398_r100_lj-1x1000-1', 'unreadable'],
    ['1_f398_r100_lj-1x9999', 'unreadable'],
    ['1_f398_r100_lj-1x0', 'unreadable'],
    ['1_f398_r100_hj2', 'unreadable'],
    ['1_f398_r100_hj2-30', 'impossible'],
    ['1_f398_r100_pj-10', 'impossible'],
    ['1_f398_r100_ls-5p', 'impossible'],
    ['1_f398-0-399_r100', 'impossible'],
    ['1_f10000001_r100', 'impossible'],
    ['1_f398_g40p-99999999_r1', 'impossible'],
    ['1_f398_r100_y1', 'unreadable'],
    ['1_f398_r100_a2s_c1k', 'impossible'],
    ['1_f398_r100__', 'unreadable'],
  ])('%s is %s', (code, fault) => {
    expect(readOwn(code)).toBe(fault);
  });

  const damaged = fc
    .tuple(anyPlan, fc.nat(), fc.nat({ max: 9 }), fc.stringMatching(/^[a-z0-9._-]{0,6}$/))
    .map(([plan, at, cut, put]) => {
      const code = writeOwn({ plan, retailPerWeek: 0 });
      const from = at % (code.length + 1);
      return code.slice(0, from) + put + code.slice(from + cut);
    });
  const hostile = fc.oneof(
    damaged,
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.stringMatching(/^1(_[a-z][0-9px.-]{0,12}){1,8}$/),
  );

  test('of any kind is read without an error: a plan that makes sense, or what is wrong', () => {
    let plans = 0;
    fc.assert(
      fc.property(hostile, (code) => {
        const reading = readOwn(code);
        if (typeof reading === 'string') return;
        plans += 1;
        expect(planSchema.safeParse(reading.plan).success).toBe(true);
        expect(readOwn(writeOwn(reading))).toEqual(reading);
      }),
      { numRuns: 5000 },
    );
    expect(plans).toBeGreaterThan(50);
  });
});

describe('the link around it', () => {
  const own = writeOwn({ plan: GXS, retailPerWeek: 0 });

  test('holds it as it is, and names no plan that it began from', () => {
    const link = writeLink({ ...DEFAULT, plan: 'gongxiaoshe', toggles: ['a'], own }, 9, FURTHER);
    expect(link).toBe(`?v=1&asks=2&chance=30&seed=1&own=${own}&week=9`);
    expect(readLink(link, FURTHER)).toMatchObject({ reader: { ...DEFAULT, own }, problems: [] });
  });

  test('lets nothing else through', async () => {
    for (const bad of ['<script>', '', `1_f1_r1_lj-${'1-2-'.repeat(2500)}1`, '1_F398']) {
      const { reader } = readLink(`?own=${encodeURIComponent(bad)}&plan=binary`, FURTHER);
      expect(reader).toEqual({ ...DEFAULT, own: bad });
      expect(ownProblems(reader, await fetchOwn(bad))).toEqual({
        reader: DEFAULT,
        problems: [{ kind: 'unreadable', field: 'own', given: bad.slice(0, 24) }],
      });
    }
  });

  test('has its plan fetched before it is run, or says why not', async () => {
    expect(() => knownOwn(own)).toThrow(/has not been read/);
    expect(await fetchOwn(own)).toBeNull();
    expect(knownOwn(own)).toEqual(anonymous({ plan: GXS, retailPerWeek: 0 }));
    const reader = { ...DEFAULT, own: '1_f1-0-2_r1' };
    const fault = await fetchOwn(reader.own);
    expect(ownProblems(reader, fault)).toEqual({
      reader: DEFAULT,
      problems: [{ kind: 'impossible', field: 'own', given: reader.own }],
    });
    expect(ownProblems({ ...DEFAULT, own }, null)).toEqual({
      reader: { ...DEFAULT, own },
      problems: [],
    });
  });
});
