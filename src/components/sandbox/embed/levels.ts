/** How much of the embedded network its readers can change, as its address says: `&controls=rates`. */
export const LEVELS = ['locked', 'rates', 'all'] as const;
export type ControlLevel = (typeof LEVELS)[number];
