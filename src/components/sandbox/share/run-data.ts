/** A run as data to take away: its weeks and members as CSV, and all that it is made from as JSON. */
import { NEVER, type Run } from '@/engine/run.ts';
import { Replay } from '@/engine/replay.ts';
import type { Return } from '@/engine/returned.ts';
import type { Series } from '@/engine/series.ts';
import { MODEL_VERSION } from '@/engine/version.ts';
import type { Scenario } from '@/engine/index.ts';

/** A table as lines of cells. Numbers are of the model; texts may hold what somebody typed. */
export type Cell = string | number;

/** Spreadsheets take the character for a formula's first. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines written between two looks at what else the page has to do. */
const SLICE = 500;

/** RFC 4180, with the mark by which spreadsheets know UTF-8; in slices, so that a long table holds nothing up. */
export async function toCsv(lines: Iterable<readonly Cell[]>): Promise<string> {
  const written = ['\uFEFF'];
  for (const line of lines) {
    written.push(`${line.map(cellText).join(',')}\r\n`);
    if (written.length % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return written.join('');
}

/** The columns of the weeks table, all of them people (asks: times somebody was asked). */
const WEEK_COLUMNS = [
  'joined',
  'members',
  'active',
  'asks',
  'leftToAsk',
  'neverAsked',
  'paidBack',
  'partPaid',
] as const;

/** One line a week, after its header. @param names of the week and then of WEEK_COLUMNS */
export function* weekLines(run: Run, names: readonly string[]): Generator<readonly Cell[]> {
  yield names;
  for (let week = 0; week <= run.lastWeek; week++)
    yield [week, ...WEEK_COLUMNS.map((column) => run.weeks[column][week]!)];
}

/** The same of expected values, as far as they go. @param names of the week and then of what the lines hold */
export function* seriesLines(
  { joined, members, active, notBack, lastWeek }: Series,
  names: readonly string[],
): Generator<readonly Cell[]> {
  yield names;
  for (let week = 0; week <= lastWeek; week++)
    yield [week, joined[week]!, members[week]!, active[week]!, notBack[week]!];
}

/** Expected values as a file. @param link the absolute address of what is shown */
export function seriesJson(series: Series, week: number, link: string): string {
  return `${JSON.stringify({
    format: 'downline-run',
    version: 1,
    kind: 'mean-field',
    model: MODEL_VERSION,
    link,
    licence: 'CC-BY-4.0',
    week,
    series,
  })}\n`;
}

/** Members up to which there is a table of them: more than spreadsheets open gladly. */
export const MOST_MEMBERS = 100_000;

/** What the table of members says in words. */
export interface MemberWords {
  /** Of the columns, as {@link memberLines} gives them. */
  readonly header: readonly string[];
  readonly founder: string;
  readonly back: Readonly<Record<Return, string>>;
}

/**
 * One line a member who has joined by a week, in the order of joining, as they stand in that week: number, week of joining,
 * the number of who recruited them, level, recruits, pay received in yuan, how much of what they paid in is back, and the
 * week in which they stopped, if they have.
 */
export function* memberLines(
  run: Run,
  week: number,
  words: MemberWords,
): Generator<readonly Cell[]> {
  yield words.header;
  const replay = new Replay(run).moveTo(week);
  const { sponsor, joinWeek, stopWeek, level } = run.members;
  for (let member = 0; member < replay.count; member++) {
    const stopped = stopWeek[member]!;
    yield [
      member + 1,
      joinWeek[member]!,
      sponsor[member]! < 0 ? words.founder : sponsor[member]! + 1,
      level[member]!,
      replay.recruitsOf(member),
      (replay.earnedOf(member) / 100).toFixed(2),
      words.back[replay.returnOf(member)],
      stopped === NEVER || stopped > week ? '' : stopped,
    ];
  }
}

/** What the JSON holds; `scenario` is all that the engine needs to run it again. */
export interface RunFile {
  readonly format: 'downline-run';
  readonly version: 1;
  readonly model: number;
  readonly link: string;
  readonly licence: 'CC-BY-4.0';
  readonly week: number;
  readonly scenario: Scenario;
  readonly ending: Run['ending'];
  /** By name, one number a week, `byRank` one a week and rank; balances are in fen. */
  readonly weeks: Readonly<Record<string, readonly number[]>>;
}

/** @param link the absolute address of the run */
export function runJson(run: Run, week: number, link: string): string {
  const file: RunFile = {
    format: 'downline-run',
    version: 1,
    model: MODEL_VERSION,
    link,
    licence: 'CC-BY-4.0',
    week,
    scenario: run.scenario,
    ending: run.ending,
    weeks: Object.fromEntries(
      Object.entries(run.weeks).map(([name, column]: [string, ArrayLike<number>]) => [
        name,
        Array.from(column),
      ]),
    ),
  };
  return `${JSON.stringify(file)}\n`;
}
