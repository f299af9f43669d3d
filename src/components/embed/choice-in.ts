/** What an address asks for among a few: `&controls=locked`. */

interface Asked<Value> {
  readonly value: Value;
  /** As much as is repeated of what is asked for and not there; '' if nothing is wrong. */
  readonly unknown: string;
}

/** At most this much of a bad value is repeated to the reader, as in scenario/link.ts, which not every embedded figure loads. */
export const REPEATED = 24;

export function choiceIn<Value extends string>(
  search: string,
  name: string,
  options: readonly Value[],
  otherwise: Value,
): Asked<Value> {
  const given = new URLSearchParams(search).get(name);
  if (given === null) return { value: otherwise, unknown: '' };
  const found = options.find((option) => option === given);
  return {
    value: found ?? otherwise,
    unknown: found === undefined ? given.slice(0, REPEATED) || '…' : '',
  };
}
