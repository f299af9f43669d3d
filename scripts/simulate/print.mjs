// A run, many runs, or expected values, in words, as JSON and as CSV. Money is in fen, as in the engine.
import {
  accountsAt,
  lorenzCurve,
  netByCohort,
  netByLevel,
  netQuantiles,
  OUTCOMES,
  payReceived,
  recruitsAt,
  Replay,
  teamSizes,
} from '../../src/engine/index.ts';

/** @typedef {import('../../src/engine/index.ts').Run} Run */
/** @typedef {import('../../src/engine/index.ts').Ensemble} Ensemble */
/** @typedef {import('../../src/engine/index.ts').MeanField} MeanField */

const FEN = new Set(['medianNet', 'owedToSuppliers']);
const SHARE = /^(share|topShare|operatorShare)/;
/** Parts of the members below which `--json` gives the net. */
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** @param {string} name @param {number} value */
function readable(name, value) {
  if (FEN.has(name)) return (value / 100).toFixed(2);
  if (SHARE.test(name)) return `${(value * 100).toFixed(2)}%`;
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** @param {string} name */
const label = (name) => name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

/** @param {import('../../src/engine/index.ts').Ending | null} ending */
const endingText = (ending) =>
  ending === null
    ? 'no end within the weeks asked for'
    : `${ending.kind} in week ${ending.week}: ${ending.cause}`;

/** @param {readonly (readonly (string | number)[])[]} lines */
const csv = (lines) => `${lines.map((line) => line.join(',')).join('\n')}\n`;

/**
 * Columns side by side, one line a week.
 * @param {Record<string, ArrayLike<number>>} columns @param {number} weeks
 */
function byWeek(columns, weeks) {
  const names = Object.keys(columns);
  return csv([
    ['week', ...names],
    ...Array.from({ length: weeks }, (_, week) => [
      week,
      ...names.map((name) => columns[name][week]),
    ]),
  ]);
}

/** @param {string} name @param {ReturnType<typeof netByCohort>} groups */
function byGroup(name, groups) {
  return csv([
    [name, 'members', 'mean', 'median', 'shareOutOfPocket'],
    ...groups.map(({ key, members, mean, median, shareOutOfPocket }) => [
      key,
      members,
      mean,
      median,
      shareOutOfPocket,
    ]),
  ]);
}

/** Weekly columns, members by rank spread out. @param {Run} run */
function weekColumns({ weeks: { byRank, ...columns }, scenario, lastWeek }) {
  const { ranks } = scenario.plan;
  const spread = ranks.map(({ id }, rank) => [
    `rank:${id}`,
    Array.from({ length: lastWeek + 1 }, (_, week) => byRank[week * ranks.length + rank]),
  ]);
  return { ...columns, ...Object.fromEntries(spread) };
}

/** @param {Run} run */
const outcomesOf = (run) =>
  Object.fromEntries(Object.entries(OUTCOMES).map(([name, measure]) => [name, measure(run)]));

/** @param {unknown} value */
const json = (value) =>
  `${JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? Array.from(/** @type {Float64Array} */ (each)) : each), 2)}\n`;

/** @param {Run} run @param {'words' | 'json' | 'weeks' | 'members' | 'payments' | 'cohorts' | 'levels' | 'runs'} show */
export function printRun(run, show) {
  const { members, payments, scenario } = run;
  switch (show) {
    case 'json':
      return json({
        scenario,
        ending: run.ending,
        lastWeek: run.lastWeek,
        unpaid: run.unpaid,
        outcomes: outcomesOf(run),
        netQuantiles: Object.fromEntries(
          netQuantiles(run, QUANTILES).map((fen, i) => [QUANTILES[i], fen]),
        ),
        lorenzOfPay: lorenzCurve(payReceived(run), 20),
        weeks: weekColumns(run),
      });
    case 'weeks':
      return byWeek(weekColumns(run), run.lastWeek + 1);
    case 'members': {
      const { paidIn, pay, sales } = accountsAt(run);
      const recruits = recruitsAt(run);
      const team = teamSizes(run);
      const end = new Replay(run).moveTo(run.lastWeek);
      return csv([
        [
          ...['member', 'sponsor', 'joinWeek', 'stopWeek', 'level', 'rank', 'recruits', 'team'],
          ...['paidIn', 'pay', 'sales', 'net'],
        ],
        ...Array.from(members.sponsor, (sponsor, i) => [
          i,
          sponsor,
          members.joinWeek[i],
          members.stopWeek[i] > run.lastWeek ? '' : members.stopWeek[i],
          members.level[i],
          scenario.plan.ranks[end.rankOf(i)].id,
          recruits[i],
          team[i],
          paidIn[i],
          pay[i],
          sales[i],
          pay[i] + sales[i] - paidIn[i],
        ]),
      ]);
    }
    case 'cohorts':
      return byGroup('joinWeek', netByCohort(run));
    case 'levels':
      return byGroup('level', netByLevel(run));
    case 'payments': {
      let week = 0;
      return csv([
        ['week', 'to', 'amount', 'causedBy', 'kind'],
        ...Array.from(payments.to, (to, i) => {
          while (payments.end[week] <= i) week += 1;
          return [week, to, payments.amount[i], payments.causedBy[i], payments.kind[i]];
        }),
      ]);
    }
    default:
      return [
        `${scenario.people} people, seed ${scenario.seed}: ${endingText(run.ending)}`,
        ...Object.entries(outcomesOf(run)).map(
          ([name, value]) => `  ${label(name).padEnd(28)} ${readable(name, value)}`,
        ),
        ...(run.unpaid > 0
          ? [`  pay owed and not paid        ${(run.unpaid / 100).toFixed(2)}`]
          : []),
        '',
      ].join('\n');
  }
}

/** @param {Ensemble} many @param {Run['scenario']} scenario @param {string} show */
export function printEnsemble(many, scenario, show) {
  const { measures, weeks, endings } = many;
  switch (show) {
    case 'json':
      return json({ scenario, ...many });
    case 'weeks':
      return byWeek(
        Object.fromEntries(
          Object.entries(weeks).flatMap(([name, band]) =>
            Object.entries(band).map(([part, column]) => [`${name}:${part}`, column]),
          ),
        ),
        many.lastWeek + 1,
      );
    case 'runs': {
      const names = Object.keys(measures);
      return csv([
        ['seed', ...names],
        ...Array.from({ length: many.runs }, (_, i) => [
          (scenario.seed + i) % 2 ** 32,
          ...Object.values(measures).map(({ values }) => values[i]),
        ]),
      ]);
    }
    default:
      return [
        `${scenario.people} people, ${many.runs} runs from seed ${scenario.seed}: median (90% of runs)`,
        ...Object.entries(measures).map(
          ([name, { median, low, high }]) =>
            `  ${label(name).padEnd(28)} ${readable(name, median)} (${readable(name, low)} to ${readable(name, high)})`,
        ),
        `  ended                        ${Object.entries(endings)
          .filter(([, count]) => count > 0)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(', ')}`,
        '',
      ].join('\n');
  }
}

/** @param {MeanField} field @param {string} show */
export function printMeanField(field, show) {
  const { weeks, lastWeek, scenario } = field;
  const columns = Object.fromEntries(Object.entries(weeks).filter(([, column]) => column !== null));
  if (show === 'json') return json({ ...field, weeks: columns });
  if (show === 'weeks') return byWeek(columns, lastWeek + 1);
  const members = weeks.members[lastWeek];
  return [
    `${scenario.people} people in expected values (mean field, no chance in it): ${endingText(field.ending)}`,
    `  members                      ${Math.round(members)}`,
    ...(weeks.notBack === null
      ? []
      : [`  share not back               ${readable('share', weeks.notBack[lastWeek] / members)}`]),
    '',
  ].join('\n');
}
