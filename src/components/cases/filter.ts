// Chooses files in the index. Without this script the whole list stands there and the form is not shown.

const form = document.querySelector<HTMLFormElement>('[data-choose]');

/** Groups of the form; every entry has an attribute of the same name, with everything that it is. */
const GROUPS = ['paid', 'year', 'outcome'] as const;
type Group = (typeof GROUPS)[number];
const ATTRIBUTE: Readonly<Record<Group, string>> = {
  paid: 'paid',
  year: 'years',
  outcome: 'outcome',
};

function start(choose: HTMLFormElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const said = choose.querySelector<HTMLElement>('[data-count]');
  const none = document.querySelector<HTMLElement>('[data-none]');
  const reset = choose.querySelector<HTMLButtonElement>('[data-reset]');

  const chosen = (group: Group): string => {
    const field = choose.elements.namedItem(group);
    return field instanceof RadioNodeList || field instanceof HTMLSelectElement ? field.value : '';
  };
  const set = (group: Group, value: string): void => {
    const field = choose.elements.namedItem(group);
    const options =
      field instanceof HTMLSelectElement
        ? [...field.options].map((option) => option.value)
        : [...choose.querySelectorAll<HTMLInputElement>(`[name='${group}']`)].map(
            (input) => input.value,
          );
    if (!options.includes(value)) return;
    if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
  };

  function show(): void {
    const wanted = GROUPS.map((group) => [group, chosen(group)] as const).filter(
      ([, value]) => value !== '',
    );
    let shown = 0;
    for (const entry of entries) {
      const fits = wanted.every(([group, value]) =>
        (entry.dataset[ATTRIBUTE[group]] ?? '').split(' ').includes(value),
      );
      entry.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-list]'))
      section.hidden = section.querySelector('.entry:not([hidden])') === null;
    if (said !== null)
      said.textContent = (said.dataset[wanted.length === 0 ? 'all' : 'some'] ?? '').replace(
        '#',
        String(shown),
      );
    if (none !== null) none.hidden = shown > 0;
    if (reset !== null) reset.hidden = wanted.length === 0;
    const url = new URL(location.href);
    for (const group of GROUPS) url.searchParams.delete(group);
    for (const [group, value] of wanted) url.searchParams.set(group, value);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  const asked = new URLSearchParams(location.search);
  for (const group of GROUPS) set(group, asked.get(group) ?? '');
  choose.addEventListener('change', show);
  choose.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  choose.addEventListener('reset', () => {
    // The fields are emptied after this event.
    setTimeout(() => {
      show();
      choose.querySelector<HTMLElement>('input:checked')?.focus();
    });
  });
  show();
}

if (form !== null) start(form);
