/**
 * The model in expected values, for populations too large to run person by person. It takes the same weekly steps as
 * `simulate`, where everyone can meet everyone: in a week the asks that reach somebody outside are Poisson, with all
 * active members' asks over everybody as their mean, and each active member's recruits are Poisson, with the week's
 * joins over active members as theirs. Both hold in the limit of many people; chance at a small start is left out.
 */
import * as z from 'zod/mini';
import { chancesOfYes, MOST_ASKS_COUNTED } from './answers.ts';
import { expNegative } from './chance.ts';
import { endingOf, JoinWatch, WEEKS_AFTER_END } from './endings.ts';
import { directPayOf } from './pay.ts';
import type { Plan } from './plan.ts';
import type { Ending } from './run.ts';
import { problemsOf, ScenarioError, scenarioSchema } from './scenario.ts';
import { termsOf, type Terms } from './terms.ts';

/** More people than there are on earth. */
const MAX_PEOPLE = 10_000_000_000;
/** So many recruits nobody has: within the longest run 10 billion people are too few for it. */
const MOST_RECRUITS = 1000;
/** What is left of a distribution is put into its last entry when it is as small as this. */
const NEGLIGIBLE = 1e-18;

/** A scenario for expected values: where everyone can meet everyone and each member makes so many asks a week. */
export const meanFieldSchema = z
  .strictObject({
    ...scenarioSchema.shape,
    people: z.int().check(z.minimum(2), z.maximum(MAX_PEOPLE)),
    founders: z.int().check(z.minimum(1), z.maximum(MAX_PEOPLE)),
  })
  .check((ctx) => {
    const scenario = ctx.value;
    const { people, founders, plan } = scenario;
    const problem = (path: PropertyKey[], message: string, example?: unknown): void => {
      const params = example === undefined ? {} : { params: { example } };
      ctx.issues.push({ code: 'custom', path, message, input: scenario, ...params });
    };
    if (founders > people) problem(['founders'], `there are only ${String(people)} people`);
    if (scenario.network.kind !== 'mixing')
      problem(['network', 'kind'], "expected values need everyone to meet everyone: 'mixing'");
    if (scenario.asking.by !== 'person')
      problem(['asking', 'by'], "where everyone meets everyone each member asks by 'person'");
    if (scenario.ties !== undefined)
      problem(['ties'], 'where everyone meets everyone there are no ties that could wear');
    if ((scenario.retailPerWeek ?? 0) > 0 && plan.retail === undefined)
      problem(['retailPerWeek'], 'the plan sells nothing: it needs retail');
    if (plan.structure?.width?.whenFull === 'stop')
      problem(
        ['plan', 'structure', 'width', 'whenFull'],
        'expected values do not follow who has no place left: it must be spill',
      );
    const terms = termsOf(scenario);
    if (!terms.guaranteed && mayRunOut(terms))
      problem(
        ['plan', 'solvency'],
        'expected values do not follow the cash of an operator who may run out of it: pay must be guaranteed',
        { guaranteed: true },
      );
    if (
      scenario.impatientQuitPerWeek > scenario.quitPerWeek &&
      scenario.patienceWeeks < scenario.maxWeeks &&
      recruitsNeeded(scenario) === null
    )
      problem(
        ['impatientQuitPerWeek'],
        'who loses patience depends on more than pay for direct recruits, which expected values do not follow: it must be no larger than quitPerWeek',
        scenario.quitPerWeek,
      );
  });

export type MeanFieldScenario = z.infer<typeof meanFieldSchema>;

/** Expected values, one entry a week, by the names of `Weeks` in run.ts; people and asks. */
export interface MeanFieldWeeks {
  readonly joined: Float64Array;
  readonly members: Float64Array;
  readonly active: Float64Array;
  readonly asks: Float64Array;
  readonly metMember: Float64Array;
  readonly refused: Float64Array;
  readonly leftToAsk: Float64Array;
  readonly neverAsked: Float64Array;
  /** Members who have not had back all they paid in; null where more than pay for direct recruits decides it. */
  readonly notBack: Float64Array | null;
}

export interface MeanField {
  /** Expected values: no member, no payment and no chance is in them, and whoever shows them says so. */
  readonly kind: 'mean-field';
  readonly scenario: MeanFieldScenario;
  readonly lastWeek: number;
  /** The last week in which people asked. */
  readonly lastLiveWeek: number;
  readonly ending: Ending | null;
  readonly weeks: MeanFieldWeeks;
}

/**
 * Runs a scenario in expected values. Endings follow the rules of a run, with numbers of people rounded to whole ones:
 * under half a person is nobody.
 * @throws ScenarioError when a field is out of range, or the scenario needs to be run person by person
 */
