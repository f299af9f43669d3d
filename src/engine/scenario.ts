/** Everything that decides a run: the people, how they meet and ask, when they stop, the plan, the seed. */
import * as z from 'zod/mini';
import { planSchema } from './plan.ts';

/** The largest population that is simulated person by person. */
const MAX_PEOPLE = 1_000_000;
/** No run goes on for longer: ten years. */
const MAX_WEEKS = 520;
const MAX_ASKS_PER_WEEK = 50;

const share = z.number().check(z.minimum(0), z.maximum(1));
const whole = (from: number, to: number) => z.int().check(z.minimum(from), z.maximum(to));

const network = z.discriminatedUnion('kind', [
  /** Everyone can meet everyone. */
  z.strictObject({ kind: z.literal('mixing') }),
  /** Everyone has a fixed set of contacts, drawn at random: a graph with `people * meanContacts / 2` ties. */
  z.strictObject({
    kind: z.literal('random'),
    meanContacts: z.number().check(z.minimum(0), z.maximum(200)),
  }),
]);

export const scenarioSchema = z
  .strictObject({
    /** People in the town, members or not. */
    people: whole(2, MAX_PEOPLE),
    /** Members who are there in week 0; they pay the fee like everyone else. */
    founders: whole(1, MAX_PEOPLE),
    network,
    /** How many contacts a member asks in a week, on average (Poisson). */
    asksPerWeek: z.number().check(z.minimum(0), z.maximum(MAX_ASKS_PER_WEEK)),
    /** The chance that somebody who is asked for the first time joins. */
    acceptance: share,
    /** By what share that chance falls each time the same person has been asked before. */
    fatigue: share,
    /** The chance that a member stops in a week. */
    quitPerWeek: share,
    /** Weeks that a member goes on for without having had the fee back, before they lose patience. */
    patienceWeeks: whole(0, MAX_WEEKS),
    /** The chance of stopping in a week once patience is lost. */
    impatientQuitPerWeek: share,
    /** The week in which the platform is closed from outside, or null. */
    closingWeek: z.nullable(whole(1, MAX_WEEKS)),
    /** Weeks to simulate at the most. */
    maxWeeks: whole(1, MAX_WEEKS),
    seed: whole(0, 4294967295),
    plan: planSchema,
  })
  .check((ctx) => {
    const { founders, people, network: contacts } = ctx.value;
    const problem = (path: PropertyKey[], message: string): void => {
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    };
    if (founders > people) problem(['founders'], `there are only ${String(people)} people`);
    if (contacts.kind === 'random' && contacts.meanContacts > people - 1)
      problem(
        ['network', 'meanContacts'],
        `nobody can have more than ${String(people - 1)} contacts among ${String(people)} people`,
      );
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Network = Scenario['network'];

/** One field that is wrong: 'plan.ranks.1.directPay', and a sentence. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A scenario or plan that makes no sense: each problem with the path of its field. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path || 'scenario'}: ${message}`).join('; '));
    this.problems = problems;
  }
}

/** Words for what a schema found, where zod's small build has none of its own. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`;
    case 'invalid_type':
      return `must be of type ${issue.expected}`;
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

/** The problems that a schema reports. */
export function problemsOf(error: z.core.$ZodError): Problem[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: explain(issue),
  }));
}

/**
 * Checks a scenario from outside.
 * @throws ScenarioError naming every field that is wrong
 */
export function parseScenario(input: unknown): Scenario {
  const result = scenarioSchema.safeParse(input);
  if (!result.success) throw new ScenarioError(problemsOf(result.error));
  return result.data;
}
