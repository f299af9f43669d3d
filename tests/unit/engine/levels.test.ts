import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Replay, simulate } from '@/engine/index.ts';
import { branchOf, levelsOf, type Level } from '@/engine/levels.ts';
import { anyScenario, standingAt, town } from './support.ts';

const sum = (levels: readonly Level[], of: 'members' | 'back' | 'stopped'): number =>
  levels.reduce((all, level) => all + level[of], 0);

test('levels add up to the members of the week, to those with their fee back and to those who stopped', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(50), (scenario, at) => {
      const run = simulate(scenario);
      const replay = new Replay(run).moveTo(at);
      const { week } = replay;
      const levels = levelsOf(replay);
      expect(levels.map(({ level }) => level)).toEqual([...levels.keys()]);
      expect(levels[0]!.members).toBe(scenario.founders);
      expect(sum(levels, 'members')).toBe(run.weeks.members[week]);
      expect(sum(levels, 'back')).toBe(run.weeks.paidBack[week]);
      expect(sum(levels, 'stopped')).toBe(run.weeks.members[week]! - run.weeks.active[week]!);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a branch is the member, whom they recruited and whom these recruited, as the sponsors say one by one', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(50), fc.nat(), (scenario, at, anybody) => {
      const run = simulate(scenario);
      const replay = new Replay(run).moveTo(at);
      const member = anybody % replay.count;
      const { chain, recruits, levels } = branchOf(replay, member);
      const { sponsor } = run.members;
      const pathOf = (each: number): number[] =>
        each < 0 ? [] : [...pathOf(sponsor[each]!), each];
      expect(chain).toEqual(pathOf(member));
      const depths = Array.from({ length: replay.count }, (_, each) => {
        const path = pathOf(each);
        return path.includes(member) ? path.length - chain.length : -1;
      });
      expect(recruits).toEqual([...depths.keys()].filter((each) => depths[each] === 1));
      expect(recruits).toHaveLength(standingAt(run, replay.week).recruits[member]!);
      expect(levels.map(({ members }) => members)).toEqual(
        Array.from(
          { length: Math.max(...depths) + 1 },
          (_, depth) => depths.filter((each) => each === depth).length,
        ),
      );
      const inBranch = [...depths.keys()].filter((each) => depths[each]! >= 0);
      expect(sum(levels, 'back')).toBe(
        inBranch.filter((each) => replay.returnOf(each) === 'whole').length,
      );
      expect(sum(levels, 'stopped')).toBe(
        inBranch.filter((each) => replay.hasStopped(each)).length,
      );
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('nobody is looked at before they join', () => {
  const replay = new Replay(simulate(town({ people: 300, founders: 5 })));
  for (const member of [-1, 5, 0.5, Number.NaN])
    expect(() => branchOf(replay, member)).toThrow(RangeError);
});
