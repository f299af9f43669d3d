/** What a week of a run is about: the live sentence changes its subject as the network turns. */
import type { EndingKind } from '@/engine/run.ts';
import type { Series } from '@/engine/series.ts';

export type Phase =
  | { readonly kind: 'start'; readonly founders: number }
  | { readonly kind: 'growing'; readonly joined: number }
  | { readonly kind: 'turning'; readonly joined: number; readonly peak: number }
  | { readonly kind: 'falling'; readonly joined: number; readonly stopped: number }
  | {
      readonly kind: 'ended';
      readonly ending: EndingKind;
      readonly endWeek: number;
      readonly stopped: number;
      readonly neverAsked: number;
    }
  | { readonly kind: 'unfinished'; readonly active: number };

const SMALLEST_PEAK = 20;

export function phaseOf(series: Series, week: number): Phase {
  const members = series.members[week]!;
  const joined = series.joined[week]!;
  const stopped = 1 - series.active[week]! / members;
  const { ending } = series;
  if (ending !== null && week >= ending.week)
    return {
      kind: 'ended',
      ending: ending.kind,
      endWeek: ending.week,
      stopped,
      neverAsked: series.neverAsked[week]!,
    };
  if (week === 0) return { kind: 'start', founders: series.founders };
  if (ending === null && week === series.lastWeek)
    return { kind: 'unfinished', active: series.active[week]! };
  const peak = series.joined[series.peakWeek]!;
  // Below this many in a week, up and down are chance: there is no growth to turn.
  if (week <= series.peakWeek || peak < SMALLEST_PEAK) return { kind: 'growing', joined };
  if (week === series.peakWeek + 1) return { kind: 'turning', joined, peak };
  return { kind: 'falling', joined, stopped };
}
