/** What an embedded figure does besides being the figure: it tells its height and does what its address asks for. */
import { choiceIn, REPEATED } from './choice-in.ts';
import { CONTROLS, weekSliderOf } from './controls.ts';
import { tellHeight } from './height.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');

/** Says what in the address could not be used. The words stand in the page: a catalogue would weigh more than all of this. */
function complain(about: 'controls' | 'week', values: Readonly<Record<string, string>>): void {
  const said = frame?.querySelector<HTMLElement>(`[data-about="${about}"]`);
  if (said === null || said === undefined) return;
  said.textContent = said.textContent.replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? '',
  );
  said.hidden = false;
}

/** Holds a week through the figure's own slider, as a reader would, once the figure listens. */
function holdWeek(slider: HTMLInputElement, given: string): void {
  if (!/^\d{1,6}$/.test(given) || Number(given) > Number(slider.max)) {
    complain('week', { given: given.slice(0, REPEATED), last: slider.max, shown: slider.value });
    return;
  }
  const hold = (): void => {
    slider.value = given;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const island = slider.closest('astro-island[ssr]');
  if (island === null) hold();
  else island.addEventListener('astro:hydrate', hold, { once: true });
}

if (frame !== null) {
  const { unknown } = choiceIn(location.search, 'controls', CONTROLS, 'all');
  if (unknown !== '') complain('controls', { given: unknown });

  const week = new URLSearchParams(location.search).get('week');
  const slider = weekSliderOf(document, frame.dataset['embedded'] ?? '');
  if (week !== null && slider !== null) holdWeek(slider, week);

  tellHeight();
}