export function meanField(input: MeanFieldScenario): MeanField {
  const parsed = meanFieldSchema.safeParse(input);
  if (!parsed.success) throw new ScenarioError(problemsOf(parsed.error, 'scenario'));
  const scenario = parsed.data;
  const town = new Expected(scenario);
  let ending = town.ending();
  while (ending === null && town.week < scenario.maxWeeks) {
    town.liveWeek();
    ending = town.ending();
  }
  const lastLiveWeek = town.week;
  if (ending !== null) town.windDown(ending);
  return {
    kind: 'mean-field',
    scenario,
    lastWeek: town.week,
    lastLiveWeek,
    ending,
    weeks: town.report(),
  };
}

/** Members who joined in the same week: until patience is lost they stop at the same rate, whatever they earned. */
interface Cohort {
  readonly week: number;
  /** Recruits that a member who is still active has had on average by the end of that week, since week 0. */
  readonly recruitsBefore: number;
  active: number;
}

/** Members who need the same number of recruits to have back what they paid in. */
class Group {
  private readonly needed: number;
  private patient: Cohort[] = [];
  /** Active members who have been in for longer than patience lasts: by recruits, if not back, and those who are. */
  private waiting: Float64Array;
  private back = 0;
  private stoppedNotBack = 0;

  /** @param needed recruits that give back what a member paid in; Infinity where none do */
  constructor(needed: number) {
    this.needed = needed;
    this.waiting = new Float64Array(needed === Infinity ? 1 : needed);
  }

  join(week: number, recruitsBefore: number, count: number): void {
    this.patient.push({ week, recruitsBefore, active: count });
  }

  /** Gives each member who has lost patience a week's recruits; the others' follow from their cohort. */
  recruit(perMember: number): void {
    if (this.needed === Infinity || this.needed === 0) return;
    const chances = poisson(perMember);
    const before = this.waiting;
    const after = new Float64Array(before.length);
    let stayed = 0;
    let had = 0;
    for (let recruits = 0; recruits < before.length; recruits++) {
      had += before[recruits]!;
      for (let more = 0; more < chances.length && recruits + more < after.length; more++) {
        const moved = before[recruits]! * chances[more]!;
        after[recruits + more]! += moved;
        stayed += moved;
      }
    }
    this.waiting = after;
    this.back += had - stayed;
  }

  /**
   * Members stop, all who were there before this week's newcomers.
   * @param recruits that a member active since week 0 has had on average by now
   */
  leave(week: number, recruits: number, patienceWeeks: number, quit: number, lost: number): void {
    const still: Cohort[] = [];
    for (const cohort of this.patient) {
      const had = recruits - cohort.recruitsBefore;
      if (week - cohort.week > patienceWeeks) {
        this.losePatience(cohort.active, had);
        continue;
      }
      this.stoppedNotBack += cohort.active * quit * chanceBelow(this.needed, had);
      cohort.active *= 1 - quit;
      still.push(cohort);
    }
    this.patient = still;
    for (let i = 0; i < this.waiting.length; i++) {
      this.stoppedNotBack += this.waiting[i]! * lost;
      this.waiting[i]! *= 1 - lost;
    }
    this.back *= 1 - quit;
  }

  private losePatience(active: number, had: number): void {
    if (this.needed === Infinity) {
      this.waiting[0]! += active;
      return;
    }
    const chances = poisson(had);
    let below = 0;
    for (let i = 0; i < this.waiting.length && i < chances.length; i++) {
      this.waiting[i]! += active * chances[i]!;
      below += chances[i]!;
    }
    this.back += active * (1 - below);
  }

  leaveAll(recruits: number): void {
    this.stoppedNotBack = this.notBack(recruits);
    this.patient = [];
    this.waiting.fill(0);
    this.back = 0;
  }

  get active(): number {
    let active = this.back;
    for (const cohort of this.patient) active += cohort.active;
    for (const waiting of this.waiting) active += waiting;
    return active;
  }

  /** @param recruits that a member active since week 0 has had on average by now */
  notBack(recruits: number): number {
    let notBack = this.stoppedNotBack;
    for (const { active, recruitsBefore } of this.patient)
      notBack += active * chanceBelow(this.needed, recruits - recruitsBefore);
    for (const waiting of this.waiting) notBack += waiting;
    return notBack;
  }
}

/** The town as it stands at the end of a week. */
class Expected {
  week = 0;

