// Panels of the sandbox that run more than one scenario or look at one member: what they show is what Node computes.
import { expect, type Locator, type Page } from '@playwright/test';
import { accountOf, memberByLuck } from '@/engine/account.ts';
import { balancesAt, ensembleOf, OUTCOMES, simulate, type Scenario } from '@/engine/index.ts';
import { searchNeededSales, withRetail } from '@/engine/needed-sales.ts';
import { accountWords } from '@/i18n/account.ts';
import { compareWords } from '@/i18n/compare-two.ts';
import { dreamWords } from '@/i18n/dream.ts';
import { formatCount, formatMoney } from '@/i18n/format.ts';
import { manyRunsWords } from '@/i18n/many-runs.ts';
import { neededSalesWords } from '@/i18n/needed-sales.ts';
import { outcomeWords } from '@/i18n/outcomes.ts';
import { oneMemberWords } from '@/i18n/one-member.ts';
import { workbenchWords } from '@/i18n/workbench.ts';
import { workWords } from '@/i18n/work.ts';
import { writeOutcome } from '@/components/sandbox/runs/outcomes.ts';
import { ASSUMED_RETAIL } from '@/scenario/assumed-retail.ts';
import { planOf, type CaseFile } from '@/scenario/case.ts';
import { townOf } from '@/scenario/networks.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { readCases } from '../unit/scenario/records.ts';
import { clean } from './everyone.ts';
import { liveFigure, test } from './support.ts';

const file: CaseFile = readCases().get('gongxiaoshe')!;
const scenarioOf = (reader: Partial<ReaderScenario> = {}): Scenario =>
  toScenario({ ...DEFAULT, ...reader }, planOf(file), townOf({ ...DEFAULT, ...reader }));
/** A town that is run in a moment. */
const SMALL = '?v=1&asks=2&chance=30&seed=1&plan=gongxiaoshe&people=1000';

async function openPanel(page: Page, name: string, search = SMALL): Promise<Locator> {
  await page.goto(`./sandbox/${search}`);
  const figure = await liveFigure(page, 'sandbox');
  await expect(figure.locator('.framed')).toHaveAttribute('data-live', 'true');
  const panel = page.locator(`#${name}`);
  await panel.locator('summary').press('Enter');
  await expect(panel.locator('.fig')).toBeVisible();
  return panel;
}
/** Types a number into the field beside a slider. */
async function type(panel: Locator, id: string, value: number): Promise<void> {
  const field = panel.locator(`.sl:has([id="${id}"]) input[type=text]`);
  await field.fill(String(value));
  await field.press('Enter');
}

test.skip(({ isMobile }) => isMobile, 'nothing in these panels hangs on the screen');

test('work that takes minutes says how many are left, as soon as a run has shown it', async ({
  page,
}) => {
  // The page's clock goes a thousand times as fast as its work.
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => 1000 * now();
  });
  const panel = await openPanel(page, 'many', '');
  await type(panel, 'many-runs', 1000);
  await panel.getByRole('button', { name: manyRunsWords.en.begin('1,000') }).click();
  const [before = '', after = ''] = workWords.en.left('#').split('#');
  await expect(panel.locator('.work')).toContainText(new RegExp(`${before}\\d+${after}`));
  await panel.getByRole('button', { name: workWords.en.stop }).click();
  await expect(panel.locator('.work')).not.toContainText(after);
});

test('many runs: a band over the run above, marked as former once something is changed', async ({
  page,
}) => {
  const w = manyRunsWords.en;
  const panel = await openPanel(page, 'many');
  await type(panel, 'many-runs', 12);
  await panel.getByRole('button', { name: w.begin('12') }).click();
  const { measures } = ensembleOf(scenarioOf({ people: 1000 }), 12, OUTCOMES);
  const { low, high, median, values } = measures.shareNotBack;
  const write = (value: number): string => writeOutcome('en', 'shareNotBack', value);
  await expect(panel.locator('.live')).toContainText(w.between(write(low), write(high)));
  await panel.getByText('Table').click();
  const row = panel.locator('table').first().locator('tbody tr').first();
  await expect(row.locator('td').first()).toHaveText(write(median));
  await expect(row.locator('td').nth(3)).toHaveText(write(values[0]!));

  // Another of the towns is still one of them.
  await page.locator('#sandbox .world > summary').click();
  await type(page.locator('#sandbox'), 'sandbox-seed', 5);
  await expect(row.locator('td').nth(3)).toHaveText(write(values[4]!));
  await expect(panel.locator('.former')).toHaveCount(0);
  // Another chance makes other towns of them all.
  await type(page.locator('#sandbox'), 'sandbox-chance', 20);
  await panel.getByText('Figure', { exact: true }).click();
  await expect(panel.locator('.former')).toHaveText(w.former('12'));
  await expect(panel.getByRole('button', { name: w.again('12') })).toBeVisible();
});

