// What the command line asks for, as a scenario and a way to print it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planOf, retailPerWeekOf } from '../../src/scenario/case.ts';
import { DEFAULT, toScenario } from '../../src/scenario/reader.ts';
import { readPlans } from './plans.mjs';

export const HELP = `Runs the model: npm run simulate -- [options]

What is run
  --case ID, --plan ID   a plan on file (--list shows them); gongxiaoshe if nothing is said
  --with ID,ID           toggles of that plan
  --scenario FILE        a whole scenario as JSON, as --json prints it under "scenario"
  --people N  --founders N  --weeks N  --seed N  --close WEEK
  --asks N               friends whom a member asks in a week
  --chance PERCENT       the chance that a friend who is asked joins
  --network KIND         mixing, random, small-world, scale-free, communities, class
  --set FIELD=JSON       any field of the scenario: --set quitPerWeek=0.1
                         --set 'network={"kind":"random","meanContacts":8}'

What is printed
  (nothing)              the outcome in words
  --json                 scenario, ending, outcomes, and every week
  --csv weeks|members|payments|cohorts|levels
  --seeds N              many runs, seeds S, S+1, ...: median and 90% band (with --csv weeks|runs)
  --out FILE             into a file instead of on the screen
  --list  --help

More than ${(1_000_000).toLocaleString('en')} people are not run one by one but in expected values (mean field), and the output says so.`;

/** An input that cannot be used: what, where, and what now. */
export class UsageError extends Error {}

/** Contacts that a network gets where only its kind is named. @type {Record<string, object>} */
const NETWORKS = {
  mixing: {},
  random: { meanContacts: 10 },
  'small-world': { contacts: 10, rewired: 0.1 },
  'scale-free': { tiesEach: 5 },
  communities: { communities: 50, meanContacts: 10, inside: 0.9 },
  class: {},
};

const CSV = ['weeks', 'members', 'payments', 'cohorts', 'levels', 'runs'];

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        case: { type: 'string' },
        plan: { type: 'string' },
        with: { type: 'string' },
        scenario: { type: 'string' },
        people: { type: 'string' },
        founders: { type: 'string' },
        weeks: { type: 'string' },
        seed: { type: 'string' },
        close: { type: 'string' },
        asks: { type: 'string' },
        chance: { type: 'string' },
        network: { type: 'string' },
        set: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        csv: { type: 'string' },
        seeds: { type: 'string' },
        out: { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @typedef {ReturnType<typeof parse>} Values */

/** @param {string} name @param {string} text */
function number(name, text) {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new UsageError(`--${name}: '${text}' is not a number`);
  return value;
}

/** @param {Values} values @returns {Record<string, unknown>} */
function scenarioOnFile(values) {
  if (values.scenario !== undefined) {
    if (values.case !== undefined || values.plan !== undefined)
      throw new UsageError('--scenario has a plan of its own: leave out --case and --plan');
    if (values.with !== undefined)
      throw new UsageError(
        '--with chooses toggles of a plan on file: leave it out beside --scenario',
      );
    let record;
    try {
      record = JSON.parse(readFileSync(values.scenario, 'utf8'));
    } catch (error) {
      throw new UsageError(`--scenario ${values.scenario}: ${String(error)}`);
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new UsageError(
        `--scenario ${values.scenario}: must hold one record, {"people": ...}; --json prints one`,
      );
    return record;
  }
  if (values.case !== undefined && values.plan !== undefined)
    throw new UsageError('--case and --plan both name a plan: choose one');
  const id = values.case ?? values.plan ?? 'gongxiaoshe';
  const plans = readPlans();
  const file = plans.get(id);
  if (file === undefined)
    throw new UsageError(`there is no plan '${id}'; there is ${[...plans.keys()].join(', ')}`);
  const chosen = values.with === undefined ? [] : values.with.split(',');
  try {
    const retailPerWeek = retailPerWeekOf(file, chosen);
    return {
      ...toScenario(DEFAULT, planOf(file, chosen)),
      ...(retailPerWeek > 0 ? { retailPerWeek } : {}),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--with: ${error.message}`);
    throw error;
  }
}

/** @param {Record<string, unknown>} record @param {string} setting */
function set(record, setting) {
  const at = setting.indexOf('=');
  if (at < 1)
    throw new UsageError(`--set ${setting}: write FIELD=JSON, for example --set quitPerWeek=0.1`);
  const path = setting.slice(0, at).split('.');
  const last = path.pop() ?? '';
  if (last === '__proto__') throw new UsageError(`--set ${setting}: '__proto__' is no field`);
  let inner = record;
  for (const key of path) {
    const next = inner[key];
    if (typeof next !== 'object' || next === null || !Object.hasOwn(inner, key))
      throw new UsageError(`--set ${setting}: there is no '${key}' to set a field of`);
    inner = /** @type {Record<string, unknown>} */ (next);
  }
  try {
    inner[last] = JSON.parse(setting.slice(at + 1));
  } catch {
    throw new UsageError(`--set ${setting}: what stands after = is not JSON`);
  }
}

/**
 * @param {readonly string[]} args
 * @returns {{ show: 'help' | 'list' } | {
 *   show: 'words' | 'json' | 'weeks' | 'members' | 'payments' | 'cohorts' | 'levels' | 'runs',
 *   scenario: Record<string, unknown>, seeds: number | null, out: string | null }}
 */
export function optionsOf(args) {
  const values = parse(args);
  if (values.help === true) return { show: 'help' };
  if (values.list === true) return { show: 'list' };
  const scenario = structuredClone(scenarioOnFile(values));
  /** @param {keyof Values & string} name @param {(value: number) => void} put */
  const take = (name, put) => {
    const text = values[name];
    if (typeof text === 'string') put(number(name, text));
  };
  take('people', (value) => (scenario.people = value));
  take('founders', (value) => (scenario.founders = value));
  take('weeks', (value) => (scenario.maxWeeks = value));
  take('seed', (value) => (scenario.seed = value));
  take('close', (value) => (scenario.closingWeek = value));
  take('asks', (value) => (scenario.asking = { by: 'person', perWeek: value }));
  take('chance', (value) => (scenario.acceptance = value / 100));
  if (values.network !== undefined) {
    const fields = NETWORKS[values.network];
    if (fields === undefined)
      throw new UsageError(
        `--network: '${values.network}' is not one of ${Object.keys(NETWORKS).join(', ')}`,
      );
    scenario.network = { kind: values.network, ...fields };
  }
  for (const setting of values.set ?? []) set(scenario, setting);
  const { csv } = values;
  if (csv !== undefined && !CSV.includes(csv))
    throw new UsageError(`--csv: '${csv}' is not one of ${CSV.join(', ')}`);
  if (csv !== undefined && values.json === true)
    throw new UsageError('--csv and --json are two ways to print: choose one');
  const seeds = values.seeds === undefined ? null : number('seeds', values.seeds);
  if (seeds !== null && csv !== undefined && csv !== 'weeks' && csv !== 'runs')
    throw new UsageError(`--csv ${csv} is of one run: leave out --seeds`);
  if (seeds === null && csv === 'runs') throw new UsageError('--csv runs needs --seeds');
  return {
    show:
      /** @type {'weeks' | 'members' | 'payments' | 'cohorts' | 'levels' | 'runs' | undefined} */ (
        csv
      ) ?? (values.json === true ? 'json' : 'words'),
    scenario,
    seeds,
    out: values.out ?? null,
  };
}
