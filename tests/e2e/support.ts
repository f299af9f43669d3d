// What the journeys share: a page that is watched while it is used, and runs computed here to hold the page's against.
import {
  expect,
  test as base,
  type ConsoleMessage,
  type Locator,
  type Page,
} from '@playwright/test';
import { simulate, type Run } from '@/engine/index.ts';
import { formatCount, formatMoney, formatPercent } from '@/i18n/format.ts';
import { growthWords } from '@/i18n/growth.ts';
import type { Lang } from '@/i18n/lang.ts';
import { planOf } from '@/scenario/case.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { readCases } from '../unit/scenario/records.ts';

export const CHAPTER = 'chapters/follow-the-398/';
export const FOLDER: Readonly<Record<Lang, string>> = { en: '', zh: 'zh/' };
export const BOTH: readonly Lang[] = ['en', 'zh'];

/** Where the browser asks for something, or complains, and it should not. */
interface Watch {
  readonly complaints: string[];
}

/** Every journey ends with a look at what happened on the way: errors, refusals by the policy, requests elsewhere. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('weberror', (error) => {
        complaints.push(`error: ${error.error().message}`);
      });
      context.on('console', (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`${message.type()} in the console: ${message.text()}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
          complaints.push(`request elsewhere: ${url.href}`);
      });
      await use({ complaints });
      expect(complaints, 'nothing went wrong and nothing was asked of anybody else').toEqual([]);
    },
    { auto: true },
  ],
});

const plan = readCases().get('gongxiaoshe');
if (plan === undefined) throw new Error('content/cases/gongxiaoshe.yaml is gone');
const PLAN = planOf(plan);

const runs = new Map<string, Run>();

/** The run that the page should show, computed here by Node. */
export function runFor(reader: Partial<ReaderScenario> = {}): Run {
  const scenario = toScenario({ ...DEFAULT, ...reader }, PLAN);
  const key = JSON.stringify([scenario.asking, scenario.acceptance, scenario.seed]);
  const run = runs.get(key) ?? simulate(scenario);
  runs.set(key, run);
  return run;
}

/** The week in which most people joined; founders are no joins. The first of equals. */
export function peakOf({ weeks }: Run): number {
  const joins = [...weeks.joined.slice(1)];
  return 1 + joins.indexOf(Math.max(...joins));
}

/** The live sentence, put together from the run's own columns. */
export function sentenceOf(lang: Lang, run: Run, week: number): string {
  const members = run.weeks.members[week]!;
  const joined = formatCount(lang, members);
  const notBack = formatPercent(lang, 1 - run.weeks.paidBack[week]! / members);
  const w = growthWords[lang];
  const back = w.haveNotBack(formatMoney(lang, PLAN.entry.fee));
  return lang === 'en'
    ? `${w.week} ${week} · ${joined} ${w.haveJoined} · ${notBack} ${back}`
    : `${w.week}${week}周，已有${joined}${w.haveJoined}，${notBack}${w.notYet}${back}`;
}

/** The second sentence, whose subject changes as the network turns. */
export function phaseOf(lang: Lang, run: Run, week: number): string {
  const w = growthWords[lang];
  const { joined, members, active, neverAsked } = run.weeks;
  const count = (n: number): string => formatCount(lang, n);
  const stopped = formatPercent(lang, 1 - active[week]! / members[week]!);
  const peak = peakOf(run);
  if (run.ending !== null && week >= run.ending.week) {
    const at = count(run.ending.week);
    if (run.ending.kind === 'fizzled') return w.ended.fizzled(at, count(neverAsked[week]!));
    if (run.ending.kind === 'stalled') return w.ended.stalled(at, stopped);
    return w.ended[run.ending.kind](at);
  }
  if (week === 0) return w.start(count(10));
  if (run.ending === null && week === run.lastWeek) return w.unfinished(count(active[week]!));
  // Under twenty a week, up and down are chance.
  if (week <= peak || joined[peak]! < 20) return w.growing(count(joined[week]!));
  if (week === peak + 1) return w.turning(count(joined[week]!), count(joined[peak]!));
  return w.falling(count(joined[week]!), stopped);
}

