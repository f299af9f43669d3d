// A catalogue of words in both languages. English gives the shape; Chinese must have the same keys,
// and the same parameters wherever a word is a function. The compiler holds both.

import type { Lang } from './lang.ts';

type Word = string | ((...values: never[]) => string);
interface Catalogue {
  readonly [key: string]: Word | Catalogue | readonly (Word | Catalogue)[];
}

/** The same keys and parameters as T, any strings. */
export type SameShape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: SameShape<T[Key]> };

/** const w = words({ en: {...}, zh: {...} }); then w[lang].play or w[lang].joined(8412). */
export function words<const T extends Catalogue>(catalogue: {
  readonly en: T;
  readonly zh: SameShape<NoInfer<T>>;
}): Readonly<Record<Lang, SameShape<T>>> {
  // T has its own shape, which the compiler cannot see while T is open.
  return catalogue as unknown as Readonly<Record<Lang, SameShape<T>>>;
}
