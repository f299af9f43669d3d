// What chapter 1 says of the figure as it opens: sellers' friends overlap.
import { expect, test } from 'vitest';
import {
  FRIENDS,
  OPENING,
  PEOPLE,
  reachOf,
  SELLERS,
} from '@/components/figures/who-brings-customers/reach.ts';

test('more than half of the thousandth seller’s friends know an earlier seller', () => {
  const before = reachOf(999, OPENING.friends);
  expect(before.ties / PEOPLE).toBeGreaterThan(0.5);
});

test('a seller’s own share falls with every seller, through the portal and through friends', () => {
  const steps = Array.from(
    { length: (SELLERS.max - SELLERS.min) / SELLERS.step + 1 },
    (_, at) => SELLERS.min + at * SELLERS.step,
  );
  for (const friends of [FRIENDS.min, OPENING.friends, FRIENDS.max]) {
    const reaches = steps.map((sellers) => reachOf(sellers, friends));
    reaches.slice(1).forEach((reach, at) => {
      expect(reach.portalEach).toBeLessThan(reaches[at]!.portalEach);
      expect(reach.tiesEach).toBeLessThan(reaches[at]!.tiesEach);
    });
  }
});
