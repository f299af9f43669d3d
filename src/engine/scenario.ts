/** Everything that decides a run: the people, how they meet and ask, when they stop, the plan, the seed. */
import * as z from 'zod/mini';
import { MAX_FEN, planSchema } from './plan.ts';
import { problemsOf } from './problems.ts';
import { ScenarioError } from './scenario-error.ts';

/** The largest population that is simulated person by person. */
const MAX_PEOPLE = 1_000_000;
/** No run goes on for longer: ten years. */
const MAX_WEEKS = 520;
const MAX_ASKS_PER_WEEK = 50;

const share = z.number().check(z.minimum(0), z.maximum(1));
const whole = (from: number, to: number) => z.int().check(z.minimum(from), z.maximum(to));

/** The largest class. */
const MAX_CLASS = 60;
/** Most contacts that a network may give a person on average. */
const MAX_CONTACTS = 200;
/** Ends of ties that a network may have: people times contacts each. */
const MOST_TIES = 40_000_000;

const network = z.discriminatedUnion('kind', [
  /** Everyone can meet everyone. */
  z.strictObject({ kind: z.literal('mixing') }),
  /** Everyone has a fixed set of contacts, drawn at random: a graph with `people * meanContacts / 2` ties. */
  z.strictObject({
    kind: z.literal('random'),
    meanContacts: z.number().check(z.minimum(0), z.maximum(MAX_CONTACTS)),
  }),
  /** People on a ring know their nearest neighbours; each tie is rewired to anybody with a certain chance. */
  z.strictObject({
    kind: z.literal('small-world'),
    /** Even: half on either side. */
    contacts: z.int().check(z.minimum(2), z.maximum(MAX_CONTACTS), z.multipleOf(2)),
    rewired: share,
  }),
  /** Each newcomer to the network ties to a few people, the more likely the more ties they have already. */
  z.strictObject({ kind: z.literal('scale-free'), tiesEach: whole(1, MAX_CONTACTS / 2) }),
  /** Circles of equal size; most ties lie inside one. */
  z.strictObject({
    kind: z.literal('communities'),
    communities: whole(1, MAX_PEOPLE / 2),
    meanContacts: z.number().check(z.minimum(0), z.maximum(MAX_CONTACTS)),
    /** Share of ties that lie inside a community. */
    inside: share,
  }),
  /** A school class: everyone knows everyone, by name. */
  z.strictObject({ kind: z.literal('class') }),
]);

const asking = z.discriminatedUnion('by', [
  /** Each member makes so many asks a week on average (Poisson), of contacts drawn from all their contacts. */
  z.strictObject({
    by: z.literal('person'),
    perWeek: z.number().check(z.minimum(0), z.maximum(MAX_ASKS_PER_WEEK)),
  }),
  /** Each contact who is not a member is asked with the same chance in a week, by each member they know. */
  z.strictObject({ by: z.literal('contact'), chancePerWeek: share }),
]);

const ties = z.strictObject({
  /** Asks that a tie bears: each takes one part of the chance away, the last mutes the tie. */
  bear: whole(1, 255),
});

export const scenarioSchema = z
  .strictObject({
    /** People in the town, members or not. */
    people: whole(2, MAX_PEOPLE),
    /** Members who are there in week 0. */
    founders: whole(1, MAX_PEOPLE),
    /** Whether founders pay the fee; they do, if not given. */
    foundersPay: z.optional(z.boolean()),
    network,
    asking,
    /** The chance that somebody who is asked for the first time joins. */
    acceptance: share,
    /** By what share that chance falls each time the same person has been asked before. */
    fatigue: share,
    /** How ties wear; they do not, if not given. */
    ties: z.optional(ties),
    /** What each active member sells to people outside in a week, in fen. */
    retailPerWeek: z.optional(whole(0, MAX_FEN)),
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
    const scenario = ctx.value;
    const { founders, people, network: contacts } = scenario;
    const problem = (path: PropertyKey[], message: string): void => {
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    };
    const most = (field: string, contactsEach: number, ends = 1): void => {
      if (contactsEach > people - 1)
        problem(
          ['network', field],
          `nobody can have more than ${String(people - 1)} contacts among ${String(people)} people`,
        );
      else if (ends * contactsEach * people > MOST_TIES)
        problem(
          ['network', field],
          `more ties than fit into memory: with ${String(people)} people at most ${String(Math.floor(MOST_TIES / people / ends))}`,
        );
    };
    if (founders > people) problem(['founders'], `there are only ${String(people)} people`);
    if (contacts.kind === 'random') most('meanContacts', contacts.meanContacts);
    if (contacts.kind === 'small-world') most('contacts', contacts.contacts);
    if (contacts.kind === 'scale-free') most('tiesEach', contacts.tiesEach, 2);
    if (contacts.kind === 'communities') most('meanContacts', contacts.meanContacts);
    if (contacts.kind === 'communities') communityProblems(contacts, people, problem);
    if (contacts.kind === 'class' && people > MAX_CLASS)
      problem(['people'], `a class has at most ${String(MAX_CLASS)} people`);
    if (contacts.kind === 'mixing' && scenario.ties !== undefined)
      problem(['ties'], 'where everyone meets everyone there are no ties that could wear');
    if (contacts.kind === 'mixing' && scenario.asking.by === 'contact')
      problem(
        ['asking', 'by'],
        "where everyone meets everyone there is no list of contacts: ask by 'person', or choose a network",
      );
    if ((scenario.retailPerWeek ?? 0) > 0 && scenario.plan.retail === undefined)
      problem(['retailPerWeek'], 'the plan sells nothing: it needs retail');
  });

/** Whether the ties inside communities, and those between them, find room. */
function communityProblems(
  { communities, meanContacts, inside }: Extract<Network, { kind: 'communities' }>,
  people: number,
  problem: (path: PropertyKey[], message: string) => void,
): void {
  if (communities > people / 2) {
    problem(
      ['network', 'communities'],
      `at most ${String(Math.floor(people / 2))}: two people in each`,
    );
    return;
  }
  const small = Math.floor(people / communities);
  const roomInside = small - 1;
  const roomOutside = people - Math.ceil(people / communities);
  if (meanContacts * inside > roomInside)
    problem(
      ['network', 'inside'],
      `a community of ${String(small)} has room for ${String(roomInside)} contacts a person at most`,
    );
  if (meanContacts * (1 - inside) > roomOutside)
    problem(
      ['network', 'inside'],
      `outside a community there is room for ${String(roomOutside)} contacts a person at most`,
    );
}

export type Scenario = z.infer<typeof scenarioSchema>;
export type Network = Scenario['network'];
export type Asking = Scenario['asking'];

export { problemsOf } from './problems.ts';
export { ScenarioError, type Problem } from './scenario-error.ts';

/**
 * Checks a scenario from outside.
 * @throws ScenarioError naming every field that is wrong, the rule and a good value
 */
export function parseScenario(input: unknown): Scenario {
  const result = scenarioSchema.safeParse(input);
  if (!result.success) throw new ScenarioError(problemsOf(result.error, 'scenario'));
  return result.data;
}
