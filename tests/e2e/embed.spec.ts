// Figures in pages of somebody else: each figure once, 320 px wide, from another origin, the language changing from one to
// the next; then what their addresses set, and the page that gives the code.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as plain, type Frame, type Page } from '@playwright/test';
import { embedCode } from '@/components/embed/embed-code.ts';
import { embedFigureWords } from '@/i18n/embed-figure.ts';
import { embedPageWords } from '@/i18n/embed-page.ts';
import { embedWords } from '@/i18n/embed.ts';
import { clean, embedded } from './everyone.ts';
import { FOLDER, test } from './support.ts';

const WIDTH = 320;
/** Frames that stand side by side in one page. */
const AT_ONCE = 10;

let server: Server;
let elsewhere = '';
let body = '';
plain.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title><body style="margin: 0">${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
plain.afterAll(() => server.close());

/** Opens a page elsewhere with these pages of ours in frames, by the code that we hand out. @returns the frames */
async function embed(page: Page, base: string, paths: readonly string[]): Promise<Frame[]> {
  const cells = paths.map((path) => {
    const code = embedCode({ address: new URL(path, base).href, title: path, height: 100 });
    return `<div style="width: ${String(WIDTH)}px">${code}</div>`;
  });
  body = `<div style="display: flex; align-items: start">${cells.join('')}</div>`;
  await page.setViewportSize({ width: WIDTH * paths.length, height: 900 });
  await page.goto(elsewhere);
  // In the order of the page; the first is the page itself.
  return page.frames().slice(1);
}

/** What is between a frame and its page: 0 and 0 when it is as high as its content and not too wide for it. */
function misfit(frame: Frame): Promise<{ high: number; wide: number }> {
  return frame.evaluate(() => ({
    high: innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height),
    wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  }));
}
const FITS = { high: 0, wide: 0 };
const heightOf = (frame: Frame): Promise<number> => frame.evaluate(() => innerHeight);

const batches = Array.from({ length: Math.ceil(embedded.length / AT_ONCE) }, (_, at) =>
  embedded.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);
batches.forEach((paths, batch) => {
  plain(
    `figures in frames elsewhere, ${paths[0]!} and ${String(paths.length - 1)} more`,
    async ({ page, baseURL }) => {
      const base = new URL(baseURL ?? '');
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, href } = new URL(request.url());
        if (![base.origin, new URL(elsewhere).origin].includes(origin)) wrong.push(href);
      });
      const frames = await embed(
        page,
        base.href,
        paths.map((path, at) => FOLDER[(batch + at) % 2 === 0 ? 'en' : 'zh'] + path),
      );
      expect(frames).toHaveLength(paths.length);
      for (const frame of frames) {
        await expect(frame.locator('astro-island[ssr]')).toHaveCount(0);
        await expect.poll(() => misfit(frame), frame.url()).toEqual(FITS);
        // The table is higher or lower; and back.
        const before = await heightOf(frame);
        const views = await frame.locator('.tabs label').all();
        if (views.length === 0) continue;
        await views[1]!.click();
        await expect(frame.locator('.cv').first()).toBeHidden();
        await expect.poll(() => misfit(frame), frame.url()).toEqual(FITS);
        await views[0]!.click();
        await expect.poll(() => heightOf(frame), frame.url()).toBe(before);
      }
      expect(wrong).toEqual([]);
    },
  );
});

plain(
  'an address hides controls, holds a week, and is told what it may not say',
  async ({ page, baseURL }) => {
    const [en, zh] = [embedFigureWords.en, embedFigureWords.zh];
    const town = 'running-out-of-people';
    const [held, recruited, sign, locked, bad, none] = await embed(page, baseURL ?? '', [
      `embed/${town}/growth/?week=9`,
      `zh/embed/${town}/who-recruited/?week=3&controls=all`,
      'embed/the-wave/wall-years/?controls=locked&week=5',
      'zh/embed/follow-the-398/fee-back/?controls=locked&asks=1',
      `embed/${town}/growth/?week=%3Cb%3E&controls=some`,
      `embed/${town}/who-recruited/?week=500`,
    ]);
    await expect(held!.locator('#growth-week')).toHaveValue('9');
    await expect(held!.locator('.live')).toContainText(/^Week 9\b/);
    await expect(recruited!.locator('#who-recruited-week')).toHaveValue('3');
    await expect(recruited!.locator('.live')).toContainText('第3周');
    // No week to hold, no controls to hide: nothing is said, and nothing breaks.
    await expect(sign!.getByText(en.locked)).toBeHidden();
    await expect(sign!.getByRole('alert')).toHaveCount(0);
    await expect(locked!.getByText(zh.locked)).toBeVisible();
    await expect(locked!.locator('.ctl')).toBeHidden();
    await expect(locked!.getByRole('slider')).toHaveCount(0);
    await expect(bad!.locator('.ctl')).toBeVisible();
    const last = await bad!.locator('#growth-week').getAttribute('max');
    const shown = await bad!.locator('#growth-week').inputValue();
    await expect(bad!.getByRole('alert')).toHaveText([
      en.unknownControls('some'),
      en.noWeek('<b>', last!, shown),
    ]);
    await expect(none!.getByRole('alert')).toContainText('500');
    for (const frame of [held!, recruited!, sign!, locked!, bad!, none!])
      await expect.poll(() => misfit(frame), frame.url()).toEqual(FITS);
  },
);

