// The frame's own behaviour: theme, projector mode, the phone menu, and a language switch that keeps the place.
// Figures that draw on canvas listen for 'themechange' on window: theme or projector mode has changed.

const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function all<E extends HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/* ---------- Theme ---------- */

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? systemDark.matches : chosen === 'dark';
}

function showTheme(): void {
  for (const button of all('[data-theme-toggle]'))
    button.setAttribute('aria-pressed', String(isDark()));
}

function themeChanged(): void {
  showTheme();
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = paper;
  window.dispatchEvent(new Event('themechange'));
}

for (const button of all('[data-theme-toggle]'))
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('downline-theme', theme);
    } catch {
      // Storage is closed to us: the choice holds for this page.
    }
    themeChanged();
  });

systemDark.addEventListener('change', themeChanged);
showTheme();

/* ---------- Projector mode: in the address, so that a link carries it ---------- */

function isProjector(): boolean {
  return root.hasAttribute('data-projector');
}

function showProjector(): void {
  for (const button of all('[data-projector-toggle]'))
    button.setAttribute('aria-pressed', String(isProjector()));
}

function setProjector(url: URL): void {
  if (isProjector()) url.searchParams.set('projector', '1');
  else url.searchParams.delete('projector');
}

for (const button of all('[data-projector-toggle]'))
  button.addEventListener('click', () => {
    root.toggleAttribute('data-projector');
    const url = new URL(location.href);
    setProjector(url);
    history.replaceState(history.state, '', url);
    showProjector();
    themeChanged();
  });

showProjector();

/* ---------- Links: keep projector mode, and keep the place when changing language ---------- */

/**
 * The id of the step the reader is in: the last one that begins above the upper third of the screen. One that is hidden,
 * such as a list that no file of a choice is in, begins nowhere.
 */
function placeNow(): string {
  const steps = all('[data-step][id]').filter((step) => step.getClientRects().length > 0);
  const passed = steps.filter((step) => step.getBoundingClientRect().top <= innerHeight / 3);
  return passed.at(-1)?.id ?? '';
}

function prepareLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  if (link.hasAttribute('data-language')) {
    url.search = location.search;
    // What a reader has entered and the address does not hold yet goes along.
    url.hash = document.querySelector<HTMLElement>('[data-keep]')?.dataset['keep'] ?? placeNow();
  } else if (url.pathname !== location.pathname) {
    setProjector(url);
  } else if (isProjector()) {
    url.search = location.search;
  }
  link.href = url.href;
}

document.addEventListener('click', prepareLink, { capture: true });
document.addEventListener('auxclick', prepareLink, { capture: true });

/* ---------- Phone menu ---------- */

const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || menu?.open !== true) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

document.addEventListener('click', (event) => {
  if (menu?.open !== true || !(event.target instanceof Element)) return;
  if (!menu.contains(event.target) || event.target.closest('a') !== null) menu.open = false;
});

/* ---------- Guesses ---------- */

/** What scenario/guesses.ts keeps them under: written again here, because to load it costs every page more than it is worth. */
const GUESSES = 'downline-guess:';

for (const button of all('[data-forget]'))
  button.addEventListener('click', () => {
    try {
      for (const name of Object.keys(localStorage))
        if (name.startsWith(GUESSES)) localStorage.removeItem(name);
    } catch {
      // Storage is closed to us: nothing was kept.
    }
    const told = button.nextElementSibling;
    if (told !== null) told.textContent = button.dataset['forget'] ?? '';
  });
