/** Plans on file: a case's, under its company's name, and generic ones under their own. */
import * as z from 'zod/mini';
import { planSchema, problemsOf, ScenarioError, type Plan } from '@/engine/index.ts';
import {
  bothLanguages,
  factId,
  marked,
  newRateFrom,
  planOfRanks,
  rankFields,
  toggles,
} from './plan-fields.ts';

/** A company's plan: only where a source states what it costs to join and what a recruit pays. */
export const caseSchema = z
  .strictObject({
    name: bothLanguages,
    /** The name in the other script, for readers of English. */
    nameInChinese: z.string(),
    operator: marked(bothLanguages),
    plan: planOfRanks(z.strictObject({ ...rankFields, pinyin: z.string() }), newRateFrom),
    toggles,
  })
  .check(hangsTogether);

/** A plan of a kind, under no company's name. */
export const planFileSchema = z
  .strictObject({
    name: bothLanguages,
    /** What kind of plan it is, and what it is taken from. */
    about: bothLanguages,
    /** The facts that it rests on. */
    from: z.array(factId).check(z.minLength(1)),
    /** What amounts are in; the engine counts hundredths of it. */
    currency: z.enum(['CNY', 'USD']),
    plan: planOfRanks(z.strictObject(rankFields), z.optional(newRateFrom)),
    toggles,
  })
  .check(hangsTogether);

export type CaseFile = z.infer<typeof caseSchema>;
export type PlanFile = z.infer<typeof planFileSchema>;
/** Whatever has a plan to run. */
type OnFile = Pick<PlanFile, 'plan' | 'toggles'>;

/** A field's value, with where it comes from. */
export interface Mark {
  /** 'entry.fee', 'ranks.boss.directPay', 'purchases.0.price'. */
  readonly path: string;
  readonly standing: 'stated' | 'assumed' | 'unknown';
  readonly value: unknown;
  readonly fact?: string;
  readonly bound?: string;
  readonly why?: { readonly en: string; readonly zh: string };
}

/** Every marked field of a plan, in the order of the schema. */
export function marksOf({ plan }: OnFile): Mark[] {
  return marksIn(plan, []);
}

function marksIn(value: unknown, path: readonly string[]): Mark[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('standing' in value) return [{ ...(value as Omit<Mark, 'path'>), path: path.join('.') }];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, each]) => {
    const isRank = typeof each === 'object' && each !== null && 'id' in each;
    return marksIn(each, [...path, isRank ? String(each.id) : key]);
  });
}

/** The parts of a plan that a toggle may set in part. */
const GROUPS = /^(entry|retail|ranks|ranks\.[^.]+|structure|structure\.width|solvency)$/;

interface Setting {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The fields that a toggle sets, by the paths of their marks; a list of purchases counts as one. */
function settingsIn(sets: object, path: readonly string[] = []): Setting[] {
  return Object.entries(sets).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    return typeof value === 'object' && value !== null && GROUPS.test(here.join('.'))
      ? settingsIn(value, here)
      : [{ path: here, value }];
  });
}

/** What a file's parts demand of each other. */
function hangsTogether({ value: file, issues }: z.core.ParsePayload<OnFile>): void {
  const problem = (path: PropertyKey[], message: string): void => {
    issues.push({ code: 'custom', path, message, input: file });
  };
  const { plan, toggles: all = [] } = file;
  const rates = new Set(plan.ranks.map(({ directPay }) => JSON.stringify(directPay.value)));
  if (rates.size > 1 && plan.newRateFrom === undefined)
    problem(
      ['plan', 'newRateFrom'],
      'ranks are paid at different rates: say when a new one starts',
    );
  if (plan.retail !== undefined) {
    if (plan.retailPerWeek === undefined)
      problem(['plan', 'retailPerWeek'], 'members sell: say how much in a week');
    plan.ranks.forEach(({ salesShare }, at) => {
      if (salesShare === undefined)
        problem(['plan', 'ranks', at, 'salesShare'], 'members sell: say what share they keep');
    });
  }
  const stated = marksOf(file).filter(({ standing }) => standing === 'stated');
  all.forEach((toggle, at) => {
    const path = ['toggles', at];
    if (all.findIndex(({ id }) => id === toggle.id) !== at)
      problem([...path, 'id'], `the toggle '${toggle.id}' is there twice`);
    for (const id of Object.keys(toggle.sets.ranks ?? {}))
      if (!plan.ranks.some((rank) => rank.id === id))
        problem([...path, 'sets', 'ranks', id], `there is no rank '${id}'`);
    for (const { path: field } of settingsIn(toggle.sets))
      if (stated.some((mark) => `${mark.path}.`.startsWith(`${field.join('.')}.`)))
        problem([...path, 'sets', ...field], 'a source states this: no toggle may change it');
  });
}

