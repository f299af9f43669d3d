// The world in the reader's hand, up to a city of a million; runs that take a while; levels and one member among them.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectedSeries } from '@/engine/expected-series.ts';
import { Replay, simulate, type Run } from '@/engine/index.ts';
import { branchOf, levelsOf } from '@/engine/levels.ts';
import { expectedWords } from '@/i18n/expected.ts';
import { formatBig, formatCount } from '@/i18n/format.ts';
import { growthWords } from '@/i18n/growth.ts';
import { levelsWords } from '@/i18n/levels.ts';
import { networkWords } from '@/i18n/networks.ts';
import { takeAwayWords } from '@/i18n/take-away.ts';
import { worldWords } from '@/i18n/world.ts';
import { planOf } from '@/scenario/case.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink } from '@/scenario/link.ts';
import { DEFAULT, toScenario, type ReaderScenario } from '@/scenario/reader.ts';
import { PRESETS, worldOf } from '@/scenario/world.ts';
import { readCases } from '../unit/scenario/records.ts';
import { clean } from './everyone.ts';
import { FOLDER, liveFigure, test } from './support.ts';

const plan = planOf(readCases().get('gongxiaoshe')!);
const runOf = (reader: ReaderScenario): Run =>
  simulate(toScenario(reader, plan, worldOf(reader, plan, 0)));

async function open(page: Page, search = '', lang: 'en' | 'zh' = 'en'): Promise<Locator> {
  await page.goto(`./${FOLDER[lang]}sandbox/${search}`);
  return liveFigure(page, 'sandbox');
}
const weeks = (figure: Locator): Locator => figure.locator('.bars input[type=range]');
const settings = (page: Page): ReaderScenario =>
  readLink(new URL(page.url()).search, FURTHER).reader;

test('a preset sets the whole world, and each part of it can be set by itself', async ({
  page,
}) => {
  const figure = await open(page, '?fatigue=60&people=3000', 'zh');
  const w = worldWords.zh;
  await figure.locator('.world > summary').click();
  await expect(figure.locator('#sandbox-fatigue')).toHaveValue('60');
  const preset = figure.getByRole('button', {
    name: w.preset.closed(String(PRESETS.closed.closes)),
  });
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => settings(page)).toMatchObject(PRESETS.closed);
  const closed = runOf({ ...DEFAULT, ...PRESETS.closed });
  await expect(weeks(figure)).toHaveAttribute('max', String(closed.lastWeek));

  await figure.locator('#sandbox-closes').fill('0');
  await figure.locator('#sandbox-patience').press('ArrowRight');
  await figure.locator('#sandbox-people-number').fill('3万');
  await figure.locator('#sandbox-people-number').press('Enter');
  const reader = { ...PRESETS.home, patience: 7, people: 30_000 };
  await expect.poll(() => settings(page)).toMatchObject(reader);
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
  await expect(weeks(figure)).toHaveAttribute(
    'max',
    String(runOf({ ...DEFAULT, ...reader }).lastWeek),
  );
  await expect(figure.getByText('3万人', { exact: false }).first()).toBeVisible();
});

test('past a million there are expected values: no town, no single people, and what cannot be is told', async ({
  page,
}) => {
  const figure = await open(page);
  const w = worldWords.en;
  const e = expectedWords.en;
  await figure.locator('.world > summary').click();
  await figure.getByRole('button', { name: w.preset.world }).click();
  await expect(figure.getByText(e.about)).toBeVisible();
  const series = expectedSeries(
    toScenario(
      { ...DEFAULT, ...PRESETS.world },
      plan,
      worldOf({ ...DEFAULT, ...PRESETS.world }, plan, 0),
    ),
  );
  await expect(weeks(figure)).toHaveAttribute('max', String(series.lastWeek));
  await weeks(figure).press('End');
  await expect(figure.locator('.live').first()).toContainText(
    formatBig('en', series.members.at(-1)!),
  );
  await expect(figure.getByRole('button', { name: growthWords.en.seed })).toBeDisabled();
  await page.locator('#member summary').click();
  await expect(page.locator('#member').getByText(w.noPanel)).toBeVisible();
  const take = page.locator('#take');
  await take.locator('summary').click();
  const saved = page.waitForEvent('download');
  await take.getByRole('button', { name: takeAwayWords.en.data.json }).click();
  const file: unknown = JSON.parse(await readFile(await (await saved).path(), 'utf8'));
  expect(file).toMatchObject({ kind: 'mean-field', series: { members: series.members } });
  await clean(page);

  await figure.getByRole('radio', { name: networkWords.en.kinds.random }).click();
  const refused = figure.getByRole('alert');
  await expect(refused).toContainText(e.reasons.network);
  expect(settings(page).net ?? 'mixing').toBe('mixing');
  await refused.getByRole('button', { name: e.million }).click();
  // That takes a while, so it is not waited for.
  await expect(figure.locator('#sandbox-people-number')).toHaveValue('1,000,000');
  await expect(figure.getByRole('radio', { name: networkWords.en.kinds.random })).toBeChecked();
  await expect(refused).toHaveCount(0);

  await open(page, '?people=10000000&net=communities&week=3', 'zh');
  const mended = page.getByRole('alert').getByRole('button', { name: expectedWords.zh.mix });
  await mended.click();
  await expect(page.getByText(expectedWords.zh.about)).toBeVisible();
});

