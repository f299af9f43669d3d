/**
 * A reader's guesses: kept on the reader's device only, never graded, never sent.
 * Figures listen, so that a guess is laid over the result as soon as it is made.
 */
const PREFIX = 'downline-guess:';
const CHANGED = 'downline-guess';

interface Change {
  readonly name: string;
  readonly value: number | null;
  /** The row of numbers, if it was drawn. */
  readonly drawn?: readonly number[] | null;
  readonly skipped?: boolean;
}

function announce(change: Change): void {
  window.dispatchEvent(new CustomEvent(CHANGED, { detail: change }));
}

/** @param text as it is stored; null takes it away */
function keep(change: Change, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + change.name);
    else localStorage.setItem(PREFIX + change.name, text);
  } catch {
    // Storage is closed to us: the guess holds for this page.
  }
  announce(change);
}

function watch(name: string, heed: (change: Change) => void): () => void {
  const listen = (event: Event): void => {
    const { detail } = event as CustomEvent<Change>;
    if (detail.name === name) heed(detail);
  };
  window.addEventListener(CHANGED, listen);
  return () => {
    window.removeEventListener(CHANGED, listen);
  };
}

/** The guess under this name, or null. */
export function readGuess(name: string): number | null {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    if (kept === null) return null;
    // A guess that was drawn is a row of numbers: its first one stands for it.
    const value = Number(kept.split(',')[0]);
    return Number.isFinite(value) ? value : null;
  } catch {
    return null;
  }
}

export function keepGuess(name: string, value: number | null): void {
  keep({ name, value }, value === null ? null : String(value));
}

/** The row of numbers that was drawn under this name, if it has so many; or null. */
export function readDrawn(name: string, length: number): readonly number[] | null {
  try {
    const values = (localStorage.getItem(PREFIX + name) ?? '').split(',').map(Number);
    return values.length === length && values.every((value) => Number.isFinite(value))
      ? values
      : null;
  } catch {
    return null;
  }
}

export function keepDrawn(name: string, values: readonly number[] | null): void {
  keep({ name, value: values?.[0] ?? null, drawn: values }, values?.join(',') ?? null);
}

/** The reader wants to see the result without a guess. */
export function skipGuess(name: string): void {
  announce({ name, value: null, skipped: true });
}

/**
 * Calls back with the guess under this name, now and whenever it changes.
 * @param name of the guess, if there is one before this figure
 * @returns how to stop listening
 */
export function watchGuess(
  name: string | undefined,
  tell: (value: number | null, skipped: boolean) => void,
): (() => void) | undefined {
  if (name === undefined) return undefined;
  const stop = watch(name, ({ value, skipped = false }) => {
    tell(value, skipped);
  });
  tell(readGuess(name), false);
  return stop;
}

/** The same with what was drawn, if it has so many numbers. */
export function watchDrawn(
  name: string | undefined,
  length: number,
  tell: (values: readonly number[] | null) => void,
): (() => void) | undefined {
  if (name === undefined) return undefined;
  const stop = watch(name, ({ drawn = null }) => {
    tell(drawn);
  });
  tell(readDrawn(name, length));
  return stop;
}
