/**
 * Expected values as a series, so that charts, sentences and tables show them as they show a run: in whole people, so
 * that joins add up to members.
 */
import { meanField, type MeanFieldScenario } from './mean-field.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Series } from './series.ts';

/**
 * Runs a scenario in expected values: see `meanField`.
 * @throws ScenarioError where that cannot be done, also for a plan under which it cannot be told who has the fee back
 */
export function expectedSeries(scenario: MeanFieldScenario): Series {
  const { lastWeek, ending, weeks } = meanField(scenario);
  if (weeks.notBack === null)
    throw new ScenarioError([
      {
        path: 'plan',
        message:
          'who has the fee back depends on more than pay for direct recruits, which expected values do not follow',
      },
    ]);
  const whole = (column: Float64Array): number[] => [...column].map(Math.round);
  const members = whole(weeks.members);
  const joined = members.map((count, week) => count - (members[week - 1] ?? 0));
  // Founders are there from the start: they are no joins.
  let peak = Math.min(1, lastWeek);
  for (let week = 2; week <= lastWeek; week++) if (joined[week]! > joined[peak]!) peak = week;
  return {
    people: scenario.people,
    founders: scenario.founders,
    lastWeek,
    ending,
    peakWeek: peak,
    joined,
    members,
    active: whole(weeks.active),
    notBack: whole(weeks.notBack),
    neverAsked: whole(weeks.neverAsked),
  };
}
