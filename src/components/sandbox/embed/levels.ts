/** How much of an embedded figure its readers can change, as its address says: `&controls=rates`. */
export const LEVELS = ['locked', 'rates', 'all'] as const;
export type ControlLevel = (typeof LEVELS)[number];

/** @returns null where the address asks for controls that there are not */
export function levelIn(search: string): ControlLevel | null {
  const given = new URLSearchParams(search).get('controls') ?? 'rates';
  return LEVELS.find((level) => level === given) ?? null;
}
