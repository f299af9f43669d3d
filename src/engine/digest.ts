/** A fingerprint of a run's bytes, to compare engines, workers and machines. */
import type { Run } from './run.ts';

/** 32-bit FNV-1a over every column of the run, as eight hexadecimal digits. */
export function digest(run: Run): string {
  let hash = 0x811c9dc5;
  const add = (column: ArrayBufferView): void => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const group of columnsOf(run)) for (const column of Object.values(group)) add(column);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Every group of columns that a run has. */
function columnsOf(run: Run): Record<string, ArrayBufferView>[] {
  const { weeks, members, payments, promotions, returns, places } = run;
  const groups = [weeks, members, payments, promotions, returns, ...(places ? [places] : [])];
  return groups.map((group) => ({ ...group }));
}
