/**
 * Which model gave a number: goes up whenever the same scenario comes to other numbers than before. What readers take away
 * carries it, so that a run can be told from one that a later model makes of the same link.
 */
export const MODEL_VERSION = 1;
