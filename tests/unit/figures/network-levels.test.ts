import { describe, expect, test } from 'vitest';
import {
  deepestLevel,
  tellLevel,
  widestLevel,
} from '@/components/figures/network-levels/levels.ts';
import { levelsViews } from '@/components/figures/network-levels/views.ts';

const MEMBERS = 21_496_085;
const LEVELS = 51;
const [one, many] = levelsViews(MEMBERS, LEVELS, [1, 31_530]);

describe('twenty-one million people, each equally likely to bring the next', () => {
  test('as one network: 42 levels, most people around the 17th', () => {
    expect(one!.expected).toHaveLength(LEVELS);
    expect(deepestLevel(one!)).toBe(42);
    expect(widestLevel(one!)).toBe(17);
    expect(tellLevel(one!, 1, MEMBERS)).toEqual({ people: 1, above: 0, below: MEMBERS - 1 });
    const { above, below } = tellLevel(one!, 17, MEMBERS);
    expect(Math.floor(above / 1e6)).toBe(9);
    expect(Math.floor(below / 1e6)).toBe(10);
  });

  test('as 31,530 networks: 25 levels, most people around the 7th', () => {
    expect(deepestLevel(many!)).toBe(25);
    expect(widestLevel(many!)).toBe(7);
    expect(tellLevel(many!, 1, MEMBERS).people).toBe(31_530);
  });

  test('who stands on a level, above it and below it are all of them', () => {
    for (const view of [one!, many!])
      for (let level = 1; level <= LEVELS; level++) {
        const { people, above, below } = tellLevel(view, level, MEMBERS);
        expect(people + above + below).toBeGreaterThan(MEMBERS - 1);
        expect(people + above + below).toBeLessThan(MEMBERS + 1);
      }
  });

  test('less than one is to be expected on the deepest that was reported', () => {
    expect(tellLevel(one!, LEVELS, MEMBERS).people).toBeLessThan(0.001);
    expect(tellLevel(one!, LEVELS, MEMBERS).below).toBeLessThan(1);
  });
});