  private readonly scenario: MeanFieldScenario;
  /** Chance of a yes by how often somebody has been asked before. */
  private readonly yes: Float64Array;
  /** People outside by how often they have been asked. */
  private outside = new Float64Array(MOST_ASKS_COUNTED + 1);
  private members = 0;
  /** Recruits that a member active since week 0 has had on average. */
  private recruits = 0;
  private readonly founders: Group;
  private readonly others: Group;
  private readonly decided: boolean;
  private readonly joins = new JoinWatch();
  private readonly columns = {
    joined: [] as number[],
    members: [] as number[],
    active: [] as number[],
    asks: [] as number[],
    metMember: [] as number[],
    refused: [] as number[],
    leftToAsk: [] as number[],
    neverAsked: [] as number[],
    notBack: [] as number[],
  };

  constructor(scenario: MeanFieldScenario) {
    this.scenario = scenario;
    const { people, founders } = scenario;
    this.yes = chancesOfYes(scenario);
    const needed = recruitsNeeded(scenario);
    this.decided = needed !== null;
    this.founders = new Group(needed?.founders ?? 0);
    this.others = new Group(needed?.others ?? 0);
    this.outside[0] = people - founders;
    this.members = founders;
    this.founders.join(0, 0, founders);
    this.closeWeek({ asks: 0, refused: 0, joined: founders });
  }

  liveWeek(): void {
    const { patienceWeeks, quitPerWeek, impatientQuitPerWeek } = this.scenario;
    this.week += 1;
    const { week } = this;
    const active = this.active;
    const answers = this.ask(active);
    const perMember = active > 0 ? answers.joined / active : 0;
    this.members += answers.joined;
    this.recruits += perMember;
    this.joins.add(answers.joined);
    const lost = Math.max(quitPerWeek, impatientQuitPerWeek);
    for (const group of [this.founders, this.others]) {
      group.recruit(perMember);
      group.leave(week, this.recruits, patienceWeeks, quitPerWeek, lost);
    }
    this.others.join(week, this.recruits, answers.joined);
    this.closeWeek(answers);
  }

  ending(): Ending | null {
    const { people, closingWeek } = this.scenario;
    return endingOf(
      {
        week: this.week,
        closingWeek,
        payExceedsCash: false,
        people,
        active: Math.round(this.active),
        neverAsked: this.outside[0]!,
        leftToAsk: Math.round(this.leftToAsk),
      },
      this.joins,
    );
  }

  /** After the end nobody asks; those who are left go on leaving. */
  windDown({ kind }: Ending): void {
    const { maxWeeks, patienceWeeks, quitPerWeek, impatientQuitPerWeek } = this.scenario;
    const last = Math.min(this.week + WEEKS_AFTER_END, maxWeeks);
    const lost = Math.max(quitPerWeek, impatientQuitPerWeek);
    while (this.week < last && (kind === 'closed' || Math.round(this.active) > 0)) {
      this.week += 1;
      for (const group of [this.founders, this.others])
        if (kind === 'closed') group.leaveAll(this.recruits);
        else group.leave(this.week, this.recruits, patienceWeeks, quitPerWeek, lost);
      this.closeWeek({ asks: 0, refused: 0, joined: 0 });
    }
  }

  report(): MeanFieldWeeks {
    const { notBack, ...columns } = this.columns;
    return {
      joined: Float64Array.from(columns.joined),
      members: Float64Array.from(columns.members),
      active: Float64Array.from(columns.active),
      asks: Float64Array.from(columns.asks),
      metMember: Float64Array.from(columns.metMember),
      refused: Float64Array.from(columns.refused),
      leftToAsk: Float64Array.from(columns.leftToAsk),
      neverAsked: Float64Array.from(columns.neverAsked),
      notBack: this.decided ? Float64Array.from(notBack) : null,
    };
  }

  private get active(): number {
    return this.founders.active + this.others.active;
  }

  private get leftToAsk(): number {
    return Math.round(this.active) > 0 ? Math.max(0, this.scenario.people - this.members) : 0;
  }

  /** Everybody outside is asked some number of times, until they say yes; asks past that meet a member. */
  private ask(active: number): { asks: number; refused: number; joined: number } {
    const { people, asking } = this.scenario;
    const asks = active * (asking.by === 'person' ? asking.perWeek : 0);
    const chances = poisson(asks / (people - 1));
    // atLeast[i]: the chance of more than i asks; from the far end, so that small chances stay exact.
    const moreThan = new Float64Array(chances.length);
    for (let i = chances.length - 1; i > 0; i--) moreThan[i - 1] = moreThan[i]! + chances[i]!;
    const after = new Float64Array(this.outside.length);
    let refused = 0;
    let joined = 0;
    for (let before = 0; before < this.outside.length; before++) {
      /** Those who have said no so far. */
      let left = this.outside[before]!;
      for (let i = 0; i < chances.length && left > 0; i++) {
        const asked = Math.min(before + i, MOST_ASKS_COUNTED);
        after[asked]! += left * chances[i]!;
        const yes = this.yes[asked]!;
        joined += left * moreThan[i]! * yes;
        refused += left * moreThan[i]! * (1 - yes);
        left *= 1 - yes;
      }
    }
    this.outside = after;
    return { asks, refused, joined };
  }

