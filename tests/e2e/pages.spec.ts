// Every page once: axe, sizes of targets, text spaced out and enlarged, narrow screens, and a figure to a phone's screen.
// Which language meets which screen and which colours goes round from page to page, so that all pairs occur.
import { expect, type Page } from '@playwright/test';
import { clean, routes, wake } from './everyone.ts';
import { BOTH, FOLDER, isPhone, test } from './support.ts';

/** Text spacing as in WCAG 1.4.12. A sheet made by script: the policy allows no other. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-bottom: 2em !important; }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** How far the page runs off the side. */
function over(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What can be pressed and is too small for a finger. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, summary, select, a')]
      .filter((target) => target.checkVisibility() && !target.matches('.skip'))
      // A link or a word in a sentence is as high as its line (WCAG 2.5.5, inline).
      .filter((target) => getComputedStyle(target).display !== 'inline')
      .filter((target) => !target.matches('p .term, li .term'))
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return { target, width, height };
      })
      .filter(({ width, height }) => width < 43.5 || height < 43.5)
      .map(
        ({ target, width, height }) =>
          `${target.outerHTML.slice(0, 80)} ${Math.round(width)}x${Math.round(height)}`,
      ),
  );
}

/** Text that does not fit into its own box. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'h1, h2, h3, h4, summary, button, .btn, label, legend, caption, .live, .phase, .fig-no, .top a',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.matches('.vh, .vh *'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 0 && (scrollWidth > clientWidth + 3 || scrollHeight > clientHeight + 4),
      )
      .map(
        (element) =>
          `${element.tagName} “${element.textContent.trim().slice(0, 40)}” ` +
          `${element.scrollWidth}/${element.clientWidth} ${element.scrollHeight}/${element.clientHeight}`,
      ),
  );
}

/** Case files are one page with other facts: those with the most, and one of those with the fewest, stand for the rest. */
const CASES = /^cases\/(?!$|gongxiaoshe|yunji|huashengriji|beidian)/;

routes
  .filter((path) => !CASES.test(path))
  .forEach((path, at) =>
    BOTH.forEach((lang, which) => {
      const address = path === '404.html' && lang === 'zh' ? 'zh/404/' : FOLDER[lang] + path;
      test(`everyone can use /${address}`, async ({ page }) => {
        // Axe on a long page with many figures takes its time on a busy machine.
        test.setTimeout(90_000);
        test.skip((at + which) % 2 === (isPhone(page) ? 0 : 1), 'the other screen has it');
        await page.emulateMedia({ colorScheme: (at >> 1) % 2 === which ? 'light' : 'dark' });
        await page.goto(`./${address}`);
        await wake(page);
        await clean(page);
        expect(await tooSmall(page)).toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await over(page)).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
        await spaceOut(page);
        expect(await over(page)).toBeLessThanOrEqual(0);
        expect(await clipped(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await over(page)).toBeLessThanOrEqual(0);
      });
    }),
  );
