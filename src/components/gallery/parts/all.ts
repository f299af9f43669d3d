/** Every figure's page of states, by the name of its file. */
type States = (props: Record<string, never>) => unknown;

const found = import.meta.glob<{ default: States }>('../*.astro', { eager: true });

export const galleries: readonly (readonly [figure: string, states: States])[] = Object.entries(
  found,
).map(([path, module]) => [path.slice('../'.length, -'.astro'.length), module.default]);
