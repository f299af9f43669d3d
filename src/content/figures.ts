/** The figures of a chapter as its text places them: which component, with which props. */

/** A value that a text may hand to a figure. */
export type PropValue = string | number | boolean | readonly PropValue[];

export interface PlacedFigure {
  /** The component's file below src/components. */
  readonly file: string;
  readonly id: string;
  /** '3.2'; the quiz has none. */
  readonly number: string;
  readonly props: Readonly<Record<string, PropValue>>;
}

/** Not called figures, and figures all the same. */
const OTHERS = ['CheckOffer', 'SpotTheDifference'];
/** The props that name the guess before a figure. */
const BEFORE = ['guess', 'after'];
/** Figures that bear no number. */
const UNNUMBERED = ['SpotTheDifference'];
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const IMPORT = /^import (\w+) from '@\/components\/([\w./-]+\.astro)';$/gm;
const TAG = /<([A-Z]\w*)\b/g;
const PROP = /\s+([A-Za-z][\w-]*)(?:="([^"]*)"|=\{([^{}]*)\})?/y;
const END = /\s*\/>/y;

/** Numbers, true and false, texts, and lists of these, written out. @returns undefined for anything else */
function valueOf(code: string): PropValue | undefined {
  try {
    return JSON.parse(code.replaceAll("'", '"')) as PropValue;
  } catch {
    return undefined;
  }
}

/**
 * @param body the MDX of a chapter
 * @param where its file, for messages
 * @throws where a figure is not written so that its page for others can be made, with file and field
 */
export function figuresOf(body: string, where: string): PlacedFigure[] {
  const files = new Map([...body.matchAll(IMPORT)].map(([, name = '', file = '']) => [name, file]));
  // As long as before, so that what follows stays where it is.
  const text = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => ' '.repeat(comment.length));
  const figures: PlacedFigure[] = [];
  for (const { 0: opening, 1: name = '', index } of text.matchAll(TAG)) {
    const isFigure = name.endsWith('Figure') || OTHERS.includes(name);
    if (!isFigure) continue;
    const props: Record<string, PropValue> = {};
    const wrong = (what: string): never => {
      throw new Error(
        `${where}: <${name}${props['id'] ? ` id="${String(props['id'])}"` : ''}>: ${what}`,
      );
    };
    let at = index + opening.length;
    for (;;) {
      PROP.lastIndex = at;
      const prop = PROP.exec(text);
      if (prop === null) break;
      const [whole, key = '', said, code] = prop;
      const value = said ?? (code === undefined ? true : valueOf(code));
      if (value === undefined)
        wrong(
          `${key} must be a text, a number or a list of them, written out, not {${code ?? ''}}`,
        );
      else props[key] = value;
      at += whole.length;
    }
    END.lastIndex = at;
    if (!END.test(text))
      wrong(`cannot be read after “${text.slice(index, at).trim()}”; it should end with />`);
    const { id, number = '' } = props;
    const file = files.get(name) ?? wrong('is not imported from @/components');
    if (typeof id !== 'string' || !ID.test(id))
      return wrong('id must be small letters, digits and hyphens');
    if (typeof number !== 'string' || (number === '') !== UNNUMBERED.includes(name))
      return wrong('number must be the number of the figure, such as "3.2"');
    if (figures.some((other) => other.id === id)) wrong('id is there twice');
    figures.push({ file, id, number, props });
  }
  return figures;
}

/** The props with which a figure opens by itself, where no guess comes before it. */
export function withoutGuess({ props }: PlacedFigure): Readonly<Record<string, PropValue>> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !BEFORE.includes(name)));
}
