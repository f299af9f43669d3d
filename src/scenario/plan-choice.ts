/**
 * Plans on file as a page can offer them: data in fen, every allowed reading of them worked out beforehand. How they are
 * read stands in variants.ts, so that no page carries the rules of files.
 */
import type { Plan } from '@/engine/index.ts';
import { SHOWN, type LinkProblem, type NameField } from './link.ts';
import type { OwnFault } from './own-plan.ts';
import type { ReaderScenario } from './reader.ts';

/** A plan that can be chosen, as far as a link is concerned. */
export interface Choice {
  readonly id: string;
  readonly toggles: readonly { readonly id: string }[];
  /** Which of the toggles may be on together: each entry is one way to set them, in the order of the alphabet. */
  readonly variants: readonly { readonly toggles: readonly string[] }[];
}

/** One way in which a plan can be read: the toggles that are on, and what the engine runs then. */
export interface Variant {
  /** In the order of the alphabet. */
  readonly toggles: readonly string[];
  readonly plan: Plan;
  /** What an active member sells to people outside in a week, in fen. */
  readonly retailPerWeek: number;
}

/** A {@link Variant} with what members pay to join written out; null where they pay in other ways too, or nothing. */
export interface OfferedVariant extends Variant {
  readonly fee: string | null;
}

/** A plan to choose, in the words of one language. */
export interface PlanChoice extends Choice {
  readonly name: string;
  readonly about: string;
  /** Where its amounts are not in yuan and fen but in dollars and cents. */
  readonly currency?: 'USD';
  readonly toggles: readonly {
    readonly id: string;
    readonly name: string;
  }[];
  readonly variants: readonly OfferedVariant[];
  /** Field by field, then toggle by toggle: what it is, where it comes from, and what that says. */
  readonly terms: readonly {
    readonly what: string;
    /** Whether a source states it of this plan. */
    readonly stated: boolean;
    readonly standing: string;
    readonly says: string;
  }[];
}

/**
 * What is wrong with the plan of their own that a link brings, and what is used then.
 * @param fault what reading it has shown
 */
export function ownProblems(
  reader: ReaderScenario,
  fault: OwnFault | null,
): { readonly reader: ReaderScenario; readonly problems: readonly LinkProblem[] } {
  const { own, ...rest } = reader;
  if (own === undefined || fault === null) return { reader, problems: [] };
  return { reader: rest, problems: [{ kind: fault, field: 'own', given: own.slice(0, SHOWN) }] };
}

/** What is wrong with the plan that a link or a file brings, of the reader's own or on file, and what is used instead. */
export function checkedReader(
  reader: ReaderScenario,
  fault: OwnFault | null,
  plans: readonly Choice[],
  otherwise: string,
): { readonly reader: ReaderScenario; readonly problems: readonly LinkProblem[] } {
  const own = ownProblems(reader, fault);
  const filed = planProblems(own.reader, plans, otherwise);
  return { reader: filed.reader, problems: [...own.problems, ...filed.problems] };
}

/** Whether nobody pays anything under it, at any time. */
export function isFree({ entry, purchases }: Plan): boolean {
  return entry.fee === 0 && purchases === undefined;
}

export function variantWith(
  { variants }: PlanChoice,
  toggles: readonly string[],
): OfferedVariant | undefined {
  return variants.find((variant) => variant.toggles.join() === toggles.join());
}

/** What is wrong with the plan and toggles that a link names, once the plans are known, and what is used instead. */
export function planProblems(
  reader: ReaderScenario,
  plans: readonly Choice[],
  otherwise: string,
): { readonly reader: ReaderScenario; readonly problems: readonly LinkProblem[] } {
  const { plan = otherwise, toggles = [], ...rest } = reader;
  const problems: LinkProblem[] = [];
  const problem = (kind: 'unknown' | 'clash', field: NameField, given: string): void => {
    problems.push({ kind, field, given: given.slice(0, SHOWN) });
  };
  const chosen = plans.find(({ id }) => id === plan);
  if (chosen === undefined) {
    problem('unknown', 'plan', plan);
    if (toggles.length > 0) problem('unknown', 'toggles', toggles.join(', '));
    return { reader: { ...rest, plan: otherwise }, problems };
  }
  const there = toggles.filter((toggle) => chosen.toggles.some(({ id }) => id === toggle));
  for (const toggle of toggles) if (!there.includes(toggle)) problem('unknown', 'toggles', toggle);
  if (there.length === 0) return { reader: { ...rest, plan }, problems };
  if (chosen.variants.some((variant) => variant.toggles.join() === there.join()))
    return { reader: { ...rest, plan, toggles: there }, problems };
  problem('clash', 'toggles', there.join(', '));
  return { reader: { ...rest, plan }, problems };
}
