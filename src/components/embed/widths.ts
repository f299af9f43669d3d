/** How wide a frame can be looked at before it is taken. */
export const WIDTHS = ['full', 'phone'] as const;
export type Width = (typeof WIDTHS)[number];