/** The weekly table, row by row, as the run has it. */
export function tableOf(lang: Lang, { weeks, lastWeek }: Run): string[][] {
  const count = (n: number | undefined): string => formatCount(lang, n ?? Number.NaN);
  return Array.from({ length: lastWeek + 1 }, (_, at) => [
    String(at),
    count(weeks.joined[at]),
    count(weeks.members[at]),
    count(weeks.active[at]),
    count(weeks.members[at]! - weeks.paidBack[at]!),
  ]);
}

/** The live network on the home page. */
export class Hero {
  readonly page: Page;
  readonly lang: Lang;
  readonly figure: Locator;
  readonly sentence: Locator;
  readonly phase: Locator;
  readonly weeks: Locator;
  readonly main: Locator;
  readonly back: Locator;
  readonly on: Locator;
  readonly canvas: Locator;
  readonly described: Locator;
  readonly spoken: Locator;
  readonly notice: Locator;

  constructor(page: Page, lang: Lang = 'en') {
    this.page = page;
    this.lang = lang;
    this.figure = page.locator('.hero-figure');
    this.sentence = this.figure.locator('.live');
    this.phase = this.figure.locator('.phase');
    this.weeks = this.figure.locator('.bars input[type=range]');
    this.main = this.figure.locator('.tp button').nth(0);
    this.back = this.figure.locator('.tp button').nth(1);
    this.on = this.figure.locator('.tp button').nth(2);
    this.canvas = this.figure.locator('canvas');
    this.described = this.figure.locator('.picture');
    this.spoken = this.figure.getByRole('status').first();
    this.notice = this.figure.getByRole('alert');
  }

  /** Opens the page with a link's search part and waits until the worker has run it. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`./${FOLDER[this.lang]}${search}`);
    await this.ready();
  }
  async ready(): Promise<void> {
    await expect(this.figure).toHaveAttribute('data-live', 'true');
  }
  slider(name: 'asks' | 'chance'): Locator {
    return this.figure.locator(`#${name}`);
  }
  tool(name: 'seed' | 'reset' | 'share'): Locator {
    return this.figure.getByRole('button', { name: growthWords[this.lang][name], exact: true });
  }
  async hold(week: number): Promise<void> {
    await this.weeks.fill(String(week));
  }
  /** Both sentences, the slider and the picture's description are those of this week of this run. */
  async shows(run: Run, week: number): Promise<void> {
    await expect(this.sentence).toHaveText(sentenceOf(this.lang, run, week));
    await expect(this.phase).toHaveText(phaseOf(this.lang, run, week));
    await expect(this.weeks).toHaveValue(String(week));
    await expect(this.weeks).toHaveAttribute('max', String(run.lastWeek));
    const members = run.weeks.members[week]!;
    await expect(this.described).toHaveAttribute(
      'aria-label',
      growthWords[this.lang].picture({
        week: String(week),
        joined: formatCount(this.lang, members),
        ring: formatCount(this.lang, run.weeks.joined[week]!),
        notBack: formatPercent(this.lang, 1 - run.weeks.paidBack[week]! / members),
        stopped: formatPercent(this.lang, 1 - run.weeks.active[week]! / members),
      }),
    );
  }
  /** The picture as bytes. */
  picture(): Promise<string> {
    return this.canvas.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }
  /** The picture once it is finished: it is drawn in slices, one a frame. */
  async finishedPicture(): Promise<string> {
    let before = '';
    let now = await this.picture();
    while (now !== before) {
      await this.page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      before = now;
      now = await this.picture();
    }
    return now;
  }
  async table(): Promise<string[][]> {
    return this.figure
      .locator('table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
  }
}

/** Goes to the figure or guess with this id, waits until it answers, and uncovers it if a guess should come first. */
export async function liveFigure(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`[id="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator(`astro-island:not([ssr]):has([id="${id}"])`)).toBeAttached();
  const cover = figure.locator('.cover button');
  if (await cover.isVisible()) await cover.click();
  return figure;
}

export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 900;
}
