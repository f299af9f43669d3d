/** Whom a reader points at in the fan. */
import { expect, test } from 'vitest';
import { nearestMember } from '@/components/sandbox/nearest.ts';
import { layOutFan } from '@/components/figures/growth/fan-layout.ts';
import { simulate } from '@/engine/index.ts';
import { town } from '../engine/support.ts';

const run = simulate(town({ people: 500, founders: 5, asking: { by: 'person', perWeek: 3 } }));
const fan = layOutFan(run, { radius: 400, corner: 15, margin: 7, perDot: 1 });
const { joinWeek } = run.members;

test('who is pointed at is found, each of them', () => {
  for (let member = 0; member < joinWeek.length; member++)
    expect(
      nearestMember(fan, joinWeek, run.lastWeek, fan.memberX[member]!, fan.memberY[member]!),
    ).toBe(member);
});

test('who has not joined yet is not there, and far from everybody there is nobody', () => {
  const last = joinWeek.length - 1;
  const found = nearestMember(fan, joinWeek, 2, fan.memberX[last]!, fan.memberY[last]!);
  expect(found === null || joinWeek[found]! <= 2).toBe(true);
  expect(nearestMember(fan, joinWeek, run.lastWeek, 399, 399)).toBeNull();
});
