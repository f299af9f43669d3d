/** Handing results over between threads. */

/** The memory behind every column in a result, each piece once: handed over instead of copied. */
export function buffersOf(result: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(result);
  return [...found];
}
