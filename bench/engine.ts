// How long a run of the home page's town takes, at its size and larger, and what it leaves in memory. Warm medians;
// times drift with the machine, ratios less.
import { Replay, simulate, type Plan } from '@/engine/index.ts';
import { DEFAULT, toScenario } from '@/scenario/reader.ts';
import { layOutFan } from '@/components/figures/growth/fan-layout.ts';
import { bytesOf, row, time } from './support/measure.ts';
import { load } from './support/plan.ts';

const plan: Plan = load('gongxiaoshe');
const columns = ['members', 'weeks', 'run ms', 'any week ms', 'layout ms', 'bytes/member'];
console.log(row('people', 12, ['network', ...columns], 14));
for (const people of [10_000, 100_000, 1_000_000])
  for (const network of [{ kind: 'mixing' }, { kind: 'random', meanContacts: 10 }] as const) {
    const scenario = { ...toScenario(DEFAULT, plan), people, network };
    const run = simulate(scenario);
    const replay = new Replay(run);
    const perDot = people / 5000;
    const members = run.members.sponsor.length;
    console.log(
      row(
        String(people),
        12,
        [
          network.kind,
          members,
          run.lastWeek,
          time(() => simulate(scenario)).toFixed(1),
          time((turn) => replay.moveTo((17 * turn) % (run.lastWeek + 1))).toFixed(3),
          time(() => layOutFan(run, { radius: 750, corner: 26, margin: 12, perDot })).toFixed(1),
          (bytesOf(run) / members).toFixed(1),
        ],
        14,
      ),
    );
  }
