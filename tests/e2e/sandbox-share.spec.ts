// What goes out of the sandbox and comes back in: links, files, pictures, tables, and the figure in another's page.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as plain, type Download, type Locator, type Page } from '@playwright/test';
import { parseScenario, simulate } from '@/engine/index.ts';
import type { RunFile } from '@/components/sandbox/share/run-data.ts';
import { embedWords } from '@/i18n/embed.ts';
import { linkWords } from '@/i18n/link.ts';
import { shareWords } from '@/i18n/share.ts';
import { takeAwayWords } from '@/i18n/take-away.ts';
import { readScenarioFile } from '@/scenario/scenario-file.ts';
import { clean } from './everyone.ts';
import { FOLDER, isPhone, test } from './support.ts';

const SEARCH =
  '?v=1&asks=3&chance=20&seed=7&plan=binary&toggles=recruit-bonus&quit=5&net=communities&people=4000&week=9';

async function openPanel(
  page: Page,
  panel: 'share' | 'take' | 'embed',
  search = SEARCH,
  lang: 'en' | 'zh' = 'en',
): Promise<Locator> {
  await page.goto(`./${FOLDER[lang]}sandbox/${search}`);
  await page.locator('.framed').scrollIntoViewIfNeeded();
  await expect(page.locator('.framed')).toHaveAttribute('data-live', 'true');
  const found = page.locator(`#${panel}`);
  await found.locator('summary').click();
  return found;
}
const heldWeek = (page: Page): Locator => page.locator('.bars input[type=range]');

async function textOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8');
}

test('a link is copied, or selected where copying is refused, and opens the same run in Chinese', async ({
  page,
  context,
}) => {
  const w = shareWords.en;
  const panel = await openPanel(page, 'share');
  const link = panel.getByLabel(w.link.label, { exact: true });
  await expect(link).toHaveValue(new RegExp(`/sandbox/${SEARCH.replace('?', '\\?')}$`));
  const copy = panel.getByRole('button', { name: w.link.copy });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await copy.click();
  await expect(panel.getByText(w.copy.byHand)).toBeVisible();
  await expect(link).toBeFocused();
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text: string) => {
      document.title = text;
      return Promise.resolve();
    };
  });
  await copy.click();
  await expect(panel.getByText(w.copy.done)).toBeVisible();
  await expect(page).toHaveTitle(await link.inputValue());
  await expect(panel.getByRole('img')).toHaveAccessibleName(w.qr.name('week 9'));
  await clean(page);
  if (isPhone(page)) return;

  const members = page.locator('.live b').nth(1);
  const joined = Number((await members.innerText()).replace(/,/g, ''));
  const other = await context.newPage();
  await other.goto((await panel.getByRole('link', { name: w.link.other }).getAttribute('href'))!);
  await other.locator('.framed').scrollIntoViewIfNeeded();
  await expect(heldWeek(other)).toHaveValue('9');
  await expect(other.locator('.live b').nth(1)).toHaveText(String(joined));
});

