/**
 * A reader's guesses: kept on the reader's device only, never graded, never sent.
 * Figures listen, so that a guess is laid over the result as soon as it is made.
 */
const PREFIX = 'downline-guess:';
const CHANGED = 'downline-guess';

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
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, String(value));
  } catch {
    // Storage is closed to us: the guess holds for this page.
  }
  window.dispatchEvent(new CustomEvent(CHANGED, { detail: { name, value } }));
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
  try {
    if (values === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, values.join(','));
  } catch {
    // Storage is closed to us: the guess holds for this page.
  }
  const value = values?.[0] ?? null;
  window.dispatchEvent(new CustomEvent(CHANGED, { detail: { name, value, drawn: values } }));
}

/** Calls back with what was drawn under this name, now and whenever it changes. @returns how to stop listening */
export function watchDrawn(
  name: string,
  length: number,
  tell: (values: readonly number[] | null) => void,
): () => void {
  const listen = (event: Event): void => {
    const { detail } = event as CustomEvent<{ name: string; drawn?: readonly number[] | null }>;
    if (detail.name === name) tell(detail.drawn ?? null);
  };
  window.addEventListener(CHANGED, listen);
  tell(readDrawn(name, length));
  return () => {
    window.removeEventListener(CHANGED, listen);
  };
}

/** The reader wants to see the result without a guess. */
export function skipGuess(name: string): void {
  window.dispatchEvent(new CustomEvent(CHANGED, { detail: { name, value: null, skipped: true } }));
}

/** Calls back with the guess under this name, now and whenever it changes. @returns how to stop listening */
export function watchGuess(
  name: string,
  tell: (value: number | null, skipped: boolean) => void,
): () => void {
  const listen = (event: Event): void => {
    const { detail } = event as CustomEvent<{
      name: string;
      value: number | null;
      skipped?: boolean;
    }>;
    if (detail.name === name) tell(detail.value, detail.skipped === true);
  };
  window.addEventListener(CHANGED, listen);
  tell(readGuess(name), false);
  return () => {
    window.removeEventListener(CHANGED, listen);
  };
}
