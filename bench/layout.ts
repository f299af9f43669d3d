// The whole tree laid out by layers, ours against d3-hierarchy's, on the same tree. Reading the table is not timed.
import { simulate, type Run } from '@/engine/index.ts';
import { layOutFan, peoplePerDot } from '@/components/figures/growth/fan-layout.ts';
import { ensurePeers } from './support/installed.ts';
import { median, row, times, verdict } from './support/measure.ts';
import { networkOf, townOf } from './support/town.ts';

const TARGET = 40;
const ROUNDS = 3;
const SHAPE = { radius: 750, corner: 26, margin: 12 };
/** Dots of the page's fan stand at least this far apart, in units of its radius. */
const LEAST_PITCH = 6;

/** Ids are counted from 1: 0 is the organiser, above the founders. */
function tableOf({ members }: Run): { id: number; sponsor: number | null }[] {
  const table: { id: number; sponsor: number | null }[] = [{ id: 0, sponsor: null }];
  members.sponsor.forEach((sponsor, member) =>
    table.push({ id: member + 1, sponsor: sponsor + 1 }),
  );
  return table;
}

ensurePeers();
const { layOutTree } = await import('./peers/d3-hierarchy.mjs');

console.log(
  `Target: at least ${TARGET} times as fast as stratify and tree; ${ROUNDS} rounds in turns`,
);
console.log(row('members', 12, ['d3 ms', 'fan ms', 'times', '', 'a dot each ms', 'times', ''], 15));
for (const people of [10_000, 100_000]) {
  const run = simulate(townOf(people), networkOf(people));
  const table = tableOf(run);
  const perDot = peoplePerDot(people, SHAPE.radius, SHAPE.corner, LEAST_PITCH);
  const layouts = [
    () => layOutTree(table),
    () => layOutFan(run, { ...SHAPE, perDot }),
    () => layOutFan(run, { ...SHAPE, perDot: 1 }),
  ];
  const found = layouts.map((): number[] => []);
  for (let turn = 0; turn < ROUNDS; turn++)
    layouts.forEach((layout, i) =>
      found[i]?.push(...times(layout, { warmUp: 500, timed: 700, least: 2 })),
    );
  const [d3 = NaN, fan = NaN, each = NaN] = found.map(median);
  console.log(
    row(
      String(run.members.sponsor.length),
      12,
      [
        d3.toFixed(1),
        fan.toFixed(2),
        (d3 / fan).toFixed(1),
        verdict(d3 / fan >= TARGET),
        each.toFixed(2),
        (d3 / each).toFixed(1),
        verdict(d3 / each >= TARGET),
      ],
      15,
    ),
  );
}
