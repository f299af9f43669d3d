/** What an embedded figure's address may set, and where the figure has it. */
export const CONTROLS = ['all', 'locked'] as const;
export type Controls = (typeof CONTROLS)[number];

/** Whether a figure has controls that can be hidden. */
export function hasControls(page: Document): boolean {
  return page.querySelector('.ctl') !== null;
}

/** Where a figure holds a week, if it does. */
export function weekSliderOf(page: Document, id: string): HTMLInputElement | null {
  return page.querySelector<HTMLInputElement>(`input[type=range][id="${id}-week"]`);
}
