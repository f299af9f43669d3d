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
    const value = Number(kept);
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
