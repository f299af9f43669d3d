/**
 * What a source's words leave open, in marks of twenty people: a fraction that is named in words has an edge, and the
 * mark on the edge is drawn as not settled.
 */
export type Kind = 'doubled' | 'little' | 'lost' | 'none' | 'unsaid';

export interface PersonMark {
  readonly kind: Kind;
  /** The source's word decides whether this one is in or out: 'nearly', 'about', 'most'. */
  readonly edge: boolean;
}

/** People in a row. */
export const PEOPLE = 20;

interface Part {
  readonly kind: Kind;
  /** People who surely belong to it; one more stands on the edge. */
  readonly sure: number;
}

/** One part after another; of the rest nothing is said. */
function marksOf(parts: readonly Part[]): PersonMark[] {
  const marks = parts.flatMap(({ kind, sure }): PersonMark[] => [
    ...Array.from({ length: sure }, () => ({ kind, edge: false })),
    { kind, edge: true },
  ]);
  if (marks.length > PEOPLE) throw new RangeError('more people than there are in a row');
  return [
    ...marks,
    ...Array.from({ length: PEOPLE - marks.length }, () => ({
      kind: 'unsaid' as const,
      edge: false,
    })),
  ];
}

/** In the order of the words: nearly half; most, so ten and one at least; nearly half, and about a quarter. */
export const ROWS: readonly (readonly PersonMark[])[] = [
  marksOf([{ kind: 'doubled', sure: 9 }]),
  marksOf([{ kind: 'little', sure: 10 }]),
  marksOf([
    { kind: 'lost', sure: 9 },
    { kind: 'none', sure: 4 },
  ]),
];
