import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomNetwork } from '@/engine/network.ts';
import { Random } from '@/engine/random.ts';
import { chiSquare, chiSquareLimit } from './support.ts';

/** Each tie once, as 'low-high'; an error where a tie is missing on one side, doubled, or to oneself. */
function tiesOf(people: number, meanContacts: number, random: Random): string[] {
  const { start, contacts } = randomNetwork(people, meanContacts, random);
  if (start.length !== people + 1 || start[people] !== contacts.length)
    expect.fail('lost contacts');
  const sides = new Map<string, number>();
  for (let person = 0; person < people; person++)
    for (const other of contacts.subarray(start[person], start[person + 1])) {
      if (other === person) expect.fail('a tie to oneself');
      const tie = `${Math.min(person, other)}-${Math.max(person, other)}`;
      sides.set(tie, (sides.get(tie) ?? 0) + (person < other ? 1 : 100));
    }
  if ([...sides.values()].some((count) => count !== 101)) expect.fail('a tie not once each way');
  return [...sides.keys()].sort();
}

describe('a random network', () => {
  test('has exactly the ties asked for, each both ways, none twice, none to oneself', () => {
    const sizes = fc
      .integer({ min: 2, max: 80 })
      .chain((people) =>
        fc.tuple(
          fc.constant(people),
          fc.oneof(
            fc.double({ min: 0, max: people - 1, noNaN: true }),
            fc.constantFrom(0, (people - 1) / 2, people - 1),
          ),
          fc.nat(),
        ),
      );
    fc.assert(
      fc.property(sizes, ([people, meanContacts, seed]) => {
        const ties = tiesOf(people, meanContacts, new Random(seed));
        expect(ties).toHaveLength(Math.round((people * meanContacts) / 2));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test.each([
    ['drawn pair by pair', 1, 2],
    ['taken from a shuffle of all pairs', 2, 4],
  ])('is each graph on four people equally often: %s', (_, meanContacts, ties) => {
    const random = new Random(3);
    const seen = new Map<string, number>();
    for (let i = 0; i < 15_000; i++) {
      const graph = tiesOf(4, meanContacts, random);
      const key = graph.length === ties ? graph.join(' ') : 'wrong';
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(15);
    expect(chiSquare([...seen.values()], () => 1000)).toBeLessThan(chiSquareLimit(14));
  });

  test('of ten thousand is quick to draw and has the mean asked for', () => {
    const { contacts } = randomNetwork(10_000, 10, new Random(1));
    expect(contacts).toHaveLength(100_000);
  });
});
