/** The steps of a chapter, read from its text: what the rail lists, and what both languages must have alike. */
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
