/** What holds by arithmetic or by a textbook's formula, beside the simulation. Each formula names its source. */
export * from './theory/any-tree.ts';
export * from './theory/full-tree.ts';
export * from './theory/income.ts';
export * from './theory/plans.ts';
export * from './theory/random-trees.ts';
export * from './theory/spread.ts';
