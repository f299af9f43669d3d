/** The panels under the figure, in order. Each is fetched when it is opened first, so that none weighs on the others. */
import type { Component } from 'svelte';
import type { Lang } from '@/i18n/lang.ts';
import type { Bench } from './bench.ts';

export interface PanelProps {
  readonly lang: Lang;
  /** Unique on the page: what ids inside begin with. */
  readonly id: string;
  readonly bench: Bench;
}

export const PANELS = {
  build: () => import('./builder/Builder.svelte'),
  many: () => import('./runs/ManyRuns.svelte'),
  compare: () => import('./runs/CompareTwo.svelte'),
  needed: () => import('./runs/NeededSales.svelte'),
  dream: () => import('./runs/Dream.svelte'),
  member: () => import('./runs/OneMember.svelte'),
  levels: () => import('./levels/Levels.svelte'),
  share: () => import('./share/Share.svelte'),
  take: () => import('./share/TakeAway.svelte'),
  embed: () => import('./embed/EmbedPanel.svelte'),
} as const satisfies Record<string, () => Promise<{ default: Component<PanelProps> }>>;
/** Those that work on single members or single runs: there are none in expected values. */
export const BY_PERSON: readonly string[] = [
  'many',
  'compare',
  'needed',
  'dream',
  'member',
  'levels',
];
export type PanelName = keyof typeof PANELS;
export const PANEL_NAMES = Object.keys(PANELS) as readonly PanelName[];
