/** What was before and what has been taken back; nothing is changed in place. */

export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly undone: readonly T[];
}

export function begin<T>(now: T): History<T> {
  return { past: [], now, undone: [] };
}

export function step<T>({ past, now }: History<T>, next: T): History<T> {
  return { past: [...past, now], now: next, undone: [] };
}

/** The same where nothing can be taken back. */
export function undo<T>(history: History<T>): History<T> {
  const { past, now, undone } = history;
  const last = past.at(-1);
  return last === undefined
    ? history
    : { past: past.slice(0, -1), now: last, undone: [now, ...undone] };
}

/** The same where nothing has been taken back. */
export function redo<T>(history: History<T>): History<T> {
  const { past, now, undone } = history;
  const [next, ...rest] = undone;
  return next === undefined ? history : { past: [...past, now], now: next, undone: rest };
}
