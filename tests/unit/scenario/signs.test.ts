/** Signs by hand, plan by plan, with the reason; and the logic of three answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf, type CaseFile, type PlanFile } from '@/scenario/case.ts';
import { answersOf, readingsOf, UNANSWERED, type Answers } from '@/scenario/offer.ts';
import { SIGNS, signsIn, signsOf, signsThat, type SignName } from '@/scenario/signs.ts';
import { anyAnswers } from './offer.test.ts';
import { readCases, readPlans } from './records.ts';

const HEADS: SignName[] = ['cn-recruiting', 'cn-fee', 'us-koscot', 'eu-14'];
const TEAM: SignName[] = ['cn-team'];
const NONE: SignName[] = [];

/** What is present; every other sign is absent, for a record leaves no answer open that bears on one. */
const TABLE: readonly (readonly [
  plan: string,
  toggles: string[],
  present: SignName[],
  why: string,
])[] = [
  [
    'gongxiaoshe',
    [],
    HEADS,
    'a fee, and a sum for each member recruited; no sales outside on record',
  ],
  ['gongxiaoshe', ['rank-difference'], HEADS, 'the difference is paid on joins: heads, not sales'],
  ['binary', [], HEADS, 'a fee, and pay for pairs of people below'],
  ['binary', ['bigger-pairs'], HEADS, 'the same, with larger sums'],
  ['binary', ['recruit-bonus'], HEADS, 'the same, with a sum for the recruiter'],
  ['chain-letter', [], HEADS, 'money is sent, and comes from whoever joins below'],
  ['chain-letter', ['top-only'], HEADS, 'only from six levels down, which is by heads still'],
  ['eight-ball', [], HEADS, 'money goes in, and eight people three levels down pay it out'],
  ['eight-ball', ['stop'], HEADS, 'the same, each bringing two'],
  [
    'fixed-entry',
    [],
    HEADS,
    'a fixed purchase, pay for recruits and for a team’s recruits; some sales',
  ],
  ['fixed-entry', ['sales-only'], NONE, 'a purchase, and pay for own sales alone'],
  [
    'fixed-entry',
    ['mentor-on-sales'],
    [...HEADS, ...TEAM],
    'recruits are paid for, and a team’s sales',
  ],
  ['group-buying', [], NONE, 'nobody pays to join, nobody is paid'],
  ['rank-ladder', [], HEADS, 'a yearly fee, and ranks and pay by counting people'],
  ['rank-ladder', ['rank-difference'], HEADS, 'the difference is paid on joins'],
  ['recruit-or-sell', [], HEADS, 'a fee, half of which goes to the recruiter; little sold outside'],
  ['recruit-or-sell', ['fifth-selling'], HEADS, 'a smaller sum for each recruit is still one'],
  ['recruit-or-sell', ['half-selling'], HEADS, 'half as much for each recruit is still pay'],
  ['recruit-or-sell', ['all-selling'], NONE, 'a fee, and pay for own sales alone'],
  ['retail-commission-famous-brand', [], NONE, 'free, and pay for own sales alone'],
  ['retail-commission-own-brand', [], NONE, 'free, and pay for own sales alone'],
  ['single-level-affiliate', [], NONE, 'free, and pay for own sales alone'],
  ['single-level-affiliate', ['second-level'], TEAM, 'free, and one level of others’ sales'],
  ['goods-on-credit', [], HEADS, 'a fee, and pay for recruits on two levels'],
  ['goods-on-credit', ['paid-at-once'], HEADS, 'when suppliers are paid bears on no sign'],
  ['six-places', [], HEADS, 'a fee, half of which goes to the recruiter'],
  ['six-places', ['spill'], HEADS, 'places do not change who pays whom'],
  [
    'stockpiling',
    [],
    [...HEADS, ...TEAM],
    'stock must be bought, recruits pay, and so do their quotas',
  ],
  ['stockpiling', ['sells-all'], [...HEADS, ...TEAM], 'selling it all changes no rule of pay'],
  [
    'stockpiling',
    ['half-price'],
    [...HEADS, ...TEAM],
    'worth half its price, it would not be bought',
  ],
  ['supply-platform', [], TEAM, 'free, and one level of distributors’ sales'],
  ['supply-platform', ['long-credit'], TEAM, 'when suppliers are paid bears on no sign'],
  ['three-by-four', [], HEADS, 'a fee, and pay for people on four levels'],
  ['three-by-four', ['spill'], HEADS, 'places do not change who pays whom'],
  ['three-free-tiers', [], NONE, 'free, goods are worth their price, pay for own sales alone'],
  [
    'three-free-tiers',
    ['inviter-on-sales'],
    TEAM,
    'the same, with a share of invited people’s sales',
  ],
  ['two-plus-one-essay', [], HEADS, 'a purchase, and a share of each recruit’s'],
  ['two-plus-one-essay', ['team-ten'], HEADS, 'team pay on joins: heads'],
  ['two-plus-one-essay', ['team-forty'], HEADS, 'team pay on joins: heads'],
  ['two-plus-one-essay', ['leave-and-stay'], HEADS, 'who leaves whom bears on no sign'],
  ['two-plus-one-vendor', [], HEADS, 'a pack, pay for recruits and for a team’s recruits'],
  ['unlimited-levels', [], HEADS, 'a fee, and pay for joins on every level'],
  ['unlimited-levels', ['flat-five'], HEADS, 'the same, at one rate'],
  ['unlimited-levels', ['on-sales'], TEAM, 'free, and pay on others’ sales on every level'],
];

