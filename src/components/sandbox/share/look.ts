/** How the page looks at the moment: its colours and families as plain values, for pictures that leave it. */
const INKS = ['paper', 'ink', 'ink-2', 'rule', 'edge', 'none', 'loss', 'profit', 'hand'] as const;
export type Ink = (typeof INKS)[number];

export interface Look {
  readonly inks: Readonly<Record<Ink, string>>;
  /** Families of headings and of everything else. */
  readonly head: string;
  readonly ui: string;
}

/** As `#rrggbb`, which every program reads. @param computed as browsers give it: 'rgb(23, 32, 43)' */
export function hexOf(computed: string): string {
  const [red = 0, green = 0, blue = 0] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** @param place where the picture's page is: themes may differ between places */
export function lookOf(place: HTMLElement): Look {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const ask = (property: 'color' | 'fontFamily', value: string): string => {
    probe.style[property] = value;
    return getComputedStyle(probe)[property];
  };
  const inks = Object.fromEntries(
    INKS.map((ink) => [ink, hexOf(ask('color', `var(--${ink})`))]),
  ) as Record<Ink, string>;
  const look = {
    inks,
    head: ask('fontFamily', 'var(--f-head)'),
    ui: ask('fontFamily', 'var(--f-ui)'),
  };
  probe.remove();
  return look;
}
