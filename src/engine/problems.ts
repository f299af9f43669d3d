/** What is wrong with a record from outside: the field, the rule it breaks, and a value that would do. */
import type * as z from 'zod/mini';
import type { Problem } from './scenario-error.ts';

/** Unknown keys that a problem names. */
const MOST_KEYS = 5;

const RANKS = [
  { id: 'member', requires: {}, directPay: 10000 },
  { id: 'senior', requires: { direct: 3 }, directPay: 15000 },
];
const ENTRY = { fee: 39800, goodsValue: 0, goodsCost: 0 };
const PURCHASE = { everyWeeks: 4, price: 20000, goodsValue: 0, goodsCost: 0 };
const LEVELS = { to: 'levels', on: 'joins', levels: [3000, { share: 0.05 }] };
const PLAN = { entry: ENTRY, ranks: RANKS };
const SCENARIO = {
  people: 10000,
  founders: 10,
  network: { kind: 'mixing' },
  asking: { by: 'person', perWeek: 2 },
  acceptance: 0.2,
  fatigue: 0.5,
  quitPerWeek: 0.02,
  patienceWeeks: 8,
  impatientQuitPerWeek: 0.2,
  closingWeek: null,
  maxWeeks: 104,
  seed: 1,
  plan: PLAN,
};

/** Good values by field; the longest end of a path that is here counts. `*` is any place in a list. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  scenario: SCENARIO,
  ...SCENARIO,
  foundersPay: true,
  kind: 'mixing',
  meanContacts: 10,
  contacts: 10,
  rewired: 0.1,
  tiesEach: 5,
  communities: 20,
  inside: 0.8,
  by: 'person',
  perWeek: 2,
  chancePerWeek: 0.05,
  ties: { bear: 20 },
  bear: 20,
  retailPerWeek: 5000,
  closingWeek: 26,
  entry: ENTRY,
  ...ENTRY,
  purchases: [PURCHASE],
  'purchases.*': PURCHASE,
  everyWeeks: 4,
  price: 20000,
  retail: { goodsCost: 0.4 },
  'retail.goodsCost': 0.4,
  ranks: RANKS,
  'ranks.0': RANKS[0],
  'ranks.*': RANKS[1],
  id: 'senior',
  requires: { direct: 3 },
  'ranks.0.requires': {},
  direct: 3,
  directHolding: { rank: 'senior', count: 2 },
  rank: 'senior',
  count: 2,
  indirect: 30,
  team: 100,
  turnover: 500000,
  directPay: 10000,
  salesShare: 0.2,
  share: 0.1,
  teamPay: [LEVELS],
  'teamPay.*': LEVELS,
  to: 'levels',
  on: 'joins',
  levels: LEVELS.levels,
  'levels.*': 3000,
  beyond: 500,
  equalRank: 1000,
  pay: 3000,
  capPerEvent: 20000,
  capPerWeek: 100000,
  structure: { width: { places: 3, whenFull: 'spill' } },
  foundersStartIn: 'member',
  width: { places: 3, whenFull: 'spill' },
  places: 3,
  whenFull: 'spill',
  detach: { rank: 'senior', recruits: 'stay' },
  recruits: 'stay',
  tax: 0.06,
  solvency: { creditWeeks: 4 },
  guaranteed: true,
  startingCash: 1000000,
  creditWeeks: 4,
};

/**
 * The same where a field goes against others: values that go with any; undefined where the field has to go. A rule
 * that knows a better one gives it as `params.example`.
 */
const BESIDE_OTHERS: Readonly<Record<string, unknown>> = {
  people: 30,
  founders: 1,
  meanContacts: 1,
  contacts: 2,
  tiesEach: 1,
  communities: 1,
  ties: undefined,
  'directHolding.rank': undefined,
  retailPerWeek: 0,
  'retail.goodsCost': 0,
  turnover: undefined,
  salesShare: 0,
  detach: undefined,
  tax: 0,
};

function exampleFor({ path, ...issue }: z.core.$ZodIssue, whole: 'scenario' | 'plan'): unknown {
  if (issue.code === 'custom' && issue.params !== undefined && 'example' in issue.params)
    return issue.params['example'];
  const steps = path.length === 0 ? [whole] : path.map(String);
  // Of two ranks with one name the later needs another.
  if (issue.code === 'custom' && steps.at(-1) === 'id')
    return `rank-${String(Number(path.at(-2)) + 1)}`;
  const anyPlace = path.map((step) => (typeof step === 'number' ? '*' : String(step)));
  const tables = issue.code === 'custom' ? [BESIDE_OTHERS, EXAMPLES] : [EXAMPLES];
  for (const table of tables)
    for (let from = 0; from < steps.length; from++)
      for (const end of [steps.slice(from).join('.'), anyPlace.slice(from).join('.')])
        if (Object.hasOwn(table, end)) return table[end];
  return undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
const typeOf = (expected: string): string => TYPES[expected] ?? expected;

/** Words for what a schema found: zod's small build has none of its own. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
    case 'too_big': {
      const [least, limit] =
        issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
      if (issue.origin !== 'array') return `must be ${least} ${String(limit)}`;
      return `must have ${least} ${String(limit)} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
    }
    case 'invalid_type':
      return 'received' in issue
        ? `must be a finite number, not ${String(issue.received)}`
        : `must be ${typeOf(issue.expected)}`;
    case 'unrecognized_keys': {
      const named = issue.keys.slice(0, MOST_KEYS).map((key) => `'${key}'`);
      const more = issue.keys.length - named.length;
      return `does not know ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
    }
    case 'invalid_value':
      return oneOf(issue.values);
    case 'not_multiple_of':
      return `must be a multiple of ${String(issue.divisor)}`;
    case 'invalid_format':
      return `must match ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options ?? []) : issue.message;
    default:
      return issue.message;
  }
}

function oneOf(values: readonly unknown[]): string {
  const named = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return named.length === 1 ? `must be ${named.join()}` : `must be one of ${named.join(', ')}`;
}

/**
 * An issue of a union is about the field as a whole. This gives the issues of the way of writing it that was meant:
 * one for which the value is at least of the right type.
 */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const types: string[] = [];
  for (const way of issue.errors) {
    const wrongType = way.find(({ code, path }) => code === 'invalid_type' && path.length === 0);
    if (wrongType === undefined)
      return way.flatMap((each) => innermost({ ...each, path: [...issue.path, ...each.path] }));
    if (wrongType.code === 'invalid_type') types.push(typeOf(wrongType.expected));
  }
  return [{ code: 'custom', path: issue.path, message: `must be ${types.join(' or ')}` }];
}

/**
 * The problems that a schema reports.
 * @param whole what the schema is of
 */
export function problemsOf(
  error: z.core.$ZodError,
  whole: 'scenario' | 'plan' = 'plan',
): Problem[] {
  const issues = error.issues.flatMap(innermost);
  return (
    issues
      // Past what a double can count there is a lower limit in the schema, reported for the same field.
      .filter((issue) => !(issue.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER))
      .map((issue) => {
        const path = issue.path.map(String).join('.');
        const example = exampleFor(issue, whole);
        const problem = { path, message: explain(issue) };
        return example === undefined ? problem : { ...problem, example: JSON.stringify(example) };
      })
  );
}