test('many runs can be stopped', async ({ page }) => {
  const panel = await openPanel(page, 'many', '');
  const w = manyRunsWords.en;
  await type(panel, 'many-runs', 1000);
  await panel.getByRole('button', { name: w.begin('1,000') }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await panel.getByRole('button', { name: workWords.en.stop }).click();
  await expect(panel.getByRole('button', { name: w.begin('1,000') })).toBeVisible();
  await expect(panel.locator('.outcomes')).toHaveCount(0);
});

test('compare two: one is kept, the other follows what is set; letters and places can be exchanged', async ({
  page,
}) => {
  const w = compareWords.en;
  const panel = await openPanel(page, 'compare');
  await panel.getByRole('button', { name: w.keep }).click();
  await expect(panel.locator('.live')).toHaveText(w.liveSame);
  await type(page.locator('#sandbox'), 'sandbox-chance', 50);
  await page.locator('#sandbox .world > summary').click();
  await type(page.locator('#sandbox'), 'sandbox-seed', 4);
  const share = (reader: Partial<ReaderScenario>): string => {
    const scenario = scenarioOf({ people: 1000, seed: 4, ...reader });
    const { measures } = ensembleOf(scenario, 1, OUTCOMES);
    return writeOutcome('en', 'shareNotBack', measures.shareNotBack.median);
  };
  const [low, high] = [share({}), share({ chance: 50 })];
  const first = panel.locator('table').first().locator('tbody tr').first();
  await panel.getByText('Table').click();
  const shows = (a: string, b: string) => expect(first.locator('td')).toContainText([a, b, /./]);
  await shows(low, high);
  await expect(panel.locator('.list').first()).toContainText(w.fromTo('30%', '50%'));
  await panel.getByRole('button', { name: w.swap }).click();
  await shows(high, low);
  // The kept one goes above: A stands above now, whatever its letter.
  await panel.getByRole('button', { name: w.open('B') }).click();
  await expect(page.locator('#sandbox-chance')).toHaveValue('30');
  await expect(page).toHaveURL(/chance=30&seed=4/);
  await shows(high, low);
});

test('what would have to be true: the search finds what the engine finds, by a rule that is told', async ({
  page,
}) => {
  const w = neededSalesWords.en;
  const panel = await openPanel(page, 'needed');
  await expect(panel.locator('.rule')).toHaveText(w.assumed('20%', '60%'));
  await type(panel, 'needed-towns', 2);
  await panel.getByRole('button', { name: w.begin('2') }).click();
  const scenario = scenarioOf({ people: 1000 });
  const steps = searchNeededSales(
    { ...scenario, plan: withRetail(scenario.plan, ASSUMED_RETAIL) },
    2,
    10_000,
  );
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { median, towns } = step.value;
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText(
    w.claim(formatMoney('en', 100 * median)),
  );
  await panel.getByText('Table').click();
  await expect(panel.locator('tbody td').first()).toHaveText(formatMoney('en', 100 * towns[0]!));
  await panel.getByText('Figure', { exact: true }).click();
  // A plan that sells already keeps its rule, and what was found is of before.
  await page.locator('#sandbox-plan').selectOption('single-level-affiliate');
  await expect(panel.locator('.rule')).toHaveCount(0);
  await expect(panel.locator('.former')).toHaveText(w.former);
});

test('the dream passes the town while the run does not, week by week and round by round', async ({
  page,
}) => {
  const w = dreamWords.en;
  const panel = await openPanel(page, 'dream');
  const live = panel.locator('.live');
  await type(panel, 'dream-each', 2);
  await panel.getByRole('radio', { name: w.bys.week }).check();
  await type(panel, 'dream-round', 1);
  // 10 first members: 10, 30, 70, 150, 310, 630, 1270 members.
  const run = simulate(scenarioOf({ people: 1000 }));
  await expect(live).toContainText(w.week('6'));
  await expect(live).toContainText(formatCount('en', run.weeks.members[6]!));
  await panel.getByRole('radio', { name: w.bys.round }).check();
  // 1280 newcomers in round 7.
  await expect(live).toContainText(w.round('7'));
  await panel.getByRole('radio', { name: w.scales.log }).check();
  await panel.getByText('Table').click();
  await expect(panel.locator('tbody tr').nth(7).locator('td').first()).toHaveText('1,280');
});

test('one member: by luck, by place and at random, with the account that the engine keeps', async ({
  page,
}) => {
  const w = oneMemberWords.en;
  const panel = await openPanel(page, 'member');
  const run = simulate(scenarioOf({ people: 1000 }));
  const members = run.members.sponsor.length;
  const shows = async (member: number): Promise<void> => {
    const { lines, recruits } = accountOf(run, member);
    const live = panel.locator('.live');
    await expect(live).toContainText(`Number ${formatCount('en', member + 1)} of`);
    await expect(live).toContainText(accountWords.en.people(formatCount('en', recruits)));
    await expect(panel.locator('tr.tot td').last()).toHaveText(
      formatMoney('en', lines.at(-1)!.balance, { sign: true }),
    );
  };
  await shows(memberByLuck(run, 'median'));
  await panel.getByRole('button', { name: w.pick.luckiest }).click();
  await shows(memberByLuck(run, 'luckiest'));
  await panel.getByRole('button', { name: w.pick.unluckiest }).click();
  await shows(memberByLuck(run, 'unluckiest'));
  expect(Math.min(...balancesAt(run))).toBeLessThan(0);
  await type(panel, 'member-place', members);
  await shows(members - 1);
  await panel.getByRole('button', { name: w.pick.random }).click();
  await expect(panel.locator('.live')).not.toContainText(`Number ${formatCount('en', members)} of`);
});

test('somebody pointed at in the picture is marked, and followed in the panel; who is chosen there is marked', async ({
  page,
}) => {
  const w = workbenchWords.en;
  const panel = await openPanel(page, 'member');
  const marked = page.locator('.picked');
  const { joinWeek } = simulate(scenarioOf({ people: 1000 })).members;
  const told = (member: number): string =>
    w.picked(formatCount('en', member + 1), formatCount('en', joinWeek[member]!));
  await type(panel, 'member-place', 7);
  await expect(marked).toContainText(told(6));
  await page.locator('.fan > svg').click({ position: { x: 60, y: 40 } });
  await expect(marked).not.toContainText(told(6));
  const [, place] = /no\. ([\d,]+),/.exec(await marked.innerText())!;
  await expect(panel.locator('.live')).toContainText(`Number ${place!} of`);
  await expect(marked).toContainText(told(Number(place!.replace(',', '')) - 1));
  await expect(page.locator('.fan > svg circle')).not.toHaveCount(0);
  await marked.getByRole('button', { name: w.unpick }).click();
  await expect(page.locator('.fan > svg circle')).toHaveCount(0);
});

test('where joining costs nothing, nobody is said to have lost a fee', async ({ page }) => {
  const w = workbenchWords.en.free;
  const panel = await openPanel(page, 'many', '?plan=single-level-affiliate&people=1000');
  const figure = page.locator('#sandbox');
  await expect(figure.locator('.live').first()).toContainText('joining costs nothing');
  await expect(figure.getByText(w.key)).toBeVisible();
  await expect(figure.getByRole('columnheader', { includeHidden: true })).toHaveCount(4);
  await type(panel, 'many-runs', 5);
  await panel.getByRole('button', { name: manyRunsWords.en.begin('5') }).click();
  await expect(panel.locator('.live')).toContainText('nobody pays');
  await expect(panel.getByText(outcomeWords.en.names.shareNotBack)).toHaveCount(0);
});

test('everything is found clean with the panels open', async ({ page }) => {
  await openPanel(page, 'many');
  for (const name of ['compare', 'needed', 'dream', 'member']) {
    await page.locator(`#${name} > summary`).press('Enter');
    await expect(page.locator(`#${name} .fig`)).toBeVisible();
  }
  await type(page.locator('#many'), 'many-runs', 3);
  await page.locator('#many .work .btn').click();
  await page.locator('#compare .btn.pri').click();
  await expect(page.locator('#many .outcomes')).toBeVisible();
  await clean(page);
});
