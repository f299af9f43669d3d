/**
 * A number that a reader types into the field of a control: what is used, and what there is to say about it. Ranges
 * come as three numbers and answers as pairs, because every page with a slider carries this.
 */

interface Complaints {
  readonly notANumber: (min: number, max: number, kept: number) => string;
  readonly outOfRange: (min: number, max: number, used: number) => string;
  readonly offStep: (step: number, used: number) => string;
}

/** The nearest number that the control can hold, to six decimals. */
export function onStep(number: number, min: number, max: number, step: number): number {
  const stepped = min + Math.round((number - min) / step) * step;
  return Number(Math.max(min, Math.min(max, stepped)).toFixed(6));
}

/**
 * @param kept the value so far, which stays where the text is no number
 * @returns the value to use and a complaint, which is empty where that is what was typed
 */
export function readTyped(
  typed: string,
  min: number,
  max: number,
  step: number,
  kept: number,
  say: Complaints,
): readonly [value: number, complaint: string] {
  // Chinese keyboards type full-width digits and stops.
  const text = typed.normalize('NFKC').replace('。', '.').trim();
  if (!/^[-−]?\d+(\.\d+)?$/.test(text)) return [kept, say.notANumber(min, max, kept)];
  const number = Number(text.replace('−', '-'));
  const used = onStep(number, min, max, step);
  if (number < min || number > max) return [used, say.outOfRange(min, max, used)];
  return [used, used === number ? '' : say.offStep(step, used)];
}
