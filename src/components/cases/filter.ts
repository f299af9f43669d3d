// Chooses files in the index. Without this script the whole list stands there and the choice is not shown.

/** What is asked; every entry has an attribute with everything that it is in that respect. */
const QUESTIONS = { paid: 'paid', year: 'years', outcome: 'outcome' } as const;
type Question = keyof typeof QUESTIONS;
const NAMES = Object.keys(QUESTIONS) as Question[];

function start(choose: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const lists = [...document.querySelectorAll<HTMLElement>('[data-list]')];
  const said = choose.querySelector<HTMLElement>('[data-count]');
  const none = document.querySelector<HTMLElement>('[data-none]');
  /** Said above a figure that does not follow the choice. */
  const whole = document.querySelector<HTMLElement>('[data-whole]');
  const reset = choose.querySelector<HTMLButtonElement>('[data-reset]');

  const list = (name: Question): HTMLSelectElement | null =>
    choose.querySelector<HTMLSelectElement>(`select[name='${name}']`);
  const buttons = (name: Question): HTMLInputElement[] => [
    ...choose.querySelectorAll<HTMLInputElement>(`input[name='${name}']`),
  ];
  const chosen = (name: Question): string =>
    list(name)?.value ?? buttons(name).find(({ checked }) => checked)?.value ?? '';
  /** Takes a value that there is; passes over any other. */
  function choice(name: Question, value: string): void {
    for (const option of list(name)?.options ?? [])
      if (option.value === value) option.selected = true;
    for (const button of buttons(name)) if (button.value === value) button.checked = true;
  }

  function show(): void {
    const wanted = NAMES.map((name) => [name, chosen(name)] as const).filter(
      ([, value]) => value !== '',
    );
    let shown = 0;
    for (const entry of entries) {
      const fits = wanted.every(([name, value]) =>
        (entry.dataset[QUESTIONS[name]] ?? '').split(' ').includes(value),
      );
      entry.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const part of lists) part.hidden = part.querySelector('.entry:not([hidden])') === null;
    if (said !== null)
      said.textContent = (said.dataset[wanted.length === 0 ? 'all' : 'some'] ?? '').replace(
        '#',
        String(shown),
      );
    if (none !== null) none.hidden = shown > 0;
    if (whole !== null) whole.hidden = wanted.length === 0;
    if (reset !== null) reset.hidden = wanted.length === 0;
    const url = new URL(location.href);
    for (const name of NAMES) url.searchParams.delete(name);
    for (const [name, value] of wanted) url.searchParams.set(name, value);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) choice(name, asked.get(name) ?? '');
  choose.addEventListener('change', show);
  reset?.addEventListener('click', () => {
    for (const name of NAMES) choice(name, '');
    show();
    // The button has gone: the focus goes where choosing begins.
    buttons('paid')[0]?.focus();
  });
  show();
}

const choose = document.querySelector<HTMLElement>('[data-choose]');
if (choose !== null) start(choose);
