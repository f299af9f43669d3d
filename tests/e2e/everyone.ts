// What holds of every page and every state: what axe finds, and that whatever sleeps is awake when it is looked at.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readPages } from '../../scripts/dist.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const paths = readPages()
  .map(({ path }) => path.slice(1))
  .filter((path) => !path.startsWith('zh/'));

/** A figure of a chapter for others' pages. */
const EMBEDDED = /^embed\/[^/]+\/[^/]+\/$/;
export const embedded: readonly string[] = paths.filter((path) => EMBEDDED.test(path));

/**
 * Every page of the built site for readers, without its language and without a slash in front; '' is home. The gallery
 * shows the same figures again, several times over, and so do the pages for others' pages, which embed.spec.ts opens.
 */
export const routes: readonly string[] = paths.filter(
  (path) => !path.startsWith('gallery/') && !EMBEDDED.test(path),
);

/** Every rule, none switched off. */
export async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      rule: id,
      at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    })),
  ).toEqual([]);
}

/** Wakes every island of a page, so that what is looked at is what a reader gets. */
export async function wake(page: Page): Promise<void> {
  // An island has no box of its own: the first thing in it is scrolled to. What comes after it may go again, such as a
  // word that a run is under way.
  for (const part of await page
    .locator('astro-island > :nth-child(1 of :not(style, link, script, template))')
    .all())
    await part.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}