test.describe('on a desk', () => {
  test.beforeEach(({ page }) => {
    test.skip(isPhone(page), 'files are the same on every screen');
  });

  test('a scenario is saved as a file, dropped in again, and a broken one says what is wrong', async ({
    page,
  }) => {
    const w = shareWords.en.file;
    const panel = await openPanel(page, 'share');
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: w.save }).click();
    const text = await textOf(saved);
    expect(readScenarioFile(text)).toMatchObject({
      fault: null,
      reader: { asks: 3, plan: 'binary', net: 'communities', people: 4000 },
      week: 9,
      problems: [],
    });
    const { $schema } = JSON.parse(text) as { $schema: string };
    expect(await (await page.request.get($schema)).json()).toMatchObject({
      title: 'downline-scenario',
    });

    const open = (name: string, content: string): Promise<void> =>
      panel.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await open('<b>.json', text.slice(0, 40));
    await expect(panel.getByRole('alert')).toContainText(w.fault.title('<b>.json'));
    await expect(panel.getByRole('alert')).toContainText(w.fault['not-json']);
    await open('new.json', '{"format":"downline-scenario","version":9}');
    await expect(panel.getByRole('alert')).toContainText(w.fault.newer('9', '1'));
    await expect(page).toHaveURL(new RegExp('people=4000&week=9$'));

    await open(
      'old.json',
      '{"format":"downline-scenario","version":1,"scenario":{"asks":900,"plan":"none","x":1},"week":5}',
    );
    await expect(panel.getByRole('alert').getByRole('listitem')).toHaveText([
      linkWords.en.outOfRange(
        'scenario.asks (friends asked a week)',
        '900',
        '0',
        '6',
        'Used instead: 6.',
      ),
      /^scenario\.plan \(plan\): there is no “none” here/,
    ]);
    await expect(panel.getByText(w.unknown('scenario.x'))).toBeVisible();
    await expect(heldWeek(page)).toHaveValue('5');

    const handle = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'saved.json', { type: 'application/json' }));
      return data;
    }, text);
    await panel.locator('.drop').dispatchEvent('drop', { dataTransfer: handle });
    await expect(panel.getByText(w.opened('saved.json', 'week 9'))).toBeVisible();
    await expect(panel.getByRole('alert')).toHaveCount(0);
    // The file has written out what the link leaves to the page.
    const [scenario, week] = SEARCH.slice(1).split('&week=') as [string, string];
    await expect(page).toHaveURL(new RegExp(`${scenario}(&\\w+=\\d+)*&week=${week}$`));
  });

  test('picture, tables and data are saved, and open as what they are', async ({ page }) => {
    const w = takeAwayWords.zh;
    const panel = await openPanel(page, 'take', SEARCH, 'zh');
    const save = (name: string): Promise<Download> => {
      const saved = page.waitForEvent('download');
      void panel.getByRole('button', { name, exact: true }).click();
      return saved;
    };
    const svg = await textOf(save(shareWords.zh.qr.svg));
    const parsed = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        root: documentElement.nodeName,
        errors: documentElement.querySelectorAll('parsererror').length,
        words: [...documentElement.querySelectorAll('text')].map((each) => each.textContent),
      };
    }, svg);
    expect(parsed).toMatchObject({ root: 'svg', errors: 0 });
    expect(parsed.words.join('')).toContain('net=communities');
    const png = await readFile(await (await save(shareWords.zh.qr.png)).path());
    const [, width] = /<svg[^>]* width="(\d+)"/.exec(svg)!;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));

    const run = JSON.parse(await textOf(save(w.data.json))) as RunFile;
    const again = simulate(parseScenario(run.scenario));
    expect(run.weeks['members']).toEqual([...again.weeks.members]);
    const weeks = await textOf(save(w.data.weeks));
    expect(weeks.startsWith(`\uFEFF${w.data.weekHeader.join(',')}\r\n`)).toBe(true);
    expect(weeks.trim().split('\r\n')).toHaveLength(again.lastWeek + 2);
    const members = await textOf(save(w.data.members));
    expect(members.trim().split('\r\n')).toHaveLength(again.weeks.members[9]! + 1);
    await clean(page);
  });

  test('the panel for embedding shows what its code gives', async ({ page }) => {
    const w = embedWords.en;
    const panel = await openPanel(page, 'embed');
    await panel.getByRole('radio', { name: w.languages.chinese }).check();
    await panel.getByRole('radio', { name: w.levels.locked }).check();
    await panel.getByRole('radio', { name: w.widths.phone }).check();
    const frame = panel.frameLocator('iframe');
    await panel.locator('iframe').scrollIntoViewIfNeeded();
    await expect(frame.locator('.framed')).toHaveAttribute('data-live', 'true');
    await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(frame.locator('.sl')).toHaveCount(0);
    await expect(frame.locator('.bars input[type=range]')).toHaveValue('9');
    const code = panel.getByLabel(w.code);
    await expect(code).toHaveValue(/\/zh\/embed\/growth\/\?v=1.*week=9&amp;controls=locked/);
    const height = (): Promise<number> =>
      frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    const written = async (): Promise<number> =>
      Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]);
    await expect.poll(async () => (await written()) - (await height())).toBe(0);
  });
});

plain.describe('in a page of somebody else', () => {
  let server: Server;
  let code = '';
  plain.beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title><body><p>Before</p>${code}<p>After</p>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  plain.afterAll(() => server.close());

  plain('the figure works, is as high as it needs, and leads to the sandbox', async ({ page }) => {
    plain.skip(isPhone(page), 'the frame is narrow, whatever the screen');
    const panel = await openPanel(page, 'embed');
    code = await panel.getByLabel(embedWords.en.code).inputValue();
    await page.setViewportSize({ width: 336, height: 700 });
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.framed')).toHaveAttribute('data-live', 'true');
    const root = frame.locator('html');
    const fits = (): Promise<boolean> =>
      root.evaluate((html) => html.scrollHeight <= innerHeight && html.scrollWidth <= innerWidth);
    await expect.poll(fits).toBe(true);
    const before = await page.locator('iframe').evaluate((each) => each.clientHeight);
    await frame.locator('.tabs label').last().click();
    await expect
      .poll(() => page.locator('iframe').evaluate((each) => each.clientHeight))
      .not.toBe(before);
    await expect.poll(fits).toBe(true);
    await frame.getByRole('link', { name: embedWords.en.open }).click();
    await expect(page).toHaveURL(new RegExp(`/sandbox/${SEARCH.replace('?', '\\?')}$`));
  });
});