const files = new Map<string, CaseFile | PlanFile>([...readCases(), ...readPlans()]);

test('every plan on file is in the table, alone and with each of its toggles', () => {
  const all = [...files].flatMap(([id, { toggles = [] }]) => [
    id,
    ...toggles.map((toggle) => `${id} ${toggle.id}`),
  ]);
  expect(TABLE.map(([plan, toggles]) => [plan, ...toggles].join(' ')).sort()).toEqual(all.sort());
});

describe.each(TABLE)('%s with %j', (id, toggles, present) => {
  const plan = planOf(files.get(id)!, toggles);
  const expected = SIGNS.map((name) => [name, present.includes(name) ? 'present' : 'absent']);
  const states = (signs: ReturnType<typeof signsOf>) =>
    signs.map(({ name, state }) => [name, state]);

  test('has the signs that its fields imply', () =>
    expect(states(signsOf(plan))).toEqual(expected));

  test('and its answers, read as a plan again, have the same', () => {
    for (const reading of Object.values(readingsOf(answersOf(plan))))
      expect(states(signsOf(reading.plan))).toEqual(expected);
  });
});

describe('three answers', () => {
  const stateOf = (name: SignName, part: Partial<Record<keyof Answers, string>>) => {
    const answers = {
      ...UNANSWERED,
      ...Object.fromEntries(
        Object.entries(part).map(([question, reply]) => [
          question,
          { ...UNANSWERED[question as keyof Answers], reply },
        ]),
      ),
    };
    return signsIn(answers).find((sign) => sign.name === name)!;
  };

  test('nothing is known of nothing', () => {
    expect(signsThat('unknown', signsIn(UNANSWERED))).toEqual([...SIGNS]);
  });

  test.each([
    ['cn-recruiting', { depth: 'yes' }, 'present'],
    ['cn-recruiting', { recruit: 'yes', fee: 'no', quota: 'no', depth: 'no' }, 'absent'],
    ['cn-recruiting', { recruit: 'yes', fee: 'no', depth: 'no' }, 'unknown'],
    ['cn-recruiting', { recruit: 'yes', quota: 'yes' }, 'present'],
    ['cn-fee', { fee: 'yes' }, 'unknown'],
    ['cn-fee', { fee: 'yes', recruit: 'no', depth: 'no', team: 'no' }, 'absent'],
    ['cn-fee', { fee: 'no', quota: 'yes', team: 'yes' }, 'present'],
    ['cn-team', { team: 'yes', outside: 'most', fee: 'no' }, 'present'],
    ['us-koscot', { fee: 'yes', recruit: 'yes', outside: 'most' }, 'present'],
    ['us-koscot', { fee: 'no', quota: 'no' }, 'absent'],
    [
      'us-koscot',
      { fee: 'yes', recruit: 'no', depth: 'no', team: 'yes', outside: 'most' },
      'absent',
    ],
    [
      'us-koscot',
      { fee: 'yes', recruit: 'no', depth: 'no', team: 'yes', outside: 'some' },
      'unknown',
    ],
    [
      'us-koscot',
      { fee: 'yes', recruit: 'no', depth: 'no', team: 'yes', outside: 'none' },
      'present',
    ],
    ['eu-14', { fee: 'yes', recruit: 'yes', outside: 'most' }, 'absent'],
    ['eu-14', { fee: 'yes', recruit: 'yes', outside: 'some' }, 'present'],
    ['eu-14', { fee: 'yes', recruit: 'yes' }, 'unknown'],
  ] as const)('%s of %j is %s', (name, part, state) => {
    expect(stateOf(name, part).state).toBe(state);
  });

  test('an open sign names the questions that could decide it, and only open ones', () => {
    expect(stateOf('cn-fee', { fee: 'yes', recruit: 'no' }).open).toEqual([
      'quota',
      'depth',
      'team',
    ]);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { state, open } of signsIn(answers)) {
          if (state !== 'unknown') expect(open).toEqual([]);
          for (const name of open) expect([null, 'unknown']).toContain(answers[name].reply);
        }
      }),
    );
  });

  test('learning more never turns a present sign into an absent one, or back', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (known, more) => {
        const filled = Object.fromEntries(
          Object.entries(known).map(([name, answer]) => [
            name,
            answer.reply === null || answer.reply === 'unknown'
              ? more[name as keyof Answers]
              : answer,
          ]),
        ) as unknown as Answers;
        signsIn(known).forEach(({ state, name }, at) => {
          if (state !== 'unknown')
            expect([name, signsIn(filled)[at]!.state]).toEqual([name, state]);
        });
      }),
    );
  });
});
