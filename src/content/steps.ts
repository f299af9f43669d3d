/** What can be read from a chapter's text: its steps, which the rail lists, and the facts that it cites. */
export interface ChapterStep {
  readonly id: string;
  readonly title: string;
}

/** @param body the MDX of a chapter */
export function stepsOf(body: string): ChapterStep[] {
  return [...body.matchAll(/<Step\s+id="([^"]+)"\s+title="([^"]+)"\s*\/>/g)].map(
    ([, id = '', title = '']) => ({ id, title }),
  );
}

/** The facts that a chapter's text cites, each once. */
export function factsIn(body: string): string[] {
  return [
    ...new Set(
      [...body.matchAll(/<(?:Fact|Cite|Change)\s+id="([^"]+)"/g)].map(([, id = '']) => id),
    ),
  ];
}

/** A chapter's name in its address: the same in both languages. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
