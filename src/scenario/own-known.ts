/**
 * What the codes of readers' own plans stand for, as far as it has been asked: own-plan.ts, which reads them, comes only
 * to pages that meet one.
 */
import type { Reading } from './offer.ts';
import type { OwnFault } from './own-plan.ts';

/** The same code is always the same plan, whoever asks. */
const known = new Map<string, Reading>();

export function remember(code: string, reading: Reading): void {
  known.set(code, reading);
}

/** @throws Error for a code that has neither been fetched nor remembered */
export function knownOwn(code: string): Reading {
  const reading = known.get(code);
  if (reading === undefined) throw new Error(`the plan '${code}' has not been read`);
  return reading;
}

/**
 * Reads the plan behind a code, so that {@link knownOwn} has it.
 * @returns null, or what is wrong with it; 'unreadable' also where the reader of codes cannot be loaded
 */
export async function fetchOwn(code: string): Promise<OwnFault | null> {
  if (known.has(code)) return null;
  try {
    const { readOwn } = await import('./own-plan.ts');
    const reading = readOwn(code);
    if (typeof reading === 'string') return reading;
    remember(code, reading);
    return null;
  } catch {
    return 'unreadable';
  }
}