plain(
  'what a figure writes into its address keeps what the address says of it',
  async ({ page, baseURL }) => {
    const [frame] = await embed(page, baseURL ?? '', [
      'embed/follow-the-398/fee-back/?controls=all&week=2',
    ]);
    await expect(frame!.locator('astro-island[ssr]')).toHaveCount(0);
    await frame!.locator('.sl').first().getByRole('button').last().click();
    await expect
      .poll(() => frame!.evaluate(() => location.search))
      .toMatch(/asks=2\.5.*controls=all/);
    await frame!.evaluate(() => {
      location.reload();
    });
    await expect(frame!.locator('#fee-back-asks, #asks').first()).toHaveValue('2.5');
    // Asked in the middle of the reload it has no answer yet.
    await expect.poll(() => misfit(frame!).catch(() => null)).toEqual(FITS);
  },
);

plain(
  'links leave the frame, also those to a place that only the chapter has',
  async ({ page, baseURL }) => {
    const open = async (): Promise<Frame> =>
      (await embed(page, baseURL ?? '', ['zh/embed/check-an-offer/offer/']))[0]!;
    const frame = await open();
    await frame.getByRole('radio').first().check();
    await frame.locator('.law a').first().click();
    await expect(page).toHaveURL(/\/zh\/chapters\/check-an-offer\/#fact-/);
    await (await open()).locator('.from a').click();
    await expect(page).toHaveURL(/\/zh\/chapters\/check-an-offer\/#offer$/);
  },
);

for (const [path, scheme] of [
  ['embed/running-out-of-people/growth/?controls=x', 'dark'],
  ['zh/embed/just-bring-two/two-plus-one/?controls=locked', 'light'],
  ['embed/check-an-offer/spot/', 'light'],
] as const)
  test(`axe finds nothing in ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: WIDTH, height: 700 });
    await page.goto(`./${path}`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await clean(page);
  });

test.describe('the page that gives the code', () => {
  const [w, shared] = [embedPageWords.en, embedWords.en];

  test('shows what its code gives, and its address brings it back', async ({ page }) => {
    await page.goto('./embed/?figure=follow-the-398/fee-back');
    const choose = page.locator('.choose');
    const frame = page.frameLocator('iframe');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(frame.locator('#fee-back')).toBeVisible();
    await expect(choose.getByRole('slider')).toHaveCount(0);

    await choose.getByLabel(w.figure, { exact: true }).selectOption('running-out-of-people/growth');
    await choose.getByRole('radio', { name: shared.languages.chinese }).check();
    await choose.getByRole('radio', { name: shared.widths.phone }).check();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(frame.locator('#growth')).toBeVisible();
    await choose.getByLabel(shared.week, { exact: true }).first().fill('7');
    await page.keyboard.press('Enter');
    await choose.getByRole('radio', { name: w.controlsAre.locked }).check();

    const address = /\/zh\/embed\/running-out-of-people\/growth\/\?controls=locked&week=7$/;
    await expect(choose.getByLabel(w.address)).toHaveValue(address);
    await expect(frame.getByText(embedFigureWords.zh.locked)).toBeVisible();
    // The week can be held and played whatever else is hidden.
    await expect(frame.getByRole('slider')).toHaveCount(1);
    await expect(frame.locator('.ctl').getByRole('button')).toHaveCount(3);
    await expect(frame.locator('.notice')).toBeHidden();
    await expect(frame.locator('.live')).toContainText('第7周');
    const code = choose.getByLabel(shared.code);
    await expect(code).toHaveValue(/growth\/\?controls=locked&amp;week=7" title="图2\.1：/);
    const height = (): Promise<number> =>
      frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    await expect
      .poll(
        async () => Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]) - (await height()),
      )
      .toBe(0);
    await expect(page.locator('iframe')).toHaveJSProperty('clientWidth', WIDTH);

    await page.reload();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(choose.getByLabel(w.address)).toHaveValue(address);
    await expect(choose.getByRole('slider')).toHaveValue('7');
    await expect(choose.getByRole('alert')).toHaveCount(0);
  });

  test('says what an address may not ask for, and forgets it', async ({ page }) => {
    await page.goto('./embed/?figure=%3Cscript%3E&language=fr&week=many&controls=none&width=2');
    const said = page.locator('.choose').getByRole('alert');
    for (const given of ['<script>', 'language=fr', 'week=many', 'controls=none', 'width=2'])
      await expect(said).toContainText(given);
    await expect(page.frameLocator('iframe').locator('#doubling')).toBeVisible();
    await page.goto('./embed/?figure=running-out-of-people/growth&week=900');
    await expect(said).toContainText('900');
    await expect(page).toHaveURL(/\?figure=running-out-of-people\/growth$/);
    await page.goto('./embed/?figure=the-wave/wall-years&week=3');
    await expect(said).toHaveText(w.noWeek);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure can be reached, and each is there', async ({ page }) => {
    await page.goto('./zh/embed/');
    await expect(page.locator('.choose')).toBeHidden();
    const links = page.locator('main li a');
    await expect(links).toHaveCount(embedded.length);
    await links.first().click();
    await expect(page.locator('.fig .cv')).toBeVisible();
    await expect(page.locator('.ctl input').first()).toBeHidden();
  });
});