test('a city of a million tells how far it is and can be given up, and what was there stays', async ({
  page,
}) => {
  test.skip(test.info().project.name !== 'desktop', 'the same on every screen');
  const figure = await open(page, '?week=9');
  await expect(figure.locator('.framed')).toHaveAttribute('data-live', 'true');
  const before = formatCount('en', runOf(DEFAULT).weeks.members[9]!);
  await figure.locator('.world > summary').click();
  await figure.getByRole('button', { name: worldWords.en.preset.city }).click();
  const cancel = page.getByRole('button', { name: worldWords.en.cancel });
  await expect(cancel).toBeVisible();
  await expect(figure.locator('.live')).toContainText(before);
  await cancel.click();
  await expect(figure.locator('.live')).toContainText(before);
  await expect(cancel).toBeHidden();
  await expect(figure.getByText(worldWords.en.cancelled.before).first()).toBeAttached();
  await expect.poll(() => settings(page).people ?? PRESETS.home.people).toBe(PRESETS.home.people);
});

test('the week slider plays with the space bar, at the speed that is set', async ({ page }) => {
  test.skip(test.info().project.name !== 'desktop', 'keyboards are for desks');
  const figure = await open(page, '?week=0');
  await expect(figure.locator('.framed')).toHaveAttribute('data-live', 'true');
  await figure.getByRole('radio', { name: '4×' }).check();
  await weeks(figure).focus();
  await page.keyboard.press(' ');
  await expect.poll(async () => Number(await weeks(figure).inputValue())).toBeGreaterThan(3);
  await page.keyboard.press(' ');
  const held = await weeks(figure).inputValue();
  await page.keyboard.press('ArrowRight');
  await expect(weeks(figure)).toHaveValue(String(Number(held) + 1));
});

test('levels add up, and a member can be followed up and down', async ({ page }) => {
  const figure = await open(page, '?week=12&people=40000');
  await expect(figure.locator('.framed')).toHaveAttribute('data-live', 'true');
  await page.locator('#levels > summary').click();
  const replay = new Replay(runOf({ ...DEFAULT, people: 40_000 })).moveTo(12);
  const levels = levelsOf(replay);
  const table = page.locator('#levels table').first();
  await expect(table.locator('tbody tr')).toHaveCount(levels.length);
  await expect(table.locator('tfoot td').first()).toHaveText(formatCount('en', replay.count));
  await expect(table.locator('tbody tr').nth(3).locator('td').first()).toHaveText(
    formatCount('en', levels[3]!.members),
  );

  await page.locator('#levels-place').fill('100');
  await page.locator('#levels-place').press('Enter');
  const { chain, levels: below } = branchOf(replay, 99);
  await expect(page.locator('#levels .chain button')).toHaveCount(chain.length);
  await page.locator('#levels .chain button').first().click();
  await expect(page.locator('#levels-place')).toHaveValue(String(chain[0]! + 1));
  expect(below[0]!.members).toBe(1);
  await page.locator('#levels-place').fill('9999999');
  await page.locator('#levels-place').press('Enter');
  await expect(page.locator('#levels-complaint')).not.toBeEmpty();
  const { joinWeek } = replay.run.members;
  await expect(page.locator('#levels .about')).toHaveText(
    levelsWords.en.notYet(formatCount('en', joinWeek.length), String(joinWeek.at(-1))),
  );
});
