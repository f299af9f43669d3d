// The page with every control: what a reader sets runs, stands in the address and comes back from it.
import { expect, type Locator, type Page } from '@playwright/test';
import { simulate, type Run } from '@/engine/index.ts';
import { formatCount } from '@/i18n/format.ts';
import { linkWords } from '@/i18n/link.ts';
import { workbenchWords } from '@/i18n/workbench.ts';
import { worldWords } from '@/i18n/world.ts';
import { networkWords } from '@/i18n/networks.ts';
import { planOf, retailPerWeekOf, type CaseFile, type PlanFile } from '@/scenario/case.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink } from '@/scenario/link.ts';
import { townOf } from '@/scenario/networks.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { readCases, readPlans } from '../unit/scenario/records.ts';
import { FOLDER, liveFigure, test } from './support.ts';

const files = new Map<string, CaseFile | PlanFile>([...readCases(), ...readPlans()]);

/** The run that the page should show, computed here by Node. */
function runOf(reader: Partial<ReaderScenario>): Run {
  const file = files.get(reader.plan ?? 'gongxiaoshe')!;
  const retailPerWeek = retailPerWeekOf(file, reader.toggles);
  return simulate(
    toScenario({ ...DEFAULT, ...reader }, planOf(file, reader.toggles), {
      ...townOf({ ...DEFAULT, ...reader }),
      ...(retailPerWeek > 0 ? { retailPerWeek } : {}),
    }),
  );
}

async function open(page: Page, search = '', lang: 'en' | 'zh' = 'en'): Promise<Locator> {
  await page.goto(`./${FOLDER[lang]}sandbox/${search}`);
  const figure = await liveFigure(page, 'sandbox');
  await expect(figure.locator('.framed')).toHaveAttribute('data-live', 'true');
  return figure;
}
/** Unfolds the controls of the town and its people. */
const openWorld = (figure: Locator): Promise<void> => figure.locator('.world > summary').click();
const weeks = (figure: Locator): Locator => figure.locator('.bars input[type=range]');

/** The figure stands in a week of this run. */
async function shows(figure: Locator, run: Run, week: number): Promise<void> {
  await expect(weeks(figure)).toHaveAttribute('max', String(run.lastWeek));
  await expect(weeks(figure)).toHaveValue(String(week));
  await expect(figure.locator('.live')).toContainText(formatCount('en', run.weeks.members[week]!));
}

test('a link with everything opens its run, and is kept as it was', async ({ page }) => {
  const search =
    '?v=1&asks=3&chance=20&seed=7&plan=binary&toggles=recruit-bonus&quit=5&net=communities&people=4000&week=9';
  const figure = await open(page, search);
  await shows(figure, runOf(readLink(search, FURTHER).reader), 9);
  await expect(figure.locator('select')).toHaveValue('binary');
  await expect(figure.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await openWorld(figure);
  await expect(
    figure.getByRole('radio', { name: networkWords.en.kinds.communities }),
  ).toBeChecked();
  await expect(figure.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${search.slice(1).replaceAll('.', '\\.')}$`));
});

test('what is set by hand runs and stands in the address', async ({ page }) => {
  const figure = await open(page);
  await figure.locator('select').selectOption('unlimited-levels');
  await figure.getByRole('checkbox').first().check();
  await openWorld(figure);
  await figure.getByRole('radio', { name: networkWords.en.kinds.random }).check();
  await figure.locator('#sandbox-people-number').fill('2000');
  await figure.locator('#sandbox-quit').fill('10');
  const reader = {
    plan: 'unlimited-levels',
    toggles: ['flat-five'],
    net: 'random',
    people: 2000,
    quit: 10,
  } as const;
  await expect
    .poll(() => readLink(new URL(page.url()).search, FURTHER).reader)
    .toEqual({ ...DEFAULT, ...reader });
  const run = runOf(reader);
  await weeks(figure).fill('8');
  await shows(figure, run, 8);
  await page.locator('.terms summary').click();
  await expect(page.locator('.terms tbody tr').first()).toBeVisible();
  await page.reload();
  await liveFigure(page, 'sandbox');
  await shows(figure, run, 8);
});

test('a link that names what is not here says so and shows what there is', async ({ page }) => {
  const figure = await open(page, '?plan=no-such-plan&net=star&people=50');
  const w = linkWords.en;
  const { fields, unknown } = workbenchWords.en.link;
  const told = figure.getByRole('alert').getByRole('listitem');
  await expect(told).toHaveText([
    unknown(fields.net, 'star'),
    w.outOfRange(fields.people, '50', '1,000', '8.2 billion', w.used('1,000')),
    unknown(fields.plan, 'no-such-plan'),
  ]);
  await expect(figure.locator('select')).toHaveValue('gongxiaoshe');
});

test('a chapter leads to its scenario, network and all', async ({ page }) => {
  await page.goto('./zh/chapters/running-out-of-people/');
  await page.locator('.let-go a').click();
  await expect(page).toHaveURL(/\/zh\/sandbox\/\?v=1&.*plan=gongxiaoshe.*net=communities/);
  const figure = await liveFigure(page, 'sandbox');
  await openWorld(figure);
  await expect(
    figure.getByRole('radio', { name: networkWords.zh.kinds.communities }),
  ).toBeChecked();
});

test('a figure with a plan of its own takes only the rates of such a link', async ({ page }) => {
  await page.goto(
    './chapters/follow-the-398/?v=1&asks=1&chance=20&seed=1&plan=binary&net=random&quit=9',
  );
  const figure = await liveFigure(page, 'fee-back');
  const run = runOf({ asks: 1, chance: 20 });
  await expect(figure.locator('.live')).toContainText(
    formatCount('en', run.weeks.members[run.lastWeek]!),
  );
});

test('going back undoes another plan and another world, not a slider; what is embedded keeps out of the way', async ({
  page,
}) => {
  await page.goto('./sandbox/?asks=3&week=5');
  const figure = await liveFigure(page, 'sandbox');
  const plan = figure.getByRole('combobox');
  await plan.selectOption('binary');
  await expect(page).toHaveURL(/plan=binary/);
  await figure.locator('#sandbox-asks').press('ArrowRight');
  await expect(page).toHaveURL(/asks=3.5.*plan=binary/);
  await openWorld(figure);
  await figure.getByRole('button', { name: worldWords.en.preset.tired }).click();
  await expect(page).toHaveURL(/fatigue=60/);

  await page.goBack();
  await expect(page).toHaveURL(/asks=3.5.*plan=binary/);
  await expect(figure.locator('#sandbox-fatigue')).toHaveValue('20');
  await expect(plan).toHaveValue('binary');
  await page.goBack();
  await expect(plan).toHaveValue('gongxiaoshe');
  await expect(figure.locator('.bars input[type=range]')).toHaveValue('5');
  await page.goForward();
  await expect(plan).toHaveValue('binary');

  // While weeks go by too.
  await page.locator('.tp button').first().click();
  await plan.selectOption('chain-letter');
  await expect(page).toHaveURL(/plan=chain-letter/);
  await page.goBack();
  await expect(plan).toHaveValue('binary');

  await page.goto('./embed/growth/?controls=all');
  const embedded = await liveFigure(page, 'growth');
  const entries = await page.evaluate(() => history.length);
  await embedded.getByRole('combobox').selectOption('binary');
  await expect(page).toHaveURL(/plan=binary/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