/** A value without its marks. */
type Plain<T> = T extends { standing: string; value: infer V }
  ? V
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;

function plain<T>(value: T): Plain<T> {
  const strip = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if ('standing' in each && 'value' in each) return each.value;
    return Array.isArray(each)
      ? each.map(strip)
      : Object.fromEntries(Object.entries(each).map(([key, part]) => [key, strip(part)]));
  };
  return strip(value) as Plain<T>;
}

type PlainPlan = Plain<OnFile['plan']>;

/** The plan in yuan and without marks, as the chosen toggles leave it. */
function chosenPlan({ plan, toggles: all = [] }: OnFile, chosen: readonly string[]): PlainPlan {
  const result = plain(plan);
  const setBy = new Map<string, string>();
  for (const id of new Set(chosen)) {
    const toggle = all.find((each) => each.id === id);
    if (toggle === undefined)
      throw new RangeError(
        `there is no toggle '${id}'; there is ${all.map((each) => `'${each.id}'`).join(', ') || 'none'}`,
      );
    for (const { path, value } of settingsIn(toggle.sets)) {
      const field = path.join('.');
      const other = setBy.get(field);
      if (other !== undefined)
        throw new RangeError(`the toggles '${other}' and '${id}' both set ${field}`);
      setBy.set(field, id);
      put(result, path, value);
    }
  }
  return result;
}

/** Sets one field of a record; in a list of ranks the next step is an id. */
function put(
  record: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const inner = (record[key] ??= {}) as Record<string, unknown> | { id: string }[];
  if (!Array.isArray(inner)) {
    put(inner, rest, value);
    return;
  }
  const rank = inner.find(({ id }) => id === rest[0]);
  if (rank === undefined) throw new RangeError(`there is no rank '${String(rest[0])}'`);
  put(rank, rest.slice(1), value);
}

/**
 * The plan that a file describes, as the engine runs it, in fen.
 * @param chosen ids of the file's toggles that are on; their order does not matter
 * @throws ScenarioError when the plan makes no sense, with the path of the field
 * @throws RangeError when a toggle or its rank is not there, or two toggles set the same field
 */
export function planOf(file: OnFile, chosen: readonly string[] = []): Plan {
  const plan = chosenPlan(file, chosen);
  const { entry, purchases, retail, teamPay, structure = {}, tax, solvency } = plan;
  const result = planSchema.safeParse({
    ...present(inFen({ entry, purchases, teamPay, structure: present(structure), solvency })),
    ...present({ retail, tax }),
    ranks: plan.ranks.map(({ id, requires, directPay, salesShare }) => ({
      id,
      ...inFen({ requires, directPay }),
      ...present({ salesShare }),
    })),
  });
  if (!result.success) throw new ScenarioError(problemsOf(result.error));
  return result.data;
}

/** The fields that hold money wherever they stand: there a number is yuan, and a share is a record of its own. */
const MONEY: readonly string[] = [
  'fee',
  'price',
  'goodsValue',
  'goodsCost',
  'directPay',
  'pay',
  'levels',
  'beyond',
  'equalRank',
  'turnover',
  'capPerEvent',
  'capPerWeek',
  'startingCash',
];

/** A part of a plan with its money in fen. */
function inFen<T>(part: T): T {
  const convert = (value: unknown, isMoney: boolean): unknown => {
    if (typeof value === 'number') return isMoney ? toFen(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value)
      ? value.map((each) => convert(each, isMoney))
      : Object.fromEntries(
          Object.entries(value).map(([key, each]) => [key, convert(each, MONEY.includes(key))]),
        );
  };
  return convert(part, false) as T;
}

/** What a record has: an empty list or record, null and undefined all mean that a plan has no such thing. */
function present(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]: [string, unknown]) =>
        value !== undefined &&
        value !== null &&
        (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  );
}

/** What an active member sells to people outside in a week, as a file suggests it, in fen. */
export function retailPerWeekOf(file: OnFile, chosen: readonly string[] = []): number {
  return toFen(chosenPlan(file, chosen).retailPerWeek ?? 0);
}

function toFen(yuan: number): number {
  return Math.round(yuan * 100);
}
