// A plan of the reader's own: built, run, told what does not fit, taken back, and found again behind its link.
import { expect, type Locator, type Page } from '@playwright/test';
import { simulate, type Run } from '@/engine/index.ts';
import { builderWords } from '@/i18n/builder.ts';
import { formatCount } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';
import { workbenchWords } from '@/i18n/workbench.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { readLink } from '@/scenario/link.ts';
import { townOf } from '@/scenario/networks.ts';
import { readOwn } from '@/scenario/own-plan.ts';
import { toScenario } from '@/scenario/reader.ts';
import { FOLDER, liveFigure, test } from './support.ts';

const desktopOnly = (): void => {
  test.skip(test.info().project.name !== 'desktop', 'hangs on no screen');
};

async function open(page: Page, search = '', lang: Lang = 'en'): Promise<Locator> {
  await page.goto(`./${FOLDER[lang]}sandbox/${search}#build`);
  await expect(page.locator('.framed')).toHaveAttribute('data-live', 'true');
  const panel = page.locator('#build');
  await expect(panel.locator('.builder')).toBeVisible();
  return panel;
}
const ownIn = (page: Page): string | null => new URL(page.url()).searchParams.get('own');

/** The run of the plan in the address, computed here by Node. */
function runBehind(page: Page): Run {
  const { reader } = readLink(new URL(page.url()).search, FURTHER);
  const own = readOwn(reader.own ?? '');
  if (typeof own === 'string') throw new Error(`${own}: ${page.url()}`);
  const { plan, retailPerWeek } = own;
  return simulate(
    toScenario(reader, plan, {
      ...townOf(reader),
      ...(retailPerWeek > 0 ? { retailPerWeek } : {}),
    }),
  );
}
/** The figure's last week is that of the run behind the address, and so is what the table counts in it. */
async function showsIt(page: Page, lang: Lang = 'en'): Promise<void> {
  const { lastWeek, weeks } = runBehind(page);
  const figure = await liveFigure(page, 'sandbox');
  const range = figure.locator('.bars input[type=range]');
  await expect(range).toHaveAttribute('max', String(lastWeek));
  await range.fill(String(lastWeek));
  await expect(figure.locator('.live')).toContainText(formatCount(lang, weeks.members[lastWeek]!));
}

test('a plan begun from a named case is the reader’s, runs at once, and its link opens it in both languages', async ({
  page,
}) => {
  const w = builderWords.en;
  const panel = await open(page);
  await expect(panel.locator('.cap')).toHaveText(w.began('Gongxiaoshe'));
  await panel.getByRole('textbox', { name: w.joining.fee }).fill('200');
  await panel.getByRole('textbox', { name: w.recruiting.pay }).fill('25');
  await panel.getByRole('combobox', { name: w.unitOf(w.recruiting.pay) }).selectOption('share');
  await panel.getByRole('button', { name: w.ranks.remove('3') }).click();
  await expect(panel.getByRole('button', { name: w.ranks.add })).toBeFocused();
  await panel.getByRole('checkbox', { name: w.sales.on }).check();
  await panel.getByRole('textbox', { name: w.sales.sold }).fill('60');
  await panel.getByRole('textbox', { name: w.sales.sold }).blur();
  await expect.poll(() => ownIn(page)).toBe('1_f200_g40p-60_r25p-s20p_r180-d20-s20p');
  expect(page.url()).not.toMatch(/plan=|gongxiaoshe/);
  await expect(panel.locator('.cap')).toHaveText(w.yours);
  await expect(page.locator('.terms')).not.toContainText('Gongxiaoshe');
  await expect(page.locator('.terms tbody tr')).toHaveCount(1);
  await showsIt(page);

  const here = page.url();
  await page.reload();
  await showsIt(page);
  await expect(page).toHaveURL(here);
  const zh = await open(page, new URL(here).search, 'zh');
  await showsIt(page, 'zh');
  const { joining } = builderWords.zh;
  await expect(zh.getByRole('textbox', { name: joining.fee })).toHaveValue('200');
  await expect(page.locator('.terms h2')).toContainText(workbenchWords.zh.own.name);
});

test('what does not fit is told beside its field, and the last plan that did goes on', async ({
  page,
}) => {
  desktopOnly();
  const w = builderWords.en;
  const panel = await open(page, '?own=1_f200_r50');
  const cost = panel.getByRole('textbox', { name: w.joining.cost });
  await cost.fill('300');
  await cost.blur();
  await expect(cost).toHaveAttribute('aria-invalid', 'true');
  await expect(cost).toHaveAccessibleDescription(w.problems.goodsOverFee);
  await expect(panel.locator('.status')).toContainText(w.stopped);
  expect(ownIn(page)).toBe('1_f200_r50');
  await cost.fill('much');
  await cost.blur();
  await expect(cost).toHaveAccessibleDescription(w.badNumber('0', '10,000,000'));
  await expect(cost).toHaveValue('300');
  await panel.getByRole('textbox', { name: w.joining.fee }).fill('300');
  await panel.getByRole('textbox', { name: w.joining.fee }).blur();
  await expect.poll(() => ownIn(page)).toBe('1_f300-0-300_r50');
  await expect(cost).toHaveAttribute('aria-invalid', 'false');
  // Now each joining promises more than there is: that is allowed, and said.
  await expect(panel.getByText(w.promises.title)).toBeVisible();
  await expect(panel.locator('.assume')).toContainText(w.promises.joins('¥50', '¥0'));
});

test('changes are taken back and done again, by button and by key', async ({ page }) => {
  desktopOnly();
  const w = builderWords.en;
  const panel = await open(page, '?plan=binary');
  const fee = panel.getByRole('textbox', { name: w.joining.fee });
  const reads = (value: string) => expect(fee).toHaveValue(value);
  await fee.fill('150');
  await fee.press('Enter');
  await expect.poll(() => ownIn(page)).toBe('1_f150_r0_pj-10_a2s');
  // What is being typed is the field's to take back.
  await fee.fill('999');
  await fee.press('Control+z');
  await expect.poll(() => ownIn(page)).toBe('1_f150_r0_pj-10_a2s');
  await fee.fill('150');
  await fee.press('Control+z');
  await reads('100');
  await expect(page).toHaveURL(/plan=binary/);
  expect(ownIn(page)).toBeNull();
  await fee.press('Control+Shift+z');
  await reads('150');
  await panel.getByRole('button', { name: w.nothing }).click();
  await expect.poll(() => ownIn(page)).toBe('1_f0_r0');
  await panel.getByRole('button', { name: w.undo }).click();
  await reads('150');
  await panel.getByRole('button', { name: w.back }).click();
  await expect(page).toHaveURL(/plan=binary/);
  // Another plan chosen above is another beginning.
  await page.locator('#sandbox-plan').selectOption('chain-letter');
  await expect(panel.locator('.cap')).not.toHaveText(w.began('Binary plan'));
  await expect(panel.getByRole('button', { name: w.undo })).toBeDisabled();
});

test('a link whose plan cannot be read says so and opens the page’s own', async ({ page }) => {
  desktopOnly();
  const { link } = workbenchWords.zh;
  for (const [given, told, why] of [
    ['1_f398_r100_zz', link.unreadable, ''],
    ['1_f100-0-200_r1', link.impossible, builderWords.zh.problems.goodsOverFee],
  ] as const) {
    await page.goto(`./zh/sandbox/?own=${given}`);
    await expect(page.locator('.framed')).toHaveAttribute('data-live', 'true');
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
      told(link.fields.own, given, why),
    ]);
    await expect(page.locator('#sandbox-plan')).toHaveValue('gongxiaoshe');
  }
});
