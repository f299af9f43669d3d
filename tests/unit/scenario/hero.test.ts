/** What the home page's figure promises, over many seeds. */
import { describe, expect, test } from 'vitest';
import { newcomersPaid, peakWeek, shareStopped, simulate, type Run } from '@/engine/index.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { GXS } from '../engine/support.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const run = (reader: Partial<ReaderScenario>) =>
  simulate(toScenario({ ...DEFAULT, ...reader }, GXS));
const joined = ({ members }: Run) => members.sponsor.length;
const inShare = (holds: boolean[]) => holds.filter(Boolean).length / holds.length;

/** While joins rise to the peak, from the first week with a hundred: is each ring larger than all before it? */
function newestIsLargest({ weeks }: Run, peak: number): boolean {
  const rising = [...weeks.joined.slice(1, peak + 1)];
  const begun = rising.findIndex((each) => each >= 100);
  return (
    begun >= 0 && rising.every((each, i) => i < begun || each > Math.max(0, ...rising.slice(0, i)))
  );
}

describe('the page as it opens', { timeout: 60_000 }, () => {
  const runs = seeds(200).map((seed) => run({ seed }));

  test('grows past a thousand and is over within sixty weeks, with most people stopped', () => {
    const collapses = runs.map(
      (each) =>
        (each.ending?.kind === 'stalled' || each.ending?.kind === 'saturated') &&
        each.lastWeek <= 60 &&
        joined(each) > 1000 &&
        shareStopped(each) > 0.8,
    );
    expect(inShare(collapses)).toBeGreaterThanOrEqual(0.95);
  });

  test('has its largest ring outermost while it grows', () => {
    expect(
      inShare(runs.map((each) => newestIsLargest(each, peakWeek(each)))),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('has paid nobody in the newest ring, in any week', () => {
    for (const each of runs.slice(0, 50))
      for (let week = 0; week <= each.lastWeek; week++)
        if (newcomersPaid(each, week) > 0) expect.fail(`a newcomer was paid in week ${week}`);
  });

  test('on a network of ten contacts each it grows and ends as well', () => {
    const holds = seeds(20).map((seed) => {
      const scenario = toScenario({ ...DEFAULT, seed }, GXS);
      const onNetwork = simulate({ ...scenario, network: { kind: 'random', meanContacts: 10 } });
      return joined(onNetwork) > 1000 && onNetwork.ending !== null && onNetwork.lastWeek <= 60;
    });
    expect(inShare(holds)).toBe(1);
  });
});

describe('each stop of a slider', { timeout: 60_000 }, () => {
  const stops = { asks: [0.5, 1, 2, 4, 6], chance: [5, 15, 30, 45, 60] };

  test.each(Object.entries(stops))(
    'of %s ends otherwise, and brings more people',
    (field, values) => {
      const results = values.map((value) =>
        seeds(50).map((seed) => {
          const each = run({ [field]: value, seed });
          return { ending: each.ending?.kind, joined: joined(each) };
        }),
      );
      results.slice(1).forEach((here, i) => {
        const differs = here.map(
          ({ ending, joined }, s) =>
            ending !== results[i]![s]!.ending || joined !== results[i]![s]!.joined,
        );
        expect(inShare(differs)).toBeGreaterThanOrEqual(0.9);
      });
      const people = results.map((each) => each.reduce((sum, { joined }) => sum + joined, 0));
      expect(people).toEqual([...people].sort((a, b) => a - b));
    },
  );

  test('a low one fizzles', () => {
    const endings = seeds(50).map((seed) => run({ asks: 0.5, chance: 5, seed }).ending?.kind);
    expect(inShare(endings.map((kind) => kind === 'fizzled'))).toBeGreaterThanOrEqual(0.95);
  });
});
