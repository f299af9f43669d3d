/** What can stand in the braces of a sentence, and how what is typed into it is read. */
import { MAX_FEN, type Pay } from '@/engine/plan.ts';
import { builderWords } from '@/i18n/builder.ts';
import { formatCount } from '@/i18n/format.ts';
import type { Lang } from '@/i18n/lang.ts';

interface Named {
  /** For who hears it, out of the sentence. */
  readonly label: string;
  /** Where the rules of plans find fault with it: 'ranks.1.salesShare'. Unique among the fields that are shown. */
  readonly path: string;
}
type Unit = 'money' | 'percent' | 'count';

/** A number; `undefined` is an empty field, which only a field that says so may be. */
export interface NumberField extends Named {
  readonly kind: Unit;
  /** Fen, a share, or a number of people or weeks. */
  readonly value: number | undefined;
  /** In yuan, percent, people or weeks; the engine's limits, where nothing else is said. */
  readonly min?: number;
  readonly max?: number;
  readonly optional?: boolean;
  readonly set: (value: number | undefined) => void;
}
/** An amount, or a share of something. */
export interface PayField extends Named {
  readonly kind: 'pay';
  readonly value: Pay | undefined;
  readonly of: 'joins' | 'purchases' | 'sales';
  readonly optional?: boolean;
  readonly set: (value: Pay | undefined) => void;
}
export interface ChoiceField extends Named {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly set: (value: string) => void;
}
export type Field = NumberField | PayField | ChoiceField;

/** What a field holds one of, where its number is one. */
const SCALE: Readonly<Record<Unit, number>> = { money: 100, percent: 0.01, count: 1 };
const PLACES: Readonly<Record<Unit, number>> = { money: 2, percent: 4, count: 0 };
const MOST: Readonly<Record<Unit, number>> = {
  money: MAX_FEN / SCALE.money,
  percent: 100,
  count: 1_000_000,
};

/** As it stands in the field: `398`, `27.5`, or nothing. */
export function numberText(unit: Unit, value: number | undefined): string {
  if (value === undefined) return '';
  // Shares are millionths: as doubles they must not show more.
  return String(unit === 'percent' ? Math.round(value * 1e6) / 1e4 : value / SCALE[unit]);
}

export type Typed = { readonly value: number | undefined } | { readonly complaint: string };

/** Reads what was typed, whatever keyboard it came from. */
export function readTyped(
  lang: Lang,
  text: string,
  {
    kind,
    min = 0,
    max = MOST[kind],
    optional = false,
  }: Pick<NumberField, 'kind' | 'min' | 'max' | 'optional'>,
): Typed {
  const w = builderWords[lang];
  // Chinese keyboards type full-width digits and stops; English ones separate thousands.
  const plain = text
    .normalize('NFKC')
    .replace('。', '.')
    .replace(/[\s,%¥元]/g, '');
  if (plain === '' && optional) return { value: undefined };
  const limits = [formatCount(lang, min), formatCount(lang, max)] as const;
  const number = /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : NaN;
  if (!(number >= min && number <= max))
    return { complaint: kind === 'count' ? w.badWhole(...limits) : w.badNumber(...limits) };
  const places = plain.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  if (places > PLACES[kind])
    return {
      complaint: kind === 'count' ? w.badWhole(...limits) : w.badPlaces(String(PLACES[kind])),
    };
  if (kind === 'percent') return { value: Math.round(number * 1e4) / 1e6 };
  return { value: Math.round(number * SCALE[kind]) };
}