  private closeWeek({
    asks,
    refused,
    joined,
  }: {
    asks: number;
    refused: number;
    joined: number;
  }): void {
    const { columns } = this;
    columns.joined.push(joined);
    columns.members.push(this.members);
    columns.active.push(this.active);
    columns.asks.push(asks);
    columns.metMember.push(this.week === 0 ? 0 : Math.max(0, asks - refused - joined));
    columns.refused.push(refused);
    columns.leftToAsk.push(this.leftToAsk);
    columns.neverAsked.push(this.outside[0]!);
    columns.notBack.push(this.founders.notBack(this.recruits) + this.others.notBack(this.recruits));
  }
}

/** Chances of 0, 1, 2, ... events of a Poisson distribution, as far as they are not negligible. */
function poisson(mean: number): Float64Array {
  const chances: number[] = [];
  let chance = expNegative(mean);
  for (let events = 0; events <= mean || chance > NEGLIGIBLE; events++) {
    chances.push(chance);
    chance *= mean / (events + 1);
  }
  return Float64Array.from(chances);
}

/** The chance that a Poisson number of events is below `limit`. */
function chanceBelow(limit: number, mean: number): number {
  if (limit === Infinity) return 1;
  let below = 0;
  let chance = expNegative(mean);
  for (let events = 0; events < limit; events++) {
    if (events > mean && chance <= NEGLIGIBLE) break;
    below += chance;
    chance *= mean / (events + 1);
  }
  return Math.min(1, below);
}

/** Whether a join could pay out more than it leaves the operator; all else that members pay never does. */
function mayRunOut({ entry, direct, rules }: Terms): boolean {
  let most = Math.max(...direct);
  const least = Math.min(...direct);
  for (const { to, on, levels, beyond, pay, capPerEvent } of rules) {
    if (on !== 'joins') return true;
    const sum = (amounts: readonly number[] = []): number =>
      amounts.reduce((total, fen) => total + fen, 0);
    const uncapped = {
      levels: (beyond[0] ?? 0) > 0 ? Infinity : sum(levels[0]),
      // Direct pay and differences together are never more than the highest direct pay.
      difference: pay[0] ?? 0,
      holder: pay[0] ?? 0,
      pairs: (pay[0] ?? 0) > 0 ? Infinity : 0,
    }[to];
    most += Math.min(uncapped, Math.max(0, capPerEvent - least));
  }
  return most > entry.price - entry.tax - entry.goodsCost;
}

/** Recruits that give founders and others what they paid in back, or null where more than direct pay decides it. */
function recruitsNeeded(scenario: MeanFieldScenario): { founders: number; others: number } | null {
  const { plan, foundersPay = true } = scenario;
  const { purchases, sale, rules } = termsOf(scenario);
  if (purchases.length > 0) return null;
  const { fee } = plan.entry;
  const otherIncome =
    sale?.toSeller.some((fen) => fen > 0) === true ||
    rules.some(({ on }) => on === 'joins' || (on === 'sales' && sale !== null));
  const first = plan.ranks.findIndex(({ id }) => id === plan.structure?.foundersStartIn);
  const founders = foundersPay ? recruitsFor(plan, fee, Math.max(0, first), otherIncome) : 0;
  const others = recruitsFor(plan, fee, 0, otherIncome);
  return founders === null || others === null ? null : { founders, others };
}

/** @param otherIncome whether there is any but pay for direct recruits */
function recruitsFor(
  plan: Plan,
  fee: number,
  startRank: number,
  otherIncome: boolean,
): number | null {
  if (fee === 0) return 0;
  if (otherIncome) return null;
  let earned = 0;
  for (let recruits = 0; recruits <= MOST_RECRUITS; recruits++) {
    if (earned >= fee) return recruits;
    let rank = startRank;
    plan.ranks.forEach(({ requires }, index) => {
      const { direct = 0, directHolding, indirect, team, turnover } = requires;
      const byDirectAlone = [directHolding, indirect, team, turnover].every((rule) => !rule);
      if (byDirectAlone && direct <= recruits) rank = Math.max(rank, index);
    });
    const pay = directPayOf(plan, rank);
    const mayHold = plan.ranks.some(
      ({ requires: { direct = 0, directHolding } }, index) =>
        index > rank &&
        Math.max(direct, directHolding?.count ?? 0) <= recruits &&
        directPayOf(plan, index) !== pay,
    );
    if (mayHold) return null;
    earned += pay;
  }
  return Infinity;
}
